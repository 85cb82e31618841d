import type { Decision, InputSummary, RunError, Verdict } from '../../model/decision.ts'
import { groupedDigits } from '../../model/grouped-digits.ts'
import { joined, type Markup, markup, nothing, textOf } from '../markup.ts'
import { count, errorLine, inputKinds, place, resourceLabel, worldText } from '../wording.ts'
import { tableSection } from './rules.ts'

/** What couldn't be judged, or was asked wrongly: before all else. */
export const errors = ({ errors: all }: Decision): Markup =>
  all.length === 0
    ? nothing
    : markup`<section id="errors" aria-labelledby="errors-title"><h2 id="errors-title">What couldn't be judged</h2>
<ul class="errors">${all.map(errorItem)}</ul></section>
`

const errorItem = (error: RunError): Markup =>
  markup`<li><span class="badge"><span aria-hidden="true">⛔</span> error</span> ${textOf(errorLine(error), 2500)}</li>`

/** What was read, so that what is deployed can be told to be the same. */
export const inputs = ({ inputs: all }: Decision): Markup =>
  tableSection(
    'inputs',
    'Inputs',
    ['input', 'kind', 'resources', 'not judged', 'SHA-256'],
    all.map(inputRow),
  )

function inputRow({ file, kind, resources, notJudged, sha256, notes }: InputSummary): Markup {
  const told =
    notes.length === 0
      ? nothing
      : markup`<br>${joined(
          notes.map((note) => markup`${note}`),
          '<br>',
        )}`
  return markup`<tr><td><span class="place">${file}</span>${told}</td><td>${inputKinds[kind]}</td><td class="number">${groupedDigits(resources)}</td><td class="number">${groupedDigits(notJudged)}</td><td class="digest"><code>${sha256}</code></td></tr>
`
}

/** Passes that are shown; each rests on a default. */
const mostAssumptions = 1000

/** Passes that would be failures with another value that the input allows. */
export function assumptions({ verdicts }: Decision): Markup {
  const resting = verdicts.filter(
    ({ verdict, failsWhen }) => verdict === 'pass' && failsWhen !== null,
  )
  const left = resting.length - mostAssumptions
  const note =
    left <= 0
      ? nothing
      : markup`<p class="soft">${count(left, 'more pass', 'more passes')} of this kind: the jsonl report has all.</p>
`
  return markup`${tableSection(
    'assumptions',
    'Passes that rest on a default',
    ['where', 'policy', 'would fail when'],
    resting.slice(0, mostAssumptions).map(assumptionRow),
  )}${note}`
}

const assumptionRow = (verdict: Verdict): Markup =>
  markup`<tr><td><span class="place">${place(verdict)}</span> <code>${resourceLabel(verdict)}</code></td><td><code>${verdict.policy}</code></td><td>${textOf(worldText(verdict.failsWhen ?? {}), 2000)}</td></tr>
`

/** By what was judged, with how often it was met and not. */
export function policies({ policies: all, verdicts }: Decision): Markup {
  const numbers = new Map<string, { pass: number; fail: number; unknown: number }>()
  for (const { policy, verdict } of verdicts) {
    const own = numbers.get(policy) ?? { pass: 0, fail: 0, unknown: 0 }
    own[verdict]++
    numbers.set(policy, own)
  }
  const met = all.filter(({ id }) => numbers.has(id))
  const unmet = all.length - met.length
  const rows = met.map(({ id, title, severity }) => {
    const { pass, fail, unknown } = numbers.get(id) ?? { pass: 0, fail: 0, unknown: 0 }
    return markup`<tr><td>${textOf(title, 200)}<br><code>${id}</code></td><td>${severity}</td><td class="number">${groupedDigits(fail)}</td><td class="number">${groupedDigits(unknown)}</td><td class="number">${groupedDigits(pass)}</td></tr>
`
  })
  const note =
    unmet === 0
      ? nothing
      : markup`<p class="soft">${groupedDigits(unmet)} more of the policies that ran found no resource that they are about.</p>
`
  return markup`${tableSection('policies', 'Policies', ['policy', 'severity', 'failed', 'unknown', 'passed'], rows)}${note}`
}
