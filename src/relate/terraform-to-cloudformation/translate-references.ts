import type { TerraformResource } from '../../model/terraform.ts'
import {
  emptyMap,
  isKind,
  isList,
  isMap,
  propertyOf,
  type Reference,
  type ResourceId,
  symbolic,
  type Text,
  text,
  type Unknown,
  unknown,
  type Value,
  type ValueMap,
} from '../../model/value.ts'
import type { CanonicalNames } from './canonical-names.ts'
import type { PartOf } from './table.ts'

export interface ReferenceContext {
  readonly names: CanonicalNames
  readonly resources: ReadonlyMap<ResourceId, TerraformResource>
  /** What a resource is a part of, if it is one of another. */
  readonly partOf: (resource: TerraformResource) => PartOf | null
}

/** A satellite may name another one instead of the resource that both belong to. */
const mostHops = 8

/**
 * Makes the references in a value speak of canonical resources: their types and attributes are
 * CloudFormation's, and a part of a resource that refers to it by the same name is that resource.
 */
export function createReferenceTranslator(context: ReferenceContext): (value: Value) => Value {
  const translate = (value: Value): Value => {
    if (typeof value !== 'object' || value === null) return value
    if (isKind(value, 'reference')) return translateReference(value, context)
    if (isKind(value, 'text')) return translateText(value, context)
    if (isKind(value, 'unknown')) return translateUnknown(value, context)
    if (isKind(value, 'sensitive')) {
      const inner = translate(value.value)
      return inner === value.value ? value : { ...value, value: inner }
    }
    if (isKind(value, 'choice')) {
      const then = optional(value.then)
      const otherwise = optional(value.otherwise)
      const isSame = then === value.then && otherwise === value.otherwise
      return isSame ? value : { ...value, then, otherwise }
    }
    if (isList(value)) {
      const items = value.map(optional)
      return items.every((item, index) => item === value[index]) ? value : items
    }
    return isMap(value) ? translateMap(value) : value
  }
  const optional = (value: Value | undefined) =>
    value === undefined ? undefined : translate(value)

  function translateMap(map: ValueMap): ValueMap {
    let copy: Record<string, Value | undefined> | null = null
    for (const name in map) {
      const before = map[name]
      // Most values are no objects, and refer to nothing.
      if (typeof before !== 'object') continue
      const value = optional(before)
      if (value === before) continue
      copy ??= Object.assign(emptyMap(), map)
      copy[name] = value
    }
    return copy ?? map
  }
  return translate
}

function translateReference(written: Reference, context: ReferenceContext): Value {
  const whole = wholeOf(written, context)
  if (!isKind(whole, 'reference')) return whole
  const { names } = context
  const targetType = names.type(whole.targetType)
  const attribute = names.attribute(whole.targetType, whole.attribute)
  return targetType === whole.targetType && attribute === whole.attribute
    ? whole
    : { ...whole, targetType, attribute }
}

/**
 * `aws_s3_bucket_versioning.x.id` is the name of the bucket that it belongs to: whatever that part
 * says of its whole. Anything else is what it is.
 */
export function wholeOf(written: Reference, context: ReferenceContext): Value {
  let value: Value = written
  for (let hop = 0; hop < mostHops; hop += 1) {
    if (!isKind(value, 'reference')) return value
    const target = context.resources.get(value.target)
    const partOf = target ? context.partOf(target) : null
    if (!target || !partOf) return value
    const isName = [null, 'id', partOf.key].includes(value.attribute)
    const next: Value | undefined = isName ? propertyOf(target.attributes, partOf.key) : undefined
    if (next === undefined || next === null) return value
    value = next
  }
  return unknown('limit', 'it leads through too many references')
}

function translateText(value: Text, context: ReferenceContext): Value {
  const parts = value.parts.map((part) => {
    if (isKind(part, 'reference')) return translateReference(part, context)
    return isKind(part, 'unknown') ? translateUnknown(part, context) : part
  })
  if (parts.every((part, index) => part === value.parts[index])) return value
  return text(parts.flatMap(textParts))
}

function textParts(part: Value): Text['parts'] {
  if (isKind(part, 'text')) return part.parts
  if (typeof part === 'string' || isKind(part, 'reference') || isKind(part, 'unknown')) {
    return [part]
  }
  return [unknown('not-evaluated', 'a part of the text is not known')]
}

/** A candidate that is a part of another resource stands for that one. */
function translateUnknown(value: Unknown, context: ReferenceContext): Unknown {
  if (value.candidates === null) return value
  const wholes = value.candidates.map((candidate) => wholeCandidate(candidate, context))
  if (wholes.every((whole, index) => whole === value.candidates?.[index])) return value
  const known = wholes.filter((whole) => whole !== null)
  const candidates = known.length === wholes.length ? [...new Set(known)] : null
  return { ...value, [symbolic]: 'unknown', candidates }
}

function wholeCandidate(candidate: ResourceId, context: ReferenceContext): ResourceId | null {
  const target = context.resources.get(candidate)
  if (!target || !context.partOf(target)) return candidate
  const whole = wholeOf(
    { [symbolic]: 'reference', target: candidate, targetType: '', attribute: null, written: '' },
    context,
  )
  return isKind(whole, 'reference') ? whole.target : null
}
