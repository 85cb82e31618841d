import type { TerraformResource } from '../../model/terraform.ts'
import type { Path } from '../../model/truth.ts'
import {
  emptyMap,
  isKind,
  isList,
  isMap,
  propertyOf,
  type Sensitive,
  sensitive,
  type Value,
  type ValueMap,
} from '../../model/value.ts'
import type { View } from './translation.ts'

/** Where in a Terraform resource a value was written. */
export interface Origin {
  readonly resource: TerraformResource
  readonly attribute: Path
}

/**
 * Places are found by translating once more, with attributes that carry theirs. The marks ride on
 * the one wrapper that every step of a translation passes on, so that no step knows of places, and
 * what isn't reported never pays for them.
 */
const originMark: unique symbol = Symbol('stackgate.origin')
interface Marked extends Sensitive {
  readonly [originMark]: Origin
}

export const placedView: View = {
  attributes: (resource) => placedMap(resource.attributes, { resource, attribute: [] }),
  mark: (resource, value) => marked(value, { resource, attribute: [] }),
}

function marked(value: Value, origin: Origin): Value {
  return isKind(value, 'sensitive')
    ? value
    : ({ ...sensitive(value), [originMark]: origin } as Marked)
}

function placed(value: Value | undefined, origin: Origin): Value | undefined {
  if (value === undefined || value === null) return value
  if (isKind(value, 'sensitive')) return placed(value.value, origin)
  if (isKind(value, 'choice')) {
    const then = placed(value.then, origin)
    return { ...value, then, otherwise: placed(value.otherwise, origin) }
  }
  if (isList(value)) {
    const items = value.map((item, index) => placed(item, below(origin, index)))
    return marked(items, origin)
  }
  return marked(isMap(value) ? placedMap(value, origin) : value, origin)
}

function placedMap(map: ValueMap, origin: Origin): ValueMap {
  const copy = emptyMap()
  for (const name of Object.keys(map)) copy[name] = placed(map[name], below(origin, name))
  return copy
}

const below = ({ resource, attribute }: Origin, step: string | number): Origin => ({
  resource,
  attribute: [...attribute, step],
})

/**
 * The origin of the value at a path of translated properties: its own, or that of the nearest
 * enclosing one that has one. Where a condition decides, of the branch that reaches further. What a
 * text of JSON says has no origin of its own: the steps into it are those into the text.
 */
export function originAt(properties: Value, path: Path, whole: Origin): Origin {
  const { origin, within } = reach(properties, path, { origin: whole, within: [], depth: 0 })
  const { resource, attribute } = origin
  const isText = within.length > 0 && holdsText(resource.attributes, attribute)
  return isText ? { resource, attribute: [...attribute, ...within] } : origin
}

/** Whether a text stands at a path of the attributes, be it in one branch of a condition. */
function holdsText(value: Value | undefined, path: Path): boolean {
  if (isKind(value, 'sensitive')) return holdsText(value.value, path)
  if (isKind(value, 'choice')) {
    return holdsText(value.then, path) || holdsText(value.otherwise, path)
  }
  const [step, ...rest] = path
  if (step === undefined) return typeof value === 'string' || isKind(value, 'text')
  return holdsText(stepInto(value, step), rest)
}

function stepInto(value: Value | undefined, step: string | number): Value | undefined {
  if (isList(value)) return value[Number(step)]
  return isMap(value) ? propertyOf(value, String(step)) : undefined
}

interface Reached {
  readonly origin: Origin
  /** Steps from there to the place that was reached. */
  readonly within: Path
  /** How many steps lie before the place that was reached. */
  readonly depth: number
}

function reach(value: Value | undefined, path: Path, from: Reached): Reached {
  if (isKind(value, 'sensitive')) {
    const own = originMark in value ? { origin: (value as Marked)[originMark], within: [] } : {}
    return reach(value.value, path, { ...from, ...own })
  }
  if (isKind(value, 'choice')) {
    const then = reach(value.then, path, from)
    const otherwise = reach(value.otherwise, path, from)
    return otherwise.depth > then.depth ? otherwise : then
  }
  const [step, ...rest] = path
  if (value === undefined || step === undefined) return from
  const below = stepInto(value, step)
  if (below === undefined) return from
  const within = [...from.within, step]
  return reach(below, rest, { ...from, within, depth: from.depth + 1 })
}
