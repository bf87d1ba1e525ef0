import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import { database } from '../../db/database'
import { fillingEditor } from '../../db/filling-editor'
import { indexEdition } from '../../db/finder/docs'
import { makeEntity, publishEdition, saveDraft } from '../../db/publishing'
import { expect, test } from '../test'
import { bring, photograph, signIn, stranger } from './bringing'
import { openPortal } from './portal'

/** Publishes a page that shows a picture, as another process of the portal would. */
async function publishPicture(image: number) {
  const { page } = database().tables
  const editor = fillingEditor()
  return database().write(async (write) => {
    const entity = await makeEntity(editor, write, 'page')
    await write.insert(page).values({ id: entity })
    const body = { type: 'doc' as const, content: [{ type: 'image' as const, attrs: { id: image } }] }
    const words = { lang: 'en', section: '', slug: `shows-${image}`, title: `Shows picture ${image}`, body }
    const edition = await saveDraft(editor, write, entity, words)
    await publishEdition(editor, write, edition)
    return { edition, entity }
  })
}

/** Takes it away for good, with all that the public could notice. */
async function takeAway(id: number, entity: number) {
  const { edition, changeLog } = database().tables
  await database().write(async (write) => {
    await write.update(edition).set({ status: 'removed' }).where(eq(edition.id, id))
    await indexEdition(write, id)
    await write.insert(changeLog).values({ at: new Date(), action: 'remove', entity, edition: id })
  })
}

test('the text editor brings a picture and finds it again; nothing in it says where it was taken', async ({ page }) => {
  await signIn(page)
  const bytes = await photograph()
  const brought = await bring(page.request, bytes, { alt: 'A hall of quokkas', caption: 'Before', credit: 'A. P.' })
  expect(brought.status()).toBe(201)
  const picture = await brought.json()
  expect(picture).toMatchObject({
    ...{ width: 900, height: 600, alt: 'A hall of quokkas', decorative: false, caption: 'Before', credit: 'A. P.' },
    ...{ wasThere: false },
  })
  const shown = await page.request.get(picture.src)
  expect([shown.status(), shown.headers()['cache-control']]).toEqual([200, 'private, no-store'])
  const original = await page.request.get(picture.src.replace(/-\d+\.webp$/, '.jpg'))
  for (const body of [await shown.body(), await original.body()]) {
    const { exif, xmp, iptc, icc } = await sharp(body).metadata()
    expect([exif, xmp, iptc, icc]).toEqual([undefined, undefined, undefined, undefined])
  }
  expect(await (await bring(page.request, bytes)).json()).toMatchObject({ id: picture.id, wasThere: true })
  const { wasThere, ...listed } = picture
  const found = await (await page.request.get('/admin/images/find?q=QUOKKA&lang=en')).json()
  expect(found).toEqual({ images: [listed] })
  expect(await (await page.request.get(`/admin/images/find?ids=${picture.id},999999`)).json()).toEqual(found)
})

test('a stranger is given nothing of a picture that nothing public shows, and cannot tell that it is there', async ({
  page,
  browser,
  baseURL,
}) => {
  await signIn(page)
  const { id, src } = await (await bring(page.request, await photograph())).json()
  const visitor = await stranger(browser, baseURL)
  const told = async (path: string) => {
    const answers = [
      await visitor.get(path),
      await visitor.head(path),
      await visitor.get(path, { headers: { 'if-none-match': '*' } }),
      await visitor.get(path),
    ]
    return Promise.all(
      answers.map(async (one) => {
        const { date, 'x-request-id': number, ...headers } = one.headers()
        return { status: one.status(), headers, body: await one.text() }
      }),
    )
  }
  const original = src.replace(/-\d+\.webp$/, '.jpg')
  for (const path of [src, original]) {
    expect((await page.request.get(path)).status()).toBe(200)
    const answers = await told(path)
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404])
    expect(answers).toEqual(await told(path.replace(/[0-9a-f]{64}/, '0'.repeat(64))))
  }
  for (const path of ['/admin/images', `/admin/images/${id}`, '/admin/files'])
    expect((await visitor.get(path, { maxRedirects: 0 })).status()).toBe(307)
  expect((await visitor.get(`/admin/images/find?ids=${id}`)).status()).toBe(401)
  expect((await bring(visitor, await photograph())).status()).toBe(401)
})

test('a picture is there for everybody from the moment that something public shows it, and no longer', async ({
  page,
  browser,
  baseURL,
}) => {
  await signIn(page)
  const { id, src } = await (await bring(page.request, await photograph())).json()
  const visitor = await stranger(browser, baseURL)
  const answer = async () => {
    const told = await visitor.get(src)
    return [told.status(), told.headers()['cache-control']]
  }
  const shown = [200, 'public, max-age=31536000, immutable']
  await openPortal()
  expect((await answer())[0]).toBe(404)
  const { edition, entity } = await publishPicture(id)
  expect(await answer()).toEqual(shown)
  expect(await answer()).toEqual(shown)
  await page.goto(`/admin/images/${id}`)
  await expect(page.getByRole('link', { name: `Shows picture ${id}` })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Move it to the trash' })).toBeHidden()
  await takeAway(edition, entity)
  expect((await answer())[0]).toBe(404)
})

test('what is no picture, or comes from a page of another site, is refused in words', async ({ page }) => {
  await signIn(page)
  const refusals = [
    [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), /^SVG drawings/],
    [(await photograph()).subarray(0, 2000), /damaged/],
    [Buffer.from('hello'), /^This is no picture/],
  ] as const
  for (const [bytes, sentence] of refusals) {
    const answer = await bring(page.request, bytes)
    expect([answer.status(), (await answer.json()).problems.file]).toEqual([422, expect.stringMatching(sentence)])
  }
  const undescribed = await bring(page.request, await photograph(), { alt: '' })
  expect([undescribed.status(), Object.keys((await undescribed.json()).problems)]).toEqual([422, ['alt']])
  const elsewhere = await page.request.post('/admin/images/upload', {
    headers: { origin: 'https://elsewhere.example' },
    multipart: { alt: 'x' },
  })
  expect(elsewhere.status()).toBe(403)
  const { problems } = await (await bring(page.request, Buffer.alloc(21 * 2 ** 20, 1))).json()
  expect(problems.file).toContain('up to 20 MB')
})

test('every picture of the public portal is there for everybody', async ({ page, request }) => {
  test.setTimeout(120_000)
  await signIn(page)
  const shipped = Array.from({ length: 24 }, (_, index) => index + 1).join(',')
  const { images } = await (await page.request.get(`/admin/images/find?ids=${shipped}`)).json()
  expect(images).toHaveLength(24)
  for (const { src, alt } of images)
    expect((await request.get(src)).headers()['cache-control'], alt).toBe('public, max-age=31536000, immutable')
})
