type Part = { kind: 'same' | 'gone' | 'new'; text: string }
type BlockChange = {
  kind: 'same' | 'gone' | 'new' | 'changed'
  type: string
  parts: readonly Part[]
  onlyForm: boolean
}

const blockWords: Record<string, string> = {
  paragraph: 'Paragraph',
  heading: 'Heading',
  bulletList: 'List',
  orderedList: 'Numbered list',
  quote: 'Quote',
  image: 'Picture',
  file: 'File',
  table: 'Table',
}
const kindWords = { gone: 'taken out', new: 'new', changed: 'changed', same: '' } as const

/** What differs between two versions: what is gone struck out, what is new underlined, and both said in words. */
export function ComparisonView(props: {
  comparison: {
    fields: readonly { name: string; parts: readonly Part[] }[]
    blocks: readonly BlockChange[]
    isSame: boolean
  }
  lang: string
}) {
  const { comparison, lang } = props
  if (comparison.isSame) return <p>Both say the same.</p>
  return (
    <div>
      {comparison.fields.map(({ name, parts }) => (
        <section key={name} aria-label={name} className="border-rule border-b py-3">
          <p className="small-caps text-quiet">{name}</p>
          <p lang={lang} className="whitespace-pre-wrap">
            <Parts parts={parts} />
          </p>
        </section>
      ))}
      {runsOf(comparison.blocks).map((run) =>
        run.kind === 'same' ? (
          <details key={run.at} className="border-rule border-b py-1 text-quiet">
            <summary className="min-h-11 py-2">
              {run.blocks.length === 1 ? 'One block is unchanged' : `${run.blocks.length} blocks are unchanged`}
            </summary>
            {run.blocks.map((block, index) => (
              <p key={`${run.at + index}`} lang={lang} className="whitespace-pre-wrap pb-3">
                {block.parts.map(({ text }) => text)}
              </p>
            ))}
          </details>
        ) : (
          run.blocks.map((block, index) => (
            <section key={`${run.at + index}`} className="border-rule border-b py-3">
              <p className="small-caps text-quiet">
                {blockWords[block.type]}, {kindWords[block.kind]}
                {block.onlyForm && ': links, bold, italics or level only'}
              </p>
              <p lang={lang} className="whitespace-pre-wrap">
                <Parts parts={block.parts} />
              </p>
            </section>
          ))
        ),
      )}
    </div>
  )
}

/** Words of which some are gone and some are new, struck out and underlined, and both said to those who do not see it. */
export function Parts({ parts }: { parts: readonly Part[] }) {
  return parts.map(({ kind, text }, index) => {
    const key = `${index} ${kind}`
    if (kind === 'same') return <span key={key}>{text}</span>
    const Changed = kind === 'gone' ? 'del' : 'ins'
    const look =
      kind === 'gone'
        ? 'bg-paper-deep text-signal line-through'
        : 'bg-accent-soft underline decoration-2 underline-offset-4'
    return (
      <Changed key={key} className={look}>
        <span className="sr-only">{kind === 'gone' ? ' [taken out: ' : ' [new: '}</span>
        {text}
        <span className="sr-only">] </span>
      </Changed>
    )
  })
}

type Run = { kind: 'same' | 'different'; at: number; blocks: BlockChange[] }

function runsOf(blocks: readonly BlockChange[]): Run[] {
  const runs: Run[] = []
  for (const [at, block] of blocks.entries()) {
    const kind = block.kind === 'same' ? 'same' : 'different'
    const last = runs.at(-1)
    if (last?.kind === kind) last.blocks.push(block)
    else runs.push({ kind, at, blocks: [block] })
  }
  return runs
}
