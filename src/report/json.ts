import type { Decision } from '../model/decision.ts'
import type { Reporter } from './report-options.ts'
import { safeJson } from './safe-json.ts'
import { verdictLine } from './verdict-line.ts'

/**
 * The whole decision as `docs/schemas/report.schema.json` says; passes only when asked for, or where other
 * parts of it are to be joined.
 */
export const json: Reporter = (decision, options) => {
  const verdicts =
    options.verbose || decision.part !== undefined
      ? decision.verdicts
      : decision.verdicts.filter((verdict) => verdict.verdict !== 'pass')
  const report: Decision = {
    tool: decision.tool,
    packs: decision.packs,
    inputs: decision.inputs,
    gate: decision.gate,
    exitCode: decision.exitCode,
    failOn: decision.failOn,
    coverage: decision.coverage,
    settings: decision.settings,
    change: decision.change,
    proposed: decision.proposed,
    waivers: decision.waivers,
    baselines: decision.baselines,
    errors: decision.errors,
    verdicts: verdicts.map(verdictLine),
    findings: decision.findings.map((finding) => ({
      ...finding,
      verdict: verdictLine(finding.verdict),
    })),
    policies: decision.policies,
    ...(decision.part === undefined ? {} : { part: decision.part }),
  }
  // Nobody reads a part.
  return `${safeJson(report, decision.part === undefined ? 2 : 0)}\n`
}
