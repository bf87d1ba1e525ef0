import type { NewsVersion } from '@/db/news-version'
import type { Step } from '@/db/workflow'
import { StepForm } from './step-form'

/** The order in which steps are offered. */
const order: readonly Step[] = [
  ...(['submit', 'publish', 'schedule', 'return', 'approve', 'unschedule', 'take-back', 'force'] as const),
  ...(['plan-withdrawal', 'cancel-withdrawal', 'withdraw', 'reinstate', 'remove', 'discard'] as const),
]

/** The steps that bring a version nearer to its readers: the first that can be taken is the screen's primary action. */
const onward: readonly Step[] = ['submit', 'publish', 'schedule', 'approve']

/** What stands in the way of publishing, and every step that this person can take now. */
export function StepsPanel({ version }: { version: NewsVersion }) {
  const { checks, steps, flagged, state } = version
  const blocking = checks.filter(({ level }) => level === 'block')
  const asking = checks.filter(({ level }) => level === 'ask')
  const offered = order.flatMap((step) => steps.find((one) => one.step === step) ?? [])
  const possible = offered.filter(({ refusal }) => !refusal)
  const refusals = [...new Set(offered.flatMap(({ refusal }) => refusal ?? []))]
  return (
    <>
      {state && (
        <section aria-labelledby="checks-title" className="mb-6">
          <h2 id="checks-title" className="border-ink border-b pb-1 text-lead">
            {blocking.length > 0 ? 'Before it can go out' : 'Nothing stands in the way'}
          </h2>
          <ul>
            {[...blocking, ...asking].map((check) => (
              <li
                key={`${check.code}${check.block ?? ''}`}
                className={`border-rule border-b py-2 ${check.level === 'block' ? 'text-signal' : ''}`}
              >
                <span aria-hidden="true">{check.level === 'block' ? '✕ ' : '? '}</span>
                <a href={`#${check.field}`} className="text-inherit">
                  {check.sentence}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {flagged && (
        <p className="mb-5 border-signal border-s-4 bg-paper-deep px-4 py-3">
          {flagged.by ?? 'Somebody'} published this without a second pair of eyes: «{flagged.because}»
        </p>
      )}
      <section aria-labelledby="steps-title">
        <h2 id="steps-title" className="mb-2 text-lead">
          What comes next
        </h2>
        {possible.map(({ step }, index) => (
          <StepForm
            key={step}
            step={step}
            edition={version.id}
            base={version.base}
            shown={version.shown}
            primary={index === 0 && onward.includes(step)}
            asking={asking.map(({ code, sentence }) => ({ code, sentence }))}
          />
        ))}
        {refusals.map((sentence) => (
          <p key={sentence} className="mt-3 text-quiet">
            {sentence}
          </p>
        ))}
        {possible.length === 0 && refusals.length === 0 && (
          <p className="text-quiet">
            {version.mayWrite
              ? 'Change something above, and it becomes a draft.'
              : 'There is nothing for you to do here.'}
          </p>
        )}
      </section>
    </>
  )
}
