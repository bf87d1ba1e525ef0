import type { Editor } from '@tiptap/core'
import { useEffect, useId, useState } from 'react'
import { FormField } from '@/components/form-field'
import { EditorDialog } from './editor-dialog'
import { EntityField } from './entity-field'
import { typedHref } from './href'
import { resolveOwnLinks } from './links'
import type { FoundEntity, Sources } from './sources'

/** Makes, changes or takes off the link of the selected words, or of those around the cursor. */
export function LinkDialog(props: { editor: Editor; sources: Sources; lang: string; onClose: () => void }) {
  const { editor, sources, lang, onClose } = props
  const [present] = useState(() => presentLink(editor))
  const [typed, setTyped] = useState(present.href ?? '')
  const [chosen, setChosen] = useState<FoundEntity>()
  const [words, setWords] = useState('')
  const [problem, setProblem] = useState<string>()
  const wordsField = useId()
  useEffect(() => {
    if (!present.entity) return
    void sources.entity(present.entity).then((found) => {
      setChosen(found)
      setTyped((now) => now || (found?.title ?? ''))
    })
  }, [present, sources])

  const submit = () => {
    const href = typedHref(typed)
    if (!chosen && !href)
      return setProblem('Choose a page from the list, or give a whole address such as https://example.org.')
    const mark = chosen ? { type: 'entity', attrs: { id: chosen.id } } : { type: 'link', attrs: { href: href ?? '' } }
    const chain = editor.chain()
    if (present.empty) {
      const text = words.trim() || (chosen?.title ?? typed.trim())
      chain.insertContent({ type: 'text', text, marks: [mark] }).run()
    } else {
      if (present.mark) chain.extendMarkRange(present.mark)
      chain.setMark(mark.type, mark.attrs).run()
    }
    void resolveOwnLinks(editor)
    onClose()
  }
  const remove = () => {
    const { mark } = present
    if (mark) editor.chain().extendMarkRange(mark).unsetMark(mark).run()
    onClose()
  }
  return (
    <EditorDialog
      title={present.mark ? 'Change the link' : 'Link'}
      onClose={onClose}
      onSubmit={submit}
      actions={
        <>
          <button type="submit" className="button">
            {present.mark ? 'Change link' : 'Add link'}
          </button>
          {present.mark && (
            <button type="button" className="link min-h-11" onClick={remove}>
              Remove link
            </button>
          )}
        </>
      }
    >
      {present.empty && (
        <FormField id={wordsField} label="Words of the link" hint="Left empty, the title or the address stands there.">
          {(described) => (
            <input
              {...described}
              className="field"
              lang={lang}
              value={words}
              onChange={(e) => setWords(e.target.value)}
            />
          )}
        </FormField>
      )}
      <EntityField
        {...{ typed, chosen, lang, problem }}
        onChange={(next, entity) => {
          setTyped(next)
          setChosen(entity)
          setProblem(undefined)
        }}
      />
    </EditorDialog>
  )
}

/** The link at the cursor or of the selection, and whether there are no words to link yet. */
function presentLink(editor: Editor) {
  const mark = (['link', 'entity'] as const).find((name) => editor.isActive(name))
  const id = Number(editor.getAttributes('entity').id)
  const href = editor.getAttributes('link').href
  return {
    mark,
    empty: editor.state.selection.empty && !mark,
    href: mark === 'link' ? String(href) : undefined,
    entity: mark === 'entity' ? id : undefined,
  }
}
