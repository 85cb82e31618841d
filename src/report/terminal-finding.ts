import type { Finding } from '../model/decision.ts'
import { cutText, displayWidth, padText, wrapText } from './display-width.ts'
import { askedIn, type FindingGroup } from './group-findings.ts'
import { frame } from './terminal-frame.ts'
import { type Style, stateColours } from './terminal-style.ts'
import { visible } from './visible-text.ts'
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
} from './wording.ts'

const labelWidth = 9

/** A remark with everything that helps to mend it. */
export function findingInFull(group: FindingGroup, style: Style, all: boolean): string {
  const { finding } = group
  return [
    ...head(group, style),
    ...where(group, style, all),
    ...what(finding, style),
    ...way(finding, style),
    ...why(finding, style),
    ...waiver(finding, style),
    ...asked(group, style),
    ...maker(finding, style),
    ...plan(finding, style),
    ...further(finding, style, all),
    ...more(finding, style),
  ].join('\n')
}

/** A remark on one line. */
export function findingInShort(group: FindingGroup, style: Style): string {
  const also = group.also.length > 0 ? ` (+${group.also.length})` : ''
  const text = `${place(group.finding.verdict)}  ${resourceLabel(group.finding.verdict)}${also}: ${claim(group.finding)}`
  const id = visible(group.finding.verdict.policy, 80)
  const room = style.width - 13 - displayWidth(id)
  return `${badge(group, style)}${padText(cutText(text, room, style.ellipsis), room)}  ${style.paint(id, 'dim')}`
}

/** A command is there to be copied, and is not wrapped. */
function more(finding: Finding, style: Style): readonly string[] {
  const { verdict } = finding
  const command = explainCommand(verdict.policy)
  const change = changeText(finding)
  const weight = [
    ...(change === null ? [] : [change]),
    severityText(finding),
    verdict.confidence,
  ].join(style.dot)
  const line = `${label('more', style)}${command}`
  return labelWidth + 5 + displayWidth(command) + displayWidth(weight) <= style.width
    ? [`${line}   ${style.paint(weight, 'dim')}`]
    : [line, `${label('', style)}${style.paint(weight, 'dim')}`]
}

function badge({ state }: FindingGroup, style: Style): string {
  return style
    .paint(`${style.signs[state]} ${stateWords[state].padEnd(7)}`, stateColours[state], 'bold')
    .concat('  ')
}

function head(group: FindingGroup, style: Style): readonly string[] {
  const id = visible(group.finding.verdict.policy, 200)
  const room = style.width - 11
  const lines = wrapText(headline(group.finding), room)
  const last = lines.at(-1) ?? ''
  const fits = displayWidth(last) + 2 + displayWidth(id) <= room
  const shown = lines.map((line, index) => {
    const lead = index === 0 ? badge(group, style) : ' '.repeat(11)
    const bold = style.paint(line, 'bold')
    if (!fits || index < lines.length - 1) return lead + bold
    const gap = ' '.repeat(room - displayWidth(line) - displayWidth(id))
    return `${lead}${bold}${gap}${style.paint(id, 'dim')}`
  })
  return fits ? shown : [...shown, `${' '.repeat(11)}${style.paint(id, 'dim')}`]
}

function where(group: FindingGroup, style: Style, all: boolean): readonly string[] {
  const { verdict } = group.finding
  const column = verdict.line === null || verdict.column === null ? '' : `:${verdict.column}`
  const type = verdict.resourceType === '' ? '' : ` (${visible(verdict.resourceType, 200)})`
  const also = alsoIn(group, all ? Number.POSITIVE_INFINITY : 3)
  const resource = `${resourceLabel(verdict)}${type}${also === null ? '' : `, ${also}`}`
  const spot = `${place(verdict)}${column}`
  const oneLine = `${spot}  ${resource}`
  if (displayWidth(oneLine) <= style.width - 2)
    return [`  ${style.paint(spot, 'cyan')}  ${resource}`]
  return [
    ...wrapText(spot, style.width - 2).map((line) => `  ${style.paint(line, 'cyan')}`),
    ...wrapText(resource, style.width - 4).map((line) => `    ${line}`),
  ]
}

function what(finding: Finding, style: Style): readonly string[] {
  if (finding.verdict.verdict === 'unknown') {
    const world = worldText(finding.verdict.witness)
    const remedy = finding.remedy === null ? [] : labelled('give', sentence(finding.remedy), style)
    return [
      ...(finding.excerpt === null ? [] : frame(finding, finding.excerpt, 'not known here', style)),
      ...labelled('because', sentence(finding.verdict.reason), style),
      ...(world === '' ? [] : labelled('fails', `when ${world}`, style)),
      ...remedy,
    ]
  }
  return finding.excerpt === null
    ? labelled('found', claim(finding), style)
    : frame(finding, finding.excerpt, claim(finding), style)
}

function way({ path = [] }: Finding, style: Style): readonly string[] {
  return path.flatMap((hop, index) => labelled(index === 0 ? 'path' : '', hopText(hop), style))
}

function why(finding: Finding, style: Style): readonly string[] {
  const reason = finding.why === '' ? [] : labelled('why', visible(finding.why.trim()), style)
  if (finding.fix === null || finding.verdict.verdict === 'unknown') return reason
  // A fix is there to be copied: it keeps its lines and is not wrapped.
  const fix = finding.fix
    .trimEnd()
    .split('\n')
    .map((line) => visible(line, 400))
  return [
    ...reason,
    ...fix.map(
      (line, index) => `${label(index === 0 ? 'fix' : '', style)}${style.paint(line, 'green')}`,
    ),
  ]
}

function waiver({ verdict: { waived } }: Finding, style: Style): readonly string[] {
  if (waived === null) return []
  const owner = waived.owner === null ? '' : `, owner ${visible(waived.owner, 200)}`
  const until = waived.until === null ? ', without an end' : `, until ${visible(waived.until, 40)}`
  return labelled('waived', `${sentence(waived.reason)}${owner}${until}`, style)
}

function asked(group: FindingGroup, style: Style): readonly string[] {
  const exception = askedIn(group)
  return exception === null ? [] : labelled('waiver', askedFor(exception), style)
}

function maker({ madeBy }: Finding, style: Style): readonly string[] {
  return madeBy === null ? [] : labelled('made by', visible(madeBy, 500), style)
}

function plan({ unchanged }: Finding, style: Style): readonly string[] {
  return unchanged ? labelled('plan', leftAsItIs, style) : []
}

function further(finding: Finding, style: Style, all: boolean): readonly string[] {
  const shown = all ? finding.related : finding.related.slice(0, 3)
  const left = finding.related.length - shown.length
  return [
    ...shown.flatMap((place_) =>
      labelled('see', `${place(place_)}  ${visible(place_.text, 300)}`, style),
    ),
    ...(left > 0 ? labelled('', `and ${left} more ${left === 1 ? 'place' : 'places'}`, style) : []),
  ]
}

const label = (name: string, style: Style) =>
  `  ${style.paint(name, 'dim')}${' '.repeat(labelWidth - name.length)}`

function labelled(name: string, text: string, style: Style): readonly string[] {
  return wrapText(text, style.width - labelWidth - 2).map(
    (line, index) => `${label(index === 0 ? name : '', style)}${line}`,
  )
}
