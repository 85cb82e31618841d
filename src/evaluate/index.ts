import type { Judgement } from '../model/judgement.ts'
import type { Policy } from '../model/policy.ts'
import type { PolicyEntry } from '../model/policy-entry.ts'
import type { Resource } from '../model/resource.ts'
import type { ResourceGraph } from '../model/resource-graph.ts'
import type { Truth } from '../model/truth.ts'
import { or } from '../model/worlds/condition.ts'
import type { Assume } from '../model/worlds/world.ts'
import { createRunBudget, type RunBudget } from './budget.ts'
import { type JudgedBlock, PolicyFault, prepareBlocks } from './judge-block.ts'
import { placeOf } from './place.ts'
import { settleVerdict } from './settle-verdict.ts'
import { all, fork, inapplicable } from './truth.ts'

export { checkSchemas } from './check-schemas.ts'
export type { Check, Details, Kit } from './kit.ts'
export type { ForkedPlace, Place, SettledSpot, Spot } from './place.ts'
export type { Relation } from './related.ts'

export interface Evaluation {
  readonly judgements: readonly Judgement[]
  /** Policies of which a resource was there to judge. */
  readonly judgedBy: readonly Policy[]
  /** A sentence each: policies that can't be run. */
  readonly faults: readonly string[]
}

/** Judges every resource by every policy that is about its type. Policies about absent types are not loaded. */
export async function evaluate(
  graph: ResourceGraph,
  policies: readonly PolicyEntry[],
  { assume }: { readonly assume: Assume },
): Promise<Evaluation> {
  const judgements: Judgement[] = []
  const budget = createRunBudget()
  const judgedBy: Policy[] = []
  const faults: string[] = []
  const judging = policies.flatMap((entry) => {
    const resources = entry.resourceTypes.flatMap((type) => graph.ofType(type))
    return resources.length === 0 ? [] : [{ resources, entry }]
  })
  // All at once: each may have to wait for a file.
  const ready = await Promise.all(
    judging.map(async ({ resources, entry }) => ({ resources, loaded: await entry.load() })),
  )
  for (const { resources, loaded } of ready) {
    judgedBy.push(loaded.policy)
    try {
      const blocks = await prepareBlocks(loaded, graph)
      for (const group of groupByIdentity(resources)) {
        const judgement = judgeGroup(group, loaded.policy, blocks, { assume, budget })
        if (judgement !== null) judgements.push(judgement)
      }
    } catch (error) {
      if (!(error instanceof PolicyFault)) throw error
      faults.push(error.message)
    }
  }
  return { judgements, judgedBy, faults }
}

/**
 * Resources that a person knows as one, such as the rules that a single Terraform resource stands for:
 * they get one verdict, that of the worst.
 */
function groupByIdentity(
  resources: readonly Resource[],
): Iterable<readonly [Resource, ...Resource[]]> {
  const groups = new Map<string, [Resource, ...Resource[]]>()
  for (const resource of resources) {
    const { deployment, stack, address } = resource
    const key = `${deployment.inputFile}\n${stack}\n${address}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [resource])
    else group.push(resource)
  }
  return groups.values()
}

function judgeGroup(
  group: readonly [Resource, ...Resource[]],
  policy: Policy,
  blocks: readonly JudgedBlock[],
  { assume, budget }: { readonly assume: Assume; readonly budget: RunBudget },
): Judgement | null {
  const [resource, ...others] = group
  const truths = group.map((member) => truthOf(member, blocks))
  const [first = inapplicable] = truths
  const settled =
    others.length === 0
      ? settleVerdict(first, resource.exists, assume, budget)
      : settleVerdict(
          all(truths.map((truth, index) => whereItExists(group[index], truth))),
          existsOf(group),
          assume,
          budget,
        )
  return settled === null ? null : { policy, resource, ...settled }
}

const existsOf = (group: readonly Resource[]) =>
  group.some(({ exists }) => exists === null)
    ? null
    : or(group.flatMap(({ exists }) => exists ?? []))

const whereItExists = (resource: Resource | undefined, truth: Truth): Truth =>
  resource?.exists == null ? truth : fork(resource.exists, truth, inapplicable)

function truthOf(resource: Resource, blocks: readonly JudgedBlock[]): Truth {
  const own = blocks.filter(({ resourceTypes }) => resourceTypes.includes(resource.type))
  const place = placeOf(resource)
  return all(own.map(({ judge }) => judge(place)))
}
