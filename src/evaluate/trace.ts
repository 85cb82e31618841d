import type { CheckBlock } from '../model/policy.ts'
import type { LoadedPolicy } from '../model/policy-entry.ts'
import type { Resource } from '../model/resource.ts'
import type { ResourceGraph } from '../model/resource-graph.ts'
import type { Truth } from '../model/truth.ts'
import type { Assume } from '../model/worlds/world.ts'
import { matches } from './assert.ts'
import { prepareBlocks } from './judge-block.ts'
import { withPatterns } from './pattern.ts'
import { describePath, placeOf, type SettledSpot } from './place.ts'
import { overSelected } from './select.ts'
import { type Settlement, settleVerdict } from './settle-verdict.ts'
import { all, inapplicable } from './truth.ts'

/** How a verdict came about. */
export interface TracedVerdict {
  readonly resource: Resource
  readonly blocks: readonly TracedBlock[]
  /** Null: no line, as there is nothing to judge. */
  readonly settled: Settlement | null
}

export interface TracedBlock {
  readonly block: CheckBlock
  /** Whether the block is about resources of this type. */
  readonly applies: boolean
  /** What `select` met, in its order; null for blocks that select nothing. */
  readonly spots: readonly TracedSpot[] | null
  readonly truth: Truth
}

export interface TracedSpot {
  /** `Properties` itself is `""`. */
  readonly path: string
  readonly value: SettledSpot['value']
  /** Null where the block has no such part. */
  readonly where: Truth | null
  readonly assert: Truth | null
}

/** Judges a resource by a policy as a check does, and keeps what each part says. */
export async function trace(
  graph: ResourceGraph,
  loaded: LoadedPolicy,
  resource: Resource,
  assume: Assume,
): Promise<TracedVerdict> {
  const judged = await prepareBlocks(loaded, graph)
  const place = placeOf(resource)
  const blocks = await withPatterns(() =>
    loaded.policy.check.map((block, index): TracedBlock => {
      const applies = block.resourceTypes.includes(resource.type)
      return {
        block,
        applies,
        spots: applies && block.kind === 'assert' ? spotsOf(block, resource) : null,
        truth: applies ? (judged[index]?.judge(place) ?? inapplicable) : inapplicable,
      }
    }),
  )
  const truth = all(blocks.map((block) => block.truth))
  return { resource, blocks, settled: settleVerdict(truth, resource.exists, assume) }
}

function spotsOf(
  { select, where, assert }: Extract<CheckBlock, { kind: 'assert' }>,
  resource: Resource,
): readonly TracedSpot[] {
  const spots: TracedSpot[] = []
  overSelected(placeOf(resource), select, (spot) => {
    spots.push({
      path: spot.path.length === 0 ? '' : describePath(spot.path),
      value: spot.value,
      where: where === null ? null : matches(spot, where),
      assert: assert === null ? null : matches(spot, assert),
    })
    return inapplicable
  })
  return spots
}
