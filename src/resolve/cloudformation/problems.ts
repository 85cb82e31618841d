import type { RunError } from '../../model/decision.ts'
import type { Raw, RawMap, TemplateDocument } from '../../model/document.ts'
import { nearestWord } from '../../model/nearest-word.ts'
import type { Path } from '../../model/truth.ts'
import { lazy } from './lazy.ts'
import { isRawList } from './raw.ts'

/** Notes and errors of a deployment, in the order in which they were met. */
export interface ProblemList {
  readonly notes: Set<string>
  readonly errors: Map<string, RunError>
  /** How many more names are looked for. */
  suggestions: number
}

/** What is told of one template. */
export interface Problems {
  readonly note: (sentence: string) => void
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
  suggestions: MOST_SUGGESTIONS,
})

export function problemsOf(template: TemplateDocument, list: ProblemList): Problems {
  const holders = lazy(() => holdersIn(template.content), new Map())
  const add = (message: string, at: Path | null): void => {
    if (list.errors.size >= MOST) return
    const { line = null, column = null } = (at && template.locate(at)) ?? {}
    const told: RunError = { kind: 'input', file: template.file, line, column, message }
    list.errors.set(`${template.file}\n${line}\n${column}\n${message}`, told)
  }
  return {
    note(sentence) {
      if (list.notes.size < MOST) list.notes.add(sentence)
    },
    error: add,
    errorIn(message, holder, member) {
      const path = pathTo(holder, template.content, holders())
      add(message, path && [...path, member])
    },
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

/** Null where a value stands nowhere in the template, such as the copy that a loop makes. */
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

const LIKE_A_NAME = /^[\w:.${}&-]{1,128}$/

/** A name from the template, in quotes; what can't be a name isn't repeated, since it may be anything. */
export const quoted = (name: string): string =>
  LIKE_A_NAME.test(name) ? `"${name}"` : 'something that can’t be a name'
