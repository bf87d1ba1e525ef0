import { open } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import type { Download } from '../db/files'
import { placeOf } from '../db/media/kept-bytes'
import { isKnown } from './conditional'
import { withFiles } from './headers'

/**
 * Sends a file as something to keep, never to be opened within the portal. It comes from the disk piece by piece: twenty
 * megabytes are too much to hold for everybody who asks. Others may keep it, and ask each time whether it has been
 * replaced; nobody may keep what staff were sent. `more` are names and values in turn. Throws where it is not on disk.
 */
export async function sendDownload(
  request: IncomingMessage,
  response: ServerResponse,
  { file, hash, mediaType, bytes, name }: Download,
  { staff, more }: { staff: boolean; more: readonly string[] },
): Promise<void> {
  const etag = `"${hash}"`
  const headers = [
    ...['Content-Type', mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType],
    ...['Content-Disposition', dispositionOf(name)],
    ...['Content-Security-Policy', "default-src 'none'; sandbox"],
    ...['Cache-Control', staff ? 'private, no-store' : 'public, max-age=0'],
    ...['ETag', etag],
    ...withFiles,
    ...more,
  ]
  if (isKnown(request.headers, etag)) {
    response.writeHead(304, headers).end()
    return
  }
  const opened = await open(placeOf(file))
  response.writeHead(200, [...headers, 'Content-Length', String(bytes)])
  if (request.method === 'HEAD') {
    await opened.close()
    response.end()
    return
  }
  // Whoever goes away before the end is in the log already.
  await pipeline(opened.createReadStream(), response).catch(() => response.destroy())
}

/** The name for everybody, and once more in plain letters for those who know no others (RFC 6266). */
function dispositionOf(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w.-]/g, '_')
  const coded = encodeURIComponent(name).replace(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${coded}`
}
