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
import { withPatterns } from './pattern.ts'
import { placeOf } from './place.ts'
import { settleVerdict } from './settle-verdict.ts'
import { all, fork, inapplicable } from './truth.ts'

export { checkSchemas } from './check-schemas.ts'
export type { Check, Details, Kit } from './kit.ts'
export type { ForkedPlace, Place, SettledSpot, Spot } from './place.ts'
export type { Relation } from './related.ts'
export type { TracedBlock, TracedSpot, TracedVerdict } from './trace.ts'

export interface Evaluation {
  readonly judgements: readonly Judgement[]
  /** Policies of which a resource was there to judge. */
  readonly judgedBy: readonly Policy[]
  /** A sentence each: policies that can't be run. */
  readonly faults: readonly string[]
  /** Files with resources that were not judged, or not by all policies: the time was over. */
  readonly unjudged: ReadonlySet<string>
}

export interface EvaluateOptions {
  readonly assume: Assume
  /** The resources to judge; all others are there to be looked at only. */
  readonly only?: (resource: Resource) => boolean
  /** Those of them that are judged here; the others are elsewhere. */
  readonly owns?: (resource: Resource) => boolean
  /** Whether the time is over: what isn't judged by then stays so. */
  readonly isOver?: () => boolean
}

/** Judges every resource by every policy that is about its type. Policies about absent types are not loaded. */
export async function evaluate(
  graph: ResourceGraph,
  policies: readonly PolicyEntry[],
  { assume, only = () => true, owns = () => true, isOver = () => false }: EvaluateOptions,
): Promise<Evaluation> {
  const judgements: Judgement[] = []
  const budget = createRunBudget()
  const judgedBy: Policy[] = []
  const faults: string[] = []
  const unjudged = new Set<string>()
  const judging = policies.flatMap((entry) => {
    const resources = entry.resourceTypes.flatMap((type) => graph.ofType(type)).filter(only)
    return resources.length === 0 ? [] : [{ resources, entry }]
  })
  // All at once: each may have to wait for a file.
  const ready = await Promise.all(
    judging.map(async ({ resources, entry }) => ({ resources, entry, loaded: await entry.load() })),
  )
  for (const { resources, entry, loaded } of ready) {
    judgedBy.push(loaded.policy)
    // Of a policy that can't be run to its end nothing counts.
    try {
      const blocks = await prepareBlocks(loaded, graph)
      const own = await withPatterns(() =>
        Array.from(groupByIdentity(resources.filter(owns)), (group) => {
          if (!isOver()) return judgeGroup(group, loaded.policy, blocks, { assume, budget })
          unjudged.add(group[0].deployment.inputFile)
          return null
        }),
      )
      for (const judgement of own) if (judgement !== null) judgements.push(judgement)
    } catch (error) {
      faults.push(faultIn(entry, error))
    }
  }
  return { judgements, judgedBy, faults, unjudged }
}

/**
 * What an author is told whose policy throws. One that is built in is our defect, and is passed on with its
 * name. No message of an error is told, since it may quote the input.
 */
function faultIn({ id, own = false }: PolicyEntry, error: unknown): string {
  if (error instanceof PolicyFault) return error.message
  if (!own) throw Object.assign(new Error(id, { cause: error }), { name: `policy ${id}` })
  const { name, stack = '' } = error instanceof Error ? error : new Error()
  const at = /([\w.-]+\.[cm]?[jt]s)(?:\?[^:)\s]*)?(:\d+:\d+)/.exec(stack)
  return `${id} threw ${name}${at === null ? '' : ` at ${at[1]}${at[2]}`}, and so judged nothing.`
}

/** How one resource is judged by one policy, step by step. Loaded when it is asked for. */
export const trace = async (...given: Parameters<typeof import('./trace.ts').trace>) =>
  (await import('./trace.ts')).trace(...given)

/** What policies of a head allow and those of a base don't, and the other way round. Loaded when it is asked for. */
export const accessChanges = async (
  ...given: Parameters<typeof import('./access-diff/index.ts').accessChanges>
) => (await import('./access-diff/index.ts')).accessChanges(...given)

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
