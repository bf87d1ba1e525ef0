/** Letters for a program: never translated, and from left to right in every language. */
export function Code({ children }: { children: string }) {
  return (
    <code dir="ltr" translate="no" className="break-words bg-paper-deep px-1 font-mono text-[0.875em]">
      {children}
    </code>
  )
}

/** A block of such letters, line by line. */
export function CodeBlock({ children }: { children: string }) {
  return (
    <pre
      dir="ltr"
      translate="no"
      className="whitespace-pre-wrap break-words border-rule border-s-2 bg-paper-deep px-4 py-3 text-start font-mono text-tiny leading-relaxed"
    >
      <code>{children}</code>
    </pre>
  )
}

/** A sentence in which letters for a program stand between signs such as `these`. */
export function WithCode({ children }: { children: string }) {
  return children.split('`').map((part, at) => (at % 2 === 1 ? <Code key={at}>{part}</Code> : part))
}
