import { EditorDialog } from './editor-dialog'

/** What the keys do; `Mod` is Ctrl, or Cmd on a Mac. */
const shortcuts = [
  ['Mod B', 'Bold'],
  ['Mod I', 'Italic'],
  ['Mod K', 'Link'],
  ['Mod Alt 2', 'Heading'],
  ['Mod Alt 3', 'Subheading'],
  ['Mod Alt 4', 'Small heading'],
  ['Mod Alt 0', 'Paragraph'],
  ['Mod Shift 8', 'List with bullets'],
  ['Mod Shift 7', 'List with numbers'],
  ['Mod Alt Q', 'Quote'],
  ['Mod Z', 'Undo'],
  ['Mod Shift Z', 'Redo'],
  ['Mod Shift V', 'Paste as plain text'],
  ['Alt F10', 'To the tools above the text'],
  ['Escape', 'From the tools back to the text'],
  ['Tab', 'In a table: to the next cell'],
  ['Mod /', 'This list'],
] as const

/** The keys, for whoever asks with `?` among the tools. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const mod = /Mac|iP(hone|ad)/.test(navigator.platform) ? 'Cmd' : 'Ctrl'
  return (
    <EditorDialog title="Keyboard shortcuts" onClose={onClose} actions={null}>
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1.5">
        {shortcuts.map(([keys, what]) => (
          <div key={keys} className="contents">
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key} className="me-1 border border-rule-strong px-1.5 font-sans text-tiny">
                  {key === 'Mod' ? mod : key}
                </kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p className="text-quiet">
        At the beginning of a line <kbd>-</kbd> and a space begin a list, <kbd>1.</kbd> and a space a numbered one,{' '}
        <kbd>##</kbd> and a space a heading.
      </p>
    </EditorDialog>
  )
}
