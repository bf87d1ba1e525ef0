import type { Metadata } from 'next'
import { Pager } from '@/components/pager'
import { firstLanguage, isLanguage, languages, organization } from '@/db/content/organization'
import { imagesPerPage, type LibraryImage, listImages } from '@/db/media/image-library'
import { anywhere, mayDo } from '@/db/rights'
import { DeskShell } from '../desk-shell'
import { listAddress, pageIn } from '../list-address'
import { MediumTabs } from '../medium-tabs'
import { requireEditor } from '../require-editor'
import { previewOf, wordsIn } from './image-answer'

export const metadata: Metadata = { title: 'Pictures' }

type Props = { searchParams: Promise<{ q?: string; missing?: string; trash?: string; page?: string }> }

/** All pictures, newest first; by words, or those that nobody has described in a language. */
export default async function ImagesPage({ searchParams }: Props) {
  const editor = await requireEditor()
  const said = await searchParams
  const q = String(said.q ?? '').slice(0, 200)
  const missing = said.missing && isLanguage(said.missing) ? said.missing : undefined
  const trash = said.trash === '1'
  const page = pageIn(said.page)
  const { total, images } = await listImages(editor, { q, missing, trash, page })
  const hrefOf = (page: number) =>
    listAddress('/admin/images', { q, missing, trash: trash ? 1 : undefined, page: page > 1 ? page : undefined })
  return (
    <DeskShell editor={editor}>
      <div className="mb-3 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <h1 className="text-title">Pictures</h1>
        {mayDo(editor, 'upload', anywhere) && (
          <a href="/admin/images/new" className="button inline-flex items-center no-underline">
            Add a picture
          </a>
        )}
      </div>
      <MediumTabs base="/admin/images" trash={trash} />
      <form action="/admin/images" className="mb-5 flex flex-wrap items-end gap-x-4 gap-y-3">
        {trash && <input type="hidden" name="trash" value="1" />}
        <label className="min-w-0 flex-[1_1_14rem] font-semibold">
          Words in description, caption, credit or file name
          <input type="search" name="q" defaultValue={q} maxLength={200} className="field mt-1 font-normal" />
        </label>
        <label className="min-w-0 flex-[0_1_14rem] font-semibold">
          Without alternative text in
          <select name="missing" defaultValue={missing ?? ''} className="field mt-1 font-normal">
            <option value="">any or none</option>
            {languages.map((lang) => (
              <option key={lang} value={lang} lang={lang}>
                {organization.languages[lang]}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="field w-auto cursor-pointer px-4 font-semibold">
          Show
        </button>
      </form>
      <p className="mb-3 text-quiet" role="status">
        {total === 1 ? 'One picture' : `${total} pictures`}
        {trash && '; each is purged after 30 days'}
      </p>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(13rem,100%),1fr))] gap-x-6 gap-y-7">
        {images.map((image) => (
          <ImageEntry key={image.id} image={image} missing={missing} />
        ))}
      </ul>
      <Pager
        label="Pages of pictures"
        words={{ previous: 'Previous', next: 'Next', page: (page) => `Page ${page}` }}
        page={page}
        pages={Math.ceil(total / imagesPerPage)}
        hrefOf={hrefOf}
      />
    </DeskShell>
  )
}

function ImageEntry({ image, missing }: { image: LibraryImage; missing: string | undefined }) {
  const { id, width, height, decorative, credit } = image
  const { alt, altLang } = wordsIn(image, firstLanguage)
  const [other, words] = [...image.texts][0] ?? []
  const [lang, text] = alt ? [altLang, alt] : [other, words?.alt ?? '']
  const lacks = languages.filter((one) => !image.texts.get(one)?.alt)
  return (
    <li>
      <a href={`/admin/images/${id}`} className="quiet-link group block">
        <span className="flex aspect-[3/2] items-center justify-center bg-paper-deep">
          {/* biome-ignore lint/performance/noImgElement: renditions are the portal's own */}
          <img
            src={previewOf(image, 'third')}
            alt=""
            width={width}
            height={height}
            loading="lazy"
            className="h-full w-full object-contain"
          />
        </span>
        <span lang={lang ?? undefined} className="mt-2 line-clamp-3 text-accent leading-snug group-hover:underline">
          {text || (decorative ? `Picture ${id}, which only decorates` : `Picture ${id}`)}
        </span>
      </a>
      <p className="mt-1 text-quiet text-tiny">
        {[credit, `${width} × ${height}`].filter(Boolean).join(' · ')}
        {!decorative && !missing && lacks.length > 0 && (
          <span className="block">
            <span aria-hidden="true">○</span> no alternative text: {lacks.map((one) => one.toUpperCase()).join(', ')}
          </span>
        )}
      </p>
    </li>
  )
}
