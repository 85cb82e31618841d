import { integerArgument, limitWork, textArgument, textsArgument } from './arguments.ts'
import type { BuiltIn } from './function-type.ts'
import { refuse, strict } from './function-type.ts'
import { charactersOf } from './graphemes.ts'
import { lowerCase, titleCase, upperCase } from './letter-case.ts'
import { parseInteger } from './parse-integer.ts'

/** Functions over strings that are known. */
export const strings: Readonly<Record<string, BuiltIn>> = {
  chomp: ofText((text) => text.replace(/[\r\n]+$/, '')),
  lower: ofText(lowerCase),
  upper: ofText(upperCase),
  title: ofText(titleCase),
  strrev: ofText((text) => charactersOf(text).reverse().join('')),
  trimspace: ofText((text) => trimmed(text, BLANKS)),
  startswith: ofTexts((text, prefix) => text.startsWith(prefix)),
  endswith: ofTexts((text, suffix) => text.endsWith(suffix)),
  strcontains: ofTexts((text, part) => text.includes(part)),
  trimprefix: ofTexts((text, prefix) =>
    text.startsWith(prefix) ? text.slice(prefix.length) : text,
  ),
  trimsuffix: ofTexts((text, suffix) =>
    suffix !== '' && text.endsWith(suffix) ? text.slice(0, -suffix.length) : text,
  ),
  trim: ofTexts(trimmed),
  split: strict(2, 2, ([separator, text]) => {
    const [by, whole] = [textArgument(separator), textArgument(text)]
    return by === '' ? [...whole] : whole.split(by)
  }),
  indent: strict(2, 2, ([spaces, text]) => {
    const count = integerArgument(spaces)
    if (count < 0 || count > 1_000) refuse('takes a number of spaces up to 1000')
    const whole = textArgument(text)
    limitWork(whole.length * (count + 1))
    return whole.replaceAll('\n', `\n${' '.repeat(count)}`)
  }),
  substr: strict(3, 3, ([text, offset, length]) => {
    const characters = charactersOf(textArgument(text))
    const [from, count] = [integerArgument(offset), integerArgument(length)]
    const start = from < 0 ? Math.max(0, characters.length + from) : from
    return characters.slice(start, count < 0 ? undefined : start + count).join('')
  }),
  parseint: strict(2, 2, ([text, base]) =>
    typeof text === 'string' ? parseInteger(text, integerArgument(base)) : refuse('takes a string'),
  ),
  sort: strict(1, 1, ([list]) => textsArgument(list).sort(inOrder)),
}

/** What Unicode has for white space. */
const BLANKS =
  '\t\n\v\f\r \x85\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000'

function inOrder(left: string, right: string): number {
  return Buffer.compare(Buffer.from(left), Buffer.from(right))
}

function ofText(change: (text: string) => string): BuiltIn {
  return strict(1, 1, ([text]) => change(textArgument(text)))
}

function ofTexts(change: (text: string, other: string) => string | boolean): BuiltIn {
  return strict(2, 2, ([text, other]) => change(textArgument(text), textArgument(other)))
}

function trimmed(text: string, cut: string): string {
  const set = new Set(cut)
  const characters = [...text]
  let start = 0
  let end = characters.length
  while (start < end && set.has(characters[start] ?? '')) start++
  while (end > start && set.has(characters[end - 1] ?? '')) end--
  return characters.slice(start, end).join('')
}
