import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { database } from '@/db/database'
import { editionsById } from '@/db/edition'
import { makeEntity, publishEdition, saveDraft, withdrawEdition } from '@/db/publishing'
import { editor, onBothEngines } from '@/db/testing/engines'
import { GET } from './[file]/route'
import { type Card, cardOf, cardPath, cardSize, drawCard, portalCard } from './card'

const about = (title: string): Card => ({
  ...portalCard('en'),
  key: '1',
  title,
  kind: 'STORY',
  date: '21 November 2026',
})

/** The rows and columns, in pixels, that a title takes up on its card. */
async function placeOf(title: string) {
  const drawn = sharp(await drawCard(about(title))).greyscale()
  const { data, info } = await drawn.raw().toBuffer({ resolveWithObject: true })
  const inked = (x: number, y: number) => (data[y * info.width + x] ?? 255) < 100
  const columns = Array.from({ length: info.width - 320 }, (_, column) => column + 320)
  const rows = Array.from({ length: 420 }, (_, row) => row + 180)
  const inRows = rows.filter((y) => columns.some((x) => inked(x, y)))
  const inColumns = columns.filter((x) => rows.some((y) => inked(x, y)))
  return {
    height: (inRows.at(-1) ?? 0) - (inRows[0] ?? 0),
    width: (inColumns.at(-1) ?? 0) - (inColumns[0] ?? 0),
    end: inRows.at(-1),
  }
}

test('a card is a picture of the size that is promised, and small enough to be sent anywhere', async () => {
  const drawn = await drawCard(about('Balloons over the river'))
  expect(await sharp(drawn).metadata()).toMatchObject({ format: 'png', ...cardSize })
  expect(drawn.length).toBeLessThan(100_000)
})

test('a title is drawn in its own script', async () => {
  // The letter looks alike in both scripts: a box in its place, or another font, would show.
  const [cyrillic, latin, other] = await Promise.all(['ооо', 'ooo', 'жжж'].map(placeOf))
  expect(Math.abs((cyrillic?.width ?? 0) - (latin?.width ?? 0))).toBeLessThan(3)
  expect(Math.abs((cyrillic?.height ?? 0) - (latin?.height ?? 0))).toBeLessThan(3)
  expect(other?.width).toBeGreaterThan((cyrillic?.width ?? 0) + 20)
})

test('the longest titles are set smaller, and end before the card does', async () => {
  const words = 'Balloons over the river and beyond '
  const [one, ...long] = await Promise.all(
    ['Balloons', words.repeat(6), words.repeat(40), 'Balloons'.repeat(60)].map(placeOf),
  )
  for (const place of long) {
    expect(place.height).toBeGreaterThan((one?.height ?? 0) * 3)
    expect(place.end).toBeLessThan(570)
  }
})

test('signs that mean something to the one who draws are drawn', async () => {
  const [signs, without] = [await drawCard(about('<b>R&D</b> &amp; \u0000more')), await drawCard(about('R&D & more'))]
  expect(signs.equals(without)).toBe(false)
})

onBothEngines('empty', () => {
  const ask = (path: string) =>
    GET(new Request(`http://portal${path}`), { params: Promise.resolve({ file: path.replace('/cards/', '') }) })

  async function draft(slug: string, title: string) {
    return database().write(async (write) => {
      const entity = await makeEntity(editor, write, 'news')
      await write.insert(database().tables.news).values({ id: entity, kind: 'story', issuedOn: '2026-11-21' })
      return saveDraft(editor, write, entity, { lang: 'en', section: 'news', slug, title })
    })
  }

  async function pathFor(id: number) {
    const edition = (await editionsById([id])).get(id)
    return edition ? cardPath(await cardOf(edition)) : ''
  }

  test('whoever has the address of a card from before a new title is led to the present one', async () => {
    const id = await draft('balloons', 'Balloons')
    await database().write((write) => publishEdition(editor, write, id))
    const before = await pathFor(id)
    const first = await ask(before)
    expect([first.status, first.headers.get('content-type')]).toEqual([200, 'image/png'])
    expect(first.headers.get('cache-control')).toContain('immutable')
    const { edition } = database().tables
    const [known] = await database().read.select().from(edition).where(eq(edition.id, id))
    await database().write(async (write) => {
      const next = { lang: 'en', section: 'news', slug: 'balloons', title: 'More balloons' }
      await publishEdition(editor, write, await saveDraft(editor, write, known?.entity ?? 0, next))
    })
    const after = await pathFor(id)
    expect(after).not.toBe(before)
    const old = await ask(before)
    expect([old.status, old.headers.get('location')]).toEqual([302, after])
  })

  test('what the public may not read, or no longer, has no card', async () => {
    const id = await draft('kites', 'Kites')
    expect((await ask(`/cards/${id}-0123456789.png`)).status).toBe(404)
    await database().write((write) => publishEdition(editor, write, id))
    expect((await ask(`/cards/${id}-0123456789.png`)).status).toBe(302)
    await database().write((write) => withdrawEdition(editor, write, id, 'They flew away.'))
    expect((await ask(`/cards/${id}-0123456789.png`)).status).toBe(404)
    for (const file of ['999999-0123456789.png', 'xx-0123456789.png', 'en.png', `${id}.png`])
      expect([file, (await ask(`/cards/${file}`)).status]).toEqual([file, 404])
  })

  test('the portal itself has a card in each language', async () => {
    expect((await ask(cardPath(portalCard('ru')))).status).toBe(200)
    expect(cardPath(portalCard('ru'))).not.toBe(cardPath(portalCard('en')))
  })
})
