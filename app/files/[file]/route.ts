import { editorOf } from '@/db/editor'
import { audienceOf, readImage } from '@/db/images'
import { QueueFull } from '@/db/queue'
import { readRendition } from '@/db/renditions'
import { log } from '@/log'

/**
 * A kept picture, or a rendition of one. The name of either begins with the hash of the picture's bytes, so that it
 * may be kept for good. What nothing public shows is there for staff alone; the front door keeps nobody else's answer
 * from them, nor theirs for anybody.
 */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params
  try {
    const audience = await audienceOf(file)
    const may = audience === 'everybody' || (audience === 'staff' && (await editorOf(request.headers)) !== undefined)
    const kept = may ? ((await readImage(file)) ?? (await readRendition(file))) : undefined
    if (!kept) return new Response(null, { status: 404 })
    return new Response(new Uint8Array(kept.bytes), {
      headers: {
        'Content-Type': kept.mediaType,
        'Cache-Control': 'public, max-age=31536000, immutable',
        // A drawing opened by itself must not be able to run anything.
        'Content-Security-Policy': "default-src 'none'; sandbox",
        'X-Content-Type-Options': 'nosniff',
      },
    })
  } catch (error) {
    const busy = error instanceof QueueFull
    if (!busy) log().error({ file, err: error }, 'A picture could not be made.')
    const headers = { 'Cache-Control': 'no-store', ...(busy && { 'Retry-After': '10' }) }
    return new Response(null, { status: busy ? 503 : 500, headers })
  }
}
