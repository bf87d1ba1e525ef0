import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { Fragment, type KeyboardEvent, type RefObject, useState } from 'react'
import type { Ask } from './asked'
import { type Tool, tableTools, textTools } from './tools'

/**
 * The tools above the text, one stop for the Tab key and arrows within (the pattern that ARIA calls a toolbar). Tools for
 * tables are there while the cursor is in one.
 */
export function EditorToolbar(props: {
  editor: Editor
  ask: Ask
  bar: RefObject<HTMLDivElement | null>
  /** The id of the text that it is for. */
  of: string
}) {
  const { editor, ask, bar, of } = props
  const [stop, setStop] = useState(0)
  const shown = useEditorState({
    editor,
    selector: ({ editor: now }) => {
      const tools = now.isActive('table') ? [...textTools, ...tableTools] : textTools
      return tools.map((tool) => ({
        label: tool.label,
        pressed: tool.pressed?.(now),
        enabled: tool.enabled?.(now) ?? true,
      }))
    },
  })
  const tools: readonly Tool[] = shown.length > textTools.length ? [...textTools, ...tableTools] : textTools
  const present = Math.min(stop, tools.length - 1)
  const go = (to: number) => {
    const next = (to + tools.length) % tools.length
    setStop(next)
    bar.current?.querySelectorAll('button')[next]?.focus()
  }
  const press = (event: KeyboardEvent) => {
    const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    const steps: Record<string, () => void> = {
      ArrowLeft: () => go(present + (forward === 'ArrowLeft' ? 1 : -1)),
      ArrowRight: () => go(present + (forward === 'ArrowRight' ? 1 : -1)),
      Home: () => go(0),
      End: () => go(tools.length - 1),
      Escape: () => editor.commands.focus(),
      '?': () => ask({ dialog: 'shortcuts' }),
    }
    const step = steps[event.key]
    if (!step) return
    event.preventDefault()
    step()
  }
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label="Tools for the text"
      aria-controls={of}
      onKeyDown={press}
      className="editor-tools"
    >
      {tools.map((tool, index) => {
        const { pressed, enabled } = shown[index] ?? { pressed: undefined, enabled: true }
        return (
          <Fragment key={tool.label}>
            {index === textTools.length && <hr />}
            <button
              type="button"
              tabIndex={index === present ? 0 : -1}
              aria-pressed={pressed}
              aria-disabled={!enabled || undefined}
              aria-keyshortcuts={tool.keys}
              data-group={tool.first ? 'first' : undefined}
              onFocus={() => setStop(index)}
              // The selection is to stay where it is.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => enabled && tool.run(editor, ask)}
            >
              {tool.label}
            </button>
          </Fragment>
        )
      })}
    </div>
  )
}
