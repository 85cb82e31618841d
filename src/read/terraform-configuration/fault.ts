import { InputError } from '../../model/input-error.ts'

/** What is wrong with a text, and at which of its characters. */
export interface Fault {
  readonly offset: number
  /** What to do, in a sentence; quotes nothing of the text. */
  readonly message: string
}

/** Levels of expressions, blocks and template directives inside one another. */
const MAX_DEPTH = 100

/** Thrown where a text nests deeper than is followed. */
export class TooDeep extends InputError {
  readonly offset: number

  constructor(offset: number) {
    super(
      `Expressions or blocks stand more than ${MAX_DEPTH} levels inside one another here: move parts into locals.`,
    )
    this.offset = offset
  }
}

/** One level further in. Throws {@link TooDeep} where that is too far. */
export function deeper(depth: number, offset: number): number {
  if (depth >= MAX_DEPTH) throw new TooDeep(offset)
  return depth + 1
}

/** Brackets inside one another, counted without a look at what is a string. */
const MAX_BRACKETS = 500

/** Where a text opens more brackets than anything that people write; null where it doesn't. */
export function tooManyBrackets(text: string): Fault | null {
  let depth = 0
  for (const { 0: bracket, index } of text.matchAll(/[([{)\]}]/g)) {
    if (')]}'.includes(bracket)) depth = Math.max(0, depth - 1)
    else if (++depth > MAX_BRACKETS) return { offset: index, message: new TooDeep(index).message }
  }
  return null
}
