import { type ReactNode, useEffect, useId, useRef } from 'react'
import { createPortal } from 'react-dom'

/**
 * A dialog over the desk. It stands at the end of the page, outside of the form that the text is a field of, and has a
 * form of its own: Enter does what its first button says, Escape closes it.
 */
export function EditorDialog(props: {
  title: string
  onClose: () => void
  onSubmit?: () => void
  /** What stands below the fields: the button that does it, and others. */
  actions: ReactNode
  children: ReactNode
}) {
  const { title, onClose, onSubmit, actions, children } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    const opener = document.activeElement
    if (!dialog.current?.open) dialog.current?.showModal()
    // A dialog that is taken away, instead of closed, leaves the focus nowhere.
    return () => {
      if (opener instanceof HTMLElement) opener.focus()
    }
  }, [])
  return createPortal(
    <dialog ref={dialog} aria-labelledby={heading} onClose={onClose} className="editor-dialog">
      {/* In React's tree this form stands within the one around the text, which is not to hear of it. */}
      <form
        noValidate
        onInput={(event) => event.stopPropagation()}
        onChange={(event) => event.stopPropagation()}
        onSubmit={(event) => {
          event.preventDefault()
          event.stopPropagation()
          onSubmit?.()
        }}
      >
        <h2 id={heading} className="mb-4 text-lead">
          {title}
        </h2>
        <div className="grid gap-4">{children}</div>
        <div className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3">
          {actions}
          <button type="button" className="link min-h-11" onClick={() => dialog.current?.close()}>
            {onSubmit ? 'Cancel' : 'Close'}
          </button>
        </div>
      </form>
    </dialog>,
    document.body,
  )
}
