import type { CheckOptions } from './check-options.ts'
import type { Rules } from './decide/index.ts'
import { evaluate } from './evaluate/index.ts'
import { type LoadedRun, loadRun, type RunBy } from './load-run.ts'
import { missingSettings } from './missing-settings.ts'
import type { RunError } from './model/decision.ts'
import type { Judgement } from './model/judgement.ts'
import type { Policy } from './model/policy.ts'
import { rulesFor } from './run-rules.ts'

/** What policies say of the inputs of a run, and what that is to be decided by. */
export interface JudgedRun extends LoadedRun {
  readonly judgements: readonly Judgement[]
  readonly judgedBy: readonly Policy[]
  readonly rules: readonly [Rules, ...Rules[]]
  readonly rulesOf: (judgement: Judgement) => Rules
}

/** Judges inputs, each by the policies that its settings choose. */
export async function judge(options: CheckOptions, by: RunBy = {}): Promise<JudgedRun> {
  const run = await loadRun(options, by)
  const { scopes, scopeOf, graph, given, found } = run
  const judgements: Judgement[] = []
  const judgedBy = new Map<string, Policy>()
  const rulesOf = new Map<Judgement, Rules>()
  const all: Rules[] = []
  const errors: RunError[] = []
  for (const scope of scopes) {
    const from = { options, trusted: by.trusted ?? null, runRoot: found.runRoot }
    const { rules, errors: wrong } = await rulesFor(scope.settings, from)
    const { assume } = given
    const evaluation = await evaluate(graph, scope.chosen.policies, {
      assume,
      ...(scopes.length === 1 ? {} : { only: (resource) => scopeOf(resource) === scope }),
    })
    all.push(rules)
    errors.push(...wrong, ...evaluation.faults.map(policyError))
    const absent = await missingSettings(scope, evaluation.judgements)
    const own = [...evaluation.judgements, ...absent]
    judgements.push(...own)
    for (const policy of [...evaluation.judgedBy, ...absent.map(({ policy }) => policy)])
      judgedBy.set(policy.id, policy)
    if (scopes.length > 1) for (const judgement of own) rulesOf.set(judgement, rules)
  }
  const [first, ...others] = all
  if (first === undefined) throw new Error('a run has rules of one scope at least')
  return {
    ...run,
    judgements,
    judgedBy: [...judgedBy.values()],
    rules: [first, ...others],
    rulesOf: (judgement) => rulesOf.get(judgement) ?? first,
    errors: [...run.errors, ...errors],
  }
}

const policyError = (message: string): RunError => ({
  ...{ kind: 'policy', file: null, line: null, column: null, message },
})
