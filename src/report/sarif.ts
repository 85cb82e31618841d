import type { Decision, PolicySummary, RunError } from '../model/decision.ts'
import { groupedDigits } from '../model/grouped-digits.ts'
import { countFindings, groupFindings } from './group-findings.ts'
import { encodePath } from './permalink.ts'
import type { Reporter } from './report-options.ts'
import { safeJson } from './safe-json.ts'
import { sarifResult, sourceRoot } from './sarif-result.ts'
import { sarifRule } from './sarif-rule.ts'
import { gateLine } from './wording.ts'

/** What GitHub keeps of a run: so many results, the first ones; so many rules. */
const mostResults = 5_000
const mostRules = 25_000

/** SARIF 2.1.0, kept within what GitHub code scanning takes. */
export const sarif: Reporter = (decision) => {
  const ordered = groupFindings(decision.findings)
  const shown = ordered.slice(0, mostResults)
  const policies = rulesOf(decision, new Set(shown.map(({ finding }) => finding.verdict.policy)))
  const indices = new Map(policies.map(({ id }, index) => [id, index]))
  const log = {
    $schema:
      'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: decision.tool.name,
            version: decision.tool.version,
            rules: policies.map(sarifRule),
          },
        },
        // Names the analysis among others of a commit; GitHub takes all before the last slash.
        automationDetails: { id: 'stackgate/' },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [sourceRoot]: { description: { text: 'The root of the run.' } } },
        invocations: [invocation(decision, ordered.length - shown.length)],
        results: shown.map((group) =>
          sarifResult(
            group,
            indices.get(group.finding.verdict.policy),
            decision.inputs[0]?.file ?? '.',
          ),
        ),
        properties: {
          gate: decision.gate,
          failOn: decision.failOn,
          counts: countFindings(decision),
          coverage: decision.coverage,
          packs: decision.packs,
          inputs: decision.inputs.map(({ file, sha256 }) => ({ file, sha256 })),
        },
      },
    ],
  }
  return `${safeJson(log, 2)}\n`
}

/** The policies that ran; beyond the limit those that something was found for. */
function rulesOf({ policies }: Decision, found: ReadonlySet<string>): readonly PolicySummary[] {
  if (policies.length <= mostRules) return policies
  return policies.filter(({ id }) => found.has(id)).slice(0, mostRules)
}

/**
 * An analysis that was not whole must not be read as "nothing found": alerts of what was not judged
 * would be closed.
 */
function invocation(decision: Decision, left: number) {
  const inputs = decision.errors.filter(({ kind }) => kind === 'input')
  const others = decision.errors.filter(({ kind }) => kind !== 'input')
  return {
    executionSuccessful: decision.errors.length === 0,
    exitCode: decision.exitCode,
    exitCodeDescription: gateLine(decision),
    toolExecutionNotifications: [
      ...inputs.map(notification),
      ...(left === 0
        ? []
        : [
            {
              level: 'warning',
              message: {
                text: `${groupedDigits(left)} results are left out, the least bad ones: GitHub keeps ${groupedDigits(mostResults)} of a run. The json and jsonl reports have all.`,
              },
            },
          ]),
    ],
    toolConfigurationNotifications: others.map(notification),
  }
}

function notification({ file, line, column, message }: RunError) {
  return {
    level: 'error',
    message: { text: message },
    ...(file === null || file === ''
      ? {}
      : {
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: encodePath(file), uriBaseId: sourceRoot },
                ...(line === null
                  ? {}
                  : {
                      region: {
                        startLine: line,
                        ...(column === null ? {} : { startColumn: column }),
                      },
                    }),
              },
            },
          ],
        }),
  }
}
