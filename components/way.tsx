import type { ReactNode } from 'react'

/**
 * How to come to another state of a list: by a link; or, where no machine is to follow, by a button that sends these
 * fields.
 */
export type Way = string | { action: string; fields: readonly (readonly [name: string, value: string])[] }

/** A link or a button to another state of a list, which look alike. As a form it can stand in no paragraph. */
export function WayTo({ way, children }: { way: Way; children: ReactNode }) {
  if (typeof way === 'string')
    return (
      <a href={way} rel="nofollow">
        {children}
      </a>
    )
  return (
    <form action={way.action} className="inline">
      <HiddenFields fields={way.fields} />
      <button type="submit" className="link">
        {children}
      </button>
    </form>
  )
}

export function HiddenFields({ fields }: { fields: readonly (readonly [name: string, value: string])[] }) {
  return fields.map(([name, value]) => <input key={`${name}=${value}`} type="hidden" name={name} value={value} />)
}

/** Other forms of a page, to be kept: by buttons, since machines that follow links find them named in its head. */
export function Downloads({ label, files }: { label: string; files: readonly { name: string; action: string }[] }) {
  return (
    <div className="no-print mt-2 text-quiet text-small">
      {label}{' '}
      {files.map(({ name, action }) => (
        <div key={action} translate="no" className="me-3 inline-block">
          <WayTo way={{ action, fields: [] }}>{name}</WayTo>
        </div>
      ))}
    </div>
  )
}
