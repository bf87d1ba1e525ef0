import type { ReactNode } from 'react'

export type TreeNode = {
  key: number
  href: string
  title: ReactNode
  lang?: string | undefined
  note?: ReactNode
  children: readonly TreeNode[]
}

/** A tree with hairline connectors, which is a nested list to whoever does not see them. */
export function Tree({ nodes }: { nodes: readonly TreeNode[] }) {
  return (
    <div className="tree">
      <Branches nodes={nodes} depth={0} />
    </div>
  )
}

function Branches({ nodes, depth }: { nodes: readonly TreeNode[]; depth: number }) {
  return (
    <ul>
      {nodes.map(({ key, href, title, lang, note, children }) => (
        <li
          key={key}
          className={depth === 0 ? 'mt-5 border-rule border-t pt-4 first:mt-0 first:border-t-0 first:pt-0' : 'pt-1.5'}
        >
          <a
            href={href}
            lang={lang}
            hrefLang={lang}
            className={`quiet-link me-2 inline-block py-0.5 leading-snug ${depth === 0 ? 'font-semibold font-serif text-lead text-ink' : 'text-accent'}`}
          >
            {title}
          </a>
          {note && <span className="inline-block text-quiet text-small">{note}</span>}
          {children.length > 0 && <Branches nodes={children} depth={depth + 1} />}
        </li>
      ))}
    </ul>
  )
}
