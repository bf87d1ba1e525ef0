'use client'

import { FormField } from '@/components/form-field'
import type { Choice } from '@/db/news-choices'
import type { FormState } from '../../form-state'
import { RowList } from '../row-list'
import type { NewsFormProps } from './news-form'
import { PictureField } from './picture-field'

/** The fields that all languages of an item share: what kind it is, of when, by whom, about what and where. */
export function SharedFields(
  props: NewsFormProps & {
    values: FormState['values']
    problems: FormState['problems']
    onChange: () => void
  },
) {
  const { draft, choices, kinds, roles, values, problems } = props
  const { shared } = draft
  const typed = (name: string, stored: string) => values[name]?.[0] ?? stored
  const rows = (name: string, stored: readonly number[]) =>
    (values[name] ?? stored.map(String)).filter((value) => value !== '').map((value) => [value])
  const countryRows = values.country
    ? values.country.flatMap((value, index) => (value ? [[value, values.countryRole?.[index] ?? 'about']] : []))
    : shared.countries.map(({ country, role }) => [String(country), role])
  return (
    <fieldset className="grid gap-5 border-rule border-t pt-4">
      <legend className="small-caps pe-3 text-quiet">In all languages</legend>
      <div className="grid gap-5 sm:grid-cols-2">
        <FormField id="kind" label="Kind" problem={problems.kind}>
          {(described) => (
            <select {...described} name="kind" defaultValue={typed('kind', shared.kind)} className="field">
              {kinds.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
          )}
        </FormField>
        <FormField id="issuedOn" label="Day of issue" problem={problems.issuedOn}>
          {(described) => (
            <input
              {...described}
              type="date"
              name="issuedOn"
              defaultValue={typed('issuedOn', shared.issuedOn)}
              className="field"
            />
          )}
        </FormField>
      </div>
      <RowList
        id="issuers"
        legend="Issued by"
        hint="The leading issuer first: the item is theirs."
        problem={problems.issuers}
        selects={[{ name: 'issuer', label: 'Issuer', choices: choices.issuers }]}
        rows={rows('issuer', shared.issuers)}
        ordered
        add="Add an issuer"
        onChange={props.onChange}
      />
      <RowList
        id="fields"
        legend="Fields of work"
        problem={problems.fields}
        selects={[{ name: 'field', label: 'Field of work', choices: choices.fields }]}
        rows={rows('field', shared.fields)}
        add="Add a field of work"
        onChange={props.onChange}
      />
      <RowList
        id="countries"
        legend="Countries"
        problem={problems.countries}
        selects={[
          { name: 'country', label: 'Country', choices: choices.countries },
          { name: 'countryRole', label: 'Its part', choices: roles },
        ]}
        rows={countryRows}
        add="Add a country"
        onChange={props.onChange}
      />
      <Linked
        id="project"
        label="Project"
        choices={choices.projects}
        value={typed('project', `${shared.project ?? ''}`)}
      />
      <Linked
        id="meeting"
        label="Meeting"
        choices={choices.meetings}
        value={typed('meeting', `${shared.meeting ?? ''}`)}
      />
      <PictureField
        lang={props.lang}
        value={typed('image', `${shared.image ?? ''}`)}
        problem={problems.image}
        onChange={props.onChange}
      />
    </fieldset>
  )
}

function Linked({
  id,
  label,
  choices,
  value,
}: {
  id: string
  label: string
  choices: readonly Choice[]
  value: string
}) {
  return (
    <FormField id={id} label={label}>
      {(described) => (
        <select {...described} name={id} defaultValue={value} className="field">
          <option value="">–</option>
          {/* An older one that the item has stays chosen. */}
          {value && !choices.some((one) => `${one.id}` === value) && <option value={value}>Number {value}</option>}
          {choices.map((one) => (
            <option key={one.id} value={one.id}>
              {one.label}
            </option>
          ))}
        </select>
      )}
    </FormField>
  )
}
