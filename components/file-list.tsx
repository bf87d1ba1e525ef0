export type OfferedFile = { href: string; name: string; text: string; size?: string | undefined }

/** Files to take away: what each is called and how large it is, and under it what is in it. */
export function FileList({ files }: { files: readonly OfferedFile[] }) {
  return (
    <ul>
      {files.map(({ href, name, text, size }) => (
        <li key={href} className="border-rule border-b py-3">
          <div className="flex flex-wrap items-baseline justify-between gap-x-6">
            <a href={href} dir="ltr" translate="no" className="quiet-link break-all text-accent">
              {name}
            </a>
            {size && <span className="text-quiet text-small tabular-nums">{size}</span>}
          </div>
          <p className="mt-1 max-w-[38rem] text-small">{text}</p>
        </li>
      ))}
    </ul>
  )
}
