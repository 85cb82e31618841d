import { severities } from '../../model/policy.ts'
import { type FindingGroup, type FindingState, findingsIn } from '../group-findings.ts'
import { type Markup, markup, nothing } from '../markup.ts'
import { stateWords } from '../wording.ts'
import { signs } from './frame.ts'

/** Hidden until the script that they need has run. */
export function filters(groups: readonly FindingGroup[]): Markup {
  if (groups.length === 0) return nothing
  return markup`<section id="filters" class="filters" role="search" aria-label="Filter the findings" hidden="">
<label class="search">Search (press / to come here)<input id="search" type="search" autocomplete="off" spellcheck="false"></label>
<label>Severity<select id="severity"><option value="">all</option>${severitiesOf(groups)}</select></label>
<label>Policy<select id="policy"><option value="">all</option>${policiesOf(groups)}</select></label>
<button id="reset" type="button">Show all</button>
<fieldset><legend>Show what</legend>${statesOf(groups)}</fieldset>
<output id="told" aria-live="polite"></output>
</section>
`
}

const severitiesOf = (groups: readonly FindingGroup[]): readonly Markup[] =>
  severities
    .filter((severity) => groups.some(({ finding }) => finding.verdict.severity === severity))
    .map((severity) => markup`<option value="${severity}">${severity}</option>`)

function policiesOf(groups: readonly FindingGroup[]): readonly Markup[] {
  const numbers = new Map<string, number>()
  for (const group of groups) {
    const { policy } = group.finding.verdict
    numbers.set(policy, (numbers.get(policy) ?? 0) + findingsIn([group]))
  }
  return [...numbers]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, number]) => markup`<option value="${id}">${id} (${number})</option>`)
}

function statesOf(groups: readonly FindingGroup[]): readonly Markup[] {
  const present = new Set<FindingState>(groups.map(({ state }) => state))
  return [...present].map((state) => {
    const number = findingsIn(groups.filter((group) => group.state === state))
    return markup`<label class="${state}"><input type="checkbox" value="${state}" checked=""> <span class="badge"><span aria-hidden="true">${signs[state]}</span> ${stateWords[state]}</span> (${number})</label>`
  })
}
