import { propertyOf, type Reference, type Value, type ValueMap } from '../../model/value.ts'
import type { Attribute, LeafRule } from './compile-table.ts'
import { mapValue } from './map-value.ts'
import { type TransformContext, transformValue } from './transforms/index.ts'

export interface TranslationContext extends TransformContext {
  /** Whether what the provider takes by default isn't in the attributes. */
  readonly defaultsApply: (attribute: string) => boolean
  /** The resource itself, as what stands beside it refers to it. */
  readonly owner: Reference
  /** Makes the references in a value speak of canonical resources. */
  readonly refer: (value: Value) => Value
}

/** The value of an attribute, or what the provider takes where there is none. */
export function attributeValue(
  { attribute, byDefault }: Attribute,
  attributes: ValueMap,
  { defaultsApply }: TranslationContext,
): Value | undefined {
  const value = propertyOf(attributes, attribute)
  if (byDefault === null || !defaultsApply(attribute)) return value
  return value === undefined ? byDefault : mapValue(value, (known) => known ?? byDefault)
}

/** What an attribute's value becomes. */
export function leafValue(
  rule: LeafRule,
  value: Value,
  context: TranslationContext,
): Value | undefined {
  const changed = transformValue(value, rule.transform, context)
  return changed === undefined ? undefined : context.refer(changed)
}
