import type { Verdict } from '../model/decision.ts'

/** A verdict with exactly the published fields, in the published order. */
export function verdictLine(verdict: Verdict): Verdict {
  return {
    file: verdict.file,
    inputFile: verdict.inputFile,
    stack: verdict.stack,
    address: verdict.address,
    resourceType: verdict.resourceType,
    policy: verdict.policy,
    verdict: verdict.verdict,
    severity: verdict.severity,
    confidence: verdict.confidence,
    line: verdict.line,
    column: verdict.column,
    endLine: verdict.endLine,
    pointer: verdict.pointer,
    found: verdict.found,
    reason: verdict.reason,
    witness: verdict.witness,
    failsWhen: verdict.failsWhen,
    waived: verdict.waived && {
      reason: verdict.waived.reason,
      owner: verdict.waived.owner,
      until: verdict.waived.until,
      from: verdict.waived.from,
    },
    fingerprint: verdict.fingerprint,
  }
}
