import type { Resource } from '../../../src/model/resource.ts'
import { and, type Condition, equals, not } from '../../../src/model/worlds/condition.ts'
import { narrow } from '../../../src/model/worlds/narrow.ts'
import { anyWorld } from '../../../src/model/worlds/world.ts'
import type { Compared } from './compare-values.ts'
import { conditionNamed } from './probe.ts'
import type { TemplateModel } from './template-model.ts'
import { variablesIn } from './worlds.ts'

/** What the oracle concludes about pairs of conditions must hold in every world. */
export function compareConditions(
  { implications, exclusions }: TemplateModel,
  probe: Resource | null,
): readonly Compared[] {
  const compare = (one: string, other: string, theirs: string, opposite: Opposite): Compared => {
    const [first, second] = [conditionNamed(probe, one), conditionNamed(probe, other)]
    const [outcome, ours] =
      first === null || second === null
        ? (['ours-unknown', 'not told'] as const)
        : worldOf(opposite(first, second))
    return { path: [one, other], outcome, theirs, ours }
  }
  return [
    ...implications.map(([one, other]) =>
      compare(one, other, 'implies', (first, second) => and([first, not(second)])),
    ),
    ...exclusions.map(([one, other]) =>
      compare(one, other, 'excludes', (first, second) => and([first, second])),
    ),
  ]
}

/** What can't be where the oracle is right. */
type Opposite = (first: Condition, second: Condition) => Condition

/** A variable whose values aren't enumerated has its default, as in the oracle's model. */
function worldOf(condition: Condition): readonly [Compared['outcome'], string] {
  const defaults = variablesIn([], [condition]).flatMap((variable) =>
    variable.allowed === null && variable.fallback !== null
      ? [equals(variable, variable.fallback)]
      : [],
  )
  const [world] = narrow(and([...defaults, condition]), true, anyWorld('all'))
  if (world === undefined) return ['equal', 'no world']
  if (world.open.size > 0) return ['both-unknown', 'a world with open facts']
  return [
    'different',
    `a world: ${[...world.variables.values()].map(({ variable, is }) => `${variable.name} is ${is}`).join(', ')}`,
  ]
}
