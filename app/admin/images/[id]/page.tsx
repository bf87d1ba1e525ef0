import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { formatBytes } from '@/app/dates'
import { firstLanguage, languages, organization } from '@/db/content/organization'
import { mayDescribe } from '@/db/media/image-desk'
import { getImage, type LibraryImage } from '@/db/media/image-library'
import { mayKeep } from '@/db/media/trash'
import { usesOf } from '@/db/references'
import { anywhere, mayDo } from '@/db/rights'
import { DeskShell } from '../../desk-shell'
import { DoForm, ReplaceForm } from '../../medium-forms'
import { requireEditor } from '../../require-editor'
import { UsesList } from '../../uses-list'
import { removeImageAction, replaceImageAction, restoreImageAction } from '../actions'
import { previewOf, wordsIn } from '../image-answer'
import { ImageForm } from './image-form'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ done?: string }> }

const outcomes: Record<string, string> = {
  brought: 'The picture is in the library.',
  there: 'This picture was here already; what was said of it was left as it is.',
  saved: 'What you wrote is saved.',
  replaced: 'The picture is replaced; pages show the new one at once.',
  removed: 'The picture lies in the trash.',
  restored: 'The picture is back from the trash.',
}

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: organization.timeZone })

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Picture ${(await params).id}` }
}

/** One picture: what is said of it, in every language, where it is used, and what can be done with it. */
export default async function ImagePage({ params, searchParams }: Props) {
  const editor = await requireEditor()
  const { id } = await params
  const image = /^[1-9]\d{0,8}$/.test(id) ? await getImage(editor, Number(id)) : undefined
  if (!image) notFound()
  const uses = await usesOf(editor, 'image', image.id)
  const outcome = outcomes[(await searchParams).done ?? '']
  const spoken = languages.map((lang) => ({
    ...{ lang, name: organization.languages[lang], may: mayDescribe(editor, lang) },
    ...{ alt: image.texts.get(lang)?.alt ?? '', caption: image.texts.get(lang)?.caption ?? '' },
  }))
  const alt = wordsIn(image, firstLanguage).alt || [...image.texts.values()][0]?.alt || 'Nobody has described it yet'
  const { decorative, credit, focusX, focusY, width, height } = image
  return (
    <DeskShell editor={editor}>
      <p className="mb-2">
        <a href="/admin/images">Pictures</a>
      </p>
      <h1 className="mb-4 text-title">Picture {image.id}</h1>
      {outcome && (
        <p role="status" className="mb-4 border-accent border-s-4 bg-accent-soft px-4 py-2">
          {outcome}
        </p>
      )}
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <ImageForm
          image={{
            id: image.id,
            src: previewOf(image),
            alt,
            width,
            height,
            decorative,
            credit: credit ?? '',
            focusX,
            focusY,
          }}
          texts={spoken}
          mayAll={mayDo(editor, 'upload', anywhere)}
        />
        <aside className="grid content-start gap-6">
          <Facts image={image} />
          <section>
            <h2 className="small-caps mb-2 font-sans text-quiet">Where it is used</h2>
            <UsesList uses={uses} />
          </section>
          {mayKeep(editor, image.uploadedBy) && (
            <section className="border-rule border-t pt-3">
              {image.removedAt ? (
                <DoForm id={image.id} action={restoreImageAction} label="Take it out of the trash" />
              ) : (
                <>
                  <details>
                    <summary className="min-h-11 content-center text-accent">Replace the picture</summary>
                    <ReplaceForm
                      id={image.id}
                      action={replaceImageAction}
                      accept="image/jpeg,image/png,image/webp,image/avif,image/gif"
                      label="New picture"
                      hint="Its number and what is said of it stay; every page that shows it shows the new one."
                    />
                  </details>
                  {uses.length === 0 ? (
                    <DoForm id={image.id} action={removeImageAction} label="Move it to the trash" />
                  ) : (
                    <p className="text-quiet">While it is used, it cannot be moved to the trash.</p>
                  )}
                </>
              )}
            </section>
          )}
        </aside>
      </div>
    </DeskShell>
  )
}

function Facts({ image }: { image: LibraryImage }) {
  const { width, height, bytes, name, uploader, createdAt, removedAt } = image
  const facts = [
    ['Size', `${width} × ${height}, ${formatBytes(bytes, 'en')}`],
    ['Added', `${moment.format(createdAt)}${uploader ? ` by ${uploader}` : ''}`],
    ...(name ? [['File', name]] : []),
    ...(removedAt ? [['In the trash', `since ${moment.format(removedAt)}; purged after 30 days`]] : []),
  ]
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
      {facts.map(([term, fact]) => (
        <div key={term} className="contents">
          <dt className="text-quiet">{term}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  )
}
