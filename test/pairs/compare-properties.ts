import {
  isKind,
  isList,
  isMap,
  isSymbolic,
  propertyOf,
  type Value,
  type ValueList,
} from '../../src/model/value.ts'
import { anyWorld, settle } from '../../src/model/worlds/world.ts'

/** The value in the world of the defaults, what is sensitive looked into. */
function settled(value: Value | undefined): Value | undefined {
  let at = value
  for (;;) {
    if (isKind(at, 'sensitive')) at = at.value
    else if (isKind(at, 'choice')) {
      const holds = settle(at.condition, anyWorld('given'))
      if (holds === null) return at
      at = holds ? at.then : at.otherwise
    } else return at
  }
}

/** Where two values contradict each other: both are known, and they aren't the same. Counts what agrees. */
export function contradictions(
  left: Value | undefined,
  right: Value | undefined,
  at: string,
  agreed: { count: number },
): readonly string[] {
  const [a, b] = [settled(left), settled(right)]
  if (a === undefined || b === undefined || a === null || b === null) return []
  if (isKind(a, 'reference') && isKind(b, 'reference')) {
    return addressOf(a.target) === addressOf(b.target) ? agree(agreed) : [at]
  }
  if (isSymbolic(a) || isSymbolic(b)) return []
  if (isList(a) && isList(b)) return inLists(a, b, at, agreed)
  if (isMap(a) && isMap(b)) {
    return Object.keys(a).flatMap((name) =>
      contradictions(propertyOf(a, name), propertyOf(b, name), `${at}/${name}`, agreed),
    )
  }
  // The services take a number and its text for the same.
  const isSame = !isList(a) && !isMap(a) && !isList(b) && !isMap(b) && String(a) === String(b)
  return isSame ? agree(agreed) : [at]
}

function agree(agreed: { count: number }): readonly string[] {
  agreed.count++
  return []
}

const addressOf = (id: string): string => id.split('\n').at(-1) ?? ''

/** Providers sort sets otherwise: each item needs one on the other side that doesn't contradict it. */
function inLists(
  left: ValueList,
  right: ValueList,
  at: string,
  agreed: { count: number },
): readonly string[] {
  const [ours, theirs] = [present(left), present(right)]
  if (ours.some(isNamed) && theirs.some(isNamed)) {
    return ours.flatMap((item) => {
      const other = theirs.find((one) => nameOf(one) === nameOf(item))
      return other === undefined ? [] : contradictions(item, other, `${at}/${nameOf(item)}`, agreed)
    })
  }
  if ([...ours, ...theirs].some(isSymbolic)) return []
  if (ours.length !== theirs.length) return [at]
  const rest = [...theirs]
  return ours.flatMap((item) => {
    const found = rest.findIndex((one) => contradictions(item, one, at, { count: 0 }).length === 0)
    if (found === -1) return [at]
    return contradictions(item, rest.splice(found, 1)[0], at, agreed)
  })
}

const present = (list: ValueList): readonly Value[] =>
  list.map(settled).filter((item) => item !== undefined && item !== null)

/** `{ Key, Value }`, of which a configuration has those that are written, and a plan all. */
const isNamed = (item: Value): boolean => nameOf(item) !== null

function nameOf(item: Value): string | null {
  const name = isMap(item) ? settled(propertyOf(item, 'Key')) : undefined
  return typeof name === 'string' ? name : null
}
