/**
 * A field for a search of the whole portal. `suggest` is the address that suggests something for what is typed
 * (`public/portal.js`).
 */
export function SearchField(props: {
  id: string
  label: string
  button: string
  value?: string | undefined
  suggest: string
  /** The form that it belongs to, where that is not around it. */
  form?: string | undefined
  small?: boolean
}) {
  const { id, label, button, value, suggest, form, small } = props
  return (
    <div className="relative flex">
      <input
        id={id}
        type="search"
        name="q"
        form={form}
        defaultValue={value}
        maxLength={200}
        aria-label={label}
        placeholder={small ? label : undefined}
        data-suggest={suggest}
        className={`field ${small ? 'min-h-9 text-small placeholder:text-quiet sm:w-64' : ''}`}
      />
      <button type="submit" form={form} className={`button -ms-px shrink-0 ${small ? 'min-h-9 py-1 text-small' : ''}`}>
        {button}
      </button>
    </div>
  )
}
