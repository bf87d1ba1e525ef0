import { isLanguage } from '@/db/content/organization'
import { editionsById } from '@/db/edition'
import { QueueFull } from '@/db/queue'
import { log } from '@/log'
import { cardOf, cardPath, drawCard, portalCard } from '../card'

type Props = { params: Promise<{ file: string }> }

/**
 * A card by its name, `{edition or language}-{version}.png`. One of another version leads to the present one; what the
 * public may not read has none.
 */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { file } = await params
  const [, key = ''] = /^([1-9]\d{0,8}|[A-Za-z]+(?:-[A-Za-z]+)?)-[0-9a-f]{10}\.png$/.exec(file) ?? []
  const card = isLanguage(key) ? portalCard(key) : await cardNumbered(Number(key))
  if (!card) return new Response(null, { status: 404 })
  const present = cardPath(card)
  if (present !== `/cards/${file}`) return new Response(null, { status: 302, headers: { Location: present } })
  try {
    return new Response(new Uint8Array(await drawCard(card)), {
      headers: { 'Content-Type': 'image/png', 'Cache-Control': 'public, max-age=31536000, immutable' },
    })
  } catch (error) {
    const busy = error instanceof QueueFull
    if (!busy) log().error({ file, err: error }, 'A card could not be drawn.')
    const headers = { 'Cache-Control': 'no-store', ...(busy && { 'Retry-After': '10' }) }
    return new Response(null, { status: busy ? 503 : 500, headers })
  }
}

async function cardNumbered(id: number) {
  const edition = id ? (await editionsById([id])).get(id) : undefined
  return edition && edition.type !== 'area' ? cardOf(edition) : undefined
}
