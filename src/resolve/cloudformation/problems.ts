import type { RunError } from '../../model/decision.ts'
import type { Raw, RawMap, TemplateDocument } from '../../model/document.ts'
import { nearestWord } from '../../model/nearest-word.ts'
import { isRawList } from '../../model/raw.ts'
import type { Path } from '../../model/truth.ts'
import { isKind, type Value } from '../../model/value.ts'
import { lazy } from './lazy.ts'
import type { Copies } from './loop-body.ts'

/** Notes and errors of a deployment, in the order in which they were met. */
export interface ProblemList {
  readonly notes: Set<string>
  readonly errors: Map<string, RunError>
  /** Faults whose place isn't known yet. */
  pending: string[]
  readonly copies: Copies
  /** How many notes have a place. */
  placed: number
  /** How many more names are looked for. */
  suggestions: number
}

/** What is told of one template. */
export interface Problems {
  readonly note: (sentence: string) => void
  /** A note with a place in the template. */
  readonly noteAt: (sentence: string, at: Path) => void
  /** A note with the place of a member of a map or list of the template. */
  readonly noteIn: (sentence: string, holder: Raw, member: string | number) => void
  /** A note on what the function that is evaluated just now names. */
  readonly fault: (sentence: string) => void
  /** Evaluates a function: what is wrong with it, or in it, is told with its place. */
  readonly watch: (
    evaluate: () => Value | undefined,
    holder: RawMap,
    name: string,
  ) => Value | undefined
  readonly error: (message: string, at: Path) => void
  /** An error at a member of a map or list of the template. */
  readonly errorIn: (message: string, holder: Raw, member: string | number) => void
  /** `; "Bucket" may be meant`, or nothing, to end a clause with. */
  readonly meant: (name: string, right: () => Iterable<string>) => string
}

/** More would bury the first ones, which mostly have the same cause. */
const MOST = 100

/** Names are compared letter by letter: no input may make that many and long. */
const MOST_SUGGESTIONS = 50
const MOST_NAMES = 1_000
const LONGEST_NAME = 64

export const newProblems = (): ProblemList => ({
  notes: new Set(),
  errors: new Map(),
  pending: [],
  copies: new WeakMap(),
  placed: 0,
  suggestions: MOST_SUGGESTIONS,
})

export function problemsOf(template: TemplateDocument, list: ProblemList): Problems {
  const holders = lazy(() => holdersIn(template.content), new Map())
  const fileOf = (at: Path | null): string =>
    (at && template.broughtIn?.(at)?.file) ?? template.file
  const pathIn = (holder: Raw, member: string | number): Path | null => {
    const path = pathTo(originalOf(holder, list.copies), template.content, holders())
    return path && [...path, member]
  }
  const tell = (told: RunError): void => {
    const { file, line, column, message } = told
    if (list.errors.size < MOST) list.errors.set(`${file}\n${line}\n${column}\n${message}`, told)
  }
  const add = (message: string, at: Path | null): void => {
    if (list.errors.size >= MOST) return
    const { line = null, column = null } = (at && template.locate(at)) ?? {}
    tell({ kind: 'input', file: fileOf(at), line, column, message })
  }
  const note = (sentence: string): void => {
    if (list.notes.size < MOST) list.notes.add(sentence)
  }
  const noteAt = (sentence: string, at: Path | null): void => {
    list.placed += 1
    if (list.notes.size >= MOST) return
    const range = at && template.locate(at)
    note(range ? `${fileOf(at)}:${range.line}:${range.column}: ${sentence}` : sentence)
  }
  const noteIn: Problems['noteIn'] = (sentence, holder, member) => {
    const isFull = list.notes.size >= MOST
    noteAt(sentence, isFull ? null : pathIn(holder, member))
  }
  for (const { line, column, message } of template.faults ?? []) {
    tell({ kind: 'input', file: template.file, line, column, message })
  }
  return {
    note,
    noteAt,
    noteIn,
    fault: (sentence) => {
      if (list.pending.length < MOST) list.pending.push(sentence)
    },
    watch(evaluate, holder, name) {
      const before = list.placed
      const value = evaluate()
      if (list.pending.length > 0) {
        for (const sentence of list.pending.splice(0)) noteIn(sentence, holder, name)
      }
      // What is wrong inside of it was told there, and is the reason here too.
      if (isKind(value, 'unknown') && value.cause === 'invalid' && list.placed === before) {
        noteIn(sentenceOf(value.reason), holder, name)
      }
      return value
    },
    error: add,
    errorIn: (message, holder, member) => add(message, pathIn(holder, member)),
    meant(name, right) {
      if (list.suggestions <= 0 || name.length > LONGEST_NAME || !LIKE_A_NAME.test(name)) return ''
      list.suggestions -= 1
      const names = [...take(right(), MOST_NAMES)].filter((other) => other.length <= LONGEST_NAME)
      const near = nearestWord(name, names)
      return near === null ? '' : `; ${quoted(near)} may be meant`
    },
  }
}

function* take(names: Iterable<string>, most: number): Generator<string> {
  let left = most
  for (const name of names) {
    if (left <= 0) return
    left -= 1
    yield name
  }
}

type Holders = ReadonlyMap<Raw, readonly [holder: Raw, member: string | number]>

/** Each map and list of a template with the one that it stands in. */
function holdersIn(root: Raw): Holders {
  const holders = new Map<Raw, readonly [Raw, string | number]>()
  const ahead = [root]
  for (let holder = ahead.pop(); holder !== undefined; holder = ahead.pop()) {
    const members = isRawList(holder) ? holder.entries() : Object.entries(holder as RawMap)
    for (const [member, value] of members) {
      if (typeof value !== 'object' || value === null || holders.has(value)) continue
      holders.set(value, [holder, member])
      ahead.push(value)
    }
  }
  return holders
}

/** What a loop copied, for a copy of it. */
function originalOf(value: Raw, copies: Copies): Raw {
  let at = value
  for (;;) {
    const original = typeof at === 'object' && at !== null ? copies.get(at) : undefined
    if (original === undefined) return at
    at = original
  }
}

/** Null where a value stands nowhere in the template, such as what SAM makes. */
function pathTo(value: Raw, root: Raw, holders: Holders): Path | null {
  const path: (string | number)[] = []
  for (let at = value; at !== root; ) {
    const [holder, member] = holders.get(at) ?? []
    if (holder === undefined || member === undefined) return null
    path.unshift(member)
    at = holder
  }
  return path
}

export const sentenceOf = (clause: string): string =>
  `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`

const LIKE_A_NAME = /^[\w:.${}&-]{1,128}$/

/** A name from the template, in quotes; what can't be a name isn't repeated, since it may be anything. */
export const quoted = (name: string): string =>
  LIKE_A_NAME.test(name) ? `"${name}"` : 'something that can’t be a name'
