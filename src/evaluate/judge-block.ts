import type { AssertBlock, CheckBlock, Json, Policy, Schema } from '../model/policy.ts'
import type { LoadedPolicy } from '../model/policy-entry.ts'
import type { ResourceGraph } from '../model/resource-graph.ts'
import type { Leaf, Truth } from '../model/truth.ts'
import { matches } from './assert.ts'
import { checks } from './checks/index.ts'
import type { Check } from './kit.ts'
import { preparePatterns } from './pattern.ts'
import { describePath, evidenceAt, type Place, placeOf, type SettledSpot } from './place.ts'
import { overSelected } from './select.ts'
import { all, fail, instead, pass, unknownTruth, when } from './truth.ts'

/** Judges one resource, given as the place of its properties. */
export type Judge = (resource: Place) => Truth

export interface JudgedBlock {
  readonly resourceTypes: readonly string[]
  readonly judge: Judge
}

/** A policy that can't be run: told to its author. */
export class PolicyFault extends Error {}

/** Makes a policy ready to judge; loads only what its blocks need. @throws PolicyFault */
export async function prepareBlocks(
  { policy, code }: LoadedPolicy,
  graph: ResourceGraph,
): Promise<readonly JudgedBlock[]> {
  await preparePatterns(policy.check.flatMap(schemasIn))
  return Promise.all(
    policy.check.map(async (block) => ({
      resourceTypes: block.resourceTypes,
      judge: await judgeOf(block, policy, code, graph),
    })),
  )
}

const schemasIn = (block: CheckBlock): Schema[] =>
  block.kind === 'assert' ? [block.where, block.assert].filter((schema) => schema !== null) : []

async function judgeOf(
  block: CheckBlock,
  policy: Policy,
  code: LoadedPolicy['code'],
  graph: ResourceGraph,
): Promise<Judge> {
  switch (block.kind) {
    case 'assert':
      return (place) => judgeAssert(block, place)
    case 'uses': {
      const load = Object.hasOwn(checks, block.uses) ? checks[block.uses] : undefined
      if (load === undefined)
        throw new PolicyFault(`${policy.id} uses a check that doesn't exist: ${block.uses}`)
      const { judge } = await load()
      return (place) => judge(place, block.with as Readonly<Record<string, Json>>, graph)
    }
    case 'code': {
      const check = await loadCheck(policy, block.code, code)
      const kit = (await import('./kit-of.ts')).kitOf(graph)
      return (place) => check(place, kit, block.with)
    }
  }
}

async function loadCheck(policy: Policy, path: string, code: LoadedPolicy['code']): Promise<Check> {
  const module = (await code(path)) as { default?: unknown }
  if (typeof module.default !== 'function') {
    throw new PolicyFault(
      `${policy.id}: ${path} must export a function by default: (resource, kit) => truth`,
    )
  }
  return module.default as Check
}

function judgeAssert(block: AssertBlock, place: Place): Truth {
  const { where, assert, unknown, otherwise } = block
  const judged = overSelected(place, block.select, (spot) => {
    const truth =
      unknown === null ? judgeSpot(spot, assert ?? {}) : unknownTruth(evidenceAt(spot, unknown))
    return where === null ? truth : when(matches(spot, where), truth)
  })
  if (otherwise === null) return judged
  return instead(judged, otherwiseLeaf(otherwise, place))
}

const judgeSpot = (spot: SettledSpot, assert: Schema): Truth =>
  all([
    pass(evidenceAt(spot, `${describePath(spot.path)} is as it must be`)),
    matches(spot, assert),
  ])

function otherwiseLeaf(
  { verdict, reason }: NonNullable<AssertBlock['otherwise']>,
  place: Place,
): Leaf {
  const spot = place.kind === 'spot' ? place : placeOf(resourceOf(place))
  const evidence = evidenceAt(spot as SettledSpot, reason)
  const leaves = { pass: pass(evidence), fail: fail(evidence), unknown: unknownTruth(evidence) }
  return leaves[verdict] as Leaf
}

const resourceOf = (place: Place) => {
  let at = place
  while (at.kind === 'forked') at = at.then
  return at.resource
}
