import type { Decision, Finding, InputSummary } from '../model/decision.ts'
import { groupedDigits } from '../model/grouped-digits.ts'
import { accessNote, accessRows } from './access-table.ts'
import { fitBlocks } from './fit-blocks.ts'
import {
  countFindings,
  type FindingGroup,
  type FindingState,
  groupFindings,
  stateOf,
} from './group-findings.ts'
import { codeSpan, prose, tableCell } from './markdown-text.ts'
import type { Reporter, ReportOptions } from './report-options.ts'
import {
  baselineNotes,
  changeNote,
  proposalText,
  proposedNote,
  settingsNotes,
  waiverAdvice,
  waiverPlace,
} from './rule-notes.ts'
import { findingSection, unknownSection, waiverRow } from './summary-finding.ts'
import { count, coverageParts, duration, gateLine, inputKinds, place } from './wording.ts'

const kibibyte = 1024

/**
 * GitHub drops a summary of more than 1 MiB as a whole, so each section has its share of 900 KiB;
 * what does not fit is counted.
 */
const shares = {
  inputs: 120,
  findings: 390,
  unknown: 120,
  waivers: 60,
  errors: 60,
  notes: 40,
  rules: 30,
  access: 40,
}

/** The job summary: Markdown in which text of the input stands in code spans and blocks only. */
export const githubSummary: Reporter = (decision, options) => {
  const groups = groupFindings(decision.findings)
  const open = groups.filter(({ state }) => state !== 'waived' && state !== 'known')
  const told = open.filter(({ finding }) => !isUnknown(finding))
  const unknown = open.filter(({ finding }) => isUnknown(finding))
  const waived = groups.filter(({ state }) => state === 'waived')
  const sections = [
    head(decision, options),
    errors(decision),
    inputs(decision),
    access(decision),
    section('Findings', told, shares.findings, (group) => findingSection(group, options)),
    section(
      "What couldn't be known, and what would make it known",
      unknown,
      shares.unknown,
      (group) => unknownSection(group, options),
    ),
    waivers(waived, options),
    rules(decision),
  ]
  return `${sections
    .map((text) => text.trimEnd())
    .filter((text) => text !== '')
    .join('\n\n')}\n`
}

const isUnknown = (finding: FindingGroup['finding']) => finding.verdict.verdict === 'unknown'

function head(decision: Decision, options: ReportOptions): string {
  const { blocks, warns, unknown, waived, passed, failsWhen } = countFindings(decision)
  const numbers = [
    `⛔ ${groupedDigits(blocks)} blocks`,
    `⚠️ ${groupedDigits(warns)} warns`,
    `❔ ${groupedDigits(unknown)} unknown`,
    `🤝 ${groupedDigits(waived)} waived`,
    `✅ ${groupedDigits(passed)} passed`,
  ].join(' · ')
  const packs = decision.packs.map(({ id, version }) => codeSpan(`${id} ${version}`.trim()))
  const parts = [
    `${decision.tool.name} ${prose(decision.tool.version)}`,
    ...packs,
    ...coverageParts(decision.coverage),
    ...(options.elapsedMs === null ? [] : [duration(options.elapsedMs)]),
  ]
  const title = decision.gate === 'closed' ? '# ⛔ Gate closed' : '# ✅ Gate open'
  const assumed =
    failsWhen === 0
      ? ''
      : `\n${count(failsWhen, 'pass rests', 'passes rest')} on a default and would fail with another value that the input allows. With \`assume: all\`, every value is judged.\n`
  const change = changeNote(decision)
  const ruled = [change, ...baselineNotes(decision), ...settingsNotes(decision)]
    .flatMap((note) => (note === null ? [] : [`\n${codeSpan(note)}\n`]))
    .join('')
  return `${title}\n\n${gateLine(decision)}\n\n${numbers}\n\n${parts.join(' · ')}\n${ruled}${assumed}`
}

function errors({ errors }: Decision): string {
  const rows = errors.map(({ file, line, message }) => {
    const where = file === null ? '' : `${codeSpan(place({ file, line }))}: `
    return `- ⛔ error: ${where}${prose(message)}\n`
  })
  const { text, left } = fitBlocks(rows, shares.errors * kibibyte)
  if (rows.length === 0) return ''
  return `## What couldn't be judged\n\n${text}${cut(left, 'error')}`
}

function inputs(decision: Decision): string {
  if (decision.inputs.length === 0) return ''
  const tallies = tallyByFile(decision.findings)
  const rows = decision.inputs.map((input) => inputRow(input, tallies))
  const { text, left } = fitBlocks(rows, shares.inputs * kibibyte)
  const remarks = decision.inputs.flatMap(({ file, notes }) =>
    notes.map((note) => `- ${codeSpan(file)}: ${prose(note)}\n`),
  )
  const notes = fitBlocks(remarks, shares.notes * kibibyte)
  return [
    '## Inputs\n\n| input | kind | resources | not judged | findings |\n|---|---|---|---|---|\n',
    text,
    cut(left, 'input'),
    remarks.length === 0 ? '' : `\n${notes.text}${cut(notes.left, 'note')}`,
  ].join('')
}

type Tally = ReadonlyMap<FindingState, number>

function tallyByFile(findings: readonly Finding[]): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Map<FindingState, number>>()
  for (const finding of findings) {
    const file = finding.verdict.inputFile
    const tally = tallies.get(file) ?? new Map<FindingState, number>()
    const state = stateOf(finding)
    tallies.set(file, tally.set(state, (tally.get(state) ?? 0) + 1))
  }
  return tallies
}

const columns: readonly (readonly [FindingState, string])[] = [
  ['blocks', '⛔'],
  ['warns', '⚠️'],
  ['unknown', '❔'],
  ['known', '🗂️'],
  ['waived', '🤝'],
]

function inputRow(input: InputSummary, tallies: ReadonlyMap<string, Tally>): string {
  const own = [...tallies].filter(([file]) => isOf(file, input)).map(([, tally]) => tally)
  const numbers = columns.flatMap(([state, sign]) => {
    const number = own.reduce((sum, tally) => sum + (tally.get(state) ?? 0), 0)
    return number === 0 ? [] : [`${sign} ${number} ${state}`]
  })
  const cells = [
    codeSpan(input.file),
    inputKinds[input.kind],
    String(input.resources),
    String(input.notJudged),
    numbers.join(', ') || '✅ none',
  ]
  return `| ${cells.map(tableCell).join(' | ')} |\n`
}

/** An assembly and a configuration are folders: their verdicts name the files in them. */
function isOf(file: string, { file: input }: InputSummary): boolean {
  return file === input || file.startsWith(input.endsWith('/') ? input : `${input}/`)
}

/** What policies newly allow, and no longer allow. */
function access(decision: Decision): string {
  const note = accessNote(decision)
  if (note === null) return ''
  const rows = accessRows(decision)
  if (rows.length === 0) return `## Access\n\n${note}`
  const { text, left } = fitBlocks(rows, shares.access * kibibyte)
  return `## Access\n\n${note}\n\n| | to whom | what | example | where |\n|---|---|---|---|---|\n${text}${cut(left, 'row')}`
}

function section(
  title: string,
  groups: readonly FindingGroup[],
  share: number,
  render: (group: FindingGroup) => string,
): string {
  if (groups.length === 0) return ''
  const { text, left } = fitBlocks(groups.map(render), share * kibibyte)
  return `## ${title}\n\n${text}${cut(left, 'finding')}`
}

function waivers(groups: readonly FindingGroup[], options: ReportOptions): string {
  if (groups.length === 0) return ''
  const rows = groups.map((group) => waiverRow(group, options))
  const { text, left } = fitBlocks(rows, shares.waivers * kibibyte)
  return `## Waivers in force\n\n| policy | resource | reason | owner | ends |\n|---|---|---|---|---|\n${text}${cut(left, 'waiver')}`
}

/** What was decided by, what the change proposes to it, and which waivers need looking after. */
function rules(decision: Decision): string {
  const advice = decision.waivers.flatMap((waiver) => {
    const text = waiverAdvice(waiver)
    if (text === null) return []
    const where = waiverPlace(waiver)
    return [`- ${where === '' ? '' : `${codeSpan(where)}: `}${codeSpan(text)}\n`]
  })
  const proposed = decision.proposed.map(
    (proposal) => `- ${codeSpan(place(proposal))}: ${codeSpan(proposalText(proposal))}\n`,
  )
  return [
    listOf('Changes to the rules proposed here', proposed, proposedNote(decision)),
    listOf('Waivers to look after', advice, null),
  ]
    .filter((text) => text !== '')
    .join('\n')
}

function listOf(title: string, rows: readonly string[], lead: string | null): string {
  if (rows.length === 0) return ''
  const { text, left } = fitBlocks(rows, shares.rules * kibibyte)
  return `## ${title}\n\n${lead === null ? '' : `${lead}\n\n`}${text}${cut(left, 'line')}`
}

/** What is left out is counted, and named with the report that has it. */
const cut = (left: number, what: string) =>
  left === 0
    ? ''
    : `\n+ ${count(left, what)} more, cut here for GitHub's limit: the JSON report has all.\n`
