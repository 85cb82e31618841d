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
import type { CompiledRule } from './compile-table.ts'
import { onePerItem } from './one-per-item.ts'
import { changed, type Known, mapValue, rewrap } from './map-value.ts'
import { mergeValues } from './merge-values.ts'
import { attributeValue, type TranslationContext, translatePart } from './translate-part.ts'

type BlockRule = CompiledRule & { readonly kind: 'block' }

/**
 * What the blocks of one name become: a list, an object or a map, as the rule says. A list of blocks
 * that isn't known makes the whole unknown; none makes nothing.
 */
export function blockContent(
  rule: BlockRule,
  blocks: Value | undefined,
  context: TranslationContext,
): Value | undefined {
  if (blocks === undefined) return undefined
  return mapValue(blocks, (known) => contentOf(rule, known, context), changed)
}

function contentOf(
  rule: BlockRule,
  known: Known,
  context: TranslationContext,
): Value | undefined {
  if (known === null) return undefined
  if (isKind(known, 'reference')) {
    return unknown('runtime', `${known.written} is known only after apply`)
  }
  const items = isList(known) ? known : [known]
  const contents = items.flatMap((item) => itemContents(rule, item, context))
  if (rule.isList) return contents.length === 0 ? undefined : contents
  if (rule.keyedBy) return contents.reduce(mergeValues, undefined)
  return theOnly(contents)
}

/** One block as elements of a list: itself, or one for each of what it stands for. */
function itemContents(
  rule: BlockRule,
  item: Value | undefined,
  context: TranslationContext,
): readonly (Value | undefined)[] {
  if (rule.isList && rule.part.onePer.length > 0) {
    return onePerItem(rule.part, item, context)
  }
  if (item === undefined) return [undefined]
  return [
    mapValue(
      item,
      (block) => {
        if (block === null) return undefined
        if (!isMap(block)) return unknown('invalid', 'it is not a block')
        const content = gated(rule, translatePart(rule.part, block, context), block, context)
        return rule.keyedBy ? keyed(rule.keyedBy, block, content) : content
      },
      changed,
    ),
  ]
}

/** The content under the key that an attribute of the block holds. */
function keyed(
  [key, value]: readonly [key: string, value?: string],
  block: ValueMap,
  content: Value | undefined,
): Value | undefined {
  const name = propertyOf(block, key)
  if (name === undefined) return undefined
  const entry = value === undefined ? content : (propertyOf(block, value) ?? undefined)
  return mapValue(
    name,
    (known) => {
      if (typeof known !== 'string') return unknown('not-evaluated', `its ${key} is not known`)
      const map = emptyMap()
      map[known] = entry
      return map
    },
    changed,
  )
}

/** The content where the block's condition holds; unknown where that isn't known. */
export function gated(
  rule: BlockRule,
  content: Value | undefined,
  block: ValueMap,
  context: TranslationContext,
): Value | undefined {
  if (rule.onlyIf === null) return content
  const deciding = attributeValue(rule.onlyIf, block, context)
  if (deciding === undefined) return undefined
  const found = mapValue(
    deciding,
    (known) => (String(known) === String(rule.onlyIfValue) ? content : undefined),
    changed,
  )
  return found
}

/**
 * Of blocks of which only one can stand there, the one that does, which conditions may decide. Two
 * that certainly stand there are more than the property can hold.
 */
function theOnly(contents: readonly (Value | undefined)[]): Value | undefined {
  return contents.reduceRight<Value | undefined>((rest, content) => orElse(content, rest), undefined)
}

function orElse(content: Value | undefined, rest: Value | undefined): Value | undefined {
  if (content === undefined) return rest
  if (rest === undefined) return content
  if (isKind(content, 'choice')) {
    const { condition, then, otherwise } = content
    return choice(condition, orElse(then, rest), orElse(otherwise, rest))
  }
  if (isKind(rest, 'choice')) {
    const { condition, then, otherwise } = rest
    return choice(condition, orElse(content, then), orElse(content, otherwise))
  }
  return unknown('not-evaluated', 'several blocks stand where one is expected')
}

/** A property of content that may be decided by a condition, or not be known as a whole. */
export function propertyIn(content: Value, name: string): Value | undefined {
  if (isKind(content, 'unknown')) return content
  if (isKind(content, 'sensitive')) return rewrap(content, propertyIn(content.value, name))
  if (isKind(content, 'choice')) {
    const { condition, then, otherwise } = content
    const [one, other] = [then, otherwise].map((branch) => branch && propertyIn(branch, name))
    return choice(condition, one, other)
  }
  return isMap(content) ? propertyOf(content, name) : undefined
}
