import type { Finding, Waived } from '../model/decision.ts'
import { stateOf } from './group-findings.ts'
import { encodePath } from './permalink.ts'
import { claim, sentence, worldText } from './wording.ts'

/** What paths are relative to; the name that GitHub's own tools use. */
export const sourceRoot = '%SRCROOT%'

/** GitHub keeps 1,000 locations of a result and shows 100. */
const mostRelated = 100

/**
 * A finding as a result. GitHub drops results whose kind is not `fail`, so an unknown is one too,
 * of level `note`, and says what it is in its message and its properties.
 */
export function sarifResult(finding: Finding, ruleIndex: number | undefined, fallbackFile: string) {
  const { verdict } = finding
  return {
    ruleId: verdict.policy,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: level(finding),
    message: { text: message(finding) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: {
            uri: encodePath(verdict.file || verdict.inputFile || fallbackFile),
            uriBaseId: sourceRoot,
          },
          region: region(finding),
        },
        logicalLocations: [
          {
            name: verdict.address || 'account',
            fullyQualifiedName:
              verdict.stack === ''
                ? verdict.address || 'account'
                : `${verdict.stack}/${verdict.address}`,
            kind: 'resource',
          },
        ],
      },
    ],
    ...related(finding),
    partialFingerprints: { 'stackgate/v1': verdict.fingerprint },
    ...(verdict.waived === null ? {} : { suppressions: [suppression(verdict.waived)] }),
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
    },
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
      return severity === 'low' || severity === 'info' ? 'note' : 'warning'
  }
}

/** Plain text; what a reader would take for a link of SARIF's own (`[text](target)`) is broken. */
function message(finding: Finding): string {
  const { verdict, fix, remedy } = finding
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
  return [...parts, nowhere]
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

function related({ related: places }: Finding) {
  if (places.length === 0) return {}
  return {
    relatedLocations: places.slice(0, mostRelated).map(({ file, line, text }, id) => ({
      id,
      message: { text: text.replaceAll('](', '] (') },
      physicalLocation: {
        artifactLocation: { uri: encodePath(file), uriBaseId: sourceRoot },
        region: { startLine: line },
      },
    })),
  }
}

function suppression({ reason, owner, until }: Waived) {
  const by = owner === null ? '' : ` Owner: ${owner}.`
  const ends = until === null ? '' : ` Until ${until}.`
  return { kind: 'external', justification: `${reason}${by}${ends}` }
}
