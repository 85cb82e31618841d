import { createNetwork, type Traffic } from '../../../src/evaluate/network/index.ts'
import { placeOf } from '../../../src/evaluate/place.ts'
import { type Settlement, settleVerdict } from '../../../src/evaluate/settle-verdict.ts'
import type { Resource } from '../../../src/model/resource.ts'
import type { ResourceGraph } from '../../../src/model/resource-graph.ts'
import type { LeafKind, Truth } from '../../../src/model/truth.ts'
import { type Assignment, holds } from '../all-worlds.ts'

export function graphOf(resources: readonly Resource[]): ResourceGraph {
  const byType = new Map<string, Resource[]>()
  for (const resource of resources) {
    byType.set(resource.type, [...(byType.get(resource.type) ?? []), resource])
  }
  const byId = new Map(resources.map((resource) => [resource.id, resource]))
  return {
    resources,
    ofType: (type) => byType.get(type) ?? [],
    byId: (id) => byId.get(id) ?? null,
  }
}

export function reach(
  resources: readonly Resource[],
  traffic: Traffic = { ports: [22] },
  address = 'Server',
): Truth {
  const graph = graphOf(resources)
  const resource = resources.find((each) => each.address === address)
  if (resource === undefined) throw new Error(`there is no ${address}`)
  return createNetwork(graph).reachableFromInternet(placeOf(resource), traffic)
}

export function settled(truth: Truth): Settlement {
  const settlement = settleVerdict(truth, null, 'given')
  if (settlement === null) throw new Error('there is nothing to judge')
  return settlement
}

/** `internet-gateway: internet gateway Gateway`, a line for each hop. */
export const wayOf = (truth: Truth): readonly string[] =>
  (settled(truth).evidence?.hops ?? []).map(({ code, says }) => `${code}: ${says}`)

/** What a truth comes down to in one world: Kleene's logic, read off its definition. */
export function kindIn(truth: Truth, world: Assignment): LeafKind {
  const kinds = (of: readonly Truth[]) => of.map((part) => kindIn(part, world))
  switch (truth.kind) {
    case 'fork':
      return kindIn(holds(truth.condition, world) ? truth.then : truth.otherwise, world)
    case 'all': {
      const found = kinds(truth.of)
      return (
        (['fail', 'unknown', 'pass'] as const).find((kind) => found.includes(kind)) ??
        'inapplicable'
      )
    }
    case 'any': {
      const found = kinds(truth.of)
      return (['pass', 'unknown'] as const).find((kind) => found.includes(kind)) ?? 'fail'
    }
    case 'not': {
      const kind = kindIn(truth.of, world)
      return kind === 'pass' ? 'fail' : kind === 'fail' ? 'pass' : kind
    }
    case 'when':
    case 'instead':
      throw new Error('the engine makes none of these')
    default:
      return truth.kind
  }
}
