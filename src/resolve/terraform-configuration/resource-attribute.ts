import { resourceId } from '../../model/resource.ts'
import { isKind, isList, isMap, type ResourceId, reference, type Value } from '../../model/value.ts'
import type { ResourceInstance, Run } from './scope.ts'

/**
 * Attributes by which other resources name this one. Where one is written and isn't known outright,
 * who is meant says more than the string.
 */
const NAMES: ReadonlySet<string> = new Set([
  'arn',
  'bucket',
  'cluster_identifier',
  'domain_name',
  'function_name',
  'key_id',
  'name',
  'stage_name',
  'url',
  'zone_id',
])

/** An attribute that another expression takes of a resource: what is written, else what apply will say. */
export function resourceAttribute(instance: ResourceInstance, name: string): Value {
  const written = name === 'id' ? undefined : instance.read(name)
  const isComputed =
    written === undefined || written === null || (NAMES.has(name) && !isConstant(written))
  return isComputed ? computed(instance, name) : written
}

function isConstant(value: Value): boolean {
  if (isKind(value, 'sensitive')) return isConstant(value.value)
  return typeof value !== 'object' || value === null || isList(value) || isMap(value)
}

function computed({ declaration, address, scope }: ResourceInstance, name: string): Value {
  return reference(
    targetOf(scope.run, address),
    declaration.type,
    name === 'id' ? null : name,
    `${address}.${name}`,
  )
}

export function targetOf({ document }: Run, address: string): ResourceId {
  return resourceId(document.file, '', address)
}
