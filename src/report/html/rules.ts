import type { AccessChange } from '../../model/access-change.ts'
import type { Decision, FixedFinding, WaiverSummary } from '../../model/decision.ts'
import { accessNote, exampleParts, whatOf } from '../access-table.ts'
import { type Markup, markup, nothing, textOf } from '../markup.ts'
import { proposalText, proposedNote, waiverPlace } from '../rule-notes.ts'
import { place, worldText } from '../wording.ts'

/** What the change did and proposes, and which exceptions there are. */
export const rules = (decision: Decision): Markup =>
  markup`${access(decision)}${fixed(decision)}${proposed(decision)}${waivers(decision)}`

/** Columns whose cells are numbers. */
const numeric = new Set(['resources', 'not judged', 'failed', 'unknown', 'passed'])

const heading = (column: string): Markup =>
  numeric.has(column)
    ? markup`<th scope="col" class="number">${column}</th>`
    : markup`<th scope="col">${column}</th>`

/** A section with a table that can be scrolled by keyboard. */
export const tableSection = (
  id: string,
  title: string,
  columns: readonly string[],
  rows: readonly Markup[],
): Markup =>
  rows.length === 0
    ? nothing
    : markup`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>
<div class="table" role="region" aria-labelledby="${id}-title" tabindex="0"><table>
<thead><tr>${columns.map(heading)}</tr></thead>
<tbody>
${rows}</tbody></table></div></section>
`

function access(decision: Decision): Markup {
  const note = accessNote(decision)
  if (note === null) return nothing
  const rows = (decision.change?.access ?? []).map(accessRow)
  return rows.length === 0
    ? markup`<section id="access" aria-labelledby="access-title"><h2 id="access-title">Access</h2><p>${note}</p></section>
`
    : markup`${tableSection('access', note, ['change', 'to whom', 'what', 'example', 'where'], rows)}`
}

function accessRow(row: AccessChange): Markup {
  const { kind, to, holder, reason, remedy, witness, address } = row
  const world = worldText(witness)
  const how = [...exampleParts(row), ...(world === '' ? [] : [`when ${world}`])].join(', ')
  const give = remedy === null ? '' : `; give ${remedy}`
  return markup`<tr><td>${kind === 'unknown' ? 'not known' : kind}</td><td><code>${to || holder}</code></td><td>${textOf(whatOf(row), 700)}<br>${textOf(`${reason}${give}`, 700)}</td><td>${textOf(how, 1000)}</td><td><span class="place">${place(row)}</span> <code>${address}</code></td></tr>
`
}

function fixed({ change }: Decision): Markup {
  if (change === null) return nothing
  return tableSection(
    'fixed',
    'Mended by this change',
    ['severity', 'finding', 'where it was'],
    change.fixed.map(fixedRow),
  )
}

function fixedRow(finding: FixedFinding): Markup {
  const { severity, title, policy, stack, address } = finding
  const resource = stack === '' ? address : `${stack}/${address}`
  return markup`<tr><td>${severity}</td><td>${textOf(title, 200)} <code>${policy}</code></td><td><span class="place">${place(finding)}</span> <code>${resource}</code></td></tr>
`
}

function proposed(decision: Decision): Markup {
  const note = proposedNote(decision)
  if (note === null) return nothing
  const rows = decision.proposed.map(
    (proposal) =>
      markup`<li><span class="place">${place(proposal)}</span> ${textOf(proposalText(proposal), 700)}</li>`,
  )
  return markup`<section id="proposed" aria-labelledby="proposed-title"><h2 id="proposed-title">Changes to the rules proposed here</h2>
<p>${note}</p><ul>${rows}</ul></section>
`
}

const waivers = ({ waivers: all }: Decision): Markup =>
  tableSection(
    'waivers',
    'Exceptions',
    ['state', 'policy', 'for', 'reason', 'owner and end'],
    all.map(waiverRow),
  )

function waiverRow(waiver: WaiverSummary): Markup {
  const { state, rule, tool, scope, reason, owner, until, advice } = waiver
  const where = waiverPlace(waiver)
  const spot = where === '' ? nothing : markup`<br><span class="place">${where}</span>`
  const then = advice === null ? nothing : markup`<br>${textOf(advice, 500)}`
  const whose = tool === null ? nothing : markup` (${tool})`
  const end = until === null ? 'no end' : `until ${until}`
  return markup`<tr><td>${state.replace('-', ' ')}</td><td><code>${rule}</code>${whose}</td><td>${scope}${spot}</td><td>${reason === '' ? 'none given' : reason}${then}</td><td>${owner ?? 'nobody named'}, ${end}</td></tr>
`
}
