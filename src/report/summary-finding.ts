import type { Finding } from '../model/decision.ts'
import { excerptLines } from './excerpt-lines.ts'
import { askedIn, type FindingGroup, type FindingState } from './group-findings.ts'
import { codeBlock, codeSpan, prose, tableCell } from './markdown-text.ts'
import { pathDiagram } from './path-diagram.ts'
import { permalink } from './permalink.ts'
import type { ReportOptions } from './report-options.ts'
import {
  askedWith,
  explainCommand,
  hopText,
  leftAsItIs,
  place,
  sentence,
  severityText,
} from './wording.ts'

const signs: Readonly<Record<FindingState, string>> = {
  blocks: '⛔',
  warns: '⚠️',
  unknown: '❔',
  known: '🗂️',
  waived: '🤝',
}

/** A failed policy: headline, place, what is there, why it matters, what to write. */
export function findingSection(group: FindingGroup, options: ReportOptions): string {
  const { finding, state } = group
  const { verdict } = finding
  return blocks([
    `### ${signs[state]} ${state}, ${severityText(finding)}: Not met: ${prose(finding.title)}`,
    `${where(group, options)}`,
    finding.excerpt === null ? '' : codeBlock(numberedLines(finding)),
    found(finding),
    way(finding),
    finding.why.trim() === '' ? '' : `**Why:** ${prose(finding.why)}`,
    remarks(group),
    finding.fix === null ? '' : `**Fix:**\n\n${codeBlock(finding.fix.trimEnd().split('\n'))}`,
    `Policy ${codeSpan(verdict.policy)}, ${verdict.confidence} · ${codeSpan(explainCommand(verdict.policy))}`,
  ])
}

/** A policy that could not be decided: what is not known, and what would make it known. */
export function unknownSection(group: FindingGroup, options: ReportOptions): string {
  const { finding, state } = group
  const { verdict, remedy } = finding
  const world = worldSpans(finding)
  return blocks([
    `### ${signs[state]} ${state === 'blocks' ? 'blocks, unknown' : 'unknown'}, ${severityText(finding)}: ${prose(finding.title)}`,
    where(group, options),
    `**Because** ${codeSpan(sentence(verdict.reason))}${world === '' ? '' : `; it fails when ${world}`}`,
    remedy === null ? '' : `**Give** ${codeSpan(sentence(remedy))}`,
    remarks(group),
    `Policy ${codeSpan(verdict.policy)} · ${codeSpan(explainCommand(verdict.policy))}`,
  ])
}

/** `| policy | resource | reason | owner | ends |` */
export function waiverRow({ finding, also }: FindingGroup, options: ReportOptions): string {
  const { verdict } = finding
  const { waived } = verdict
  if (waived === null) return ''
  const cells = [
    codeSpan(verdict.policy),
    `${placeLink(finding, options)} ${resourceSpan(finding)}${also.length > 0 ? ` +${also.length}` : ''}`,
    codeSpan(waived.reason),
    waived.owner === null ? 'nobody named' : codeSpan(waived.owner),
    waived.until === null ? 'no end' : codeSpan(waived.until),
  ]
  return `| ${cells.map(tableCell).join(' | ')} |\n`
}

/** Copies of a resource that a remark names; more would bury what it says. */
const mostCopies = 10

const blocks = (parts: readonly string[]) =>
  `${parts.filter((part) => part !== '').join('\n\n')}\n\n`

function where(group: FindingGroup, options: ReportOptions): string {
  const { finding, also } = group
  const { resourceType } = finding.verdict
  const type = resourceType === '' ? '' : ` (${codeSpan(resourceType)})`
  const shown = also.slice(0, mostCopies).map((other) => resourceSpan(other))
  const more = also.length > shown.length ? ` and ${also.length - shown.length} more` : ''
  const others = shown.length === 0 ? '' : `, also in ${shown.join(', ')}${more}`
  return `${placeLink(finding, options)} ${resourceSpan(finding)}${type}${others}`
}

/** The place of a finding, as a link where there is something to link to. */
export function placeLink({ verdict }: Finding, options: ReportOptions): string {
  const text = codeSpan(place(verdict))
  const target = permalink(options.repository, verdict.file, verdict.line)
  return target === null ? text : `[${text}](${target})`
}

/** Whom a finding is about, in its stack. */
export function resourceSpan({ verdict }: Finding): string {
  const { address, stack } = verdict
  if (address === '') return 'the account as a whole'
  return codeSpan(stack === '' ? address : `${stack}/${address}`)
}

function found(finding: Finding): string {
  const world = worldSpans(finding)
  const when = world === '' ? '' : ` when ${world}`
  const wanted = finding.wanted === null ? '' : `; must ${codeSpan(finding.wanted)}`
  return `**Found:** ${codeSpan(sentence(finding.verdict.reason))}${when}${wanted}`
}

/** A way of one hop, which stops packets, is told and not drawn. */
function way({ path = [] }: Finding): string {
  if (path.length === 0) return ''
  const told = path.map((hop) => codeSpan(hopText(hop))).join(' → ')
  return blocks([`**Path:** ${told}`, pathDiagram(path)]).trimEnd()
}

/** What made the resource, and which exception was asked for. */
function remarks(group: FindingGroup): string {
  return blocks([maker(group.finding), plan(group.finding), waiver(group)]).trimEnd()
}

const maker = ({ madeBy }: Finding) => (madeBy === null ? '' : `**Made by** ${codeSpan(madeBy)}`)

const plan = ({ unchanged }: Finding) => (unchanged ? `The plan ${leftAsItIs}.` : '')

function waiver(group: FindingGroup): string {
  const asked = askedIn(group)
  if (asked === null) return ''
  const { reason, scope, file, line } = asked.acknowledged
  const told = askedWith(asked, {
    reason: codeSpan(reason),
    at: codeSpan(file === null ? scope : place({ file, line })),
    meant: codeSpan(asked.meant ?? ''),
  })
  return `**Waiver** ${told}`
}

const worldSpans = ({ verdict }: Finding) =>
  Object.entries(verdict.witness)
    .map(([name, value]) =>
      typeof value === 'boolean'
        ? `${codeSpan(name)} is ${value}`
        : `${codeSpan(name)} = ${codeSpan(`"${value}"`)}`,
    )
    .join(', ')

function numberedLines({ excerpt, verdict }: Finding): readonly string[] {
  if (excerpt === null) return []
  const lines = excerptLines(excerpt, verdict.line)
  const width = String(lines.at(-1)?.number ?? 0).length
  return lines.map(({ number, text }) => {
    const pointer = number === verdict.line ? '>' : ' '
    return `${pointer} ${String(number).padStart(width)} | ${text}`.trimEnd()
  })
}
