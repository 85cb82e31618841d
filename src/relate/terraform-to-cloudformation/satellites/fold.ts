import { addTo } from '../../../model/add-to.ts'
import type { TerraformResource } from '../../../model/terraform.ts'
import {
  choice,
  emptyMap,
  isKind,
  propertyOf,
  type ResourceId,
  unknown,
  type Value,
  type ValueMap,
} from '../../../model/value.ts'
import type { Condition } from '../../../model/worlds/condition.ts'
import { itemsOf } from '../list-items.ts'
import { changed } from '../map-value.ts'
import { mergeLists } from '../merge-values.ts'
import type { Properties } from '../put-value.ts'
import type { PartOf } from '../table.ts'
import type { Contribution, Possibility } from './join.ts'

/** What is known of the parts of one resource. */
export interface PartsToFold {
  readonly contributions: readonly Contribution[]
  readonly possibilities: readonly Possibility[]
  readonly partOf: (part: TerraformResource) => PartOf | null
  /** What a part sets in the resource. */
  readonly propertiesOf: (part: TerraformResource) => ValueMap
  /** Marks a value as one that a part is the cause of. */
  readonly mark: (part: TerraformResource, value: Value) => Value
}

/** Each further part that sets a property may double the worlds to tell apart. */
const mostSetters = 6

/**
 * The properties of a resource with those of its parts. A part wins over the deprecated block of the
 * resource itself; what may belong to the resource counts only where nothing else is said.
 */
export function foldParts(own: ValueMap, parts: PartsToFold): Properties {
  const folded = Object.assign(emptyMap(), own)
  for (const possibility of parts.possibilities) foldPossible(folded, possibility, parts)
  const setters = new Map<string, Setting[]>()
  for (const contribution of parts.contributions) {
    const content = parts.propertiesOf(contribution.part)
    for (const { name, adds } of settingsOf(parts.partOf(contribution.part))) {
      const value = propertyOf(content, name)
      const marked = value === undefined ? undefined : parts.mark(contribution.part, value)
      if (adds) folded[name] = added(propertyOf(folded, name), value, contribution.when)
      else addTo(setters, name, { ...contribution, value: marked })
    }
  }
  for (const [name, settings] of setters) {
    folded[name] = settled(name, propertyOf(folded, name), settings)
  }
  return folded
}

function foldPossible(
  folded: Record<string, Value | undefined>,
  { part, doubt }: Possibility,
  parts: PartsToFold,
): void {
  const reason = `${part.address} may set it: ${doubt.reason}`
  const value = parts.mark(part, { ...changed(doubt), reason })
  for (const { name, adds } of settingsOf(parts.partOf(part))) {
    const before = propertyOf(folded, name)
    folded[name] = adds ? mergeLists(before, value) : orElse(before, value)
  }
}

/** The value, or another one where there is none. */
function orElse(value: Value | undefined, other: Value): Value | undefined {
  if (value === undefined) return other
  if (!isKind(value, 'choice')) return value
  const { condition, then, otherwise } = value
  return choice(condition, orElse(then, other), orElse(otherwise, other))
}

interface Setting extends Contribution {
  readonly value: Value | undefined
}

/** The properties that a part sets in its resource, and whether it adds to them. */
export function settingsOf(partOf: PartOf | null): readonly { name: string; adds: boolean }[] {
  const [at] = partOf?.at?.split('.') ?? []
  const sets = partOf?.sets ?? (at === undefined ? [] : [at])
  return sets.map((set) => ({ name: set.replace('[]', ''), adds: set.endsWith('[]') }))
}

function added(
  list: Value | undefined,
  value: Value | undefined,
  when: Condition | null,
): Value | undefined {
  if (value === undefined) return list
  if (when === null) return mergeLists(list, value)
  return mergeLists(
    list,
    itemsOf(value).map((item) => choice(when, item, undefined)),
  )
}

/** The value of a property that parts set; where two of them do, which was applied last is open. */
function settled(
  name: string,
  own: Value | undefined,
  settings: readonly Setting[],
): Value | undefined {
  if (settings.length > mostSetters) {
    return unknown('limit', `more than ${mostSetters} resources set it`)
  }
  return from(0, null, own)

  function from(
    index: number,
    before: Setting | null,
    value: Value | undefined,
  ): Value | undefined {
    const setting = settings[index]
    if (setting === undefined) return value
    const set = before === null ? setting.value : either(name, before, setting, value)
    const applied = from(index + 1, setting, set)
    if (setting.when === null) return applied
    return choice(setting.when, applied, from(index + 1, before, value))
  }
}

function either(
  name: string,
  before: Setting,
  setting: Setting,
  value: Value | undefined,
): Value | undefined {
  const one = before.part.address
  const other = setting.part.address
  const id: ResourceId = `${setting.part.deployment.id}\n${other}\n${one}\n${name}`
  const reason = `${one} and ${other} both set ${name}, and which is applied last is not known`
  return choice({ kind: 'open', id, reason }, setting.value, value)
}
