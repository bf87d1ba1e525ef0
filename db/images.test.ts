import { mkdtempSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, inject, test } from 'vitest'
import { database } from './database'
import { findImage, getImages, keepImage, readImage } from './images'
import { editor, onBothEngines } from './testing/engines'

const drawing = (viewBox: string) => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${viewBox}></svg>`)
const texts = { alts: { en: 'A bridge', fr: 'Un pont' }, captions: { en: 'At dawn' }, credit: 'A. Drawer' }

onBothEngines('empty', () => {
  beforeAll(() => {
    process.env.FILES_DIRECTORY = mkdtempSync(join(inject('folder'), 'images-'))
  })

  test('a visitor sees a picture at its size, with words in their language or else in the first', async () => {
    const bytes = drawing('viewBox="0 0 1600 900"')
    const id = await database().write((write) => keepImage(editor, write, bytes, texts))
    const [english, french, russian] = [
      (await getImages([id], 'en')).get(id),
      (await getImages([id], 'fr')).get(id),
      (await getImages([id], 'ru')).get(id),
    ]
    expect(english).toMatchObject({
      width: 1600,
      height: 900,
      alt: 'A bridge',
      caption: 'At dawn',
      credit: 'A. Drawer',
    })
    expect(french).toMatchObject({ alt: 'Un pont', caption: null })
    expect(russian).toMatchObject({ alt: 'A bridge' })
    const hash = english?.file.replace('.svg', '') ?? ''
    expect(await findImage(hash)).toEqual({ id, file: english?.file, width: 1600 })
    expect(await readImage(english?.file ?? '')).toEqual({ bytes, mediaType: 'image/svg+xml' })
  })

  test('a drawing without a size is refused, and no file is kept of it', async () => {
    const before = readdirSync(process.env.FILES_DIRECTORY ?? '')
    for (const viewBox of ['', 'width="10" height="10"', 'viewBox="5 5 10 10"'])
      await expect(database().write((write) => keepImage(editor, write, drawing(viewBox), texts))).rejects.toThrow(
        'viewBox',
      )
    expect(readdirSync(process.env.FILES_DIRECTORY ?? '')).toEqual(before)
  })

  test.each([
    '../../etc/passwd',
    '/etc/passwd',
    '',
    'bridge.svg',
    `${'a'.repeat(64)}.svg/../x`,
    `${'a'.repeat(64)}.svg`,
  ])('a stranger who asks for the file %j is given none', async (file) => expect(await readImage(file)).toBeUndefined())
})
