import { type ReactNode, useId, useState } from 'react'
import { useFound } from './use-found'

/** Choosing one picture or file of the library, by words that are said of it. */
export function LibraryChoice<Found extends { id: number }>(props: {
  list: 'images' | 'files'
  lang: string
  chosen: number | undefined
  problem: string | undefined
  onChoose: (id: number) => void
  /** How one of them is shown beside its radio button. */
  show: (found: Found) => ReactNode
}) {
  const { list, lang, chosen, problem, onChoose, show } = props
  const [typed, setTyped] = useState('')
  const { found, done, problem: unanswered } = useFound<Found>(list, typed, lang)
  const id = useId()
  const nothing = typed.trim() ? 'Nothing found.' : 'The library has none yet: bring a new one.'
  const sentence = found.length === 0 ? nothing : `${found.length} shown.`
  return (
    <div>
      <label htmlFor={`${id}-search`} className="mb-1 block font-semibold">
        Search the library
      </label>
      <input
        id={`${id}-search`}
        type="search"
        className="field"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      <p role="status" className="my-1 min-h-6 text-quiet">
        {!done ? 'Searching …' : (unanswered ?? sentence)}
      </p>
      {problem && <p className="mb-1 text-signal">{problem}</p>}
      <fieldset hidden={found.length === 0} className="max-h-[40vh] overflow-y-auto border-rule border-y">
        <legend className="sr-only">{list === 'images' ? 'Pictures' : 'Files'} of the library</legend>
        {found.map((one) => (
          <label key={one.id} className="flex items-center gap-3 border-rule border-b py-2 last:border-b-0">
            <input type="radio" name={id} checked={one.id === chosen} onChange={() => onChoose(one.id)} />
            {show(one)}
          </label>
        ))}
      </fieldset>
    </div>
  )
}

/** Whether something of the library is chosen or something new brought. */
export function FromWhere({ fresh, onChange }: { fresh: boolean; onChange: (fresh: boolean) => void }) {
  const id = useId()
  const choice = (value: boolean, label: string) => (
    <label className="flex min-h-9 items-center gap-2">
      <input type="radio" name={id} checked={fresh === value} onChange={() => onChange(value)} />
      {label}
    </label>
  )
  return (
    <fieldset className="flex flex-wrap gap-x-6">
      <legend className="sr-only">From where</legend>
      {choice(false, 'From the library')}
      {choice(true, 'A new one')}
    </fieldset>
  )
}
