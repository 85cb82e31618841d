import {
  choice,
  emptyMap,
  isKind,
  isMap,
  propertyOf,
  unknown,
  type Value,
} from '../../model/value.ts'
import { changed, mapValue, rewrap } from './map-value.ts'

/**
 * Of blocks of which only one can stand there, the one that does, which conditions may decide. Two
 * that certainly stand there are more than the property can hold.
 */
export function onlyContent(contents: readonly (Value | undefined)[]): Value | undefined {
  return contents.reduceRight<Value | undefined>(
    (rest, content) => orElse(content, rest),
    undefined,
  )
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

/** A map with one entry, whose name a value holds. */
export function contentUnder(
  name: Value | undefined,
  content: Value | undefined,
): Value | undefined {
  if (name === undefined) return undefined
  return mapValue(
    name,
    (known) => {
      if (typeof known !== 'string') return unknown('not-evaluated', 'a name in it is not known')
      const map = emptyMap()
      map[known] = content
      return map
    },
    changed,
  )
}

/** The content where a value is the wanted one; unknown where that isn't known. */
export function contentIf(
  deciding: Value | undefined,
  wanted: string,
  content: Value | undefined,
): Value | undefined {
  if (deciding === undefined) return undefined
  return mapValue(deciding, (known) => (String(known) === wanted ? content : undefined), changed)
}

/** A property of content that may be decided by a condition, or not be known as a whole. */
export function propertyIn(content: Value | undefined, name: string): Value | undefined {
  if (content === undefined || isKind(content, 'unknown')) return content
  if (isKind(content, 'sensitive')) return rewrap(content, propertyIn(content.value, name))
  if (isKind(content, 'choice')) {
    const { condition, then, otherwise } = content
    return choice(condition, propertyIn(then, name), propertyIn(otherwise, name))
  }
  return isMap(content) ? propertyOf(content, name) : undefined
}
