import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { readPicture } from './picture-reader'

const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const
const plain = (width = 300, height = 200) =>
  sharp({ create: { width, height, channels: 3, background: '#888', noise } })
const gps = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 12/1 0/1', GPSLongitudeRef: 'E' } }
const xmp = '<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"><secret/></x:xmpmeta><?xpacket end="w"?>'

const refused = async (bytes: Buffer) => {
  const error: unknown = await readPicture(bytes).catch((error: unknown) => error)
  return error instanceof Error ? error.message : 'taken'
}

describe('an author brings', () => {
  test('a photograph that says where it was taken, and nothing of that is kept', async () => {
    const bytes = await plain()
      .withExif({ IFD0: { Artist: 'Anna', Copyright: 'Secret' }, ...gps })
      .withXmp(xmp)
      .jpeg()
      .toBuffer()
    expect((await sharp(bytes).metadata()).exif).toBeDefined()
    expect(bytes.includes('secret')).toBe(true)
    const kept = await readPicture(bytes)
    expect(kept).toMatchObject({ mediaType: 'image/jpeg', width: 300, height: 200 })
    const { exif, xmp: xmpKept, iptc, icc, comments } = await sharp(kept.bytes).metadata()
    expect([exif, xmpKept, iptc, icc, comments]).toEqual([undefined, undefined, undefined, undefined, undefined])
    for (const word of ['Exif', 'Anna', 'xmpmeta', 'Photoshop']) expect(kept.bytes.includes(word)).toBe(false)
  })

  test('a picture taken with the camera upright, and it is kept standing', async () => {
    const lying = await plain(300, 200).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    expect(await readPicture(lying)).toMatchObject({ width: 200, height: 300 })
  })

  test('a picture in wider colours, and it is kept in those of the web, looking the same', async () => {
    const red = { create: { width: 8, height: 8, channels: 3, background: '#c83214' } } as const
    const wide = await sharp(red).withIccProfile('p3').png().toBuffer()
    const { bytes } = await readPicture(wide)
    expect((await sharp(bytes).metadata()).icc).toBeUndefined()
    const [r = 0, g = 0, b = 0] = await sharp(bytes).raw().toBuffer()
    expect(Math.abs(r - 0xc8) + Math.abs(g - 0x32) + Math.abs(b - 0x14)).toBeLessThan(9)
  })

  test.each([
    ['png', 'image/png', 'png'],
    ['webp', 'image/jpeg', 'jpeg'],
    ['avif', 'image/jpeg', 'jpeg'],
    ['gif', 'image/png', 'png'],
    ['jpeg', 'image/jpeg', 'jpeg'],
  ] as const)('a %s, which is kept as %s', async (format, mediaType, kept) => {
    const picture = await readPicture(await plain().toFormat(format).toBuffer())
    expect(picture.mediaType).toBe(mediaType)
    expect((await sharp(picture.bytes).metadata()).format).toBe(kept)
  })

  test('a WebP that can be seen through, and it stays so', async () => {
    const glass = {
      create: { width: 9, height: 9, channels: 4, background: { r: 9, g: 9, b: 9, alpha: 0.5 } },
    } as const
    const { mediaType, bytes } = await readPicture(await sharp(glass).webp({ lossless: true }).toBuffer())
    expect([mediaType, (await sharp(bytes).metadata()).hasAlpha]).toEqual(['image/png', true])
  })

  test('the same picture twice, and the bytes that are kept are the same', async () => {
    const bytes = await plain().jpeg().toBuffer()
    expect((await readPicture(bytes)).bytes).toEqual((await readPicture(bytes)).bytes)
  })
})

describe('an author is told in a sentence that', () => {
  test('a drawing in SVG is not taken, with or without a script in it', async () => {
    expect(await refused(readFileSync('db/content/images/bridge.svg'))).toMatch(/^SVG drawings can carry programs/)
    expect(await refused(Buffer.from('<?xml version="1.0"?><svg onload="alert(1)"/>'))).toMatch(/^SVG drawings/)
  })

  test('a picture of very many pixels is not taken, which nobody decodes to find out', async () => {
    const bomb = await sharp({ create: { width: 16_000, height: 16_000, channels: 3, background: '#000' } })
      .png({ compressionLevel: 9 })
      .toBuffer()
    expect(bomb.length).toBeLessThan(2_000_000)
    expect(await refused(bomb)).toBe('This picture has 256 megapixels; up to 50 can be taken.')
  })

  test('a picture that is cut off is damaged', async () => {
    for (const format of ['jpeg', 'png', 'webp', 'avif'] as const) {
      const bytes = await plain().toFormat(format).toBuffer()
      expect(await refused(bytes.subarray(0, bytes.length * 0.6)), format).toMatch(/damaged or cut off/)
    }
  })

  test('a picture that moves is not taken', async () => {
    const frames = sharp({ create: { width: 10, height: 20, channels: 3, background: '#f00', noise, pageHeight: 10 } })
    expect(await refused(await frames.gif().toBuffer())).toMatch(/^A picture that moves/)
  })

  test('what only calls itself a picture is none', async () => {
    expect(await refused(Buffer.from('<html><script>alert(1)</script></html>'))).toMatch(/^This is no picture/)
    expect(await refused(Buffer.from('%PDF-1.7\n%âãÏÓ\n'))).toMatch(/^This is a PDF file; choose a JPEG/)
    expect(await refused(Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from('<script>')]))).toMatch(
      /damaged/,
    )
    expect(await refused(Buffer.alloc(0))).toBe('Choose a picture.')
    expect(await refused(Buffer.alloc(21 * 1024 * 1024))).toMatch(/up to 20 MB/)
  })

  test('an HEIC has to be saved as JPEG', async () => {
    const head = Buffer.from([0, 0, 0, 24, ...Buffer.from('ftypheic'), 0, 0, 0, 0, ...Buffer.from('mif1heic')])
    expect(await refused(head)).toMatch(/^HEIC pictures cannot be read here/)
  })
})
