import {
  choice,
  emptyMap,
  isKind,
  isList,
  isMap,
  propertyOf,
  unknown,
  type Value,
  type ValueMap,
} from '../../model/value.ts'
import {
  contentIf,
  contentUnder,
  joinedContent,
  onlyContent,
  propertyIn,
  unlessAllUnknown,
} from './block-content.ts'
import type { BlockRule, CompiledPart, CompiledRule, LeafRule } from './compile-table.ts'
import { attributeValue, leafValue, type TranslationContext } from './leaf-value.ts'
import { itemsOf, zip } from './list-items.ts'
import { changed, type Known, mapValue, plain, rewrap, unlessNull } from './map-value.ts'
import { mergeValues } from './merge-values.ts'
import { type Properties, putInto, putValue } from './put-value.ts'
import { markUntranslated } from './untranslated.ts'

type Contents = readonly (Value | undefined)[]

/** What the attributes of a resource, or of a block, become, but for what stands for several. */
export function translatePart(
  part: CompiledPart,
  attributes: ValueMap,
  context: TranslationContext,
): Properties {
  const properties = emptyMap()
  for (const [name, value] of part.fixed) properties[name] = value
  // Most tables have many rules, and most resources few of their attributes: an iterator would cost an
  // object for each.
  part.rules.forEach((rules) => {
    const written = attributeValue(rules, attributes, context)
    const value = part.omitEmpty ? unlessEmpty(written) : written
    if (value === undefined) return
    rules.rules.forEach((rule) => {
      put(properties, rule, contentFor(rule, value, context))
    })
  })
  for (const rule of part.gather) put(properties, rule, mapContent(rule, attributes, context))
  for (const name of part.implied) {
    const value = propertyOf(properties, name)
    if (value !== undefined) properties[name] = unlessAllUnknown(value)
  }
  return properties
}

const unlessEmpty = (value: Value | undefined): Value | undefined =>
  value === undefined ? undefined : mapValue(value, (known) => (known === '' ? undefined : known))

function put(into: Properties, rule: CompiledRule, content: Value | undefined): void {
  if (content === undefined) return
  if (rule.kind === 'leaf' || rule.to.length > 0) {
    putInto(into, rule.to, content)
    return
  }
  for (const name of rule.part.properties) {
    const property = propertyIn(content, name)
    if (property !== undefined) into[name] = mergeValues(propertyOf(into, name), property)
  }
}

function contentFor(
  rule: CompiledRule,
  value: Value,
  context: TranslationContext,
): Value | undefined {
  if (rule.kind === 'leaf') return leafValue(rule, value, context)
  return mapValue(value, (known) => blocksContent(rule, known, context), changed)
}

/** What the blocks of one name become: a list, an object or a map, as the rule says. */
function blocksContent(
  rule: BlockRule,
  known: Known,
  context: TranslationContext,
): Value | undefined {
  if (known === null) return undefined
  if (isKind(known, 'reference')) {
    return unknown('runtime', `${known.written} is known only after apply`)
  }
  const blocks = isList(known) ? known : [known]
  const contents = blocks.flatMap((block) => blockContents(rule, block, context))
  if (rule.isList) return contents.length === 0 ? undefined : contents
  if (rule.keyedBy) return joinedContent(contents)
  return onlyContent(contents)
}

/** What one block becomes: one element, or one for each item of what it stands for. */
function blockContents(
  rule: BlockRule,
  block: Value | undefined,
  context: TranslationContext,
): Contents {
  if (block === undefined || block === null) return [undefined]
  if (isKind(block, 'unknown')) return [changed(block)]
  if (isKind(block, 'choice')) {
    const { condition, then, otherwise } = block
    const [one, other] = [then, otherwise].map((branch) => blockContents(rule, branch, context))
    return zip(one ?? [], other ?? [], (first, second) => choice(condition, first, second))
  }
  if (isKind(block, 'sensitive')) {
    return blockContents(rule, block.value, context).map((content) => rewrap(block, content))
  }
  if (!isMap(block)) return [unknown('invalid', 'it is not a block')]
  if (rule.isList && rule.part.onePer.length > 0) return elementsOf(rule.part, block, context)
  return [mapContent(rule, block, context)]
}

function mapContent(
  rule: BlockRule,
  block: ValueMap,
  context: TranslationContext,
): Value | undefined {
  const whole = translatePart(rule.part, block, context)
  if (rule.reads !== null && rule.to.length > 0 && !rule.keyedBy) {
    // What a schema may have in a block isn't listed: there is little in one that no table knows.
    markUntranslated(whole, block, rule.reads, () => true)
  }
  const content = rule.onlyIf
    ? contentIf(attributeValue(rule.onlyIf, block, context), rule.onlyIf.value, whole)
    : whole
  if (!rule.keyedBy) return content
  const [key, value] = rule.keyedBy
  const entry = value === undefined ? content : unlessNull(propertyOf(block, value))
  return contentUnder(propertyOf(block, key), entry === undefined ? entry : context.refer(entry))
}

/**
 * The elements that one map of attributes stands for: Terraform has several CIDRs in one rule of a
 * security group, CloudFormation one. Where it stands for nothing in particular, a single element.
 */
export function elementsOf(
  part: CompiledPart,
  attributes: ValueMap,
  context: TranslationContext,
): Contents {
  const common = translatePart(part, attributes, context)
  const elements = part.onePer.flatMap((rules) => {
    const items = itemsOf(attributeValue(rules, attributes, context))
    return rules.rules.flatMap((rule) =>
      rule.kind === 'leaf' ? items.map((item) => elementFor(rule, item, common, context)) : [],
    )
  })
  const present = elements.filter((element) => element !== undefined)
  return present.length === 0 ? [common] : present
}

function elementFor(
  rule: LeafRule,
  item: Value | undefined,
  common: Value,
  context: TranslationContext,
): Value | undefined {
  if (item === undefined) return undefined
  if (isKind(item, 'choice')) {
    const { condition, then, otherwise } = item
    const [one, other] = [then, otherwise].map((branch) =>
      elementFor(rule, branch, common, context),
    )
    return choice(condition, one, other)
  }
  const source = leafValue(rule, item, context)
  if (source === undefined || plain(source) === '') return undefined
  return putValue(common, rule.to, source)
}
