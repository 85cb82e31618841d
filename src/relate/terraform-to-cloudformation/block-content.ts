import {
  choice,
  emptyMap,
  isKind,
  isMap,
  propertyOf,
  unknown,
  type Value,
} from '../../model/value.ts'
import { changed, mapValue, plain, rewrap } from './map-value.ts'
import { mergeValues } from './merge-values.ts'

type Contents = readonly (Value | undefined)[]

/** Each further block that may stand somewhere doubles the worlds to tell apart. */
const mostBlocks = 6

/**
 * Of blocks of which only one can stand there, the one that does, which conditions may decide. Two
 * that certainly stand there are more than the property can hold.
 */
export function onlyContent(contents: Contents): Value | undefined {
  if (contents.filter((content) => content !== undefined).length > mostBlocks) {
    return unknown('limit', `more than ${mostBlocks} blocks may stand where one is expected`)
  }
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

/** Maps as one, each entry of which is decided by itself. */
export function joinedContent(contents: Contents): Value | undefined {
  if (contents.length === 1) return contents[0]
  return contents.map(entryByEntry).reduce(mergeValues, undefined)
}

function entryByEntry(content: Value | undefined): Value | undefined {
  if (!isKind(content, 'choice')) return content
  const branches = [content.then, content.otherwise].map(entryByEntry)
  if (!branches.every((branch) => branch === undefined || isMap(plain(branch)))) return content
  const map = emptyMap()
  for (const branch of branches) {
    const entries = plain(branch)
    if (!isMap(entries)) continue
    for (const name of Object.keys(entries)) map[name] = propertyIn(content, name)
  }
  return map
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

/**
 * An object that nothing but unknown values is put into may as well not be there: it is as unknown
 * as they are.
 */
export function unlessAllUnknown(value: Value): Value {
  if (isKind(value, 'choice')) {
    const then = value.then === undefined ? undefined : unlessAllUnknown(value.then)
    const otherwise = value.otherwise === undefined ? undefined : unlessAllUnknown(value.otherwise)
    return { ...value, then, otherwise }
  }
  if (!isMap(value)) return value
  const present = Object.values(value).filter((item) => item !== undefined)
  const inner = present.map(unlessAllUnknown)
  const [first] = inner
  return first !== undefined && inner.every((item) => isKind(plain(item), 'unknown'))
    ? first
    : value
}
