import { findImage, type Image, type KeptFile, readImage } from './images'
import { dropKept, keepBytes, readKept } from './media/kept-bytes'
import { pictureInTurn, workOnPicture } from './media/picture-process'

/** A picture in one format: the files it is to be had as, each with its width in pixels, narrow ones first. */
export type Rendition = { mediaType: string; files: { file: string; width: number }[] }

/** How wide figures stand in the layout: on a small phone, on a phone or at full measure, and that at 1.5 and 2 dpr. */
const widths = [480, 736, 1104, 1472]

/** The formats, the one to prefer first. */
const mediaTypes = { avif: 'image/avif', webp: 'image/webp' }

const encoder = './db/rendition-encoder.mjs'

/**
 * Where renditions are kept, below the files. Whoever empties it loses nothing. Give it another name when a setting of
 * the encoder changes, and all are made anew; browsers may keep for a year what they had, the same picture all the same.
 */
const folder = 'renditions'

/** What a picture is shown as. A drawing can be of any width; else none is wider than the picture. */
export function renditionsOf({ file, width }: Pick<Image, 'file' | 'width'>): Rendition[] {
  const [hash, ending] = file.split('.')
  const drawn = ending === 'svg'
  // The last of a photograph's is the photograph's own width, under the name of the next in the list.
  const fitting = widths.filter((_, index) => drawn || (widths[index - 1] ?? 0) < width)
  return Object.entries(mediaTypes).map(([format, mediaType]) => ({
    mediaType,
    files: fitting.map((wide) => ({ file: `${hash}-${wide}.${format}`, width: drawn ? wide : Math.min(wide, width) })),
  }))
}

const inMaking = new Map<string, Promise<KeptFile | undefined>>()

/**
 * A rendition by the name of its file, `{hash}-{width}.{avif|webp}`: made at the first request and kept. Undefined
 * where no picture has one of this name. Throws `QueueFull` where too many are being made, or an error where
 * the picture cannot be decoded.
 */
export async function readRendition(file: string): Promise<KeptFile | undefined> {
  const [, hash, format] = /^([0-9a-f]{64})-[1-9]\d+\.(avif|webp)$/.exec(file) ?? []
  if (!hash || !(format === 'avif' || format === 'webp')) return undefined
  const mediaType = mediaTypes[format]
  const kept = `${folder}/${file}`
  const bytes = await readKept(kept)
  if (bytes) return { bytes, mediaType }
  const making = inMaking.get(file) ?? make(file, hash, format, kept).finally(() => inMaking.delete(file))
  inMaking.set(file, making)
  return making
}

async function make(file: string, hash: string, format: keyof typeof mediaTypes, kept: string) {
  const image = await findImage(hash)
  const offered = image ? renditionsOf(image).flatMap(({ files }) => files) : []
  const wanted = offered.find((one) => one.file === file)
  if (!image || !wanted) return undefined
  return pictureInTurn(async () => {
    const original = await readImage(image.file)
    if (!original) return undefined
    const ownWidth = original.mediaType === 'image/svg+xml' ? [String(image.width)] : []
    const bytes = await workOnPicture(encoder, original.bytes, [String(wanted.width), format, ...ownWidth])
    await keepBytes(kept, bytes)
    return { bytes, mediaType: mediaTypes[format] }
  })
}

/** Takes all renditions of a picture off the disk. */
export async function dropRenditions(image: Pick<Image, 'file' | 'width'>): Promise<void> {
  for (const { files } of renditionsOf(image)) for (const { file } of files) await dropKept(`${folder}/${file}`)
}
