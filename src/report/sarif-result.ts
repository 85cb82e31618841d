import type { Finding, Waived } from '../model/decision.ts'
import { askedIn, type FindingGroup, stateOf } from './group-findings.ts'
import { encodePath } from './permalink.ts'
import {
  alsoIn,
  askedFor,
  claim,
  leftAsItIs,
  resourceLabel,
  sentence,
  worldText,
} from './wording.ts'

/** What paths are relative to; the name that GitHub's own tools use. */
export const sourceRoot = '%SRCROOT%'

/** GitHub keeps 1,000 locations of a result and shows 100. */
const mostRelated = 100

/** Copies of a resource that the message names; the properties name all. */
const mostCopies = 10

/**
 * A remark as a result, its copies as related locations: of a result's own locations GitHub shows the
 * first only, and OASIS has several mean that all of them must be changed (SARIF 2.1.0, 3.27.12). GitHub
 * drops results whose kind is not `fail`, so an unknown is one too, of level `note`, and says what it is
 * in its message and its properties. An exception that isn't in force is no suppression: many readers
 * of SARIF take any of these as settled.
 */
export function sarifResult(
  group: FindingGroup,
  ruleIndex: number | undefined,
  fallbackFile: string,
) {
  const { finding, also } = group
  const { verdict } = finding
  return {
    ruleId: verdict.policy,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: level(finding),
    message: { text: message(group) },
    locations: [locationOf(finding, fallbackFile)],
    ...related(group, fallbackFile),
    partialFingerprints: {
      'stackgate/v1': verdict.fingerprint,
      ...(finding.lineHash ? { primaryLocationLineHash: finding.lineHash } : {}),
    },
    ...suppressed(finding),
    ...(finding.change === null ? {} : { baselineState: baselineStates[finding.change] }),
    properties: {
      verdict: verdict.verdict,
      blocks: finding.blocks,
      severity: verdict.severity,
      confidence: verdict.confidence,
      stack: verdict.stack,
      address: verdict.address,
      resourceType: verdict.resourceType,
      inputFile: verdict.inputFile,
      pointer: verdict.pointer,
      found: verdict.found,
      witness: verdict.witness,
      group: finding.group,
      count: 1 + also.length,
      ...(also.length === 0 ? {} : { also: also.map(copy) }),
      ...(finding.madeBy === null ? {} : { madeBy: finding.madeBy }),
      ...(finding.unchanged ? { unchanged: true } : {}),
      ...(finding.defaultSeverity === null ? {} : { defaultSeverity: finding.defaultSeverity }),
      ...(finding.acknowledged === null ? {} : { acknowledged: finding.acknowledged }),
    },
  }
}

const copy = ({ verdict, acknowledged }: Finding) => ({
  stack: verdict.stack,
  address: verdict.address,
  inputFile: verdict.inputFile,
  pointer: verdict.pointer,
  fingerprint: verdict.fingerprint,
  ...(acknowledged === null ? {} : { acknowledged }),
})

function locationOf(finding: Finding, fallbackFile: string) {
  const { verdict } = finding
  const name = verdict.address || 'account'
  return {
    physicalLocation: {
      artifactLocation: {
        uri: encodePath(verdict.file || verdict.inputFile || fallbackFile),
        uriBaseId: sourceRoot,
      },
      region: region(finding),
    },
    logicalLocations: [
      {
        name,
        fullyQualifiedName: verdict.stack === '' ? name : `${verdict.stack}/${name}`,
        kind: 'resource',
      },
    ],
  }
}

function level(finding: Finding): 'error' | 'warning' | 'note' {
  const { severity } = finding.verdict
  switch (stateOf(finding)) {
    case 'blocks':
      return 'error'
    case 'unknown':
      return 'note'
    case 'warns':
    case 'waived':
    case 'known':
      return severity === 'low' || severity === 'info' ? 'note' : 'warning'
  }
}

/** Plain text; what a reader would take for a link of SARIF's own (`[text](target)`) is broken. */
function message(group: FindingGroup): string {
  const { finding } = group
  const { verdict, fix, remedy, madeBy } = finding
  const asked = askedIn(group)
  const copies = alsoIn(group, mostCopies)
  const world = worldText(verdict.witness)
  const parts =
    verdict.verdict === 'unknown'
      ? [
          `Can't tell: ${sentence(finding.title)}. Not known, because ${sentence(verdict.reason)}.`,
          world === '' ? '' : `It fails when ${world}.`,
          remedy === null ? '' : `Give ${sentence(remedy)}.`,
        ]
      : [
          `Not met: ${sentence(finding.title)}. ${claim(finding)}.`,
          fix === null ? '' : `Fix: ${fix.trimEnd()}`,
        ]
  const nowhere =
    verdict.line === null ? 'The line is not known: line 1 only stands for the file.' : ''
  const remarks = [
    copies === null ? '' : `${copies.replace('also', 'Also')}.`,
    madeBy === null ? '' : `Made by ${sentence(madeBy)}.`,
    finding.unchanged ? `The plan ${leftAsItIs}.` : '',
    asked === null ? '' : `A waiver ${askedFor(asked)}.`,
  ]
  return [...parts, ...remarks, nowhere]
    .filter((part) => part !== '')
    .join('\n')
    .replaceAll('](', '] (')
}

/** GitHub wants a region; where no line is known it is the first one, and the message says so. */
function region({ verdict, endColumn }: Finding) {
  const { line, column, endLine } = verdict
  if (line === null) return { startLine: 1 }
  const last = Math.max(line, endLine ?? line)
  const ends = endColumn !== null && (last > line || endColumn > (column ?? 1))
  return {
    startLine: line,
    ...(column === null ? {} : { startColumn: column }),
    endLine: last,
    ...(ends ? { endColumn } : {}),
  }
}

function related({ finding, also }: FindingGroup, fallbackFile: string) {
  const places = finding.related.map(({ file, line, text }) => ({
    message: { text: text.replaceAll('](', '] (') },
    physicalLocation: {
      artifactLocation: { uri: encodePath(file), uriBaseId: sourceRoot },
      region: { startLine: line },
    },
  }))
  const copies = also.map((other) => ({
    message: { text: `also ${resourceLabel(other.verdict)}`.replaceAll('](', '] (') },
    ...locationOf(other, fallbackFile),
  }))
  const all = [...places, ...copies].slice(0, mostRelated)
  return all.length === 0
    ? {}
    : { relatedLocations: all.map((location, id) => ({ id, ...location })) }
}

/** SARIF 2.1.0, 3.27.24. */
const baselineStates = { new: 'new', worse: 'updated', older: 'unchanged' } as const

function suppressed({ verdict: { waived }, baselined }: Finding) {
  if (waived !== null) return { suppressions: [suppression(waived)] }
  const justification = 'Known: the baseline holds it.'
  return baselined ? { suppressions: [{ kind: 'external', justification }] } : {}
}

function suppression({ reason, owner, until, from }: Waived) {
  const by = owner === null ? '' : ` Owner: ${owner}.`
  const ends = until === null ? '' : ` Until ${until}.`
  const kind = from.kind === 'settings' ? 'external' : 'inSource'
  return { kind, justification: `${reason}${by}${ends}` }
}
