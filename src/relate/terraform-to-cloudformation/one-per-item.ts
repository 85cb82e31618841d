import { choice, isKind, isMap, unknown, type Value, type ValueMap } from '../../model/value.ts'
import type { CompiledPart, CompiledRule } from './compile-table.ts'
import { itemsOf, zip } from './list-items.ts'
import { rewrap } from './map-value.ts'
import { putValue } from './put-value.ts'
import {
  attributeValue,
  leafValue,
  type TranslationContext,
  translatePart,
} from './translate-part.ts'

type Elements = readonly (Value | undefined)[]
type LeafRule = CompiledRule & { readonly kind: 'leaf' }

/**
 * Terraform has several CIDRs in one rule of a security group, CloudFormation one: a block becomes an
 * element for each item of the attributes in question, or a single one where they have none.
 */
export function onePerItem(
  part: CompiledPart,
  block: Value | undefined,
  context: TranslationContext,
): Elements {
  if (block === undefined || block === null) return [undefined]
  if (isKind(block, 'unknown')) return [block]
  if (isKind(block, 'choice')) {
    const { condition, then, otherwise } = block
    return zip(
      onePerItem(part, then, context),
      onePerItem(part, otherwise, context),
      (one, other) => choice(condition, one, other),
    )
  }
  if (isKind(block, 'sensitive')) {
    return onePerItem(part, block.value, context).map((element) => rewrap(block, element))
  }
  return isMap(block)
    ? elementsOf(part, block, context)
    : [unknown('invalid', 'it is not a block')]
}

/** The elements that one map of attributes stands for. */
export function elementsOf(
  part: CompiledPart,
  attributes: ValueMap,
  context: TranslationContext,
): readonly [Value | undefined, ...Elements] {
  const common = translatePart(part, attributes, context)
  const elements = part.onePer.flatMap((rules) => {
    const value = attributeValue(rules, attributes, context)
    return rules.rules
      .filter((rule): rule is LeafRule => rule.kind === 'leaf')
      .flatMap((rule) =>
        itemsOf(value).map((item) => elementFor(rule, item, common, context)),
      )
  })
  const [first, ...rest] = elements.filter((element) => element !== undefined)
  return first === undefined ? [common] : [first, ...rest]
}

function elementFor(
  rule: LeafRule,
  item: Value | undefined,
  common: Value,
  context: TranslationContext,
): Value | undefined {
  if (item === undefined || item === null || item === '') return undefined
  if (isKind(item, 'choice')) {
    const { condition, then, otherwise } = item
    return choice(
      condition,
      elementFor(rule, then, common, context),
      elementFor(rule, otherwise, common, context),
    )
  }
  if (isKind(item, 'sensitive') && item.value === '') return undefined
  const source = leafValue(rule, item, context)
  return source === undefined ? undefined : putValue(common, rule.to, source)
}
