import type { Decision } from '../model/decision.ts'
import { accessLines, accessNote } from './access-table.ts'
import { joinParts, wrapText } from './display-width.ts'
import { type FindingGroup, findingsIn, groupFindings } from './group-findings.ts'
import type { Reporter, ReportOptions } from './report-options.ts'
import {
  baselineNotes,
  changeNote,
  proposalText,
  proposedNote,
  settingsNotes,
  usedWaiverText,
  waiverAdvice,
  waiverPlace,
} from './rule-notes.ts'
import { findingInFull, findingInShort } from './terminal-finding.ts'
import { type Style, terminalStyle } from './terminal-style.ts'
import { visible } from './visible-text.ts'
import {
  count,
  coverageNotes,
  coverageParts,
  duration,
  errorLine,
  gateLine,
  place,
  resourceLabel,
  worldText,
} from './wording.ts'

/** Remarks that are shown in full unless all are asked for. */
const inFull = 10

/** For a person at a terminal: coverage first, worst findings next, the verdict on the last line. */
export const terminal: Reporter = (decision, options) => {
  const style = terminalStyle(options)
  const sections = [
    header(decision, style),
    ...findings(decision, options, style),
    assumptions(decision, options, style),
    accessLines(decision, style).join('\n'),
    notes(decision, options, style),
    errors(decision, style),
    // Not wrapped: the verdict is the last line, whatever the width.
    style.paint(gateLine(decision), 'bold', gateColour(decision)),
  ]
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`
}

function header({ tool, packs, coverage }: Decision, style: Style): string {
  const parts = [
    `${tool.name} ${visible(tool.version, 40)}`,
    ...packs.map(({ id, version }) => visible(`${id} ${version}`.trim(), 100)),
    ...coverageParts(coverage),
  ]
  return joinParts(parts, style.dot, style.width).join('\n')
}

function findings(decision: Decision, options: ReportOptions, style: Style): readonly string[] {
  const shown = groupFindings(decision.findings).filter(
    ({ state }) => (state !== 'waived' && state !== 'known') || options.all || options.verbose,
  )
  const full = options.all ? shown : shown.slice(0, inFull)
  const short = shown.slice(full.length)
  return [
    ...full.map((group) => findingInFull(group, style, options.all)),
    short.map((group) => findingInShort(group, style)).join('\n'),
    hint(short, options),
  ]
}

function hint(short: readonly FindingGroup[], options: ReportOptions): string {
  if (short.length === 0) return ''
  const findings = findingsIn(short)
  const where = options.ci
    ? 'the job summary and the JSON report tell more'
    : '--all shows all in full'
  return `${count(findings, 'finding')} in short: ${where}.`
}

function assumptions({ verdicts }: Decision, options: ReportOptions, style: Style): string {
  if (!options.verbose) return ''
  return verdicts
    .flatMap((verdict) => {
      if (verdict.verdict !== 'pass' || verdict.failsWhen === null) return []
      const text = `${place(verdict)}  ${resourceLabel(verdict)}: ${visible(verdict.policy, 200)} passes, and fails when ${worldText(verdict.failsWhen)}`
      return wrapText(text, style.width - 2).map((line, index) =>
        index === 0 ? line : `  ${line}`,
      )
    })
    .join('\n')
}

function notes(decision: Decision, options: ReportOptions, style: Style): string {
  const { files, pass } = decision.coverage
  const time = options.elapsedMs === null ? '' : ` in ${duration(options.elapsedMs)}`
  const told = decision.inputs.flatMap(({ file, notes }) =>
    notes.map((note) => `${visible(file, 300)}: ${visible(note)}`),
  )
  const passed = `${count(pass, 'verdict')} passed.`
  return [
    ...told,
    ...ruleNotes(decision, options),
    ...coverageNotes(decision),
    `Read ${count(files, 'file')}${time}; ${passed}`,
  ]
    .flatMap((note) => wrapText(note, style.width))
    .join('\n')
}

/** What the run was decided by, and what of that needs looking after. */
function ruleNotes(decision: Decision, options: ReportOptions): readonly string[] {
  const { waivers, proposed } = decision
  const used = waivers
    .filter(({ state }) => state === 'used')
    .map((waiver) => `waived by ${waiverPlace(waiver) || waiver.kind}: ${usedWaiverText(waiver)}`)
  const advice = waivers.flatMap((waiver) => {
    const text = waiverAdvice(waiver)
    return text === null ? [] : [`${waiverPlace(waiver)}: ${text}`.replace(/^: /, '')]
  })
  const note = proposedNote(decision)
  return [
    ...settingsNotes(decision),
    ...[changeNote(decision), accessNote(decision)].flatMap((said) => said ?? []),
    ...baselineNotes(decision),
    ...(note === null ? [] : [note]),
    ...few(
      proposed.map((proposal) => `  ${place(proposal)}: ${proposalText(proposal)}`),
      options,
    ),
    ...few(used, options),
    ...few(advice, options),
  ]
}

/** The first of many, with the number of the others. */
function few(lines: readonly string[], { all }: ReportOptions): readonly string[] {
  if (all || lines.length <= inFull) return lines
  return [
    ...lines.slice(0, inFull),
    `+ ${count(lines.length - inFull, 'more of these', 'more of these')}: --all tells them.`,
  ]
}

const errors = (decision: Decision, style: Style) =>
  decision.errors
    .flatMap((error) =>
      wrapText(errorLine(error), style.width - 7).map((line, index) =>
        index === 0 ? `${style.paint('error', 'red', 'bold')}  ${line}` : `       ${line}`,
      ),
    )
    .join('\n')

const gateColour = ({ gate, errors: { length } }: Decision) =>
  gate === 'closed' ? 'red' : length > 0 ? 'yellow' : 'green'
