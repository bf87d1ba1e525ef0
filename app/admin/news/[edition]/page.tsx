import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { wordsFor } from '@/app/words/words'
import { organization } from '@/db/content/organization'
import { editorOf } from '@/db/editor'
import { newsChoices } from '@/db/news-choices'
import { getNewsVersion } from '@/db/news-version'
import { listRemarks } from '@/db/remarks'
import { countryRoles } from '@/db/schema/schema'
import { getTranslation } from '@/db/translation-desk'
import { DeskShell } from '../../desk-shell'
import { numberIn } from '../../number-in'
import { requireEditor } from '../../require-editor'
import { ConflictText } from './conflict-text'
import { FollowForm } from './follow-form'
import { NewsForm } from './news-form'
import { NewsReading } from './news-reading'
import { Remarks } from './remarks'
import { SignedOutForm } from './signed-out-form'
import { StepsPanel } from './steps-panel'
import { TranslationSource } from './translation-source'
import { VersionHead } from './version-head'

type Props = {
  params: Promise<{ edition: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const metadata: Metadata = { title: 'News item' }

/** A translation has its source beside it, and what comes next beside both where there is room for three. */
const besideSource = 'gap-x-8 lg:grid-cols-2 xl:grid-cols-[minmax(0,1fr)_minmax(0,1.2fr)_18rem]'

/** Where a version of a news item is written, discussed, and taken from step to step. */
export default async function NewsItemPage({ params, searchParams }: Props) {
  const asked = await headers()
  // A form that is sent without script is answered by this page: had the session ended, what was typed comes back.
  // Where a script has sent it, the headers are alike, but it names its action, or has been led on from it.
  const { done } = await searchParams
  const byScript = asked.has('next-action') || done !== undefined
  const sent = !byScript && asked.get('content-type')?.startsWith('multipart/form-data')
  const id = numberIn((await params).edition)
  if (sent && !(await editorOf(asked))) return <SignedOutForm edition={id} />
  const editor = await requireEditor()
  const version = await getNewsVersion(editor, id)
  if (!version) notFound()
  const { kinds, article } = wordsFor('en')
  const { draft, state } = version
  const translation = await getTranslation(editor, id)
  // What was typed comes back, even where somebody has handed the item in meanwhile.
  const writable = version.mayWrite && (sent || (state !== 'in-review' && state !== 'scheduled'))
  return (
    <DeskShell editor={editor} here="/admin/news">
      <VersionHead version={version} done={typeof done === 'string' ? done : undefined} />
      <div className={`grid gap-y-8 ${translation ? besideSource : 'gap-x-12 lg:grid-cols-[minmax(0,1fr)_22rem]'}`}>
        {translation && (
          <aside aria-label="What is translated" className="min-w-0 lg:sticky lg:top-4 lg:self-start">
            <TranslationSource translation={translation}>
              {writable && <FollowForm edition={version.id} base={version.base} seen={translation.seen} />}
            </TranslationSource>
          </aside>
        )}
        <div className="min-w-0">
          {writable ? (
            <NewsForm
              // Whoever says that it follows its source makes another draft, which the form then begins with.
              key={translation?.followed.id}
              edition={version.id}
              base={version.base}
              lang={version.lang}
              languageName={organization.languages[version.lang]}
              timeZone={organization.timeZone}
              draft={draft}
              everPublished={version.everPublished}
              mayClassify={version.mayClassify}
              choices={await newsChoices(editor, 'en')}
              kinds={Object.entries(organization.newsKinds).map(([id, { dateline }]) => ({
                ...{ id, label: kinds[id] ?? id, dateline },
              }))}
              roles={countryRoles.map((role) => ({ id: role, label: article.countries[role] }))}
              saved={<ConflictText draft={draft} author={version.author} lang={version.lang} />}
            />
          ) : (
            <NewsReading version={version} />
          )}
        </div>
        <aside
          aria-label="What comes next"
          className={`min-w-0 ${translation ? 'lg:col-span-2 xl:col-span-1 xl:sticky xl:top-4 xl:self-start' : 'lg:sticky lg:top-4 lg:self-start'}`}
        >
          <StepsPanel version={version} />
          <Remarks edition={version.id} remarks={await listRemarks(editor, version.id)} mayRemark={version.mayRemark} />
        </aside>
      </div>
    </DeskShell>
  )
}
