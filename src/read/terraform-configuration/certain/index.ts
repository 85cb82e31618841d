import {
  type Body,
  type Expression,
  NOWHERE,
  type SourceFile,
  type Span,
} from '../../../model/configuration.ts'
import { type Cursor, UNCERTAIN } from './cursor.ts'
import { readBody } from './read-body.ts'
import { readExpression } from './read-expression.ts'
import { readBareTemplate } from './read-template.ts'

/** What a text says, and the functions that it calls. */
export interface Certain {
  readonly body: Body
  readonly functions: ReadonlySet<string>
}

/**
 * Reads a file, or a part of one that begins at the offset `base`, as people mostly write it: many times
 * faster than by the grammar, which needn't even be loaded. Null where it isn't certain that the text is
 * sound and means what it seems to: then the grammar says what it is, or what is wrong with it.
 */
export function readCertain(text: string, base: number, source: SourceFile): Certain | null {
  const functions = new Set<string>()
  const cursor = cursorIn({ text, base, source, functions, at: 0 })
  const body = orNull(() => readBody(cursor, false))
  return body === null ? null : { body, functions }
}

/**
 * The same for a template that stands in a text from the offset `start` to `end`; `span` is that of the whole.
 */
export function readCertainTemplate(
  text: string,
  { start, end }: Span,
  span: Span,
  functions: Set<string>,
): Expression | null {
  const called = new Set<string>()
  const cursor = cursorIn({ text, base: 0, source: NOWHERE, functions: called, at: start })
  const template = orNull(() => readBareTemplate(cursor, end, span))
  if (template !== null) for (const name of called) functions.add(name)
  return template
}

const cursorIn = (place: Omit<Cursor, 'depth' | 'expression'>): Cursor => ({
  ...place,
  depth: 0,
  expression: readExpression,
})

function orNull<T>(read: () => T): T | null {
  try {
    return read()
  } catch (error) {
    if (error === UNCERTAIN) return null
    throw error
  }
}
