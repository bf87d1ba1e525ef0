import { createHash } from 'node:crypto'
import { type Coding, compress, decompress } from './coding'

/** What an answer is made of. `headers` are names and values in turn, as `writeHead` takes them. */
export type AnswerParts = {
  status: number
  headers: readonly string[]
  body: Buffer
  lastModified?: string | undefined
  /** Texts and drawings are; a photograph is compressed already. */
  compressible?: boolean
  /** It is compressed once for as long as the process runs, so that time does not matter. */
  lasting?: boolean
}

/**
 * An answer that can be sent any number of times. Bodies are compressed when somebody first takes them so; from then on
 * the uncompressed one, which next to nobody takes, is made of those again.
 */
export class Answer {
  readonly status: number
  readonly headers: readonly string[]
  readonly lastModified: string | undefined
  /** One for all codings, hence weak. */
  readonly etag: string
  readonly #compressible: boolean
  readonly #lasting: boolean
  readonly #bodies = new Map<Coding, Buffer>()

  constructor({ status, headers, body, lastModified, compressible = true, lasting = false }: AnswerParts) {
    this.status = status
    this.headers = headers
    this.lastModified = lastModified
    this.etag = `W/"${createHash('sha1').update(body).digest('base64url')}"`
    this.#compressible = compressible && body.length > 0
    this.#lasting = lasting
    this.#bodies.set('identity', body)
  }

  /** What it takes up, in bytes: its bodies and, with its headers, about half a kilobyte of text. */
  get size(): number {
    const texts = this.headers.reduce((sum, text) => sum + text.length, 500)
    return [...this.#bodies.values()].reduce((sum, { length }) => sum + length, texts)
  }

  /** The coding that somebody is answered with who takes `wished`. */
  codingFor(wished: Coding): Coding {
    return this.#compressible ? wished : 'identity'
  }

  /** Whether `body` has one in this coding to give at once. */
  isPrepared(wished: Coding): boolean {
    const coding = this.codingFor(wished)
    return coding === 'identity' || this.#bodies.has(coding)
  }

  /** Makes sure that it has. */
  async prepare(wished: Coding): Promise<void> {
    const coding = this.codingFor(wished)
    if (coding === 'identity' || this.#bodies.has(coding)) return
    this.#bodies.set(coding, await compress(this.body('identity'), coding, this.#lasting))
    this.#bodies.delete('identity')
  }

  /** The body in a coding that it was prepared in; uncompressed always. */
  body(wished: Coding): Buffer {
    const coding = this.codingFor(wished)
    const body = this.#bodies.get(coding)
    if (body) return body
    if (coding !== 'identity') throw new Error(`This answer was not prepared in ${coding}.`)
    for (const [made, bytes] of this.#bodies) if (made !== 'identity') return decompress(bytes, made)
    throw new Error('An answer has a body.')
  }
}
