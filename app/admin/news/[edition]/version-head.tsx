import { organization } from '@/db/content/organization'
import type { NewsVersion } from '@/db/news-version'
import { DoneNotice } from '../../done-notice'
import { Moment } from '../../moment'
import { VersionState } from '../version-state'
import { AddLanguage } from './add-language'

/** What has just been done, in the words of the person who did it. */
const doneWords: Record<string, string> = {
  save: 'Saved.',
  submit: 'Handed in. Somebody else looks at it now.',
  'take-back': 'Taken back: you can change it again.',
  return: 'Returned, with your remark.',
  discard: 'The draft is discarded; it stays in the history.',
  schedule: 'Scheduled. It goes live by itself.',
  unschedule: 'No longer scheduled.',
  publish: 'Published.',
  force: 'Published. It stays flagged until somebody else approves it.',
  approve: 'Approved.',
  withdraw: 'Withdrawn. The page says so, and why.',
  'plan-withdrawal': 'The withdrawal is planned.',
  'cancel-withdrawal': 'The withdrawal is no longer planned.',
  reinstate: 'In lists and search again.',
  remove: 'Removed.',
  restore: 'That revision is the draft now.',
  follow: 'This draft follows its source as that is now. Readers see it once it is published.',
  remark: 'Your remark is there.',
}

/** What version this is, in which state, and the ways from it: its page, its preview, its history, other languages. */
export function VersionHead({ version, done }: { version: NewsVersion; done: string | undefined }) {
  const { id, lang, draft, status, state, path, versions, withdrawAt, publishAt } = version
  const missing = Object.keys(organization.languages).filter((code) => !versions.some((one) => one.lang === code))
  return (
    <div className="mb-6">
      {done && doneWords[done] && <DoneNotice>{doneWords[done]}</DoneNotice>}
      <h1 lang={lang} className="mb-2 text-title">
        {draft.title || 'Without a title'}
      </h1>
      <p className="flex flex-wrap gap-x-5 gap-y-1">
        <strong>
          <VersionState status={status} open={state} />
        </strong>
        {state === 'scheduled' && publishAt && (
          <span>
            goes live <Moment at={publishAt} />
          </span>
        )}
        {withdrawAt && (
          <span>
            to be withdrawn <Moment at={withdrawAt} />
          </span>
        )}
        <span className="text-quiet">
          saved <Moment at={version.savedAt} />
          {version.author && ` by ${version.author}`}
        </span>
        <span className="text-quiet">times in {organization.seat.en}</span>
      </p>
      <nav aria-label="This item" className="mt-2 flex flex-wrap items-center gap-x-5 border-rule border-y">
        <Way href={`/admin/news/${id}/preview`}>Preview</Way>
        <Way href={`/admin/news/${id}/history`}>History</Way>
        {path && (
          <>
            {state && <Way href={`/admin/news/${id}/compare`}>Compare with what is public</Way>}
            <Way href={path}>Public page</Way>
          </>
        )}
        {versions.map((one) =>
          one.id === id ? (
            <span key={one.id} className="inline-flex min-h-11 items-center font-semibold" lang={one.lang}>
              {organization.languages[one.lang]}
            </span>
          ) : (
            <Way key={one.id} href={`/admin/news/${one.id}`} lang={one.lang}>
              {organization.languages[one.lang]}
            </Way>
          ),
        )}
        {missing.length > 0 && (
          <AddLanguage
            edition={id}
            languages={missing.map((code) => ({
              id: code,
              label: organization.languages[code as keyof typeof organization.languages],
            }))}
          />
        )}
      </nav>
    </div>
  )
}

function Way({ href, lang, children }: { href: string; lang?: string; children: string }) {
  return (
    <a href={href} lang={lang} className="inline-flex min-h-11 items-center">
      {children}
    </a>
  )
}
