import type { Raw } from '../../model/document.ts'
import { isRawList, isRawMap } from '../../model/raw.ts'
import type { Path } from '../../model/truth.ts'
import type { Candidate } from '../candidate.ts'
import { isFunction, type Leaf, leavesOf } from '../leaf.ts'
import type { TextEdit } from '../text-edit.ts'
import { addItems, addMembers, type Part } from './add-members.ts'
import { flowText } from './render.ts'
import { isPlainMap, type TemplateText } from './template-text.ts'

interface Merging {
  readonly target: TemplateText
  /** The place of the finding. */
  readonly focus: Path
  /** Whether values of the remedy replace others than that of the finding. */
  readonly overwrites: boolean
  readonly edits: TextEdit[]
  readonly leaves: Leaf[]
  readonly doubts: Set<string>
}

/** How many steps lead to the properties of a resource. */
const TO_PROPERTIES = 3

/** The edits that bring a remedy into a map of a template; null where it can't be brought in, or is there. */
export function mergeRemedy(
  target: TemplateText,
  at: Path,
  remedy: TemplateText,
  { focus, overwrites }: Pick<Merging, 'focus' | 'overwrites'>,
): Candidate | null {
  const merging: Merging = {
    ...{ target, focus, overwrites, edits: [], leaves: [], doubts: new Set<string>() },
  }
  const isDone = merge(merging, at, { from: remedy, path: [] })
  const { edits, leaves, doubts } = merging
  return isDone && edits.length > 0 ? { edits, leaves, doubts: [...doubts] } : null
}

/** The edit that sets one value. */
export function setValue(target: TemplateText, at: Path, value: Raw): Candidate | null {
  const merging: Merging = {
    ...{ target, focus: at, overwrites: false, edits: [], leaves: [], doubts: new Set<string>() },
  }
  const isDone = replace(merging, at, value, flowText(value))
  return isDone ? { ...merging, doubts: [...merging.doubts] } : null
}

function merge(merging: Merging, at: Path, part: Part): boolean {
  const { target } = merging
  const raw = target.rawAt(at)
  const wanted = part.from.rawAt(part.path)
  if (wanted === undefined) return false
  if (isRawMap(wanted) && !isFunction(wanted)) {
    if (raw !== null && !isPlainMap(raw)) return onTheWay(merging, at, part)
    return mergeMap(merging, at, raw, Object.keys(wanted), part)
  }
  if (isRawList(wanted) && isRawList(raw)) return mergeList(merging, at, raw, wanted, part)
  if (JSON.stringify(raw) === JSON.stringify(wanted)) return true
  const isFocus = at.every((step, index) => String(step) === String(merging.focus[index]))
  if (isFocus) return replace(merging, branchOf(merging, at), wanted, textOf(part))
  if (!merging.overwrites || (typeof raw === 'object' && raw !== null)) return true
  return replace(merging, at, wanted, textOf(part))
}

function mergeMap(
  merging: Merging,
  at: Path,
  raw: Raw | undefined,
  names: readonly string[],
  part: Part,
): boolean {
  const has = (name: string) => isRawMap(raw) && Object.hasOwn(raw, name)
  const below = (name: string): Part => ({ from: part.from, path: [...part.path, name] })
  // What a merge key brings in is overruled by a member of the map's own.
  const isOwn = (name: string) => merging.target.writtenAt([...at, name])?.isShared === false
  const missing = names.filter((name) => !has(name) || !isOwn(name))
  const there = names.filter((name) => has(name) && isOwn(name))
  if (missing.length > 0 && !add(merging, at, missing.map(below), addMembers)) return false
  return there.every((name) => merge(merging, [...at, name], below(name)))
}

/** By these, items of a list are told apart. */
const NAMES = ['Key', 'Name', 'ParameterName', 'PolicyName', 'Id']

function mergeList(
  merging: Merging,
  at: Path,
  there: readonly Raw[],
  wanted: readonly Raw[],
  part: Part,
): boolean {
  const missing: Part[] = []
  for (const [index, item] of wanted.entries()) {
    const below: Part = { from: part.from, path: [...part.path, index] }
    const found = itemLike(merging, at, there, item, wanted.length)
    if (found === null) missing.push(below)
    else if (!merge(merging, [...at, found], below)) return false
  }
  return missing.length === 0 || add(merging, at, missing, addItems)
}

function itemLike(
  { focus }: Merging,
  at: Path,
  there: readonly Raw[],
  item: Raw,
  wanted: number,
): number | null {
  const whole = there.findIndex((other) => holds(other, item))
  if (whole !== -1) return whole
  if (!isRawMap(item)) return null
  const name = NAMES.find((key) => Object.hasOwn(item, key))
  if (name !== undefined) {
    const same = there.findIndex((other) => isRawMap(other) && other[name] === item[name])
    return same === -1 ? null : same
  }
  const leads = at.every((step, index) => String(step) === String(focus[index]))
  const next = focus[at.length]
  if (leads && next !== undefined && wanted === 1 && Number(next) < there.length)
    return Number(next)
  return there.length === 1 && wanted === 1 ? 0 : null
}

/** Whether a value has all that another one has. */
const holds = (raw: Raw, wanted: Raw): boolean =>
  isRawMap(raw) && isRawMap(wanted)
    ? Object.entries(wanted).every(
        ([name, value]) => Object.hasOwn(raw, name) && holds(raw[name] ?? null, value),
      )
    : JSON.stringify(raw) === JSON.stringify(wanted)

function add(
  merging: Merging,
  at: Path,
  parts: readonly Part[],
  by: typeof addMembers | typeof addItems,
): boolean {
  const edit = by(merging.target, at, parts)
  if (edit === null) return false
  merging.edits.push(edit)
  const inProperties = at.slice(TO_PROPERTIES)
  for (const { from, path } of parts)
    merging.leaves.push(...leavesOf(from.rawAt(path) ?? null, [...inProperties, path.at(-1) ?? '']))
  return true
}

/** Into the branch of a condition that the finding is about. */
function onTheWay(merging: Merging, at: Path, part: Part): boolean {
  const branch = branchOf(merging, at)
  return branch.length > at.length && isPlainMap(merging.target.rawAt(branch))
    ? merge(merging, branch, part)
    : false
}

/** The place itself, or behind the conditions that the way of the finding leads through there. */
function branchOf({ focus }: Merging, at: Path): Path {
  if (!at.every((step, index) => String(step) === String(focus[index]))) return at
  let length = at.length
  while (focus[length] === 'Fn::If' && focus[length + 1] !== undefined) length += 2
  return focus.slice(0, length)
}

function replace(merging: Merging, at: Path, value: Raw, written: string | null): boolean {
  const { target } = merging
  const place = target.writtenAt(at)
  if (place === null) return false
  const isAnchored = /&\S/.test(target.text.slice(place.afterKey, place.value))
  if (place.isShared || isAnchored)
    merging.doubts.add('it writes to what an anchor shares with others')
  if (isFunction(place.raw)) merging.doubts.add('it takes a function or a reference away')
  else if (typeof place.raw === 'object' && place.raw !== null) return false
  const isLines = place.form === 'block'
  const text = target.isJson ? JSON.stringify(value) : (written ?? flowText(value))
  const start = isLines ? place.afterKey : place.value
  const isJoined = isLines || place.value === place.end
  const isItem = place.start === place.afterKey
  merging.edits.push({ start, end: place.end, text: isJoined && !isItem ? ` ${text}` : text })
  merging.leaves.push(...leavesOf(value, at.slice(TO_PROPERTIES)))
  return true
}

/** As the remedy writes it; null where that takes several lines, or could mean something else between brackets. */
function textOf({ from, path }: Part): string | null {
  const written = from.writtenAt(path)
  if (written === null) return null
  const text = from.text.slice(written.value, written.end)
  return /[\r\n,[\]{}#]/.test(text) ? null : text
}
