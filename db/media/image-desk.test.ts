import { existsSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import { beforeAll, expect, inject, test } from 'vitest'
import { database } from '../database'
import type { Editor } from '../editor'
import { audienceOf, getImages } from '../images'
import { makeEntity, publishEdition, saveDraft, withdrawEdition } from '../publishing'
import { isPublic, usesOf } from '../references'
import { readRendition, renditionsOf } from '../renditions'
import { NotAllowed } from '../rights'
import { editor, onBothEngines } from '../testing/engines'
import { makePerson } from '../testing/people'
import { addImage, newImage, replaceImage, saveImage } from './image-desk'
import { getImage, imagesById, listImages } from './image-library'
import { placeOf } from './kept-bytes'
import { readPicture } from './picture-reader'
import { purgeTrash } from './purge'
import { moveToTrash, restoreFromTrash } from './trash'

let colour = 0
/** A picture that no other is like. */
const picture = async () => {
  const background = { r: colour++, g: 100, b: 100 }
  return readPicture(
    await sharp({ create: { width: 600, height: 400, channels: 3, background } })
      .png()
      .toBuffer(),
  )
}
const said = (words: object) => newImage.parse({ lang: 'en', alt: 'A bridge', ...words })
const days = (count: number) => new Date(Date.now() + count * 24 * 3_600_000)

onBothEngines('empty', () => {
  let anna: Editor
  let bela: Editor
  let editor2: Editor
  let french: Editor
  beforeAll(async () => {
    process.env.FILES_DIRECTORY = mkdtempSync(join(inject('folder'), 'media-'))
    anna = await makePerson({ role: 'author' })
    bela = await makePerson({ role: 'author' })
    editor2 = await makePerson({ role: 'editor' })
    french = await makePerson({ role: 'translator', lang: 'fr' })
  })

  /** Writes a draft that shows a picture, and gives its edition. */
  async function draftWith(image: number) {
    return database().write(async (write) => {
      const entity = await makeEntity(editor, write, 'page')
      await write.insert(database().tables.page).values({ id: entity })
      const body = { type: 'doc' as const, content: [{ type: 'image' as const, attrs: { id: image } }] }
      return saveDraft(editor, write, entity, {
        lang: 'en',
        section: '',
        slug: `shows-${image}-${entity}`,
        title: 'Shown',
        body,
      })
    })
  }
  const publish = (edition: number) => database().write((write) => publishEdition(editor, write, edition))
  const bring = async (who = anna, words = {}) => (await addImage(who, await picture(), 'bridge.png', said(words))).id
  const fileOf = async (id: number) => (await getImage(editor, id))?.file ?? ''

  test('the same bytes twice are one picture, what is said of it stays, and it comes back from the trash', async () => {
    const same = await picture()
    const first = await addImage(anna, same, 'a.png', said({ alt: 'A bridge' }))
    expect(await addImage(bela, same, 'b.png', said({ alt: 'A road' }))).toEqual({ id: first.id, wasThere: true })
    await moveToTrash(anna, 'image', first.id)
    expect(await imagesById(anna, [first.id])).toEqual([])
    await addImage(bela, same, 'b.png', said({ lang: 'fr', alt: 'Un pont' }))
    const [back] = await imagesById(anna, [first.id])
    expect([back?.texts.get('en')?.alt, back?.texts.get('fr')?.alt, back?.name]).toEqual([
      'A bridge',
      'Un pont',
      'a.png',
    ])
  })

  test('nobody brings a picture without saying what can be seen, or that it only decorates', () => {
    const wrong = (words: object) => newImage.safeParse({ lang: 'en', ...words }).error?.issues[0]?.path
    expect(wrong({})).toEqual(['alt'])
    expect(wrong({ alt: '  ' })).toEqual(['alt'])
    expect(wrong({ alt: 'IMG_2041.jpg' })).toEqual(['alt'])
    expect(wrong({ alt: 'A bridge', lang: 'xx' })).toEqual(['lang'])
    expect(wrong({ alt: 'A bridge', focusX: 1001 })).toEqual(['focusX'])
    expect(wrong({ decorative: true })).toBeUndefined()
  })

  test('a picture is for staff alone until something public shows it, and after that for as long as it does', async () => {
    const id = await bring()
    const file = await fileOf(id)
    const seen = async () => [await audienceOf(file), await audienceOf(file.replace('.png', '-480.webp'))]
    expect(await seen()).toEqual(['staff', 'staff'])
    expect(await audienceOf(`${'0'.repeat(64)}.png`)).toBe('nobody')
    const edition = await draftWith(id)
    expect(await seen()).toEqual(['staff', 'staff'])
    expect(await usesOf(anna, 'image', id)).toEqual([
      expect.objectContaining({ edition, lang: 'en', title: 'Shown', isPublic: false, isDraft: true }),
    ])
    await publish(edition)
    expect(await seen()).toEqual(['everybody', 'everybody'])
    // The page of what is withdrawn stays.
    await database().write((write) => withdrawEdition(editor, write, edition, 'A mistake.'))
    expect(await isPublic('image', id)).toBe(true)
    const { edition: editions } = database().tables
    await database().write((write) => write.update(editions).set({ status: 'removed' }).where(eq(editions.id, edition)))
    expect(await seen()).toEqual(['staff', 'staff'])
  })

  test('a picture is replaced under its number, at once, and nothing is left of the one before', async () => {
    const id = await bring()
    await publish(await draftWith(id))
    const before = await fileOf(id)
    const [rendition = ''] = renditionsOf({ file: before, width: 600 }).flatMap(({ files }) =>
      files.map(({ file }) => file),
    )
    expect(await readRendition(rendition)).toBeDefined()
    const version = await database().siteVersion()
    // What readers see is not changed by who brought it alone: somebody approved it.
    await expect(replaceImage(anna, id, await picture(), 'other.png')).rejects.toThrow(NotAllowed)
    await replaceImage(editor2, id, await picture(), 'other.png')
    const after = await fileOf(id)
    expect((await getImages([id], 'en')).get(id)).toMatchObject({ file: after, alt: 'A bridge' })
    expect(after).not.toBe(before)
    expect([before, `renditions/${rendition}`].map((file) => existsSync(placeOf(file)))).toEqual([false, false])
    expect(existsSync(placeOf(after))).toBe(true)
    expect(await audienceOf(before)).toBe('nobody')
    expect(await database().siteVersion()).toBeGreaterThan(version)
    const other = await picture()
    const { id: taken } = await addImage(anna, other, 'x.png', said({}))
    await expect(replaceImage(editor2, id, other, 'x.png')).rejects.toThrow(`This is picture ${taken} already.`)
  })

  test('what is said of a public picture is public at once, and of a draft’s makes no stir', async () => {
    const id = await bring()
    const version = await database().siteVersion()
    await saveImage(anna, id, { texts: { en: { alt: 'A stone bridge', caption: '' } } })
    expect(await database().siteVersion()).toBe(version)
    await publish(await draftWith(id))
    const published = await database().siteVersion()
    const dawn = { texts: { en: { alt: 'A stone bridge', caption: 'At dawn' } } }
    await expect(saveImage(anna, id, dawn)).rejects.toThrow(NotAllowed)
    await saveImage(editor2, id, dawn)
    expect(await database().siteVersion()).toBeGreaterThan(published)
    expect((await getImages([id], 'ru')).get(id)).toMatchObject({ alt: 'A stone bridge', caption: 'At dawn' })
    const facts = { decorative: true, credit: 'A. Drawer', focusX: 100, focusY: 900 }
    await saveImage(editor2, id, { facts, texts: {} })
    expect((await getImages([id], 'en')).get(id)).toMatchObject({ alt: '', credit: 'A. Drawer' })
    expect(await getImage(anna, id)).toMatchObject(facts)
  })

  test('nobody takes away the last words on what can be seen', async () => {
    const id = await bring()
    await expect(saveImage(anna, id, { texts: { en: { alt: '', caption: 'x' } } })).rejects.toThrow(
      /^Say what can be seen/,
    )
    expect((await getImage(anna, id))?.texts.get('en')).toEqual({ alt: 'A bridge', caption: null })
    await saveImage(anna, id, { texts: { fr: { alt: 'Un pont', caption: '' } } })
    await saveImage(anna, id, { texts: { en: { alt: '', caption: '' } } })
    expect([...((await getImage(anna, id))?.texts.keys() ?? [])]).toEqual(['fr'])
  })

  test('a picture in use cannot be thrown away; one that is not goes for good after thirty days', async () => {
    const [used, unused, kept] = [await bring(), await bring(), await bring()]
    await draftWith(used)
    await expect(moveToTrash(anna, 'image', used)).rejects.toThrow(/still used/)
    const file = await fileOf(unused)
    await readRendition(file.replace('.png', '-480.avif'))
    await moveToTrash(anna, 'image', unused)
    await moveToTrash(anna, 'image', kept)
    expect((await listImages(anna, { trash: true })).images.map(({ id }) => id)).toEqual([kept, unused])
    await restoreFromTrash(anna, 'image', kept)
    expect(await purgeTrash(days(29))).toBe(0)
    expect(existsSync(placeOf(file))).toBe(true)
    expect(await purgeTrash(days(31))).toBe(1)
    expect(await purgeTrash(days(31))).toBe(0)
    expect(await getImage(anna, unused)).toBeUndefined()
    expect(await getImage(anna, kept)).toBeDefined()
    const left = [file, `renditions/${file.replace('.png', '-480.avif')}`].filter((one) => existsSync(placeOf(one)))
    expect(left).toEqual([])
  })

  test('a picture in the trash that a draft has come to show is not purged', async () => {
    const id = await bring()
    await moveToTrash(anna, 'image', id)
    await draftWith(id)
    expect(await purgeTrash(days(31))).toBe(0)
  })

  test('each does what their role allows, and no more', async () => {
    const id = await bring()
    const may = async (what: Promise<unknown>) =>
      what.then(
        () => true,
        (error: unknown) => (error instanceof NotAllowed ? false : Promise.reject(error)),
      )
    const words = { alt: 'Un pont', caption: '' }
    expect(await may(addImage(french, await picture(), 'x.png', said({ lang: 'fr' })))).toBe(false)
    expect(await may(saveImage(french, id, { texts: { fr: words } }))).toBe(true)
    expect(await may(saveImage(french, id, { texts: { en: words } }))).toBe(false)
    const facts = { decorative: true, credit: '', focusX: 1, focusY: 1 }
    expect(await may(saveImage(french, id, { facts, texts: {} }))).toBe(false)
    expect(await may(saveImage(bela, id, { facts: { ...facts, decorative: false }, texts: {} }))).toBe(true)
    expect(await may(replaceImage(bela, id, await picture(), 'x.png'))).toBe(false)
    expect(await may(moveToTrash(bela, 'image', id))).toBe(false)
    expect(await may(moveToTrash(french, 'image', id))).toBe(false)
    expect(await may(replaceImage(anna, id, await picture(), 'x.png'))).toBe(true)
    expect(await may(replaceImage(editor2, id, await picture(), 'x.png'))).toBe(true)
    expect(await may(moveToTrash(editor2, 'image', id))).toBe(true)
    expect(await may(restoreFromTrash(bela, 'image', id))).toBe(false)
  })

  test('a picture is found by beginnings of words, in any case and accents, and by what it lacks', async () => {
    const id = await bring(anna, { alt: 'Вид на Женеву', lang: 'ru', caption: 'Genève', credit: 'Ö. Müller' })
    const found = async (filter: object) => (await listImages(anna, filter)).images.map((one) => one.id)
    for (const q of ['женев', 'GENEVE', 'muller вид', 'bridge.png']) expect(await found({ q }), q).toContain(id)
    expect(await found({ q: 'eneve' })).not.toContain(id)
    expect(await found({ missing: 'en' })).toContain(id)
    expect(await found({ missing: 'ru' })).not.toContain(id)
    const { total } = await listImages(anna, {})
    expect((await listImages(anna, { page: 2 })).images).toHaveLength(Math.max(0, total - 24))
  })
})
