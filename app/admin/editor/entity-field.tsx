import { type KeyboardEvent, useId, useState } from 'react'
import { FormField } from '@/components/form-field'
import { typedHref } from './href'
import type { FoundEntity } from './sources'
import { useFound } from './use-found'

/**
 * Where a link leads: an address, or something of this portal that is found while its title is typed (a combobox with
 * a list). `chosen` is what was chosen of the list, until something else is typed.
 */
export function EntityField(props: {
  typed: string
  chosen: FoundEntity | undefined
  lang: string
  problem: string | undefined
  onChange: (typed: string, chosen?: FoundEntity) => void
}) {
  const { typed, chosen, lang, problem, onChange } = props
  const id = useId()
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const isAddress = typedHref(typed) !== undefined
  const search = chosen || isAddress || typed.trim().length < 2 ? '' : typed
  const { found, done, problem: unanswered } = useFound<FoundEntity>('entities', search, lang)
  const options = open && search && done ? found : []
  const choose = (entity: FoundEntity) => {
    onChange(entity.title, entity)
    setOpen(false)
    setActive(-1)
  }
  const press = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const option = options[active]
    if (step !== 0) {
      event.preventDefault()
      setOpen(true)
      // One place more than there are options: the field itself.
      if (options.length > 0) setActive((now) => ((now + 1 + step + options.length + 1) % (options.length + 1)) - 1)
    } else if (event.key === 'Enter' && option) {
      event.preventDefault()
      choose(option)
    } else if (event.key === 'Escape' && options.length > 0) {
      // Only the list closes, not the dialog around it.
      event.preventDefault()
      setOpen(false)
    }
  }
  return (
    <div className="relative">
      <FormField
        id={id}
        label="Leads to"
        hint="Type the title of a page of this portal and choose it, or paste a web or e-mail address."
        problem={problem}
      >
        {(described) => (
          <input
            {...described}
            type="text"
            role="combobox"
            autoComplete="off"
            aria-autocomplete="list"
            aria-expanded={options.length > 0}
            aria-controls={`${id}-list`}
            aria-activedescendant={options[active] ? `${id}-${active}` : undefined}
            className="field"
            value={typed}
            onChange={(event) => {
              setOpen(true)
              setActive(-1)
              onChange(event.target.value)
            }}
            onKeyDown={press}
            onBlur={() => setOpen(false)}
          />
        )}
      </FormField>
      <div className="relative">
        <div
          id={`${id}-list`}
          role="listbox"
          aria-label="Pages of this portal"
          hidden={options.length === 0}
          className="suggestions"
        >
          {options.map((entity, index) => (
            <div
              key={entity.id}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(entity)}
              onKeyDown={undefined}
            >
              <span lang={entity.lang}>{entity.title}</span>
              <small>{entity.path ? entity.type : `${entity.type}, not public yet`}</small>
            </div>
          ))}
        </div>
      </div>
      <p role="status" className="mt-1 min-h-6 text-quiet">
        {sentence()}
      </p>
    </div>
  )

  function sentence() {
    if (chosen) return `Leads to the ${chosen.path ? '' : 'unpublished '}page «${chosen.title}», wherever it moves.`
    if (isAddress) return `Leads to ${typedHref(typed)}`
    if (!search) return ''
    if (!done) return 'Searching …'
    if (unanswered) return unanswered
    if (found.length === 0) return 'Nothing of this portal is called so.'
    return `${found.length} found; choose one with the arrow keys.`
  }
}
