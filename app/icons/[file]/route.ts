import { readFile } from 'node:fs/promises'
import sharp from 'sharp'
import { iconSizes } from '../sizes'

/** `app/icon.svg` as a picture of one of the sizes that devices want: `/icons/192.png`. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params
  const size = iconSizes.find((one) => file === `${one}.png`)
  if (!size) return new Response('There is no such icon.\n', { status: 404 })
  const drawing = await readFile('app/icon.svg')
  const picture = await sharp(drawing, { density: (72 * size) / 32 })
    .resize(size, size)
    .png()
    .toBuffer()
  return new Response(new Uint8Array(picture), {
    headers: { 'Content-Type': 'image/png', 'Cache-Control': 'public, max-age=86400' },
  })
}
