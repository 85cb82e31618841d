import { bareObject } from './bare-object.ts'
import type { Condition, Variable } from './worlds/condition.ts'

/**
 * What a property of a resource can hold.
 *
 * Most values are plain JSON and are passed on as the objects that the parser made. What a template
 * or a plan can't say outright is one of five symbolic leaves. They are told apart from plain
 * objects by a symbol, which no document can contain.
 */
export const symbolic: unique symbol = Symbol('stackgate.value')

export type Scalar = string | number | boolean | null
/** A list keeps the places of removed items (`AWS::NoValue`) as `undefined`, so that indices stay those of the source. */
export type ValueList = readonly (Value | undefined)[]
/** Read with {@link propertyOf}: keys come from untrusted input. */
export interface ValueMap {
  readonly [name: string]: Value | undefined
}
export type Value = Scalar | ValueList | ValueMap | Unknown | Reference | Text | Choice | Sensitive
export type Symbolic = Unknown | Reference | Text | Choice | Sensitive

export type ResourceId = string & { readonly __brand?: 'ResourceId' }

/** Why a value isn't known. */
export type UnknownCause =
  | 'parameter'
  | 'variable'
  | 'after-apply'
  | 'runtime'
  | 'other-stack'
  | 'data-source'
  | 'secret'
  | 'macro'
  | 'not-read'
  | 'not-evaluated'
  | 'invalid'
  | 'limit'

/** A value that can't be known before deployment. */
export interface Unknown {
  readonly [symbolic]: 'unknown'
  readonly cause: UnknownCause
  /** A clause that completes "because …", without a full stop. */
  readonly reason: string
  /** What would make it known, ready to follow "give"; null where nothing would. */
  readonly remedy: string | null
  /**
   * Names the place that the value comes from. Two unknowns of the same source are equal, whatever
   * they turn out to be; null where nothing can be said.
   */
  readonly source: string | null
  /** Resources one of which this value identifies, where that much is known; null: any. */
  readonly candidates: readonly ResourceId[] | null
  /**
   * The parameter or variable whose value, as text, this is, unchanged: evaluation may then tell
   * which value would fail. Null where the value is anything else.
   */
  readonly variable: Variable | null
}

/** Another resource's identity or attribute: who is meant is known, the string is not. */
export interface Reference {
  readonly [symbolic]: 'reference'
  readonly target: ResourceId
  /** The target's canonical type, so that `Ref` and `Arn` can be read without the graph. */
  readonly targetType: string
  /** `null` for `Ref`, or Terraform's `id`; else the attribute's name in CloudFormation (`Arn`). */
  readonly attribute: string | null
  /** As the author wrote it: `Bucket.Arn`, `aws_s3_bucket.logs.arn`. */
  readonly written: string
}

/** A string with holes. Parts are never adjacent strings, and at least one is not a string. */
export interface Text {
  readonly [symbolic]: 'text'
  readonly parts: readonly (string | Unknown | Reference)[]
}

/** One of two values, decided by a condition. `undefined` is the absence of the property. */
export interface Choice {
  readonly [symbolic]: 'choice'
  readonly condition: Condition
  readonly then: Value | undefined
  readonly otherwise: Value | undefined
  /** What a source pointer passes through to reach each branch (`Fn::If/1`); null where the source has no such step. */
  readonly steps: readonly [readonly string[], readonly string[]] | null
}

/** May be judged, must never be shown. */
export interface Sensitive {
  readonly [symbolic]: 'sensitive'
  readonly value: Value
}

export const unknown = (
  cause: UnknownCause,
  reason: string,
  more: {
    remedy?: string
    source?: string
    candidates?: readonly ResourceId[]
    variable?: Variable
  } = {},
): Unknown => ({
  [symbolic]: 'unknown',
  cause,
  reason,
  remedy: more.remedy ?? null,
  source: more.source ?? null,
  candidates: more.candidates ?? null,
  variable: more.variable ?? null,
})

export const reference = (
  target: ResourceId,
  targetType: string,
  attribute: string | null,
  written: string,
): Reference => ({ [symbolic]: 'reference', target, targetType, attribute, written })

export const choice = (
  condition: Condition,
  then: Value | undefined,
  otherwise: Value | undefined,
  steps: Choice['steps'] = null,
): Value | undefined => {
  if (condition.kind === 'constant') return condition.value ? then : otherwise
  return { [symbolic]: 'choice', condition, then, otherwise, steps }
}

export const sensitive = (value: Value): Sensitive => {
  if (isSymbolic(value) && value[symbolic] === 'sensitive') return value
  return { [symbolic]: 'sensitive', value }
}

/** Joins parts into a string where all are known, else into a {@link Text}, or the single part itself. */
export function text(parts: readonly (string | Unknown | Reference)[]): Value {
  const merged: (string | Unknown | Reference)[] = []
  for (const part of parts) {
    const last = merged.at(-1)
    if (typeof part === 'string' && typeof last === 'string')
      merged[merged.length - 1] = last + part
    else if (part !== '') merged.push(part)
  }
  const [first] = merged
  if (first === undefined) return ''
  if (merged.length === 1) return first
  return { [symbolic]: 'text', parts: merged }
}

export function isSymbolic(value: Value | undefined): value is Symbolic {
  return typeof value === 'object' && value !== null && symbolic in value
}

export function isKind<K extends Symbolic[typeof symbolic]>(
  value: Value | undefined,
  kind: K,
): value is Extract<Symbolic, { readonly [symbolic]: K }> {
  return typeof value === 'object' && value !== null && (value as Symbolic)[symbolic] === kind
}

export const isList = (value: Value | undefined): value is ValueList => Array.isArray(value)

export function isMap(value: Value | undefined): value is ValueMap {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(symbolic in value)
  )
}

/** Reads an own property only, so that a key such as `constructor` finds nothing inherited. */
export function propertyOf(map: ValueMap, name: string): Value | undefined {
  return Object.hasOwn(map, name) ? map[name] : undefined
}

/** A map that inherits nothing, for keys that come from input. */
export function emptyMap(): Record<string, Value | undefined> {
  return bareObject() as Record<string, Value | undefined>
}
