import type { Described } from '@/components/form-field'

/** A field for one file, which shows the one that is chosen even where it was not this field that it was chosen in. */
export function FileInput(props: {
  described: Described
  accept?: string
  file: File | undefined
  onChange: (file: File | undefined) => void
}) {
  const { described, accept, file, onChange } = props
  const show = (input: HTMLInputElement | null) => {
    if (!input || !file || input.files?.length) return
    const transfer = new DataTransfer()
    transfer.items.add(file)
    input.files = transfer.files
  }
  return (
    <input
      {...described}
      ref={show}
      type="file"
      accept={accept}
      className="field"
      onChange={(event) => onChange(event.target.files?.[0])}
    />
  )
}
