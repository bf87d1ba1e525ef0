import { parentPort, workerData } from 'node:worker_threads'
import Sqlite from 'better-sqlite3'

// The thread that `sqlite-text.ts` starts: answers one question after the other, on a connection of its own. JavaScript,
// since a thread begins without what lets the portal run TypeScript.
const connection = new Sqlite(workerData, { readonly: true, timeout: 5000 })

// One string of all ids: a row for each would take twice as long to read.
const all = connection.prepare('select group_concat(rowid) from doc_text where doc_text match ?').pluck()
const newest = connection
  .prepare('select rowid from doc_text where doc_text match ? order by rowid desc limit ?')
  .pluck()

parentPort.on('message', ({ number, match, limit }) => {
  try {
    const ids = limit === undefined ? idsIn(all.get(match) ?? '') : Uint32Array.from(newest.all(match, limit))
    parentPort.postMessage({ number, ids }, [ids.buffer])
  } catch (error) {
    parentPort.postMessage({ number, error: String(error) })
  }
})

/**
 * Reads numbers with commas between them.
 *
 * @param {string} list
 */
function idsIn(list) {
  let ids = new Uint32Array(Math.ceil(list.length / 6) + 1)
  let count = 0
  let id = 0
  for (let at = 0; at < list.length; at++) {
    const code = list.charCodeAt(at)
    if (code !== 44) {
      id = id * 10 + code - 48
      continue
    }
    if (count + 1 >= ids.length) {
      const more = new Uint32Array(ids.length * 2)
      more.set(ids)
      ids = more
    }
    ids[count++] = id
    id = 0
  }
  if (list !== '') ids[count++] = id
  return ids.slice(0, count)
}
