import type { Resource } from '../../../src/model/resource.ts'
import { type Compared, compareValues, outcomes } from './compare-values.ts'
import { conditionIn, isDeployable } from './probe.ts'
import type { TheirResource } from './template-model.ts'
import { holdsIn, variablesIn, type World, worldsOf } from './worlds.ts'

/** Each part of a resource once, with what is worst of all worlds in which the stack can be deployed. */
export function compareResource(
  own: Resource,
  their: TheirResource,
  probe: Resource | null,
): readonly Compared[] {
  const worst = new Map<string, Compared>()
  const conditions = [own.exists, probe?.exists ?? null].filter((one) => one !== null)
  for (const world of worldsOf(variablesIn([own.properties, probe?.properties], conditions))) {
    if (!isDeployable(probe, world)) continue
    for (const compared of compareIn(world, own, their, probe)) {
      const key = JSON.stringify(compared.path)
      const before = worst.get(key)
      if (before === undefined || rankOf(before) < rankOf(compared)) worst.set(key, compared)
    }
  }
  return [...worst.values()]
}

const rankOf = ({ outcome }: Compared): number => outcomes.indexOf(outcome)

function compareIn(
  world: World,
  own: Resource,
  their: TheirResource,
  probe: Resource | null,
): readonly Compared[] {
  const holds = (name: string) => conditionIn(probe, name, world)
  const whole = their.properties['Fn::If']
  const entries = Object.entries(their.properties).map(([key, value]) => ({ key, value }))
  return [
    compareTypes(own, their),
    compareExistence(own, their, world, holds),
    ...compareValues(whole ?? { Map: { entries } }, own.properties, { world, holds }),
  ]
}

const compareTypes = ({ writtenType }: Resource, { resourceType }: TheirResource): Compared => ({
  path: ['(type)'],
  outcome: writtenType === resourceType ? 'equal' : 'different',
  theirs: resourceType,
  ours: writtenType,
})

function compareExistence(
  own: Resource,
  { condition }: TheirResource,
  world: World,
  holds: (name: string) => boolean | null,
): Compared {
  const theirs = condition === null ? true : holds(condition)
  const ours = own.exists === null ? true : holdsIn(own.exists, world)
  const isUnknown = ours === null || theirs === null
  return {
    path: ['(exists)'],
    outcome: ours === theirs ? 'equal' : isUnknown ? 'ours-unknown' : 'different',
    theirs: `${condition} = ${theirs}`,
    ours: String(ours),
  }
}
