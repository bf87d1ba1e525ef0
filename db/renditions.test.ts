import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Database } from './database'
import { findImage, keepImage } from './images'
import { openDatabase } from './open'
import { readRendition, renditionsOf } from './renditions'
import { editor, makeDatabase } from './testing/engines'

const drawing = readFileSync('db/content/images/bridge.svg')
const texts = { alts: { en: 'A bridge' }, credit: 'A. Drawer' }
const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
const bridge = hashOf(drawing)

/** Keeps a picture other than a drawing, as the desk will when it takes photographs. */
async function keepPhotograph(bytes: Buffer, width: number, height: number): Promise<string> {
  const hash = hashOf(bytes)
  const row = { hash, mediaType: 'image/jpeg', width, height, bytes: bytes.length, createdAt: new Date() }
  await db.write((write) => write.insert(db.tables.image).values(row))
  writeFileSync(join(process.env.FILES_DIRECTORY ?? '', `${hash}.jpg`), bytes)
  return hash
}

const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const

/** A photograph taken with the camera upright: `width` by `height` as it is to be seen, stored lying down. */
function photograph(width: number, height: number): Promise<Buffer> {
  const lying = { width: height, height: width, channels: 3, background: '#888', noise } as const
  return sharp({ create: lying }).withMetadata({ orientation: 6 }).jpeg().toBuffer()
}

const filesKept = () => readdirSync(join(process.env.FILES_DIRECTORY ?? '', 'renditions')).sort()

let db: Database
beforeAll(async () => {
  process.env.FILES_DIRECTORY = mkdtempSync(join(inject('folder'), 'renditions-'))
  db = await openDatabase({ databaseUrl: await makeDatabase('sqlite', 'empty'), databaseNamed: false })
  await db.write((write) => keepImage(editor, write, drawing, texts))
})
afterAll(() => db.close())

test.each([
  [480, 'avif'],
  [736, 'webp'],
  [1472, 'avif'],
  [1472, 'webp'],
])('a reader is sent a drawing %d pixels wide as %s', async (width, format) => {
  const rendition = await readRendition(`${bridge}-${width}.${format}`)
  const bytes = rendition?.bytes ?? Buffer.alloc(0)
  const mark = format === 'avif' ? bytes.toString('latin1', 4, 12) : bytes.toString('latin1', 0, 4)
  expect(mark).toBe(format === 'avif' ? 'ftypavif' : 'RIFF')
  expect(rendition?.mediaType).toBe(`image/${format}`)
  expect(await sharp(bytes).metadata()).toMatchObject({ width, height: Math.round((width * 800) / 1200) })
})

test('ten readers who ask at once are sent one rendition, made once, and so is who comes later', async () => {
  const file = `${bridge}-480.webp`
  const asked = await Promise.all(Array.from({ length: 10 }, () => readRendition(file)))
  expect(new Set(asked.map((one) => one?.bytes)).size).toBe(1)
  expect(await readRendition(file)).toEqual(asked[0])
  expect(filesKept().filter((name) => name.startsWith(file))).toEqual([file])
})

test('every rendition that a page offers is to be had, and nothing else is left in the folder', async () => {
  const image = await findImage(bridge)
  const offered = image ? renditionsOf(image).flatMap(({ files }) => files.map(({ file }) => file)) : []
  expect(offered).toHaveLength(8)
  for (const file of offered) expect(await readRendition(file)).toBeDefined()
  expect(filesKept()).toEqual(offered.toSorted())
})

test.each([
  `${bridge}-737.avif`,
  `${bridge}-0736.avif`,
  `${bridge}-736.png`,
  `${bridge}-736.avif.part`,
  `${bridge}-736`,
  `${bridge}.avif`,
  `${bridge.toUpperCase()}-736.avif`,
  `${'a'.repeat(64)}-736.avif`,
  `../${bridge}-736.avif`,
  `renditions/${bridge}-736.avif`,
  '',
])('a stranger who asks for %j is given nothing, and nothing is made', async (file) => {
  const before = filesKept()
  expect(await readRendition(file)).toBeUndefined()
  expect(filesKept()).toEqual(before)
})

test('a photograph stands upright, and none of its renditions is wider than itself', async () => {
  const hash = await keepPhotograph(await photograph(900, 1200), 900, 1200)
  const image = await findImage(hash)
  const [avif] = image ? renditionsOf(image) : []
  expect(avif?.files).toEqual([
    { file: `${hash}-480.avif`, width: 480 },
    { file: `${hash}-736.avif`, width: 736 },
    { file: `${hash}-1104.avif`, width: 900 },
  ])
  const widest = await readRendition(`${hash}-1104.avif`)
  const made = await sharp(widest?.bytes).metadata()
  expect(made).toMatchObject({ width: 900, height: 1200 })
  expect(made.orientation).toBeUndefined()
  expect(await readRendition(`${hash}-1472.avif`)).toBeUndefined()
})

test('a picture that cannot be decoded, or is too large, fails alone: the next one is made', async () => {
  const broken = await keepPhotograph(Buffer.from('no photograph'), 1000, 1000)
  await expect(readRendition(`${broken}-480.avif`)).rejects.toThrow()
  const tall = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10000"></svg>')
  await db.write((write) => keepImage(editor, write, tall, texts))
  await expect(readRendition(`${hashOf(tall)}-736.webp`)).rejects.toThrow()
  expect(await readRendition(`${bridge}-736.webp`)).toBeDefined()
  expect(filesKept().filter((name) => !/^[0-9a-f]{64}-\d+\.(avif|webp)$/.test(name))).toEqual([])
})

test('a picture narrower than all of the list is offered at its own width', () => {
  const [avif, webp] = renditionsOf({ file: `${bridge}.png`, width: 300 })
  expect(avif?.files).toEqual([{ file: `${bridge}-480.avif`, width: 300 }])
  expect(webp?.files).toEqual([{ file: `${bridge}-480.webp`, width: 300 }])
})
