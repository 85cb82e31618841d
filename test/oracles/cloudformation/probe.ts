import type { RawMap } from '../../../src/model/document.ts'
import type { Resource } from '../../../src/model/resource.ts'
import { isKind, isMap, propertyOf, type Value } from '../../../src/model/value.ts'
import { always, type Condition, never } from '../../../src/model/worlds/condition.ts'
import { holdsIn, settledIn, type World } from './worlds.ts'

/** No template has a resource of this name. */
export const PROBE = 'StackgateOracleProbe'

/** Adds a resource that tells what each condition comes to, and whether the stack can be deployed. */
export function withProbe(content: RawMap): RawMap {
  const { Resources: resources, Conditions: conditions } = content
  if (!isSection(resources)) return content
  const names = isSection(conditions) ? Object.keys(conditions) : []
  const Properties = Object.fromEntries(
    names.map((name) => [`=${name}`, { 'Fn::If': [name, true, false] }]),
  )
  const probe = { Type: 'AWS::CloudFormation::WaitConditionHandle', Properties }
  return { ...content, Resources: { ...resources, [PROBE]: probe } }
}

const isSection = (section: unknown): section is RawMap =>
  typeof section === 'object' && section !== null && !Array.isArray(section)

/** Whether a named condition holds in a world; null where that isn't known. */
export function conditionIn(probe: Resource | null, name: string, world: World): boolean | null {
  const told = settledIn(toldOf(probe, name), world)
  return typeof told === 'boolean' ? told : null
}

/** The condition of a name; null where the probe can't tell. */
export function conditionNamed(probe: Resource | null, name: string): Condition | null {
  const told = toldOf(probe, name)
  if (isKind(told, 'choice')) return told.condition
  return typeof told === 'boolean' ? (told ? always : never) : null
}

const toldOf = (probe: Resource | null, name: string): Value | undefined =>
  probe !== null && isMap(probe.properties) ? propertyOf(probe.properties, `=${name}`) : undefined

/** Whether the template's rules let a stack be deployed with these values. */
export const isDeployable = (probe: Resource | null, world: World): boolean =>
  !probe?.exists || holdsIn(probe.exists, world) !== false
