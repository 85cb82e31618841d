import type { Raw, TemplateDocument, TextFault } from '../../model/document.ts'
import { isRawMap, memberOf } from '../../model/raw.ts'
import type { Range } from '../../model/source-location.ts'
import type { Path } from '../../model/truth.ts'
import { isKind, type Value } from '../../model/value.ts'
import { type Assume, anyWorld, settle } from '../../model/worlds/world.ts'
import { placesInBlock } from './block-places.ts'
import { lazy } from './lazy.ts'
import type { DeclaredResource, StackContext } from './stack-context.ts'

/** The template that stands as text in a property, or a clause that says why there is none. */
export function inlineTemplate(
  { logicalId, body, origin }: DeclaredResource,
  property: string,
  context: StackContext,
): TemplateDocument | string {
  const raw = memberOf(memberOf(body, 'Properties'), property) ?? null
  const { stack } = context
  const text = settled(context.resolve(raw), stack.given.assume)
  if (typeof text !== 'string') return `its ${property} is not known as a whole`
  const parsed = stack.parseNested?.(text) ?? 'nothing parses it here'
  if (typeof parsed === 'string') return `its ${property} can't be read: ${parsed}`
  const { content, locate, faults } = parsed
  if (!isRawMap(content)) return `its ${property} is no template`
  const { template } = stack
  const at: Path = [...origin, 'Properties', property, ...functionsAround(raw)]
  const from = template.broughtIn?.(at) ?? { file: template.file, pointer: at }
  const { file } = from
  // Only what is told needs a place.
  const whole = lazy(() => template.locate(at), null)
  const places = lazy(() => {
    const holder = whole()
    return holder && file === template.file ? placesInBlock(text, linesOf(template), holder) : null
  }, null)
  const placeOf = (inside: Range): Range | null => places()?.(inside) ?? whole()
  return {
    content,
    text,
    file,
    // Only to be told apart: paths in it lead from the same folder.
    path: `${template.path}#${logicalId}`,
    broughtIn: () => from,
    locate: (pointer) => {
      const inside = locate(pointer)
      return inside && placeOf(inside)
    },
    ...(faults === undefined ? {} : { faults: faults.map((fault) => placed(fault, placeOf)) }),
  }
}

function placed(fault: TextFault, placeOf: (inside: Range) => Range | null): TextFault {
  const { line, column } = fault
  const place = placeOf({ line, column, endLine: line, endColumn: column })
  return place === null ? fault : { ...fault, line: place.line, column: place.column }
}

const knownLines = new WeakMap<TemplateDocument, readonly string[]>()

function linesOf(template: TemplateDocument): readonly string[] {
  const lines = knownLines.get(template) ?? template.text.split(/\r\n?|\n/)
  knownLines.set(template, lines)
  return lines
}

/** A text by `Fn::Sub` stands in the function, which may have a list. */
function functionsAround(raw: Raw): Path {
  const argument = memberOf(raw, 'Fn::Sub')
  if (argument === undefined) return []
  return typeof argument === 'string' ? ['Fn::Sub'] : ['Fn::Sub', 0]
}

/** The branch that the values given, and the assumed ones, lead to. */
function settled(value: Value | undefined, assume: Assume): Value | undefined {
  let at = value
  while (isKind(at, 'choice')) {
    const holds = settle(at.condition, anyWorld(assume))
    if (holds === null) return at
    at = holds ? at.then : at.otherwise
  }
  return at
}
