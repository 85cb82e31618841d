import type { Node } from 'web-tree-sitter'
import type { Fault } from './fault.ts'

/** The first fault of a tree that has one, told from what stands around it. */
export function describeFault(root: Node, text: string): Fault {
  const node = firstFault(root)
  const described = node.isMissing ? describeMissing(node) : null
  return described ?? faultAt(text, node.startIndex)
}

function firstFault(root: Node): Node {
  let at = root
  while (!at.isError && !at.isMissing) {
    const next = at.children.find((child) => child.isError || child.isMissing || child.hasError)
    if (next === undefined) break
    at = next
  }
  return at
}

/** What is never closed is told where it begins, as its end could be anywhere. */
function describeMissing(node: Node): Fault | null {
  const parent = node.parent
  const grand = parent?.parent ?? null
  const opened = (grand ?? parent ?? node).startIndex
  switch (node.type) {
    case 'quoted_template_end':
      return { offset: parent?.startIndex ?? node.startIndex, message: sayOf('string') }
    case 'heredoc_identifier':
      return parent?.child(0)?.isMissing
        ? null
        : { offset: parent?.startIndex ?? node.startIndex, message: sayOf('heredoc') }
    case '}':
      return { offset: opened, message: sayOf(parent?.type === 'block_end' ? 'block' : 'brace') }
    case ']':
      return { offset: opened, message: sayOf('list') }
    case ')':
      return { offset: (parent ?? node).startIndex, message: sayOf('bracket') }
    default:
      return null
  }
}

type Opened = 'string' | 'heredoc' | 'block' | 'brace' | 'list' | 'bracket'

const SAY: Readonly<Record<Opened, string>> = {
  string: 'This string is never closed: add its `"`.',
  heredoc:
    'This heredoc is never closed: its marker must stand on a line of its own, with nothing after it.',
  block: 'This block is never closed: add its `}`.',
  brace: 'This `{` is never closed: add its `}`, or a comma or key that is missing inside.',
  list: 'This `[` is never closed: add its `]`, or a comma that is missing inside.',
  bracket: 'This `(` is never closed: add its `)`, or a comma that is missing inside.',
}

function sayOf(opened: Opened): string {
  return SAY[opened]
}

/** Told from the characters around an offset alone. */
function faultAt(text: string, offset: number): Fault {
  const equals = /=[ \t]*$/.exec(text.slice(Math.max(0, offset - 80), offset))
  const rest = text.slice(offset, offset + 80)
  if (equals !== null && /^\s*(?:[\n}\])]|$)/.test(rest)) {
    return { offset: offset - equals[0].length, message: NO_VALUE }
  }
  const value = /^=[ \t]*(?:(?:#|\/\/)[^\n]*)?(?:\n|$)/.exec(rest)
  if (value !== null) return { offset, message: NO_VALUE }
  if (rest.startsWith("'")) return { offset, message: SINGLE_QUOTES }
  return {
    offset,
    message:
      'This is not HCL: an argument (`name = value`) or a block is expected, or something before it is not closed.',
  }
}

const NO_VALUE = 'A value is missing after `=`.'
const SINGLE_QUOTES = 'Strings stand in double quotes: replace the single ones.'

/** What HashiCorp's parser found, in our words; by the titles of its diagnostics. */
const TITLES: ReadonlyMap<string, string> = new Map([
  ['Unclosed configuration block', SAY.block],
  ['Missing item separator', 'A comma is missing here, or the list before it is never closed.'],
  ['Missing argument separator', 'A comma is missing between the arguments of this call.'],
  ['Missing attribute separator', 'A comma or a new line is missing between two keys here.'],
  ['Missing key/value separator', 'An `=` is missing after this key.'],
  ['Missing attribute value', 'A value is missing after this key.'],
  [
    'Invalid multi-line string',
    'A string must end on its line: close it, or write a heredoc (`<<EOT`).',
  ],
  ['Unterminated template string', 'A string or heredoc is never closed: add its end.'],
  ['Unbalanced parentheses', 'A bracket is never closed: add its `)`.'],
  ['Missing close brace on index', 'A bracket is never closed: add its `]`.'],
  ['Missing close bracket on index', 'A bracket is never closed: add its `]`.'],
  ['Missing false expression in conditional', 'A conditional needs both values: add `: value`.'],
  ['Attribute redefined', 'This argument is set twice in its block: remove one.'],
  [
    'Missing newline after argument',
    'Two arguments stand on one line, or something is left over after a value: put each on its own line.',
  ],
  [
    'Missing newline after block definition',
    'Something follows this block on its line: put it on its own.',
  ],
  [
    'Invalid single-argument block definition',
    'A block on one line takes one argument: give its braces lines of their own.',
  ],
  ['Argument definition required', 'A block on one line takes one argument (`name = value`).'],
  ['Invalid expression', 'The start of a value is expected here.'],
  ['Missing expression', 'A value is missing before the text ends.'],
  ['Invalid character', 'This character has no meaning here: remove it, or put it in quotes.'],
  ['Invalid attribute name', 'A name is missing after the dot.'],
  ['Invalid block definition', 'A block needs a `{` after its type and labels, on the same line.'],
  ['Unterminated tuple constructor expression', SAY.list],
  ['Unterminated object constructor expression', SAY.brace],
  ['Unterminated function call', SAY.bracket],
  ['Unclosed template interpolation sequence', 'An interpolation is never closed: add its `}`.'],
  ['Invalid escape sequence', 'A backslash of this string escapes nothing: double it (`\\\\`).'],
  ['Invalid argument name', 'A name of an argument stands without quotes: remove them.'],
  [
    'Argument or block definition required',
    'An argument (`name = value`) or a block is expected here.',
  ],
  [
    'Extra characters after interpolation expression',
    'An interpolation holds one expression: something is left over before its `}`.',
  ],
  ['Unexpected end of template', 'A `%{ if }` or `%{ for }` of this template is never ended.'],
])

/** A fault that HashiCorp's parser reported at an offset. */
export function reportedFault(title: string, text: string, offset: number): Fault {
  const around = faultAt(text, offset)
  if (around.message === NO_VALUE || around.message === SINGLE_QUOTES) return around
  const known = TITLES.get(title)
  return {
    offset,
    message: known ?? `This is not HCL (${title.toLowerCase()}): mend it.`,
  }
}
