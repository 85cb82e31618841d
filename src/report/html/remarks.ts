import { groupedDigits } from '../../model/grouped-digits.ts'
import { type FindingGroup, findingsIn } from '../group-findings.ts'
import { asMarkup, type Markup, markup, nothing, textOf } from '../markup.ts'
import type { ReportOptions } from '../report-options.ts'
import { alsoIn, claim, count, headline, resourceLabel, severityText } from '../wording.ts'
import { badge, linkedPlace, remark } from './remark.ts'

/** More remarks in full would make a page that browsers are slow to show; a row of a table is left of others. */
const inFull = 1000

/** All remarks, worst first. */
export function remarks(groups: readonly FindingGroup[], options: ReportOptions): Markup {
  if (groups.length === 0)
    return markup`<section id="findings" aria-labelledby="findings-title"><h2 id="findings-title" tabindex="-1">Findings</h2>
<p>There are none.</p></section>
`
  const full = options.all ? groups : groups.slice(0, inFull)
  const short = groups.slice(full.length)
  const total = findingsIn(groups)
  const told =
    total === groups.length
      ? `${count(total, 'finding')}, worst first.`
      : `${count(total, 'finding')} with ${count(groups.length, 'cause')}, worst first.`
  return markup`<section id="findings" aria-labelledby="findings-title">
<h2 id="findings-title">Findings</h2>
<p class="soft">${told}</p>
<p id="none" hidden="">No finding is as the filters want it.</p>
${full.map((group, index) => remark(group, index + 1, options))}${rest(short, full.length, options)}</section>
`
}

function rest(groups: readonly FindingGroup[], before: number, options: ReportOptions): Markup {
  if (groups.length === 0) return nothing
  const rows = groups.map((group, index) => row(group, before + index + 1, options))
  return markup`<div id="rest"><h2>${groupedDigits(groups.length)} more in short</h2>
<p class="soft">With --all, these are told in full as well.</p>
<div class="table" role="region" aria-label="More findings" tabindex="0"><table>
<thead><tr><th>state</th><th>severity</th><th>where</th><th>finding</th></tr></thead>
<tbody>
${rows}</tbody></table></div></div>
`
}

function row(group: FindingGroup, number: number, options: ReportOptions): Markup {
  const { finding, state } = group
  const { verdict } = finding
  const also = alsoIn(group, 10)
  const copies = also === null ? nothing : markup`, ${also}`
  return markup`<tr id="finding-${number}" class="remark ${state}" data-state="${state}" data-severity="${verdict.severity}" data-policy="${verdict.policy}" data-count="${findingsIn([group])}">
<td>${badge(state)}</td><td>${severityText(finding)}</td>
<td>${linkedPlace(verdict, options)}<br>${resourceLabel(verdict)}${copies}</td>
<td>${headline(finding)}. ${textOf(claim(finding), 2000)}${asMarkup('.')} <code>${verdict.policy}</code></td></tr>
`
}
