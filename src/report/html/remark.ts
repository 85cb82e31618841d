import type { Finding, Verdict } from '../../model/decision.ts'
import { excerptLines } from '../excerpt-lines.ts'
import { askedIn, type FindingGroup, type FindingState, findingsIn } from '../group-findings.ts'
import { joined, type Markup, markup, nothing, textOf } from '../markup.ts'
import { permalink } from '../permalink.ts'
import type { ReportOptions } from '../report-options.ts'
import { visible } from '../visible-text.ts'
import {
  alsoIn,
  askedFor,
  changeText,
  claim,
  explainCommand,
  headline,
  hopText,
  leftAsItIs,
  place,
  resourceLabel,
  sentence,
  severityText,
  stateWords,
  worldText,
} from '../wording.ts'
import { signs } from './frame.ts'

/** Copies of a resource that a remark names. */
const mostCopies = 50

/** A remark in full: what is wrong, where, what was found, why it matters, what to write. */
export function remark(group: FindingGroup, number: number, options: ReportOptions): Markup {
  const { finding, state } = group
  const { verdict } = finding
  const type = verdict.resourceType === '' ? nothing : markup` (${verdict.resourceType})`
  const column = verdict.line === null || verdict.column === null ? '' : `:${verdict.column}`
  return markup`<article id="finding-${number}" class="remark ${state}" data-state="${state}" data-severity="${verdict.severity}" data-policy="${verdict.policy}" data-count="${findingsIn([group])}" aria-labelledby="title-${number}">
<h3 id="title-${number}">${badge(state)} ${headline(finding)}</h3>
<p>${linkedPlace(verdict, options, column)} · <code>${resourceLabel(verdict)}</code>${type}</p>
${frame(finding)}<dl>
${facts(group).map(([name, text]) => markup`<dt>${name}</dt> <dd>${text}</dd>\n`)}</dl>
</article>
`
}

export const badge = (state: FindingState): Markup =>
  markup`<span class="badge"><span aria-hidden="true">${signs[state]}</span> ${stateWords[state]}</span>`

/** The place as every report writes it, linked to the judged commit where that is known. */
export function linkedPlace(verdict: Verdict, options: ReportOptions, column = ''): Markup {
  const text = `${place(verdict)}${column}`
  const target = permalink(options.repository, verdict.file, verdict.line)
  return target === null
    ? markup`<span class="place" data-place="">${text}</span>`
    : markup`<a class="place" data-place="" href="${target}">${text}</a>`
}

type Fact = readonly [name: string, text: Markup]

function facts(group: FindingGroup): readonly Fact[] {
  const { finding } = group
  const { verdict, why, fix, remedy, path = [], related, madeBy } = finding
  const world = worldText(verdict.witness)
  const isUnknown = verdict.verdict === 'unknown'
  const asked = askedIn(group)
  const also = alsoIn(group, mostCopies)
  return [
    ...(isUnknown
      ? [
          fact('because', sentence(verdict.reason)),
          fact('fails when', world),
          fact('give', remedy === null ? '' : sentence(remedy)),
        ]
      : [fact('found', claim(finding))]),
    ...(path.length === 0 ? [] : [['path', way(path)] as const]),
    fact('why', why.trim() === '' ? '' : `${sentence(why)}.`),
    ...(isUnknown || fix === null || fix.trim() === '' ? [] : [['fix', fixed(fix)] as const]),
    fact('also in', (also ?? '').replace(/^also in /, '')),
    fact('made by', madeBy ?? ''),
    fact('plan', finding.unchanged ? leftAsItIs : ''),
    fact('waived', waiverOf(verdict)),
    fact('waiver', asked === null ? '' : askedFor(asked)),
    ...(related.length === 0 ? [] : [['see', places(related)] as const]),
    fact(
      'policy',
      [verdict.policy, severityText(finding), verdict.confidence, changeText(finding) ?? '']
        .filter((part) => part !== '')
        .join(' · '),
    ),
    ['more', markup`<code>${explainCommand(verdict.policy)}</code>`] as const,
  ].filter(([, { markup: text }]) => text !== '')
}

const fact = (name: string, text: string): Fact => [name, textOf(text, 4000)]

function waiverOf({ waived }: Verdict): string {
  if (waived === null) return ''
  const owner = waived.owner === null ? '' : `, owner ${waived.owner}`
  const until = waived.until === null ? ', without an end' : `, until ${waived.until}`
  return `${sentence(waived.reason)}${visible(owner, 200)}${visible(until, 40)}`
}

const way = (path: NonNullable<Finding['path']>): Markup =>
  markup`<ol class="path">${path.map((hop) =>
    hop.blocks ? markup`<li class="stop">${hopText(hop)}</li>` : markup`<li>${hopText(hop)}</li>`,
  )}</ol>`

const places = (related: Finding['related']): Markup =>
  joined(
    related.map(
      ({ file, line, text }) => markup`<span class="place">${place({ file, line })}</span> ${text}`,
    ),
    '<br>',
  )

/** A fix is there to be copied: it keeps its lines. */
const fixed = (fix: string): Markup =>
  markup`<pre class="fix"><code>${lines(fix.trimEnd().split('\n'))}</code></pre>`

const lines = (texts: readonly string[]): Markup =>
  joined(
    texts.map((text) => textOf(text.replaceAll('\t', '  '), 400)),
    '\n',
  )

function frame({ excerpt, verdict }: Finding): Markup {
  if (excerpt === null) return nothing
  const shown = excerptLines(excerpt, verdict.line)
  const width = String(shown.at(-1)?.number ?? 0).length
  const rows = shown.map(({ number, text }) => {
    const isAt = number === verdict.line
    const lead = `${isAt ? '›' : ' '} ${String(number).padStart(width)} │ `
    const source = textOf(text.replaceAll('\t', '  '), 400)
    return isAt
      ? markup`<span class="line at"><span class="no">${lead}</span><span>${source}\n</span></span>`
      : markup`<span class="line"><span class="no">${lead}</span><span>${source}\n</span></span>`
  })
  return markup`<pre class="frame"><code>${rows}</code></pre>
`
}
