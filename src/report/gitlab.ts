import { createHash } from 'node:crypto'
import type { Decision, RunError } from '../model/decision.ts'
import type { Severity } from '../model/policy.ts'
import { distinctIds } from './distinct-ids.ts'
import { type FindingGroup, groupFindings } from './group-findings.ts'
import type { Reporter } from './report-options.ts'
import { safeJson } from './safe-json.ts'
import {
  alsoIn,
  claim,
  errorLine,
  explainCommand,
  headline,
  resourceLabel,
  sentence,
} from './wording.ts'

/** What GitLab calls them. */
const severities = {
  critical: 'blocker',
  high: 'critical',
  medium: 'major',
  low: 'minor',
  info: 'info',
} as const satisfies Readonly<Record<Severity, string>>

/**
 * GitLab's Code Quality report. It knows no exceptions, so what is waived is left out; what couldn't be
 * judged is an entry too, since whatever is missing counts as mended. GitLab shows one entry a fingerprint.
 */
export const gitlab: Reporter = (decision) => {
  const remarks = groupFindings(decision.findings).filter(({ state }) => state !== 'waived')
  const idOf = distinctIds()
  const entries = [
    ...remarks.map((group) => entry(group, idOf(group.finding.verdict.fingerprint), decision)),
    ...decision.errors.map((error) => failure(error, idOf(digestOf(error)), decision)),
  ]
  return `${safeJson(entries, 2)}\n`
}

function entry(group: FindingGroup, fingerprint: string, decision: Decision) {
  const { finding } = group
  const { verdict } = finding
  return {
    description: description(group),
    check_name: verdict.policy,
    fingerprint,
    severity:
      verdict.verdict === 'unknown' && !finding.blocks ? 'info' : severities[verdict.severity],
    location: location(verdict, decision),
  }
}

function description(group: FindingGroup): string {
  const { finding } = group
  const { verdict, remedy, fix } = finding
  const copies = alsoIn(group)
  return [
    `${headline(finding)}.`,
    verdict.verdict === 'unknown'
      ? `${resourceLabel(verdict)}: not known, because ${sentence(verdict.reason)}.`
      : `${resourceLabel(verdict)}: ${claim(finding)}.`,
    remedy === null || verdict.verdict !== 'unknown' ? '' : `Give ${sentence(remedy)}.`,
    fix === null || fix.trim().includes('\n') ? '' : `Fix: ${sentence(fix)}.`,
    copies === null ? '' : `${copies.replace('also', 'Also')}.`,
    verdict.line === null ? 'The line is not known: line 1 only stands for the file.' : '',
    `More: ${explainCommand(verdict.policy)}`,
  ]
    .filter((part) => part !== '')
    .join(' ')
}

/** GitLab can't do without a line. */
function location(
  {
    file,
    line,
    endLine,
  }: { readonly file: string; readonly line: number | null; readonly endLine: number | null },
  { inputs }: Decision,
) {
  const begin = line ?? 1
  return {
    path: file || (inputs[0]?.file ?? '.'),
    lines: {
      begin,
      ...(line === null || endLine === null ? {} : { end: Math.max(begin, endLine) }),
    },
  }
}

const failure = (error: RunError, fingerprint: string, decision: Decision) => ({
  description: errorLine(error),
  check_name: `stackgate-${error.kind}`,
  fingerprint,
  severity: 'blocker',
  location: location({ file: error.file ?? '', line: error.line, endLine: null }, decision),
})

/** Without the line, which moves. */
const digestOf = ({ kind, file, message }: RunError): string =>
  createHash('sha256')
    .update(JSON.stringify([kind, file, message]))
    .digest('hex')
    .slice(0, 32)
