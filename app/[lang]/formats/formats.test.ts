import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database } from '@/db/database'
import { makeEntity, publishEdition, removeEdition, saveDraft, withdrawEdition } from '@/db/publishing'
import { editor, onBothEngines } from '@/db/testing/engines'
import { GET } from './[ending]/[...page]/route'

/** What a program is told at an address with an ending. */
async function ask(lang: string, path: string, ending: string) {
  const params = Promise.resolve({ lang, ending, page: path.split('/') })
  const answer = await GET(new Request('http://portal'), { params })
  return { status: answer.status, to: answer.headers.get('location'), body: await answer.text() }
}

async function publish(slug: string, lang = 'en'): Promise<{ entity: number; id: number }> {
  return database().write(async (write) => {
    const entity = await makeEntity(editor, write, 'page')
    await write.insert(database().tables.page).values({ id: entity })
    const draft = { lang, section: '', slug, title: `About *${slug}*`, lead: 'A lead.' }
    const id = await saveDraft(editor, write, entity, draft)
    await publishEdition(editor, write, id)
    return { entity, id }
  })
}

onBothEngines('empty', () => {
  test('a program reads the title, the lead and where both stand', async () => {
    const { entity } = await publish('us')
    const { status, body } = await ask('en', 'us', 'md')
    expect([status, body.split('\n\n')]).toEqual([
      200,
      [
        '# About \\*us\\*',
        '*Page*',
        `- **Permanent address:** <http://localhost:3000/id/${entity}>`,
        'A lead.',
        '<http://localhost:3000/en/us>\n',
      ],
    ])
    expect(JSON.parse((await ask('en', 'us', 'json')).body)).toMatchObject({ number: entity, type: 'page' })
  })

  test('a program is led from where something was to where it is, in the same form', async () => {
    const { id } = await publish('new')
    const { edition, redirect } = database().tables
    await database().write(async (write) => {
      const [row] = await write.select().from(edition).where(eq(edition.id, id))
      await write.insert(redirect).values({ path: '/en/old', entity: row?.entity ?? 0, createdAt: new Date() })
      await write.insert(redirect).values({ path: '/en/ancient', target: '/en/news', createdAt: new Date() })
    })
    expect(await ask('en', 'old', 'md')).toMatchObject({ status: 301, to: '/en/new.md' })
    // A list is in no such form.
    expect(await ask('en', 'ancient', 'json')).toMatchObject({ status: 404, to: null })
  })

  test('a program is told what was withdrawn and why, what was removed, and what never was', async () => {
    const { id } = await publish('wrong')
    await database().write((write) => withdrawEdition(editor, write, id, 'It was wrong.'))
    expect((await ask('en', 'wrong', 'md')).body).toMatch(/\*\*Withdrawn on .+\.\*\* It was wrong\./)
    await database().write((write) => removeEdition(editor, write, id, { to: null, because: 'It was wrong.' }))
    expect((await ask('en', 'wrong', 'md')).status).toBe(410)
    for (const [lang, path, ending] of [
      ['en', 'nowhere', 'json'],
      ['fr', 'us', 'json'],
      ['en', 'us', 'exe'],
      ['en', 'a/b/c', 'md'],
      ['xx', 'us', 'md'],
    ] as const)
      expect([path, (await ask(lang, path, ending)).status]).toEqual([path, 404])
  })
})
