import type { Raw, RawMap } from '../../../model/document.ts'
import { isRawList, isRawMap, memberOf, scalarText } from '../../../model/raw.ts'
import { unknown, type Value } from '../../../model/value.ts'
import { composeText, partsOf } from '../compose-text.ts'
import { invalidArguments } from '../derived.ts'
import { distribute } from '../distribute.ts'
import { attributeNamed, isResource, valueNamed } from '../names.ts'
import type { Intrinsic, StackContext } from '../stack-context.ts'

/** A string with `${Name}`, `${Name.Attribute}`, and `${!Literal}` for a literal `${Literal}`. */
export const sub: Intrinsic = (argument, context) => {
  const [template, values] = argumentsOf(argument)
  const text = scalarText(template)
  if (text === null || values === null) {
    return invalidArguments('Fn::Sub', 'a string, or a list of a string and a map')
  }
  const pieces = split(text)
  const parts = pieces.map(({ text: literal, name }) =>
    name === null ? literal : substitute(name, values, context),
  )
  return distribute(parts, (settled) => {
    const composed = settled.flatMap((part, index) =>
      typeof part === 'string' ? part : (partsOf(part) ?? notText(pieces[index]?.name)),
    )
    return composeText(composed, context)
  })
}

function argumentsOf(argument: Raw): readonly [Raw | undefined, RawMap | null] {
  if (!isRawList(argument)) return [argument, {}]
  const [template, values] = argument
  return [template, argument.length === 2 && isRawMap(values) ? values : null]
}

interface Piece {
  readonly text: string
  /** What stands in the braces; null for literal text. */
  readonly name: string | null
}

const OPENING = '${'
const CLOSING = '}'

function split(template: string): readonly Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (let at = template.indexOf(OPENING); at >= 0; at = template.indexOf(OPENING, from)) {
    const closing = template.indexOf(CLOSING, at)
    if (closing < 0) break
    if (at > from) pieces.push({ text: template.slice(from, at), name: null })
    from = closing + CLOSING.length
    const inner = template.slice(at + OPENING.length, closing)
    pieces.push(
      inner.startsWith('!')
        ? { text: `\${${inner.slice(1)}}`, name: null }
        : { text: template.slice(at, from), name: inner.trim() },
    )
  }
  pieces.push({ text: template.slice(from), name: null })
  return pieces
}

const NAME = /^[\w.:]+$/

function substitute(name: string, values: RawMap, context: StackContext): Value | undefined {
  const own = memberOf(values, name)
  if (own !== undefined) return context.resolve(own)
  if (!NAME.test(name)) return unknown('invalid', `Fn::Sub takes names in its \${braces}`)
  const dot = name.indexOf('.')
  if (dot > 0 && isResource(name.slice(0, dot), context)) {
    return attributeNamed(name.slice(0, dot), name.slice(dot + 1), context)
  }
  return valueNamed(name, context)
}

const notText = (name: string | null | undefined) =>
  unknown('invalid', `what Fn::Sub puts in the place of ${name ?? 'a name'} is no string`)
