import type { Verdict } from '../model/decision.ts'
import type { Judgement } from '../model/judgement.ts'
import type { SourceLocation } from '../model/source-location.ts'
import type { Waived } from '../model/waiver.ts'
import { causeOf } from './cause-of.ts'
import { fingerprintOf } from './fingerprint.ts'
import { plainValue } from './plain-value.ts'

export interface Located {
  readonly verdict: Verdict
  /** Where the cause lies; looked up when it is first asked for. */
  readonly location: () => SourceLocation
}

/**
 * The line of a judgement. Where it stands, and what identifies it, are worked out when they are first
 * read: a run that reports no passes never looks their places up.
 */
export function verdictOf(
  judgement: Judgement,
  waived: Waived | null,
  location: () => SourceLocation = locationOf(judgement),
): Located {
  const { policy, resource, evidence, verdict } = judgement
  // What an unknown found is in one world only.
  const found = once(() => (verdict === 'unknown' ? null : plainValue(evidence?.found)))
  const line: Verdict = {
    get file() {
      return location().file
    },
    inputFile: resource.deployment.inputFile,
    stack: resource.stack,
    address: resource.address,
    resourceType: resource.type,
    policy: policy.id,
    verdict,
    severity: policy.severity,
    confidence: policy.confidence,
    get line() {
      return location().range?.line ?? null
    },
    get column() {
      return location().range?.column ?? null
    },
    get endLine() {
      return location().range?.endLine ?? null
    },
    get pointer() {
      return location().pointer
    },
    get found() {
      return found()
    },
    get reason() {
      return reasonOf(judgement, location)
    },
    witness: judgement.witness,
    failsWhen: judgement.failsWhen,
    waived,
    get fingerprint() {
      return fingerprintOf(judgement, found())
    },
  }
  return { verdict: line, location }
}

/** Gives the place of the cause, which is looked up once. */
export const locationOf = (judgement: Judgement): (() => SourceLocation) =>
  once(() => {
    const { path, missing } = judgement.evidence ?? { path: [], missing: null }
    return causeOf(judgement).locate(path, missing)
  })

function reasonOf({ evidence, verdict }: Judgement, location: () => SourceLocation): string {
  const reason = evidence?.reason ?? 'nothing in the input speaks against it'
  if (verdict === 'pass') return reason
  const { range, note } = location()
  return range === null && note !== null ? `${reason} (no line: ${note})` : reason
}

function once<T extends object | string | number | boolean | null>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
