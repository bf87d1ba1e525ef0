/** What is wrong with what was typed, each fault named and with the way to its field. */
export function FaultSummary(props: {
  title: string
  lead: string
  faults: readonly { field: string; fault: string }[]
}) {
  const { title, lead, faults } = props
  return (
    <div className="mb-8 max-w-[44rem] border-signal border-s-4 bg-paper-deep px-5 py-4">
      <h2 className="font-semibold text-lead">{title}</h2>
      <ul className="mt-2">
        {faults.map(({ field, fault }) => (
          <li key={field}>
            <a href={`#${field}`} className="text-signal">
              {fault}
            </a>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-quiet text-small">{lead}</p>
    </div>
  )
}
