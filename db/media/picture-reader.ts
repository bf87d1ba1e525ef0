import { fileTypeFromBuffer } from 'file-type'
import { z } from 'zod'
import { maxUpload, NotTaken } from './not-taken'
import { heaviestPicture, pictureInTurn, workOnPicture } from './picture-process'

/** A picture as it is kept: upright, in the colours of the web, without a word on where, when and by what it was taken. */
export type BroughtPicture = { bytes: Buffer; mediaType: 'image/jpeg' | 'image/png'; width: number; height: number }

const program = './db/media/picture-decoder.mjs'

/** Pixels of the largest picture that is decoded: 200 MB of memory for one with transparency. */
const maxPixels = 50e6

const taken = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif']

const heic =
  'HEIC pictures cannot be read here. Most phones send a JPEG when you share the picture by e-mail; use that.'
const moving = 'A picture that moves is not taken: it would distract readers from the text. Choose a still one.'

/** Sentences for what many people have. */
const refusals: Record<string, string> = {
  'image/heic': heic,
  'image/heif': heic,
  'image/heic-sequence': heic,
  'image/heif-sequence': heic,
  'image/apng': moving,
}

const answerOf = z.union([
  z.object({ problem: z.string(), pixels: z.number().optional() }),
  z.object({ mediaType: z.enum(['image/jpeg', 'image/png']), width: z.int(), height: z.int() }),
])

/**
 * Reads a picture that somebody brings, whatever its name says: the first bytes say what it is. Photographs are kept as
 * JPEG, everything else as PNG, which all browsers know. Throws `NotTaken` for what is no still picture, is too large,
 * or cannot be decoded to its end; `QueueFull` where too many are being read.
 */
export async function readPicture(bytes: Buffer): Promise<BroughtPicture> {
  if (bytes.length === 0) throw new NotTaken('Choose a picture.')
  if (bytes.length > maxUpload) throw new NotTaken('A picture can have up to 20 MB; save it smaller and try again.')
  const type = await fileTypeFromBuffer(bytes).catch(() => undefined)
  if (!type || !taken.includes(type.mime)) throw new NotTaken(refusalOf(bytes, type))
  const order = [String(maxPixels), String(heaviestPicture)]
  const said = await pictureInTurn(() => workOnPicture(program, bytes, order).catch(() => undefined))
  const end = said?.indexOf('\n') ?? -1
  if (!said || end < 0) throw new NotTaken(sentenceOf('broken'))
  const answer = answerOf.parse(JSON.parse(said.toString('utf8', 0, end)))
  if ('problem' in answer) throw new NotTaken(sentenceOf(answer.problem, answer.pixels))
  return { ...answer, bytes: said.subarray(end + 1) }
}

function refusalOf(bytes: Buffer, type: { mime: string; ext: string } | undefined): string {
  if (/<svg[\s>]/i.test(bytes.toString('latin1', 0, 4096)))
    return 'SVG drawings can carry programs and are not taken; export the drawing as PNG, at least 1,500 pixels wide.'
  const known = type && refusals[type.mime]
  if (known) return known
  const what = type ? `This is a ${type.ext.toUpperCase()} file` : 'This is no picture that can be read here'
  return `${what}; choose a JPEG, PNG, WebP, AVIF or GIF.`
}

function sentenceOf(problem: string, pixels = 0): string {
  switch (problem) {
    case 'large':
      return `This picture has ${Math.ceil(pixels / 1e6)} megapixels; up to ${maxPixels / 1e6} can be taken.`
    case 'moving':
      return moving
    case 'heavy':
      return 'This picture would be kept with more than 32 MB; save it smaller.'
    default:
      return 'This picture is damaged or cut off; export it once more and try again.'
  }
}
