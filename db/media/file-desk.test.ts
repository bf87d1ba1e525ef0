import { existsSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, inject, test } from 'vitest'
import { database } from '../database'
import type { Editor } from '../editor'
import { findDownload, getFiles } from '../files'
import { makeEntity, publishEdition, saveDraft } from '../publishing'
import { NotAllowed } from '../rights'
import { editor, onBothEngines } from '../testing/engines'
import { makePerson } from '../testing/people'
import { addFile, filesById, fileTitle, getFile, listFiles, replaceFile, saveFile } from './file-desk'
import { readFileBrought } from './file-reader'
import { placeOf } from './kept-bytes'
import { purgeTrash } from './purge'
import { moveToTrash } from './trash'

let count = 0
const brought = (name = 'agenda.txt') => readFileBrought(Buffer.from(`Agenda ${count++}`), name)

onBothEngines('empty', () => {
  let anna: Editor
  let bela: Editor
  let editor2: Editor
  let translator: Editor
  beforeAll(async () => {
    process.env.FILES_DIRECTORY = mkdtempSync(join(inject('folder'), 'downloads-'))
    anna = await makePerson({ role: 'author' })
    bela = await makePerson({ role: 'author' })
    editor2 = await makePerson({ role: 'editor' })
    translator = await makePerson({ role: 'translator', lang: 'fr' })
  })

  async function offer(file: number) {
    await database().write(async (write) => {
      const entity = await makeEntity(editor, write, 'page')
      await write.insert(database().tables.page).values({ id: entity })
      const body = { type: 'doc' as const, content: [{ type: 'file' as const, attrs: { id: file } }] }
      const draft = { lang: 'en', section: '', slug: `offers-${file}`, title: 'Offered', body }
      await publishEdition(editor, write, await saveDraft(editor, write, entity, draft))
    })
  }

  test('a reader downloads a file once something public offers it, and staff at any time', async () => {
    const { id } = await addFile(anna, await brought('Повестка дня.txt'), 'Agenda')
    expect(await findDownload(id, 'public')).toBeUndefined()
    expect(await findDownload(id, 'staff')).toMatchObject({ name: 'Повестка-дня.txt', mediaType: 'text/plain' })
    await offer(id)
    const download = await findDownload(id, 'public')
    expect(download?.path).toBe(`/media/${id}/${encodeURIComponent('Повестка-дня.txt')}`)
    expect((await getFiles([id])).get(id)).toMatchObject({ title: 'Agenda', kind: 'TXT', path: download?.path })
    expect(await findDownload(id + 1000, 'public')).toBeUndefined()
  })

  test('a file is replaced under its number; the bytes before are gone, and the public can notice', async () => {
    const { id } = await addFile(anna, await brought(), 'Agenda')
    await offer(id)
    const before = await findDownload(id, 'public')
    const version = await database().siteVersion()
    await expect(replaceFile(anna, id, await brought('Agenda 2.csv'))).rejects.toThrow(NotAllowed)
    await replaceFile(editor2, id, await brought('Agenda 2.csv'))
    const after = await findDownload(id, 'public')
    expect(after).toMatchObject({ name: 'Agenda-2.csv', mediaType: 'text/csv' })
    expect([before, after].map((one) => existsSync(placeOf(one?.file ?? '')))).toEqual([false, true])
    expect(await database().siteVersion()).toBeGreaterThan(version)
    expect((await getFile(anna, id))?.replacedAt).toBeInstanceOf(Date)
  })

  test('the same bytes twice are one file, in use it cannot be thrown away, unused it goes after thirty days', async () => {
    const same = await brought()
    const { id } = await addFile(anna, same, 'Agenda')
    expect(await addFile(bela, same, 'Other')).toEqual({ id, wasThere: true })
    expect((await filesById(anna, [id]))[0]?.title).toBe('Agenda')
    const { id: used } = await addFile(anna, await brought(), 'Used')
    await offer(used)
    await expect(moveToTrash(anna, 'file', used)).rejects.toThrow(/still used/)
    const { file = '' } = (await findDownload(id, 'staff')) ?? {}
    await moveToTrash(anna, 'file', id)
    expect((await listFiles(anna, { trash: true, q: 'agend' })).files.map((one) => one.id)).toEqual([id])
    expect(await purgeTrash(new Date(Date.now() + 31 * 24 * 3_600_000))).toBe(1)
    expect([await getFile(anna, id), existsSync(placeOf(file))]).toEqual([undefined, false])
  })

  test('each does what their role allows, and no more', async () => {
    const { id } = await addFile(anna, await brought(), 'Agenda')
    await expect(addFile(translator, await brought(), 'x')).rejects.toThrow(NotAllowed)
    await expect(saveFile(translator, id, 'x')).rejects.toThrow(NotAllowed)
    await expect(replaceFile(bela, id, await brought())).rejects.toThrow(NotAllowed)
    await expect(moveToTrash(bela, 'file', id)).rejects.toThrow(NotAllowed)
    await saveFile(bela, id, 'Agenda of the meeting')
    expect((await listFiles(translator, { q: 'MEETING' })).files[0]?.title).toBe('Agenda of the meeting')
    expect(fileTitle.safeParse('  ').success).toBe(false)
  })
})
