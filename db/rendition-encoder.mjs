import { setPriority } from 'node:os'
import sharp from 'sharp'

// The process that `renditions.ts` starts for one rendition: a picture comes in, its rendition goes out. JavaScript,
// since it begins without what lets the portal run TypeScript. Readers come first on a machine that is busy.
setPriority(5)
sharp.concurrency(1)

const [width = '', format = '', ownWidth = ''] = process.argv.slice(2)

/** The settings that `docs/decisions/014-renditions.md` has the figures of. */
const encode = {
  avif: (/** @type {sharp.Sharp} */ picture) => picture.avif({ quality: 50, effort: 2 }),
  webp: (/** @type {sharp.Sharp} */ picture) => picture.webp({ quality: 60 }),
}[format]

/** Pixels of the largest picture that is decoded: 200 MB of memory for a photograph. */
const limitInputPixels = 64e6

const chunks = []
for await (const chunk of process.stdin) chunks.push(chunk)
// From bytes rather than from a file, so that a drawing stands in no folder that it could read other files from.
const original = sharp(Buffer.concat(chunks), { limitInputPixels, autoOrient: true })
const picture = ownWidth === '' ? original : await drawn(Number(ownWidth))
process.stdout.write(await encode(picture.resize({ width: Number(width) })).toBuffer())

/**
 * The drawing at a whole multiple of its own width, to be scaled down from there. Drawn at any other width, hatching
 * runs together into a flat tone; and it takes three times as long.
 *
 * @param {number} own
 */
async function drawn(own) {
  const multiple = own * Math.ceil(Number(width) / own)
  // One that is stated in very large units has no fine pattern of single pixels to keep.
  if (multiple > 3000) return original
  const { data, info } = await original.resize({ width: multiple }).raw().toBuffer({ resolveWithObject: true })
  return sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } })
}
