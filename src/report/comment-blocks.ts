import type { FindingGroup } from './group-findings.ts'
import { codeBlock, codeSpan, prose, tableCell } from './markdown-text.ts'
import { pathDiagram } from './path-diagram.ts'
import type { ReportOptions } from './report-options.ts'
import { placeLink, resourceSpan } from './summary-finding.ts'
import { alsoIn, changeText, place, sentence, severityText, worldText } from './wording.ts'

/** `| | finding | where | why now | fix |` */
export function commentRow(group: FindingGroup, options: ReportOptions): string {
  const { finding, state } = group
  const { verdict, fix } = finding
  const sign = state === 'blocks' ? '⛔ blocks' : '⚠️ warns'
  const change = changeText(finding)
  const world = worldText(verdict.witness)
  const why = `${sentence(verdict.reason)}${world === '' ? '' : ` when ${world}`}`
  const lines = (fix ?? '').trim().split('\n')
  const cells = [
    `${sign}, ${severityText(finding)}`,
    `Not met: ${prose(finding.title)}`,
    where(group, options),
    `${change === null ? '' : `${change}: `}${codeSpan(why)}`,
    fix === null ? 'none given' : lines.length > 1 ? 'below' : codeSpan(lines.join('')),
  ]
  return `| ${cells.map(tableCell).join(' | ')} |\n`
}

/** In a summary no Markdown is read, so that only an id of plain letters stands there. */
export function fixDetails({ finding }: FindingGroup): string {
  const { verdict, fix, path = [], why } = finding
  const named = /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(verdict.policy) ? `: ${verdict.policy}` : ''
  const body = [
    `${codeSpan(place(verdict))}: ${prose(why)}`,
    pathDiagram(path),
    codeBlock((fix ?? '').trimEnd().split('\n')),
    `More: ${codeSpan(`stackgate explain ${verdict.policy}`)}`,
  ].filter((part) => part !== '')
  return `<details><summary>How to fix${named}</summary>\n\n${body.join('\n\n')}\n</details>\n\n`
}

export function unknownLine(group: FindingGroup, options: ReportOptions): string {
  const { verdict, remedy, title } = group.finding
  const give = remedy === null ? '' : `; give ${codeSpan(sentence(remedy))}`
  return `- ❔ ${prose(title)}: ${where(group, options)}, because ${codeSpan(sentence(verdict.reason))}${give}\n`
}

export function waivedLine(group: FindingGroup, options: ReportOptions): string {
  const { verdict } = group.finding
  const { waived } = verdict
  if (waived === null) return ''
  const until = waived.until === null ? 'no end' : `until ${codeSpan(waived.until)}`
  return `- 🤝 ${codeSpan(verdict.policy)}: ${where(group, options)}, ${codeSpan(waived.reason)}, ${until}\n`
}

function where(group: FindingGroup, options: ReportOptions): string {
  const also = alsoIn(group)
  return `${placeLink(group.finding, options)} ${resourceSpan(group.finding)}${also === null ? '' : `, ${codeSpan(also)}`}`
}
