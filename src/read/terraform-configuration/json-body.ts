import type {
  Attribute,
  Block,
  Body,
  Expression,
  ObjectItem,
  SourceFile,
  Span,
} from '../../model/configuration.ts'
import type { Grammar } from './grammar.ts'
import type { JsonMember, JsonNode } from './json-node.ts'
import { parseExpressionText, parseTemplateText } from './parse-hcl.ts'

/** What the reading of JSON syntax has to know. */
export interface JsonContext {
  readonly source: SourceFile
  readonly grammar: Grammar
  readonly functions: Set<string>
}

/** How many labels a type of top-level block has. */
const LABELS: ReadonlyMap<string, number> = new Map([
  ['resource', 2],
  ['data', 2],
  ['ephemeral', 2],
  ['module', 1],
  ['variable', 1],
  ['output', 1],
  ['provider', 1],
  ['check', 1],
  ['locals', 0],
  ['terraform', 0],
  ['moved', 0],
  ['import', 0],
  ['removed', 0],
])

/**
 * The blocks of a configuration in JSON syntax: each level may be a map or a list of maps, a string
 * is a template, `//` is a comment.
 * https://developer.hashicorp.com/terraform/language/syntax/json
 */
export function jsonBlocks(root: JsonNode, context: JsonContext): Block[] {
  return membersOf(root).flatMap((member) => {
    const labels = LABELS.get(member.key)
    return labels === undefined ? [] : blocksOf(member, labels, [], member.key, context)
  })
}

function blocksOf(
  member: JsonMember,
  depth: number,
  labels: readonly string[],
  type: string,
  context: JsonContext,
): Block[] {
  if (depth > 0) {
    return membersOf(member.value).flatMap((inner) =>
      blocksOf(inner, depth - 1, [...labels, inner.key], type, context),
    )
  }
  return inLists(member.value).map((value) => ({
    type,
    labels,
    header: member.keySpan,
    body: bodyOf(value, type, context),
    source: context.source,
    json: true,
    ...constructOf(value),
    start: member.start,
    end: member.end,
  }))
}

/** CDK for Terraform writes `"//": { "metadata": { "path": … } }` into what a construct made. */
function constructOf(node: JsonNode): Pick<Block, 'construct'> {
  const path = ['//', 'metadata', 'path'].reduce<JsonNode | undefined>(
    (at, name) =>
      at?.kind === 'map' ? at.members.find(({ key }) => key === name)?.value : undefined,
    node,
  )
  return path?.kind === 'scalar' && typeof path.value === 'string' ? { construct: path.value } : {}
}

function bodyOf(node: JsonNode, type: string, context: JsonContext): Body {
  const attributes = new Map<string, Attribute>()
  const blocks: Block[] = []
  for (const member of membersOf(node)) {
    if (member.key === 'dynamic') {
      blocks.push(...blocksOf(member, 1, [], 'dynamic', context))
    } else if (isPlainBlock(type, member.key)) {
      blocks.push(...blocksOf(member, 0, [], member.key, context))
    } else {
      attributes.set(member.key, attributeOf(member, type, context))
    }
  }
  return { attributes, blocks }
}

/** Blocks of the language itself, in which nested maps are never values. */
function isPlainBlock(type: string, name: string): boolean {
  if (type === 'variable') return name === 'validation'
  if (type === 'dynamic') return name === 'content'
  if (type === 'resource' || type === 'data') {
    return ['lifecycle', 'provisioner', 'connection'].includes(name)
  }
  return false
}

function attributeOf(member: JsonMember, type: string, context: JsonContext): Attribute {
  const { start, end, key: name } = member
  const value = isLiteral(type, name)
    ? literalOf(member.value)
    : isWritten(type, name)
      ? writtenOf(member.value, context)
      : expressionOf(member.value, context)
  return { name, value, source: context.source, start, end }
}

/** Arguments that take no templates. */
function isLiteral(type: string, name: string): boolean {
  return (type === 'variable' && name === 'default') || (type === 'module' && name === 'source')
}

/** Arguments whose strings are expressions of the language: types and references. */
function isWritten(type: string, name: string): boolean {
  if (type === 'variable') return name === 'type'
  if (type === 'module') return name === 'providers'
  return (type === 'resource' || type === 'data') && name === 'provider'
}

/** The members of a file of values, in which strings are no templates. */
export function literalMembers(node: JsonNode): ReadonlyMap<string, Expression> {
  return new Map(membersOf(node).map(({ key, value }) => [key, literalOf(value)]))
}

function literalOf(node: JsonNode): Expression {
  return convert(node, (value, span) => ({ kind: 'literal', value, ...span }))
}

function writtenOf(node: JsonNode, { grammar }: JsonContext): Expression {
  return convert(node, (value, span) =>
    typeof value === 'string'
      ? { ...parseExpressionText(grammar, unwrapped(value)), ...span }
      : { kind: 'literal', value, ...span },
  )
}

/** `${aws.west}` is an older way to write `aws.west`. */
function unwrapped(text: string): string {
  return /^\$\{([^{}]*)\}$/.exec(text)?.[1] ?? text
}

/** A value of JSON syntax, whose strings, keys too, are templates. */
function expressionOf(node: JsonNode, { grammar, functions }: JsonContext): Expression {
  return convert(node, (value, span) =>
    typeof value === 'string'
      ? placedAt(parseTemplateText(grammar, value, functions), span)
      : { kind: 'literal', value, ...span },
  )
}

/** What a string holds has no places of its own in the file; lists and maps are all that is stepped into. */
function placedAt(expression: Expression, span: Span): Expression {
  if (expression.kind === 'list') {
    return { ...expression, items: expression.items.map((item) => placedAt(item, span)), ...span }
  }
  if (expression.kind === 'object') {
    const items = expression.items.map(({ key, value }) => ({
      key,
      value: placedAt(value, span),
      ...span,
    }))
    return { ...expression, items, ...span }
  }
  return { ...expression, ...span }
}

type Scalar = string | number | boolean | null

function convert(node: JsonNode, ofScalar: (value: Scalar, span: Span) => Expression): Expression {
  const { start, end } = node
  if (node.kind === 'scalar') return ofScalar(node.value, { start, end })
  if (node.kind === 'list') {
    return { kind: 'list', items: node.items.map((item) => convert(item, ofScalar)), start, end }
  }
  const items = node.members.map(
    (member): ObjectItem => ({
      key: ofScalar(member.key, member.keySpan),
      value: convert(member.value, ofScalar),
      start: member.start,
      end: member.end,
    }),
  )
  return { kind: 'object', items, start, end }
}

function membersOf(node: JsonNode): JsonMember[] {
  return inLists(node).flatMap((inner) =>
    inner.kind === 'map' ? inner.members.filter(({ key }) => key !== '//') : [],
  )
}

function inLists(node: JsonNode): readonly JsonNode[] {
  return node.kind === 'list' ? node.items : [node]
}
