import { emptyMap, propertyOf, type Value, type ValueMap } from '../../model/value.ts'
import type { AttributeRules, CompiledPart, CompiledRule } from './compile-table.ts'
import { mapValue } from './map-value.ts'
import { mergeValues } from './merge-values.ts'
import { type Properties, putInto } from './put-value.ts'
import { type TransformContext, transformValue } from './transforms/index.ts'
import { blockContent, gated, propertyIn } from './translate-block.ts'

export interface TranslationContext extends TransformContext {
  /** What the provider takes by default isn't in the attributes: they come from a configuration. */
  readonly defaultsApply: boolean
  /** Makes references and candidates of a value speak of canonical resources. */
  readonly refer: (value: Value) => Value
}

/** What the attributes of a resource, or of a block, become, but for what stands for several. */
export function translatePart(
  part: CompiledPart,
  attributes: ValueMap,
  context: TranslationContext,
): Properties {
  const properties = emptyMap()
  for (const [name, value] of part.fixed) properties[name] = value
  for (const rules of part.rules) {
    const value = attributeValue(rules, attributes, context)
    for (const rule of rules.rules) applyRule(rule, value, attributes, context, properties)
  }
  return properties
}

/** The value of an attribute, or what the provider takes where there is none. */
export function attributeValue(
  { attribute, byDefault }: AttributeRules,
  attributes: ValueMap,
  { defaultsApply }: TranslationContext,
): Value | undefined {
  const value = propertyOf(attributes, attribute)
  if (byDefault === null || !defaultsApply) return value
  return value === undefined ? byDefault : mapValue(value, (known) => known ?? byDefault)
}

function applyRule(
  rule: CompiledRule,
  value: Value | undefined,
  attributes: ValueMap,
  context: TranslationContext,
  into: Properties,
): void {
  if (rule.kind === 'leaf') {
    if (value !== undefined) putIfAny(into, rule, leafValue(rule, value, context))
    return
  }
  const content = rule.here
    ? gated(rule, translatePart(rule.part, attributes, context), attributes, context)
    : blockContent(rule, value, context)
  if (content === undefined) return
  if (rule.to.length > 0) {
    putIfAny(into, rule, content)
    return
  }
  for (const name of rule.part.properties) {
    const property = propertyIn(content, name)
    if (property !== undefined) into[name] = mergeValues(propertyOf(into, name), property)
  }
}

export function leafValue(
  rule: CompiledRule & { readonly kind: 'leaf' },
  value: Value,
  context: TranslationContext,
): Value | undefined {
  const changed = transformValue(value, rule.transform, context)
  return changed === undefined ? undefined : context.refer(changed)
}

function putIfAny(into: Properties, rule: CompiledRule, value: Value | undefined): void {
  if (value !== undefined) putInto(into, rule.to, value)
}
