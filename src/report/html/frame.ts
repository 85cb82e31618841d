import type { Decision } from '../../model/decision.ts'
import { groupedDigits } from '../../model/grouped-digits.ts'
import { type Counts, countFindings, type FindingState } from '../group-findings.ts'
import { type Markup, markup, nothing } from '../markup.ts'
import type { ReportOptions } from '../report-options.ts'
import { baselineNotes, changeNote, settingsNotes } from '../rule-notes.ts'
import { coverageNotes, coverageParts, duration, gateLine, stateWords } from '../wording.ts'

/** Beside each stands a word. */
export const signs: Readonly<Record<FindingState | 'passed', string>> = {
  blocks: '✖',
  warns: '▲',
  unknown: '?',
  known: '·',
  waived: '○',
  passed: '✔',
}

/** The verdict, the numbers, and what they were got from. */
export function head(decision: Decision, options: ReportOptions): Markup {
  const { tool, gate, packs, coverage } = decision
  const made = [
    ...packs.map(({ id, version }) => `${id} ${version}`.trim()),
    ...coverageParts(coverage),
    ...(options.elapsedMs === null ? [] : [duration(options.elapsedMs).replace(' ', '\u00a0')]),
  ]
  const notes = [
    changeNote(decision) ?? '',
    ...baselineNotes(decision),
    ...settingsNotes(decision),
    ...coverageNotes(decision),
  ].filter((note) => note !== '')
  const sign = gate === 'closed' ? '⛔' : '✅'
  return markup`<header>
<p class="brand">${tool.name} ${tool.version}</p>
<div class="gate ${gate}">
<h1><span aria-hidden="true">${sign}</span> ${gateLine(decision)}</h1>
<ul class="tally">${tally(countFindings(decision))}</ul>
</div>
<p class="soft">${made.join(' · ')}</p>
${notes.length === 0 ? nothing : markup`<ul class="soft">${notes.map((note) => markup`<li>${note}</li>`)}</ul>`}
</header>`
}

const tally = (counts: Counts): readonly Markup[] =>
  (['blocks', 'warns', 'unknown', 'known', 'waived', 'passed'] as const)
    .filter((name) => name !== 'known' || counts.known > 0)
    .map(
      (name) =>
        markup`<li class="${name}" data-tally="${name}"><span aria-hidden="true">${signs[name]}</span> <b>${groupedDigits(counts[name])}</b> ${name === 'passed' ? 'passed' : stateWords[name]}</li>`,
    )

/** What was judged, so that a copy can be told from another. */
export function foot({ tool, failOn, exitCode }: Decision, { repository }: ReportOptions): Markup {
  const commit =
    repository === null
      ? nothing
      : markup` <p>Commit <code>${repository.headSha}</code> of <code>${repository.repository}</code>.</p>`
  return markup`<footer>
<p>Made by ${tool.name} ${tool.version}. Severities from ${failOn} close the gate; the exit code was ${exitCode}.</p>${commit}
<p>This file loads nothing and sends nothing. Names and values in it are those of what was judged; what can't be seen is written as an escape.</p>
</footer>`
}
