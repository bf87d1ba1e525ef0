import { open } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { findDumped } from '../db/dump/dump'
import { isKnown } from './conditional'
import { withFiles } from './headers'

/**
 * Sends a file of the last dump, piece by piece, or the part of it that is asked for; gives false where there is none of
 * this name. `more` are names and values in turn.
 */
export async function sendDumped(
  request: IncomingMessage,
  response: ServerResponse,
  name: string,
  more: readonly string[],
): Promise<boolean> {
  const file = await findDumped(name)
  if (!file) return false
  const etag = `"${file.sha256}"`
  const headers = [
    ...['Content-Type', file.mediaType, 'Content-Security-Policy', "default-src 'none'; sandbox"],
    ...['Cache-Control', 'public, max-age=0', 'ETag', etag, 'Last-Modified', file.madeAt.toUTCString()],
    ...['Accept-Ranges', 'bytes', 'Access-Control-Allow-Origin', '*', ...withFiles, ...more],
  ]
  if (isKnown(request.headers, etag, file.madeAt.toUTCString())) {
    response.writeHead(304, headers).end()
    return true
  }
  const { range, 'if-range': only = etag } = request.headers
  // What was begun of another dump has to be begun again.
  const part = range && request.method === 'GET' && only === etag ? partOf(range, file.bytes) : undefined
  if (part === 'none') {
    response.writeHead(416, [...headers, 'Content-Range', `bytes */${file.bytes}`, 'Content-Length', '0']).end()
    return true
  }
  const { start, end } = part ?? { start: 0, end: file.bytes - 1 }
  const opened = await open(file.place)
  const length = ['Content-Length', String(end - start + 1)]
  if (part) response.writeHead(206, [...headers, ...length, 'Content-Range', `bytes ${start}-${end}/${file.bytes}`])
  else response.writeHead(200, [...headers, ...length])
  if (request.method === 'HEAD') {
    await opened.close()
    response.end()
    return true
  }
  // Whoever goes away before the end is in the log already.
  await pipeline(opened.createReadStream({ start, end }), response).catch(() => response.destroy())
  return true
}

/**
 * The part that a `Range` asks for (RFC 9110, 14.1.2), both ends included; `none` where the file ends before it begins;
 * undefined, which is all of it, where it asks for several or is not to be understood.
 */
export function partOf(range: string, bytes: number): { start: number; end: number } | 'none' | undefined {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(range) ?? []
  if (first === '' && last === '') return undefined
  if (first === '') return last === '0' ? 'none' : { start: Math.max(0, bytes - Number(last)), end: bytes - 1 }
  const [start, end] = [Number(first), last === '' ? bytes - 1 : Math.min(Number(last), bytes - 1)]
  if (last !== '' && Number(last) < start) return undefined
  return start >= bytes ? 'none' : { start, end }
}
