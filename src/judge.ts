import type { CheckOptions } from './check-options.ts'
import type { Rules } from './decide/index.ts'
import { type Evaluation, evaluate } from './evaluate/index.ts'
import { type LoadedRun, loadRun, type RunBy } from './load-run.ts'
import type { RunError } from './model/decision.ts'
import type { Judgement } from './model/judgement.ts'
import type { Policy } from './model/policy.ts'
import type { Resource } from './model/resource.ts'
import { type Share, shareOf } from './part.ts'
import { rulesFor } from './run-rules.ts'
import type { RunScope } from './run-scopes.ts'
import { undeclaredSettings } from './undeclared-settings.ts'

/** What policies say of the inputs of a run, and what that is to be decided by. */
export interface JudgedRun extends LoadedRun {
  readonly judgements: readonly Judgement[]
  readonly judgedBy: readonly Policy[]
  readonly rules: readonly [Rules, ...Rules[]]
  readonly rulesOf: (judgement: Judgement) => Rules
  /** Null: the whole run is judged here. */
  readonly share: Share | null
}

/** Judges inputs, each by the policies that its settings choose. */
export async function judge(options: CheckOptions, by: RunBy = {}): Promise<JudgedRun> {
  const run = await loadRun(options, by)
  const { shard } = options
  return judgeLoaded(
    run,
    options,
    by,
    shard === undefined ? null : shareOf(shard, run.opened, null),
  )
}

/** Judges inputs that were read before, or a share of them. */
export async function judgeLoaded(
  run: LoadedRun,
  options: CheckOptions,
  by: RunBy,
  share: Share | null,
): Promise<JudgedRun> {
  const { scopes, scopeOf, graph, given, found, deadline } = run
  const judgements: Judgement[] = []
  const judgedBy = new Map<string, Policy>()
  const rulesOf = new Map<Judgement, Rules>()
  const all: Rules[] = []
  const errors: RunError[] = []
  for (const scope of scopes) {
    const from = { options, trusted: by.trusted ?? null, runRoot: found.runRoot }
    const { rules, errors: wrong } = await rulesFor(scope.settings, from)
    const { assume } = given
    const isOwn = (resource: Resource) => scopeOf(resource) === scope
    const isOnly = scopes.length === 1
    const evaluation = await evaluate(graph, scope.chosen.policies, {
      assume,
      ...(isOnly ? {} : { only: isOwn }),
      ...(share === null ? {} : { owns: share.owns }),
      isOver: deadline.isOver,
    })
    all.push(rules)
    errors.push(...wrong, ...evaluation.faults.map(policyError))
    errors.push(...[...evaluation.unjudged].map(deadline.missed))
    const resources = isOnly ? graph.resources : graph.resources.filter(isOwn)
    const absent = deadline.isOver() ? [] : await undeclared(scope, resources, evaluation)
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
    share,
  }

  /** What is told of all inputs together is told by the first share. */
  async function undeclared(
    scope: RunScope,
    resources: readonly Resource[],
    { judgements: judged }: Evaluation,
  ): Promise<readonly Judgement[]> {
    if (share === null) return undeclaredSettings(scope, resources, judged)
    if (share.part.index !== 1) return []
    const asking = scope.chosen.policies.filter((entry) => entry.scope !== undefined)
    const isOwn = (resource: Resource) => scopeOf(resource) === scope
    const whole = await evaluate(graph, asking, { assume: given.assume, only: isOwn })
    return undeclaredSettings(scope, resources, whole.judgements)
  }
}

const policyError = (message: string): RunError => ({
  ...{ kind: 'policy', file: null, line: null, column: null, message },
})
