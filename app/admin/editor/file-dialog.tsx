import type { Editor } from '@tiptap/core'
import { useId, useState } from 'react'
import { FormField } from '@/components/form-field'
import { EditorDialog } from './editor-dialog'
import { FileInput } from './file-input'
import { insertMedia } from './insert-block'
import { KnownAlready } from './known-already'
import { FromWhere, LibraryChoice } from './library-choice'
import { kilobytes } from './media-blocks'
import type { FoundFile } from './sources'
import { upload } from './upload'

/** Chooses a file for readers to download, or brings a new one. */
export function FileDialog(props: {
  editor: Editor
  lang: string
  /** Where the file stands that it is to replace. */
  at: number | undefined
  /** The new one, where it is at hand already. */
  brought: File | undefined
  onClose: () => void
}) {
  const { editor, lang, at, brought, onClose } = props
  const [fresh, setFresh] = useState(brought !== undefined)
  const [chosen, setChosen] = useState<number>()
  const [file, setFile] = useState(brought)
  const [title, setTitle] = useState('')
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({})
  const [known, setKnown] = useState<FoundFile>()
  const [busy, setBusy] = useState(false)
  const id = useId()
  const insert = (one: number) => {
    insertMedia(editor, 'file', one, at)
    onClose()
  }
  const submit = async () => {
    if (busy) return
    if (!fresh) return chosen ? insert(chosen) : setProblems({ form: 'Choose a file.' })
    if (known) return insert(known.id)
    const missing = {
      ...(!file && { file: 'Choose a file.' }),
      ...(!title.trim() && { title: 'Say what the file is.' }),
    }
    if (!file || Object.keys(missing).length > 0) return setProblems(missing)
    const form = new FormData()
    form.set('file', file)
    for (const [name, value] of Object.entries({ title, lang })) form.set(name, value)
    setBusy(true)
    const answer = await upload<FoundFile>('/admin/files/upload', form)
    setBusy(false)
    if ('problems' in answer) setProblems(answer.problems)
    else if (answer.made.wasThere) setKnown(answer.made)
    else insert(answer.made.id)
  }
  return (
    <EditorDialog
      title={at === undefined ? 'File to download' : 'Another file'}
      onClose={onClose}
      onSubmit={submit}
      actions={
        <button type="submit" className="button" aria-disabled={busy}>
          {busy ? 'Sending …' : fresh && !known ? 'Send and insert' : 'Insert file'}
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
            <KnownAlready what="file" address={`/admin/files/${known.id}`}>
              {nameOf(known)}
            </KnownAlready>
          )}
          <FormField id={`${id}-file`} label="File" problem={problems.file}>
            {(described) => (
              <FileInput
                {...{ described, file }}
                onChange={(next) => {
                  setKnown(undefined)
                  setFile(next)
                }}
              />
            )}
          </FormField>
          <FormField id={`${id}-title`} label="Title" hint="What readers see and click on." problem={problems.title}>
            {(described) => (
              <input
                {...described}
                lang={lang}
                maxLength={200}
                className="field"
                value={title}
                onChange={(e) => setTitle(e.target.value)}
              />
            )}
          </FormField>
        </>
      ) : (
        <LibraryChoice<FoundFile>
          {...{ list: 'files', lang, chosen, problem: undefined, onChoose: setChosen }}
          show={nameOf}
        />
      )}
    </EditorDialog>
  )
}

/** What a file is called, of which kind and how large it is. */
const nameOf = ({ title, kind, bytes }: FoundFile) => (
  <span>
    {title} <span className="text-quiet">{`(${kind}, ${kilobytes(bytes)})`}</span>
  </span>
)
