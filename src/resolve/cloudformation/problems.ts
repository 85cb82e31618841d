import type { RunError } from '../../model/decision.ts'
import type { Raw, TemplateDocument } from '../../model/document.ts'
import { nearestWord } from '../../model/nearest-word.ts'
import type { Path } from '../../model/truth.ts'
import { isRawList, isRawMap } from './raw.ts'

/** Notes and errors of a deployment, in the order in which they were met. */
export interface ProblemList {
  readonly notes: Set<string>
  readonly errors: Map<string, RunError>
}

/** What is told of one template. */
export interface Problems {
  readonly note: (sentence: string) => void
  readonly error: (message: string, at: Path) => void
  /** An error at a member of a map or list of the template. */
  readonly errorIn: (message: string, holder: Raw, member: string | number) => void
}

/** More would bury the first ones, which mostly have the same cause. */
const MOST = 100

export const newProblems = (): ProblemList => ({ notes: new Set(), errors: new Map() })

export function problemsOf(template: TemplateDocument, list: ProblemList): Problems {
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
      const path = list.errors.size < MOST ? pathOf(template.content, holder) : null
      add(message, path && [...path, member])
    },
  }
}

/** The way to an object of the template; null where it is none, such as a copy that a loop made. */
function pathOf(from: Raw, wanted: Raw): Path | null {
  if (from === wanted) return []
  const members = isRawList(from) ? from.entries() : isRawMap(from) ? Object.entries(from) : []
  for (const [step, member] of members) {
    if (typeof member !== 'object' || member === null) continue
    const path = pathOf(member, wanted)
    if (path) return [step, ...path]
  }
  return null
}

const LIKE_A_NAME = /^[\w:.${}&-]{1,128}$/

/** A name from the template, in quotes; what can't be a name isn't repeated, since it may be anything. */
export const quoted = (name: string): string =>
  LIKE_A_NAME.test(name) ? `"${name}"` : 'something that can’t be a name'

/** `; "Bucket" may be meant`, or nothing, to end a clause with. */
export function meant(name: string, right: Iterable<string>): string {
  const near = LIKE_A_NAME.test(name) ? nearestWord(name, right) : null
  return near === null ? '' : `; ${quoted(near)} may be meant`
}
