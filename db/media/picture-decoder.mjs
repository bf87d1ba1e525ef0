import { setPriority } from 'node:os'
import sharp from 'sharp'

// The process that `picture-reader.ts` starts for one picture that somebody brings: it comes in as they had it, and goes
// out as it is kept, after one line of JSON. That says its size, or what is wrong with it.
setPriority(5)
sharp.concurrency(1)

// Of all that the library can read, only what is taken: the less there is, the less can be stumbled over.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: ['Jpeg', 'Png', 'Webp', 'Heif', 'Nsgif'].map((format) => `VipsForeignLoad${format}`) })

const [maxPixels = '', maxBytes = ''] = process.argv.slice(2)
const limitInputPixels = Number(maxPixels)

const chunks = []
for await (const chunk of process.stdin) chunks.push(chunk)
const bytes = Buffer.concat(chunks)
const { said, kept } = await read().catch(() => ({ said: { problem: 'broken' }, kept: undefined }))
process.stdout.write(`${JSON.stringify(said)}\n`)
if (kept) process.stdout.write(kept)

/** @returns {Promise<{ said: object, kept?: Buffer }>} */
async function read() {
  // Of this only the head is read, so that a picture is known to be too large before it is decoded.
  const { format, width, height, pages = 1, hasAlpha } = await sharp(bytes, { limitInputPixels: false }).metadata()
  if (width * height > limitInputPixels) return { said: { problem: 'large', pixels: width * height } }
  if (pages > 1) return { said: { problem: 'moving' } }
  // Metadata go, and with them where it was taken; what they say of the colours and the upper side is carried out first.
  const picture = sharp(bytes, { limitInputPixels, autoOrient: true, failOn: 'warning' })
  const lossless = format === 'png' || format === 'gif' || hasAlpha
  const kind = lossless ? picture.png() : picture.jpeg({ quality: 92, chromaSubsampling: '4:4:4' })
  const { data, info } = await kind.toBuffer({ resolveWithObject: true })
  if (data.length > Number(maxBytes)) return { said: { problem: 'heavy' } }
  const mediaType = lossless ? 'image/png' : 'image/jpeg'
  return { said: { mediaType, width: info.width, height: info.height }, kept: data }
}
