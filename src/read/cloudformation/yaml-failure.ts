import { YAMLException } from 'js-yaml'
import { InputError } from '../../model/input-error.ts'
import { TOO_DEEP } from './limits.ts'
import type { Position } from './line-index.ts'

/** The parser's reasons, by how they begin, where more can be said about them. */
const ADVICE: readonly (readonly [reason: string, message: string])[] = [
  ['nesting exceeded maxDepth', TOO_DEEP],
  ['tab characters must not be used', 'A tab is used for indentation: use spaces.'],
  [
    'bad indentation',
    'The indentation fits none of the lines above: align this line with its neighbours, or put a value that holds ": " or begins with a quote in quotes as a whole.',
  ],
  [
    'deficient indentation',
    'This line must be indented further than the key that its value belongs to.',
  ],
  [
    'end of the stream or a document separator is expected',
    'Nothing can follow here: align this line with the first key, or mend what stands before it.',
  ],
  [
    'can not read a block mapping entry; a multiline key',
    'A colon is missing after a key above this line.',
  ],
  ["expected ':' after a mapping key", 'A colon is missing after this key.'],
  [
    'a whitespace character is expected after the key-value separator',
    'A blank is missing after the colon.',
  ],
  ['missed comma between flow collection entries', 'A comma or a closing bracket is missing here.'],
  ["expected the node content, but found ','", 'A value is missing before this comma.'],
  [
    'unexpected end of the stream within a flow collection',
    'The text ends before a { or [ is closed: add the } or ].',
  ],
  [
    'unexpected end of the stream within a single quoted scalar',
    "The text ends before a single quote is closed: add the missing '.",
  ],
  [
    'unexpected end of the stream within a double quoted scalar',
    'The text ends before a double quote is closed: add the missing ".',
  ],
  [
    'unknown escape sequence',
    'Double quotes know no such escape: write a backslash as \\\\, or use single quotes.',
  ],
  ['the stream contains non-printable characters', 'A control character stands here: remove it.'],
  ['null byte is not allowed in input', 'A null character stands here: remove it.'],
  ['expected valid JSON character', 'A control character stands here: remove it.'],
  ['undeclared tag handle', 'A tag has one ! only: a function is written !Name.'],
  [
    'tag name cannot contain such characters',
    'No tag has such a name: a function is written !Name.',
  ],
]

/**
 * Tells a failure of the parser in our words. Its message is never passed on, since it shows the
 * lines around; nor are the parts of its reason that repeat the text.
 */
export function explainYamlFailure(
  error: unknown,
  positionAt: (offset: number) => Position,
): InputError {
  if (!(error instanceof YAMLException)) {
    return new InputError("This can't be read as YAML: some part of it is too long for the parser.")
  }
  const { reason, mark } = error
  const at = mark === undefined ? null : positionAt(mark.position)
  const known = ADVICE.find(([beginning]) => reason.startsWith(beginning))
  return new InputError(known?.[1] ?? `This can't be read as YAML: ${withoutQuotes(reason)}.`, at)
}

/** A reason repeats the text in double quotes, or after a colon that ends the sentence. */
function withoutQuotes(reason: string): string {
  return reason.replace(/ ?".*"/s, '').replace(/: .*$/s, '')
}
