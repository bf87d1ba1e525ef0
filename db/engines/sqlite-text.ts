import { Worker } from 'node:worker_threads'
import type Sqlite from 'better-sqlite3'
import type { Clause, TextIndex } from '../finder/text-index'

/** Read by Node itself, outside any bundle. */
const workerFile = './db/engines/sqlite-text-worker.mjs'

/**
 * The text index of an SQLite file: FTS5 without a copy of the texts. Questions are answered in a thread of its own, so
 * that long lists of hits hold nobody up.
 */
export function sqliteText(writer: Sqlite.Database, path: string): TextIndex & { close(): Promise<void> } {
  // Tokens come analysed: the tokenizer has only to part them at spaces, and leaves letters beyond ASCII alone.
  writer.exec(
    "create virtual table if not exists doc_text using fts5(tokens, content='', contentless_delete=1, tokenize='ascii')",
  )
  const insert = writer.prepare('insert into doc_text (rowid, tokens) values (?, ?)')
  const remove = writer.prepare('delete from doc_text where rowid = ?')
  let thread: Thread | undefined
  const ask = (question: TextQuestion) => {
    // One that has broken down takes nobody after it along.
    if (!thread?.alive) thread = new Thread(path)
    return thread.ask(question)
  }
  return {
    // `write` is the one writing connection, which is inside a transaction.
    async put(_write, doc, tokens) {
      remove.run(doc)
      insert.run(doc, tokens.join(' '))
    },
    async remove(_write, doc) {
      remove.run(doc)
    },
    find: (clauses) => ask({ match: matchOf(clauses) }),
    newest: async (clauses, limit) => [...(await ask({ match: matchOf(clauses), limit }))],
    async close() {
      await thread?.end()
    },
  }
}

/** `match` in FTS5's syntax; with `limit` the newest by id instead of all, ascending. */
type TextQuestion = { match: string; limit?: number }

/** Clauses in FTS5's own syntax. Tokens are letters and digits, and quoted all the same. */
function matchOf(clauses: readonly Clause[]): string {
  const either = (clause: Clause) => clause.map((phrase) => `"${phrase.join(' ')}"`).join(' OR ')
  return clauses.map((clause) => `(${either(clause)})`).join(' AND ')
}

type Waiting = { resolve(ids: Uint32Array): void; reject(error: Error): void }

/** The thread that asks, and those who wait for its answers. */
class Thread {
  alive = true
  private readonly worker: Worker
  private readonly waiting = new Map<number, Waiting>()
  private last = 0

  constructor(path: string) {
    this.worker = new Worker(workerFile, { workerData: path, execArgv: [] })
    this.worker.on('message', ({ number, ids, error }: { number: number; ids: Uint32Array; error?: string }) => {
      const waiting = this.waiting.get(number)
      this.waiting.delete(number)
      if (this.waiting.size === 0) this.worker.unref()
      if (error === undefined) waiting?.resolve(ids)
      else waiting?.reject(new Error(`The text index did not answer: ${error}`))
    })
    this.worker.on('error', (error) => this.giveUp(error))
    this.worker.on('exit', () => {
      this.alive = false
      this.giveUp(new Error('The text index is closed.'))
    })
    this.worker.unref()
  }

  ask(question: TextQuestion): Promise<Uint32Array> {
    const number = ++this.last
    return new Promise((resolve, reject) => {
      // A command that has nothing else to do waits for an answer, and ends when there is none to come.
      if (this.waiting.size === 0) this.worker.ref()
      this.waiting.set(number, { resolve, reject })
      this.worker.postMessage({ number, ...question })
    })
  }

  private giveUp(error: Error) {
    for (const { reject } of this.waiting.values()) reject(error)
    this.waiting.clear()
  }

  async end() {
    await this.worker.terminate()
  }
}
