import { type Body, type Expression, NOWHERE, type SourceFile } from '../../model/configuration.ts'
import { InputError } from '../../model/input-error.ts'
import { buildBody } from './build-body.ts'
import { createContext } from './build-expression.ts'
import { templateOf } from './build-template.ts'
import { readCertain, readCertainTemplate } from './certain/index.ts'
import { describeFault } from './describe-fault.ts'
import { type Fault, TooDeep, tooManyBrackets } from './fault.ts'
import type { Grammar } from './grammar.ts'

/** A text, parsed; offsets are those of the file. */
export type ParsedHcl =
  | {
      readonly kind: 'sound'
      readonly body: Body
      readonly functions: ReadonlySet<string>
      /** What the language may not accept though the grammar did. */
      readonly doubts: readonly Fault[]
    }
  | { readonly kind: 'broken'; readonly fault: Fault; readonly tooDeep: boolean }

/** Parses a file, or a part of one that begins at the offset `base`. */
export function parseHcl(
  grammar: Grammar,
  text: string,
  base: number,
  source: SourceFile,
): ParsedHcl {
  // A heredoc that ends with the file is one to the grammar only where a line's end follows.
  return grammar(`${text}\n`, (root) => {
    if (root.hasError) {
      const excess = tooManyBrackets(text)
      const { offset, message } = excess ?? describeFault(root, text)
      const fault = { offset: base + offset, message }
      return { kind: 'broken', fault, tooDeep: excess !== null }
    }
    const context = createContext(text, base)
    try {
      const node = root.children.find(({ type }) => type === 'body')
      const body = buildBody(node, source, context, 0)
      return { kind: 'sound', body, functions: context.functions, doubts: context.doubts }
    } catch (error) {
      if (!(error instanceof TooDeep)) throw error
      return {
        kind: 'broken',
        fault: { offset: error.offset, message: error.message },
        tooDeep: true,
      }
    }
  })
}

/** Parses an expression by itself. Throws an `InputError`. */
export function parseExpressionText(grammar: Grammar, text: string): Expression {
  const whole = `x = (${text}\n)`
  const certain = readCertain(whole, 0, NOWHERE)?.body.attributes.get('x')?.value
  if (certain !== undefined) return certain
  const parsed = parseHcl(grammar, whole, 0, NOWHERE)
  const value = parsed.kind === 'sound' ? parsed.body.attributes.get('x')?.value : undefined
  if (value === undefined) throw new InputError('This is not an expression of HCL.')
  return value
}

/**
 * Parses the text of a template, as a file of its own or a string of JSON syntax is one. All spans
 * are `span`, as the text has no offsets of its own in a file. Throws an `InputError`.
 */
export function parseTemplateText(
  grammar: Grammar,
  text: string,
  functions: Set<string> = new Set(),
): Expression {
  if (!/[$%]\{/.test(text)) return { kind: 'literal', value: text, start: 0, end: 0 }
  const marker = unusedMarker(text)
  const opening = `x = <<${marker}\n`
  const whole = `${opening}${text}\n${marker}\n`
  const content = { start: opening.length, end: opening.length + text.length }
  const span = { start: 'x = '.length, end: whole.length - 1 }
  const certain = readCertainTemplate(whole, content, span, functions)
  if (certain !== null) return certain
  return grammar(whole, (root) => {
    const attribute = root.hasError ? undefined : root.children[0]?.child(0)
    const heredoc = attribute?.child(2)?.child(0)?.child(0)
    if (heredoc?.type !== 'heredoc_template') {
      throw new InputError(
        'This is not a template of HCL: an interpolation or directive is broken.',
      )
    }
    const context = createContext(whole, 0)
    const built = templateOf(heredoc, content, 'bare', context, 0)
    for (const name of context.functions) functions.add(name)
    return built
  })
}

function unusedMarker(text: string): string {
  let marker = 'TEMPLATE'
  while (text.includes(marker)) marker += 'E'
  return marker
}
