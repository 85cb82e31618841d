import { didYouMean } from '../model/nearest-word.ts'
import type { Json, PathStep, Schema } from '../model/policy.ts'
import { type AuthoredBlock, type AuthoredPolicy, listOf } from './authored-policy.ts'
import type { AuthoringFault } from './authoring-faults.ts'
import { splitPath } from './split-path.ts'
import type { Node, TypeShapes } from './type-shapes.ts'
import { itemsOf, namesIn, stepInto } from './walk-shape.ts'

/**
 * Paths and names that can select nothing in any of the types that their block is about, each with the
 * nearest right name. What a schema leaves open, and types that CloudFormation hasn't, are not judged.
 */
export function pathFaults(policy: AuthoredPolicy, shapes: TypeShapes): AuthoringFault[] {
  return listOf(policy.check).flatMap((block, index) => {
    const path = Array.isArray(policy.check) ? ['check', String(index)] : ['check']
    const types = listOf(block.resource ?? policy.resource)
    const roots = types.map((type) => shapes.shapeOf(type))
    const known = roots.filter((root) => root !== null)
    if (known.length < roots.length) return []
    return blockFaults(block, { path, nodes: known, at: types.join(' and ') })
  })
}

/** Where a name stands in the policy, what can be there in a resource, and how that is called. */
interface Scope {
  readonly path: readonly string[]
  readonly nodes: readonly Node[]
  readonly at: string
}

function blockFaults(block: AuthoredBlock, scope: Scope): AuthoringFault[] {
  if (block.uses !== undefined) return askedFaults(block, scope)
  const selected = { ...scope, path: [...scope.path, 'select'] }
  const end = follow(splitPath(block.select ?? '$'), selected)
  if ('message' in end) return [end]
  return (['where', 'assert'] as const).flatMap((part) => {
    const schema = block[part]
    return schema === undefined
      ? []
      : [...schemaFaults(schema, { ...end, path: [...scope.path, part] })]
  })
}

/** Paths that the check `properties-as-asked` takes: names that are joined by points. */
function askedFaults(block: AuthoredBlock, scope: Scope): AuthoringFault[] {
  if (block.uses !== 'properties-as-asked') return []
  return ['properties', 'absent'].flatMap((key) => {
    const asked: Json = block.with?.[key] ?? null
    if (typeof asked !== 'object' || asked === null) return []
    return Object.keys(asked).flatMap((name) => {
      const steps = name.split('.').map((part): PathStep => ({ kind: 'property', name: part }))
      const end = follow(steps, { ...scope, path: [...scope.path, 'with', key, name] })
      return 'message' in end ? [{ ...end, atKey: true }] : []
    })
  })
}

function follow(steps: readonly PathStep[], scope: Scope): Scope | AuthoringFault {
  let { nodes, at } = scope
  for (const step of steps) {
    const next = stepInto(nodes, step)
    if (next.length === 0)
      return { path: scope.path, atKey: false, message: messageFor(step, nodes, at) }
    at = stepsOn(at, step)
    nodes = next
  }
  return { ...scope, nodes, at }
}

function* schemaFaults(schema: Schema, scope: Scope): Generator<AuthoringFault> {
  const { path, nodes, at } = scope
  for (const [index, name] of (schema.required ?? []).entries()) {
    const step: PathStep = { kind: 'property', name }
    if (stepInto(nodes, step).length === 0)
      yield {
        path: [...path, 'required', String(index)],
        atKey: false,
        message: messageFor(step, nodes, at),
      }
  }
  for (const [name, inner] of Object.entries(schema.properties ?? {})) {
    const step: PathStep = { kind: 'property', name }
    const next = stepInto(nodes, step)
    const own = [...path, 'properties', name]
    if (next.length === 0) yield { path: own, atKey: true, message: messageFor(step, nodes, at) }
    else yield* schemaFaults(inner, { path: own, nodes: next, at: stepsOn(at, step) })
  }
  for (const key of ['items', 'contains'] as const) {
    const inner = schema[key]
    if (inner !== undefined)
      yield* schemaFaults(inner, {
        path: [...path, key],
        nodes: itemsOf(nodes),
        at: stepsOn(at, { kind: 'each' }),
      })
  }
  if (schema.not !== undefined)
    yield* schemaFaults(schema.not, { ...scope, path: [...path, 'not'] })
  for (const key of ['allOf', 'anyOf'] as const)
    for (const [index, inner] of (schema[key] ?? []).entries())
      yield* schemaFaults(inner, { ...scope, path: [...path, key, String(index)] })
}

function messageFor(step: PathStep, nodes: readonly Node[], at: string): string {
  if (step.kind === 'each' || step.kind === 'index') return `${at} is no list.`
  if (step.kind === 'anywhere')
    return `No property of ${at}, at whatever depth, is called "${step.name}".`
  const names = [...new Set(namesIn(nodes))]
  if (names.length === 0) {
    const isList = nodes.some(({ kind }) => kind === 'list')
    return isList
      ? `${at} is a list, so that "${step.name}" selects nothing: write [*] in between.`
      : `${at} holds no properties, so that "${step.name}" selects nothing.`
  }
  const near = didYouMean(step.name, names) || beginsAlike(step.name, names)
  const few = names.length <= 12 ? ` It has ${names.join(', ')}.` : ''
  return `${at} has no property "${step.name}".${near || few}`
}

/** A name that goes on where the written one ends, or the other way round. */
function beginsAlike(word: string, names: readonly string[]): string {
  const lower = word.toLowerCase()
  const near = names.find((name) => {
    const other = name.toLowerCase()
    return other.startsWith(lower) || (other.length > 3 && lower.startsWith(other))
  })
  return near === undefined ? '' : ` Did you mean "${near}"?`
}

function stepsOn(at: string, step: PathStep): string {
  switch (step.kind) {
    case 'property':
      return `${at}.${step.name}`
    case 'index':
      return `${at}[${step.index}]`
    case 'each':
      return `${at}[*]`
    case 'anywhere':
      return `${at}..${step.name}`
  }
}
