import type { Coverage, Finding } from '../../model/decision.ts'
import type { PartDecision } from './fault-in.ts'

type Summed = Exclude<
  keyof Coverage,
  'policies' | 'blocking' | 'waived' | 'baselined' | 'unaffected'
>

/** What the parts counted, together. */
export function mergeCoverage(
  parts: readonly PartDecision[],
  findings: readonly Finding[],
): Coverage {
  const [first] = parts
  const sum = (of: Summed) => parts.reduce((total, { coverage }) => total + coverage[of], 0)
  const unaffected = first?.coverage.unaffected
  return {
    files: sum('files'),
    stacks: sum('stacks'),
    plans: sum('plans'),
    configurations: sum('configurations'),
    resources: sum('resources'),
    notJudged: sum('notJudged'),
    policies: first?.coverage.policies ?? 0,
    pass: sum('pass'),
    fail: sum('fail'),
    unknown: sum('unknown'),
    blocking: findings.filter(({ blocks }) => blocks).length,
    waived: findings.filter(({ verdict: { waived } }) => waived !== null).length,
    baselined: findings.filter(({ baselined }) => baselined).length,
    ...(unaffected === undefined ? {} : { unaffected }),
  }
}
