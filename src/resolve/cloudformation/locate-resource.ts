import type { Raw, SourceLine } from '../../model/document.ts'
import { isRawList, memberOf, onlyMember } from '../../model/raw.ts'
import type { Resource } from '../../model/resource.ts'
import type { Range, SourceLocation } from '../../model/source-location.ts'
import type { Path } from '../../model/truth.ts'
import { isStackSet } from './resource-types.ts'
import type { DeclaredResource, StackContext } from './stack-context.ts'

/**
 * Finds the place of a property: in the source that made the resource, where an assembly names it,
 * else in the template. A value that came from elsewhere is found where it is used.
 */
export function locateIn(declared: DeclaredResource, context: StackContext): Resource['locate'] {
  return (path, missing) => {
    const place = path.length === 0 ? declared.origin : placeOf(path, declared, context)
    const top = typeof path[0] === 'string' ? path[0] : missing
    const source = context.stack.source?.(declared.logicalId, top) ?? null
    const common = { inputFile: context.stack.inputFile, pointer: pointerOf(place) }
    const parents = deployedBy(context)
    if (source !== null && typeof source !== 'string') {
      const { file, callers, others, enclosing } = source
      const related = [
        ...callers.map((line) => relatedLine(line, 'called from here')),
        ...others.map((line) => relatedLine(line, `also sets ${top ?? 'it'}`)),
        ...parents,
      ]
      const note =
        enclosing === null ? null : `no line is known to make it, but this one made ${enclosing}`
      return { ...common, file, range: rangeOf(source), note, related }
    }
    const range = path.length === 0 ? headOf(declared, context) : rangeAt(place, context)
    const note = source ?? (range === null ? 'its place in the text was not found' : null)
    const { template } = context.stack
    const from = template.broughtIn?.(place) ?? { file: template.file, pointer: place }
    const pointer = pointerOf(from.pointer)
    return { ...common, file: from.file, pointer, range, note, related: parents }
  }
}

/** The deepest part of the way that the template itself has. */
function placeOf(path: Path, declared: DeclaredResource, context: StackContext): Path {
  const { body, origin } = declared
  const place: (string | number)[] = []
  let at: Raw | undefined = body
  for (const step of ['Properties', ...path]) {
    if (step !== 'Fn::If') at = throughSettledConditions(at, place, context)
    const next: Raw | undefined = isRawList(at) ? at[Number(step)] : memberOf(at, String(step))
    if (next === undefined) break
    place.push(isRawList(at) ? Number(step) : String(step))
    at = next
  }
  return declared.placeOf?.(place) ?? [...origin, ...place]
}

/** A condition that is always true, or never, leaves no choice, and so no step in a path. */
function throughSettledConditions(
  from: Raw | undefined,
  place: (string | number)[],
  context: StackContext,
): Raw | undefined {
  let at = from
  for (;;) {
    const [name, argument] = onlyMember(at) ?? []
    if (name !== 'Fn::If' || !isRawList(argument) || typeof argument[0] !== 'string') return at
    const condition = context.conditions.get(argument[0])
    if (condition?.kind !== 'constant') return at
    const branch = condition.value ? 1 : 2
    place.push('Fn::If', branch)
    at = argument[branch]
  }
}

function rangeAt(place: Path, { stack }: StackContext): Range | null {
  for (let length = place.length; length > 0; length -= 1) {
    const range = stack.template.locate(place.slice(0, length))
    if (range) return range
  }
  return null
}

/** The logical id alone: the whole resource would be too much to show. */
function headOf({ origin }: DeclaredResource, context: StackContext): Range | null {
  const range = rangeAt(origin, context)
  if (range === null) return null
  const quotes = /^\s*\{/.test(context.stack.template.text) ? 2 : 0
  const { line, column } = range
  const length = String(origin.at(-1)).length + quotes
  return { line, column, endLine: line, endColumn: column + length }
}

const rangeOf = ({ line, column }: SourceLine): Range => ({
  line,
  column,
  endLine: line,
  endColumn: column,
})

const relatedLine = (line: SourceLine, text: string) => ({
  file: line.file,
  range: rangeOf(line),
  text,
})

/** The resources that deploy the stack, nearest first. */
function deployedBy({ parent }: StackContext): SourceLocation['related'] {
  if (!parent?.context || !parent.resource) return []
  const { file, range, related } = locateIn(parent.resource, parent.context)([], null)
  const kind = isStackSet(parent.resource.type) ? 'by stack set' : 'as nested stack'
  const text = `deployed here ${kind} ${parent.resource.logicalId}`
  return range === null ? related : [{ file, range, text }, ...related]
}

/** RFC 6901. */
const pointerOf = (place: Path): string =>
  place.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
