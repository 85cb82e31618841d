import type { Raw } from '../../model/document.ts'
import type { InstancePlace, LocateSource } from '../../model/plan.ts'
import { isRawList, isRawMap, memberOf } from '../../model/raw.ts'
import { pointerTo, type SourceLocation } from '../../model/source-location.ts'
import type { Path } from '../../model/truth.ts'
import { isList, isMap, propertyOf, type Value, type ValueMap } from '../../model/value.ts'
import { plain } from '../plain.ts'
import { argumentPath } from '../statement-arguments.ts'
import { objectOf } from './attribute-state.ts'
import type { Instance } from './plan-index.ts'
import type { Built, StatementPlace } from './policy-document.ts'

export interface LocateContext {
  /** The plan, relative to the root of the run. */
  readonly file: string
  readonly locateSource: LocateSource | null
  readonly placeOf: (instance: Instance) => InstancePlace
  readonly instanceAt: (address: string) => Instance | null
  readonly attributesOf: (instance: Instance) => ValueMap
  readonly built: Built
}

const NO_FILES = 'a plan holds no positions, and no .tf files were found for it'

/**
 * The place of an attribute. A policy document that was put together from a data source is written
 * there, and not where it is used.
 */
export function locateAttribute(
  instance: Instance,
  attributes: ValueMap,
  attribute: Path,
  context: LocateContext,
): SourceLocation {
  const written = writtenElsewhere(attributes, attribute, context.built)
  const other = written && context.instanceAt(written.place.address)
  if (written === null || !other) return locateWritten(instance, attribute, context)
  const { index } = written.place
  const block = statementAt(context.attributesOf(other), index)
  const path = ['statement', index, ...argumentPath(written.path, block)]
  const location = locateWritten(other, path, context)
  const used = locateWritten(instance, attribute.slice(0, written.depth), context)
  if (location.range === null || used.range === null) return location
  const place = { file: used.file, range: used.range, text: 'used here' }
  return { ...location, related: [place, ...location.related] }
}

const statementAt = (attributes: ValueMap, index: number): Value | undefined =>
  stepInto(plain(propertyOf(attributes, 'statement')), index)

function locateWritten(
  instance: Instance,
  attribute: Path,
  context: LocateContext,
): SourceLocation {
  const place = context.placeOf(instance)
  const source = context.locateSource?.({ ...place, attribute }) ?? NO_FILES
  const found =
    typeof source === 'string'
      ? { file: context.file, range: null, related: [], note: source }
      : { ...source, note: null }
  return { ...found, inputFile: context.file, pointer: pointerIn(instance, attribute) }
}

/** Down to the deepest value that the plan holds. */
function pointerIn(instance: Instance, attribute: Path): string {
  if (attribute.length === 0) return instance.pointer
  let pointer = `${instance.pointer}${instance.kind === 'change' ? '/change/after' : '/values'}`
  let raw: Raw = objectOf(instance)
  for (const step of attribute) {
    const member: Raw | undefined = isRawList(raw)
      ? raw[Number(step)]
      : isRawMap(raw)
        ? memberOf(raw, String(step))
        : undefined
    if (member === undefined) break
    pointer += pointerTo([step])
    raw = member
  }
  return pointer
}

interface Written {
  readonly place: StatementPlace
  /** Steps from the statement. */
  readonly path: Path
  /** How many steps lead to the document. */
  readonly depth: number
}

/** Follows the path to a document that was put together, and tells where its statement was written. */
function writtenElsewhere(attributes: ValueMap, attribute: Path, built: Built): Written | null {
  let value: Value | undefined = attributes
  for (const [depth, step] of attribute.entries()) {
    value = stepInto(value, step)
    const document = isMap(value) ? built.get(value) : undefined
    if (document === undefined) continue
    const [, index, ...path] = attribute.slice(depth + 1)
    const place = typeof index === 'number' ? document.places[index] : undefined
    return place ? { place, path, depth: depth + 1 } : null
  }
  return null
}

function stepInto(value: Value | undefined, step: string | number): Value | undefined {
  if (isList(value)) return value[Number(step)]
  return isMap(value) ? propertyOf(value, String(step)) : undefined
}
