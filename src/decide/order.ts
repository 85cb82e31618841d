import type { Decision, Finding, RunError, Verdict } from '../model/decision.ts'
import { severities } from '../model/policy.ts'

type Identity = Pick<Verdict, 'inputFile' | 'stack' | 'address' | 'policy'>

/** In code units, so that the order is the same everywhere. */
export const byIdentity = (one: Identity, other: Identity): number =>
  inCodeUnits(one.inputFile, other.inputFile) ||
  inCodeUnits(one.stack, other.stack) ||
  inCodeUnits(one.address, other.address) ||
  inCodeUnits(one.policy, other.policy)

const inCodeUnits = (one: string, other: string) => (one === other ? 0 : one < other ? -1 : 1)

type Weighed = Pick<Finding, 'blocks' | 'verdict'>

export const byWeight = (one: Weighed, other: Weighed): number => weightOf(one) - weightOf(other)

/** What only the account answers comes last: nobody can mend it in an input. */
const weightOf = ({ blocks, verdict }: Weighed) =>
  (blocks ? 0 : 100) +
  (verdict.verdict === 'fail' ? 0 : 50) +
  (verdict.address === '' && verdict.verdict === 'unknown' ? 25 : 0) +
  severities.indexOf(verdict.severity)

/** The gate, and the exit code that says so. */
export function outcomeOf(
  errors: readonly RunError[],
  blocking: number,
): Pick<Decision, 'gate' | 'exitCode'> {
  const gate = blocking > 0 || errors.length > 0 ? 'closed' : 'open'
  if (errors.some(({ kind }) => kind !== 'input')) return { gate, exitCode: 2 }
  if (errors.length > 0) return { gate, exitCode: 3 }
  return { gate, exitCode: blocking > 0 ? 1 : 0 }
}
