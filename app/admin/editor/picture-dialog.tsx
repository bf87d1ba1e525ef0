import { useState } from 'react'
import { EditorDialog } from './editor-dialog'
import { KnownAlready } from './known-already'
import { FromWhere, LibraryChoice } from './library-choice'
import { NewPicture, nothingSaid, type SaidOfPicture } from './new-picture'
import type { FoundPicture } from './sources'
import { upload } from './upload'

/** Chooses a picture of the library, or brings a new one with what is said of it. */
export function PictureDialog(props: {
  lang: string
  title: string
  /** The new one, where it is at hand already. */
  brought?: File | undefined
  onChoose: (picture: number) => void
  onClose: () => void
}) {
  const { lang, title, brought, onChoose, onClose } = props
  const [fresh, setFresh] = useState(brought !== undefined)
  const [chosen, setChosen] = useState<number>()
  const [said, setSaid] = useState<SaidOfPicture>({ ...nothingSaid, file: brought })
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({})
  const [known, setKnown] = useState<FoundPicture>()
  const [busy, setBusy] = useState(false)
  const insert = (one: number) => {
    onChoose(one)
    onClose()
  }
  const submit = async () => {
    if (busy) return
    if (!fresh) return chosen ? insert(chosen) : setProblems({ form: 'Choose a picture.' })
    if (known) return insert(known.id)
    const { file, decorative, ...words } = said
    const undescribed = !decorative && !said.alt.trim()
    const missing = {
      ...(!file && { file: 'Choose a picture.' }),
      ...(undescribed && { alt: 'Say what can be seen in the picture, or that it only decorates.' }),
    }
    if (!file || undescribed) return setProblems(missing)
    const form = new FormData()
    form.set('file', file)
    if (decorative) form.set('decorative', 'on')
    for (const [name, value] of Object.entries({ ...words, lang })) form.set(name, String(value))
    setBusy(true)
    const answer = await upload<FoundPicture>('/admin/images/upload', form)
    setBusy(false)
    if ('problems' in answer) setProblems(answer.problems)
    else if (answer.made.wasThere) setKnown(answer.made)
    else insert(answer.made.id)
  }
  return (
    <EditorDialog
      title={title}
      onClose={onClose}
      onSubmit={submit}
      actions={
        <button type="submit" className="button" aria-disabled={busy}>
          {busy ? 'Sending …' : fresh && !known ? 'Send and insert' : 'Insert picture'}
        </button>
      }
    >
      <FromWhere fresh={fresh} onChange={setFresh} />
      {problems.form && (
        <p role="alert" className="text-signal">
          {problems.form}
        </p>
      )}
      {fresh ? (
        <>
          {known && (
            <KnownAlready what="picture" address={`/admin/images/${known.id}`}>
              {wordsOf(known, lang)}
            </KnownAlready>
          )}
          <NewPicture
            {...{ said, problems, lang }}
            onChange={(next) => {
              if (next.file !== said.file) setKnown(undefined)
              setSaid(next)
            }}
          />
        </>
      ) : (
        <LibraryChoice<FoundPicture>
          {...{ list: 'images', lang, chosen, problem: undefined, onChoose: setChosen }}
          show={(picture) => (
            <>
              {/* biome-ignore lint/performance/noImgElement: renditions are the portal's own */}
              <img
                src={picture.src}
                width={picture.width}
                height={picture.height}
                alt=""
                loading="lazy"
                className="h-12 w-16 shrink-0 object-cover sm:h-16 sm:w-24"
              />
              <span>{wordsOf(picture, lang)}</span>
            </>
          )}
        />
      )}
    </EditorDialog>
  )
}

/** What is said of a picture, so that it can be told from others. */
function wordsOf({ alt, altLang, decorative, credit }: FoundPicture, lang: string) {
  return (
    <>
      <span lang={altLang ?? lang} className="line-clamp-3">
        {decorative ? 'Decorative' : alt || 'Not yet described'}
      </span>
      {credit && <span className="block text-quiet">{credit}</span>}
    </>
  )
}
