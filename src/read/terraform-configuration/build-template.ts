import type { Node } from 'web-tree-sitter'
import type { Expression, TemplatePart } from '../../model/configuration.ts'
import { type BuildContext, doubt, nothing, spanOf, textOf } from './build-context.ts'
import { deeper } from './fault.ts'
import { dedent, linesOf, meld, trim, unescapeBare, unescapeQuoted } from './template-text.ts'

/** Literal text, or a sequence `${…}` or `%{…}`, in the order of the source. */
interface Token {
  kind: 'text' | 'interpolation' | 'if' | 'else' | 'endif' | 'for' | 'endfor'
  /** Of literal text, with escapes resolved; else null. */
  text: string | null
  readonly node: Node | null
  readonly trimsBefore: boolean
  readonly trimsAfter: boolean
}

/** How literal text is to be read. */
export type TemplateStyle = 'quoted' | 'heredoc' | 'indented-heredoc' | 'bare'

/** Where the content of a template stands, its delimiters left out. */
interface Content {
  readonly start: number
  readonly end: number
}

/** A string or a heredoc, of the grammar's `string_lit`, `quoted_template` or `heredoc_template`. */
export function buildTemplate(node: Node, context: BuildContext, depth: number): Expression {
  if (node.type === 'heredoc_template') return buildHeredoc(node, context, depth)
  const start = node.startIndex + 1
  const end = node.endIndex - 1
  const literal = context.text.slice(start, end)
  if (node.type === 'string_lit' && !literal.includes('\n')) {
    return { kind: 'literal', value: unescapeQuoted(literal), ...spanOf(node, context) }
  }
  return templateOf(node, { start, end }, 'quoted', context, depth)
}

function buildHeredoc(node: Node, context: BuildContext, depth: number): Expression {
  const { text } = context
  const [opening, marker] = node.children
  const closing = node.lastChild
  const start = text.indexOf('\n', marker?.endIndex ?? node.startIndex) + 1
  const end = text.lastIndexOf('\n', (closing?.startIndex ?? node.endIndex) - 1) + 1
  if (opening !== undefined && marker !== undefined && marker.startIndex > opening.endIndex) {
    doubt(context, opening.endIndex, 'A blank stands between `<<` and its marker: remove it.')
  }
  if (closing !== null && closing.endIndex >= text.length) {
    doubt(
      context,
      node.startIndex,
      'The marker of a heredoc must be followed by a new line: add one.',
    )
  }
  const style = textOf(opening, context) === '<<-' ? 'indented-heredoc' : 'heredoc'
  return templateOf(node, { start, end: Math.max(start, end) }, style, context, depth)
}

/** Builds a template from what stands in `content`, whose sequences are children of `node`. */
export function templateOf(
  node: Node,
  content: Content,
  style: TemplateStyle,
  context: BuildContext,
  depth: number,
): Expression {
  const tokens = tokensOf(node, content, style, context)
  const [only] = tokens
  const span = spanOf(node, context)
  if (only === undefined) return { kind: 'literal', value: '', ...span }
  if (tokens.length === 1 && only.kind === 'interpolation') {
    return interpolationOf(only, context, depth) ?? { kind: 'literal', value: '', ...span }
  }
  trim(tokens)
  if (style === 'indented-heredoc') dedent(tokens)
  const parts = meld(partsOf(tokens, { at: 0 }, context, depth))
  const [first] = parts
  if (first === undefined) return { kind: 'literal', value: '', ...span }
  if (parts.length === 1 && first.kind === 'text') {
    return { kind: 'literal', value: first.text, ...span }
  }
  return { kind: 'template', parts, ...span }
}

/**
 * The grammar leaves blanks between sequences out of its literals, so literal text is what stands
 * between the sequences. Outside quotes each line is a literal of its own, which matters where
 * blanks are trimmed.
 */
function tokensOf(
  node: Node,
  content: Content,
  style: TemplateStyle,
  context: BuildContext,
): Token[] {
  const sequences: Token[] = []
  collectSequences(node, sequences)
  const tokens: Token[] = []
  let at = content.start
  for (const sequence of sequences) {
    // `$$${` is an escape as `$${` is, whatever the grammar says.
    const start = sequence.node?.startIndex ?? at
    if (start > content.start && context.text.slice(start - 1, start + 2) === '$${') continue
    addText(at, start)
    tokens.push(sequence)
    at = sequence.node?.endIndex ?? at
  }
  addText(at, content.end)
  return tokens

  function addText(start: number, end: number): void {
    const raw = context.text.slice(start, Math.max(start, end))
    if (/(?:^|[^$])\$\{|(?:^|[^%])%\{/.test(raw)) {
      doubt(context, start, 'An interpolation can not be told from text here: write it apart.')
    }
    if (style === 'quoted') {
      if (raw.includes('\n')) {
        doubt(context, start, 'A string must end on its line: close it, or write a heredoc.')
      }
      if (raw !== '') tokens.push(literal(unescapeQuoted(raw)))
      return
    }
    for (const line of linesOf(raw)) tokens.push(literal(unescapeBare(line)))
  }
}

function literal(text: string): Token {
  return { kind: 'text', text, node: null, trimsBefore: false, trimsAfter: false }
}

const KINDS: ReadonlyMap<string, Token['kind']> = new Map([
  ['template_interpolation', 'interpolation'],
  ['template_if_intro', 'if'],
  ['template_else_intro', 'else'],
  ['template_if_end', 'endif'],
  ['template_for_start', 'for'],
  ['template_for_end', 'endfor'],
])

/** Flattens nested directives without recursion. */
function collectSequences(node: Node, into: Token[]): void {
  const ahead = [...node.children].reverse()
  for (let child = ahead.pop(); child !== undefined; child = ahead.pop()) {
    const kind = KINDS.get(child.type)
    if (kind === undefined) {
      if (child.type.startsWith('template_')) ahead.push(...[...child.children].reverse())
      continue
    }
    into.push({
      kind,
      text: null,
      node: child,
      trimsBefore: child.child(1)?.type === 'strip_marker',
      trimsAfter: child.child(child.childCount - 2)?.type === 'strip_marker',
    })
  }
}

function partsOf(
  tokens: readonly Token[],
  cursor: { at: number },
  context: BuildContext,
  depth: number,
): TemplatePart[] {
  const parts: TemplatePart[] = []
  for (let token = tokens[cursor.at]; token !== undefined; token = tokens[cursor.at]) {
    if (token.kind === 'else' || token.kind === 'endif' || token.kind === 'endfor') return parts
    cursor.at++
    if (token.text !== null) {
      if (token.text !== '') parts.push({ kind: 'text', text: token.text })
    } else if (token.kind === 'interpolation') {
      const value = interpolationOf(token, context, depth)
      if (value !== null) parts.push({ kind: 'interpolation', value })
    } else if (token.node !== null) {
      parts.push(directiveOf(token.kind, token.node, tokens, cursor, context, depth))
    }
  }
  return parts
}

function directiveOf(
  kind: Token['kind'],
  node: Node,
  tokens: readonly Token[],
  cursor: { at: number },
  context: BuildContext,
  depth: number,
): TemplatePart {
  const inner = deeper(depth, context.base + node.startIndex)
  const subject = expressionIn(node, context, inner)
  const body = meld(partsOf(tokens, cursor, context, inner))
  if (kind === 'if') {
    let otherwise: readonly TemplatePart[] = []
    if (tokens[cursor.at]?.kind === 'else') {
      cursor.at++
      otherwise = meld(partsOf(tokens, cursor, context, inner))
    }
    cursor.at++
    return { kind: 'if', condition: subject, then: body, otherwise }
  }
  cursor.at++
  const names = node.children
    .filter(({ type }) => type === 'identifier')
    .map((name) => textOf(name, context))
  const [first = '', second] = names
  return second === undefined
    ? { kind: 'for', key: null, item: first, of: subject, body }
    : { kind: 'for', key: first, item: second, of: subject, body }
}

function interpolationOf(token: Token, context: BuildContext, depth: number): Expression | null {
  const { node } = token
  if (node === null) return null
  const inner = deeper(depth, context.base + node.startIndex)
  if (node.children.some(({ type }) => type === 'expression')) {
    return expressionIn(node, context, inner)
  }
  doubt(context, node.startIndex, 'An interpolation is empty: give an expression in its braces.')
  return null
}

function expressionIn(node: Node, context: BuildContext, depth: number): Expression {
  const expression = node.children.find(({ type }) => type === 'expression')
  if (expression === undefined) return nothing(node, context)
  return context.build(expression, depth, false)
}
