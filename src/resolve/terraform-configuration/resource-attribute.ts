import { resourceId } from '../../model/resource.ts'
import {
  isKind,
  isList,
  isMap,
  type ResourceId,
  reference,
  unknown,
  type Value,
} from '../../model/value.ts'
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
  const planned = instance.scope.run.plan?.attribute(instance.address, name)
  if (planned !== undefined) return planned
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
  const target = targetOf(scope.run, address)
  // Beside a plan what other providers make isn't among the resources.
  if (scope.run.plan !== null && !/^aws(?:cc)?_/.test(declaration.type)) {
    const reason = `${address}.${name} is known only after apply`
    return unknown('after-apply', reason, { source: `${target}\n.${name}` })
  }
  return reference(target, declaration.type, name === 'id' ? null : name, `${address}.${name}`)
}

export function targetOf({ document, plan }: Run, address: string): ResourceId {
  return resourceId(document.file, '', plan?.written(address) ?? address)
}
