import type { Editor } from '@tiptap/core'
import { useId, useState } from 'react'
import { FormField } from '@/components/form-field'
import { EditorDialog } from './editor-dialog'
import { insertBlock } from './insert-block'
import { newTable } from './table-block'

const most = { rows: 50, columns: 10 }

/** Puts a new table where the cursor is. */
export function TableDialog({ editor, lang, onClose }: { editor: Editor; lang: string; onClose: () => void }) {
  const [caption, setCaption] = useState('')
  const [rows, setRows] = useState('3')
  const [columns, setColumns] = useState('3')
  const [headRow, setHeadRow] = useState(true)
  const [headColumn, setHeadColumn] = useState(false)
  const [asked, setAsked] = useState(false)
  const id = useId()
  const problems = {
    caption: caption.trim() ? undefined : 'Say what the table shows.',
    rows: countProblem(rows, most.rows),
    columns: countProblem(columns, most.columns),
  }
  const shown: Partial<typeof problems> = asked ? problems : {}
  const submit = () => {
    setAsked(true)
    if (Object.values(problems).some(Boolean)) return
    const size = { rows: Number(rows), columns: Number(columns) }
    insertBlock(editor, newTable({ ...size, caption: caption.trim(), headRow, headColumn }))
    onClose()
  }
  return (
    <EditorDialog
      title="Table"
      onClose={onClose}
      onSubmit={submit}
      actions={
        <button type="submit" className="button">
          Insert table
        </button>
      }
    >
      <FormField
        id={`${id}-caption`}
        label="Caption"
        hint="What it shows, above the table for every reader."
        problem={shown.caption}
      >
        {(described) => (
          <input
            {...described}
            className="field"
            lang={lang}
            value={caption}
            onChange={(e) => setCaption(e.target.value)}
          />
        )}
      </FormField>
      <div className="grid grid-cols-2 gap-4">
        <FormField id={`${id}-rows`} label="Rows" problem={shown.rows}>
          {(described) => (
            <input
              {...described}
              inputMode="numeric"
              className="field"
              value={rows}
              onChange={(e) => setRows(e.target.value)}
            />
          )}
        </FormField>
        <FormField id={`${id}-columns`} label="Columns" problem={shown.columns}>
          {(described) => (
            <input
              {...described}
              inputMode="numeric"
              className="field"
              value={columns}
              onChange={(e) => setColumns(e.target.value)}
            />
          )}
        </FormField>
      </div>
      <label className="flex min-h-11 items-center gap-2">
        <input type="checkbox" checked={headRow} onChange={(e) => setHeadRow(e.target.checked)} />
        The first row says what the columns are
      </label>
      <label className="flex min-h-11 items-center gap-2">
        <input type="checkbox" checked={headColumn} onChange={(e) => setHeadColumn(e.target.checked)} />
        The first column says what the rows are
      </label>
    </EditorDialog>
  )
}

function countProblem(typed: string, limit: number): string | undefined {
  const count = Number(typed)
  return Number.isInteger(count) && count >= 1 && count <= limit ? undefined : `A number from 1 to ${limit}.`
}
