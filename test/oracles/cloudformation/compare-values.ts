import type { Path } from '../../../src/model/truth.ts'
import {
  isKind,
  isList,
  isMap,
  isSymbolic,
  propertyOf,
  type Unknown,
  type Value,
} from '../../../src/model/value.ts'
import type { Json, TheirValue } from './template-model.ts'
import { settledIn, type World } from './worlds.ts'

/** From best to worst, as the worst world of a value counts. */
export const outcomes = [
  'equal',
  /** The same once scalars are read as text, as the service coerces them. */
  'equal-as-text',
  'both-unknown',
  'theirs-unknown',
  'ours-unknown',
  'different',
] as const
export type Outcome = (typeof outcomes)[number]

/** One place of a resource in one world. */
export interface Compared {
  readonly path: Path
  readonly outcome: Outcome
  readonly theirs: string
  readonly ours: string
}

export interface Setting {
  readonly world: World
  /** Whether a named condition holds here; null where that isn't known. */
  readonly holds: (condition: string) => boolean | null
}

/** Nothing that is read may be nested deeper; neither side goes as far. */
const DEEPEST = 120

export function compareValues(
  theirs: TheirValue | undefined,
  ours: Value | undefined,
  setting: Setting,
  path: Path = [],
): readonly Compared[] {
  if (path.length > DEEPEST) throw new Error('A value is nested too deeply to be compared.')
  const own = settledIn(ours, setting.world)
  const one = (outcome: Outcome): readonly Compared[] => [
    { path, outcome, theirs: toldOf(theirs), ours: showOwn(own) },
  ]
  if (theirs === undefined) return one(own === undefined ? 'equal' : 'different')
  if ('Conditional' in theirs) {
    const { condition, if_true, if_false } = theirs.Conditional
    const holds = setting.holds(condition)
    if (holds === null) return one('ours-unknown')
    return compareValues(holds ? if_true : if_false, own, setting, path)
  }
  if ('Enum' in theirs) return bestOf(theirs.Enum.variants, own, setting, path)
  if ('Dynamic' in theirs) return one(compareDynamic(theirs.Dynamic.reason, own))
  if ('TypedDynamic' in theirs) return one(isOpen(own) ? 'both-unknown' : 'theirs-unknown')
  if ('Reference' in theirs) return one(compareReference(theirs.Reference, own))
  if ('List' in theirs) {
    if (isOpen(own)) return one('ours-unknown')
    return isList(own) ? compareItems(theirs.List.items, own, setting, path) : one('different')
  }
  if ('Map' in theirs) {
    if (isOpen(own)) return one('ours-unknown')
    if (!isMap(own)) return one('different')
    const entries = theirs.Map.entries.map(({ key, value }) => [key, value] as const)
    return compareMembers(new Map(entries), own, setting, path)
  }
  const { value } = theirs.Concrete
  if (value === null) return one(compareNothing(own))
  if (isOpen(own)) return one('ours-unknown')
  if (Array.isArray(value)) {
    const items = value.map((item: Json): TheirValue => ({ Concrete: { value: item } }))
    return isList(own) ? compareItems(items, own, setting, path) : one('different')
  }
  if (typeof value === 'object') {
    if (!isMap(own)) return one('different')
    const entries = Object.entries(value).map(([key, member]): [string, TheirValue] => [
      key,
      { Concrete: { value: member } },
    ])
    return compareMembers(new Map(entries), own, setting, path)
  }
  if (own === value) return one('equal')
  if (typeof own === 'object' || own === undefined) return one('different')
  return one(String(own) === String(value) ? 'equal-as-text' : 'different')
}

function compareItems(
  theirs: readonly TheirValue[],
  ours: readonly (Value | undefined)[],
  setting: Setting,
  path: Path,
): readonly Compared[] {
  const length = Math.max(theirs.length, ours.length)
  if (length === 0) return [{ path, outcome: 'equal', theirs: '[]', ours: '[]' }]
  return Array.from({ length }, (_, index) =>
    compareValues(theirs[index], ours[index], setting, [...path, index]),
  ).flat()
}

function compareMembers(
  theirs: ReadonlyMap<string, TheirValue>,
  ours: { readonly [name: string]: Value | undefined },
  setting: Setting,
  path: Path,
): readonly Compared[] {
  const names = new Set([...theirs.keys(), ...Object.keys(ours)])
  if (names.size === 0) return [{ path, outcome: 'equal', theirs: '{}', ours: '{}' }]
  return [...names].flatMap((name) =>
    compareValues(theirs.get(name), propertyOf(ours, name), setting, [...path, name]),
  )
}

/** Of several values, one of which is meant: the one that is nearest. */
function bestOf(
  variants: readonly TheirValue[],
  own: Value | undefined,
  setting: Setting,
  path: Path,
): readonly Compared[] {
  let best: readonly Compared[] | null = null
  for (const variant of variants) {
    const compared = compareValues(variant, own, setting, path)
    if (best === null || rankOf(compared) < rankOf(best)) best = compared
  }
  return best ?? [{ path, outcome: 'both-unknown', theirs: 'none of none', ours: showOwn(own) }]
}

const rankOf = (compared: readonly Compared[]): number =>
  Math.max(...compared.map(({ outcome }) => outcomes.indexOf(outcome)))

/** Known only at deployment, at least in part. */
const isOpen = (own: Value | undefined): boolean =>
  isKind(own, 'unknown') || isKind(own, 'text') || isKind(own, 'reference')

/** Of a text with holes they tell the pattern. */
function compareDynamic(reason: string, own: Value | undefined): Outcome {
  if (!isOpen(own)) return 'theirs-unknown'
  if (!reason.startsWith('Sub:') || !isKind(own, 'text')) return 'both-unknown'
  return patternOf(own.parts, (hole) => `\${${hole}}`) === reason.slice('Sub:'.length)
    ? 'equal'
    : 'both-unknown'
}

function patternOf(
  parts: readonly Value[],
  hole: (name: string) => string,
  nameOf = (part: Unknown) => part.variable?.name ?? '?',
): string {
  return parts
    .map((part) => {
      if (isKind(part, 'reference')) return hole(part.written)
      return isKind(part, 'unknown') ? hole(nameOf(part)) : String(part)
    })
    .join('')
}

function compareReference(
  { target, kind }: { readonly target: string; readonly kind: unknown },
  own: Value | undefined,
): Outcome {
  if (isKind(own, 'reference')) {
    const attribute =
      typeof kind === 'object' && kind !== null && 'GET_ATT' in kind
        ? (kind.GET_ATT as { readonly attr: string }).attr
        : null
    const isSame = own.target.endsWith(`\n${target}`) && own.attribute === attribute
    return isSame ? 'equal' : 'different'
  }
  return isOpen(own) ? 'ours-unknown' : 'theirs-unknown'
}

/** Null is written where a value is removed. */
function compareNothing(own: Value | undefined): Outcome {
  if (own === undefined || own === null) return 'equal'
  return isOpen(own) ? 'ours-unknown' : 'different'
}

function toldOf(theirs: TheirValue | undefined): string {
  return theirs === undefined ? '<absent>' : JSON.stringify(theirs).slice(0, 300)
}

function showOwn(own: Value | undefined): string {
  if (own === undefined) return '<absent>'
  if (isKind(own, 'unknown')) return `<${own.cause}: ${own.reason}>`
  if (isKind(own, 'reference')) return `<reference ${own.written}>`
  if (isKind(own, 'text')) {
    return `<text ${patternOf(
      own.parts,
      (name) => `\${${name}}`,
      ({ reason }) => reason,
    )}>`
  }
  if (isSymbolic(own)) return '<symbolic>'
  return JSON.stringify(own).slice(0, 300)
}
