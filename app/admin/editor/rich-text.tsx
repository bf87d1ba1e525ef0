'use client'

import { Fragment, Slice } from '@tiptap/pm/model'
import { Selection } from '@tiptap/pm/state'
import type { EditorProps } from '@tiptap/pm/view'
import { EditorContent, useEditor } from '@tiptap/react'
import { useEffect, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Body } from '@/db/body'
import type { Asked } from './asked'
import { makeBlocks } from './blocks'
import type { BodyEditorProps } from './body-editor'
import { askedByFile } from './brought-file'
import { cleanPaste } from './clean-paste'
import { bodyOf, documentOf } from './document'
import { FileDialog } from './file-dialog'
import { insertMedia } from './insert-block'
import { LinkDialog } from './link-dialog'
import { PictureDialog } from './picture-dialog'
import { bodyFromPasted } from './plain-paste'
import { ShortcutsDialog } from './shortcuts-dialog'
import { makeSources } from './sources'
import { TableDialog } from './table-dialog'
import { EditorToolbar } from './toolbar'

export type RichTextProps = BodyEditorProps & { focused: boolean }

/** Languages that are written from right to left. */
const leftwards = ['ar', 'fa', 'he', 'ps', 'ur', 'yi']

/** The editor itself: tools, text, and the dialogs that the tools open. */
export function RichText(props: RichTextProps) {
  const { name, id, label, lang, initial, focused, onChange, describedBy } = props
  const [asked, setAsked] = useState<Asked>()
  const [sources] = useState(() => makeSources(lang))
  const [extensions] = useState(() => makeBlocks(setAsked, sources, lang))
  const field = useRef<HTMLInputElement>(null)
  const toolbar = useRef<HTMLDivElement>(null)
  const labelled = useId()
  const changed = useRef(onChange)
  changed.current = onChange

  /** Writes the body into the form's field, and says so where it is another one. */
  const write = (body: Body) => {
    const json = JSON.stringify(body)
    if (!field.current || field.current.value === json) return
    const isFirst = field.current.value === ''
    field.current.value = json
    if (!isFirst) changed.current?.(body)
  }
  /** Opens the dialog for what is pasted or dropped, where that is a file. */
  const bring = (brought: DataTransfer | null): boolean => {
    const wanted = askedByFile(brought)
    if (wanted) setAsked(wanted)
    return wanted !== undefined
  }
  const editor = useEditor({
    extensions,
    content: documentOf(initial),
    injectCSS: false,
    autofocus: focused ? 'end' : false,
    editorProps: {
      attributes: {
        ...{ id, role: 'textbox', 'aria-multiline': 'true', 'aria-labelledby': labelled, lang, class: 'body-text' },
        dir: leftwards.includes(lang) ? 'rtl' : 'ltr',
        ...(describedBy && { 'aria-describedby': describedBy }),
      },
      transformPastedHTML: cleanPaste,
      clipboardTextParser: parsePlain,
      // Only where there is nothing else: Word brings a picture of its words along with them.
      handlePaste: (_view, event, { size }) => size === 0 && bring(event.clipboardData),
      handleDrop: (view, event, { size }) => {
        if (size > 0 || !event.dataTransfer?.files.length) return false
        const place = view.posAtCoords({ left: event.clientX, top: event.clientY })
        if (place) view.dispatch(view.state.tr.setSelection(Selection.near(view.state.doc.resolve(place.pos))))
        return bring(event.dataTransfer)
      },
      handleKeyDown: (_view, event) => {
        if (event.key !== 'F10' || !event.altKey) return false
        toolbar.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
        return true
      },
    },
    onUpdate: ({ editor: { state } }) => write(bodyOf(state.doc.toJSON())),
  })
  useEffect(() => {
    // The first writing tells nobody: it is what the form came with.
    if (editor && field.current && field.current.value === '')
      field.current.value = JSON.stringify(bodyOf(editor.state.doc.toJSON()))
  }, [editor])
  if (!editor) return null
  const close = () => {
    // The dialog has to be gone before the text can have the focus, and the text to have it before the next key:
    // the editor's own command waits for a frame, and would then undo what that key did.
    flushSync(() => setAsked(undefined))
    editor.view.focus()
    editor.commands.scrollIntoView()
  }
  const dialog = { editor, lang, onClose: close }
  return (
    <div className="min-w-0">
      <span id={labelled} className="mb-1 block font-semibold text-small">
        {label}
      </span>
      <input ref={field} type="hidden" name={name} />
      <div className="border border-rule-strong">
        <EditorToolbar editor={editor} ask={setAsked} bar={toolbar} of={id} />
        <EditorContent editor={editor} />
      </div>
      {asked?.dialog === 'link' && <LinkDialog {...dialog} sources={sources} />}
      {asked?.dialog === 'image' && (
        <PictureDialog
          {...{
            lang,
            onClose: close,
            title: asked.at === undefined ? 'Picture' : 'Another picture',
            brought: asked.file,
          }}
          onChoose={(picture) => insertMedia(editor, 'image', picture, asked.at)}
        />
      )}
      {asked?.dialog === 'file' && <FileDialog {...dialog} at={asked.at} brought={asked.file} />}
      {asked?.dialog === 'table' && <TableDialog {...dialog} />}
      {asked?.dialog === 'shortcuts' && <ShortcutsDialog onClose={close} />}
    </div>
  )
}

const parsePlain: EditorProps['clipboardTextParser'] = (text, _context, _plain, view) => {
  const { schema } = view.state
  const body = bodyFromPasted(text)
  if (body) return Slice.maxOpen(schema.nodeFromJSON(documentOf(body)).content)
  const words = text.replace(/\s+/g, ' ')
  return new Slice(words ? Fragment.from(schema.text(words)) : Fragment.empty, 0, 0)
}
