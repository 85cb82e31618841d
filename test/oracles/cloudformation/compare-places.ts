import type { TemplateDocument } from '../../../src/model/document.ts'
import type { Resource } from '../../../src/model/resource.ts'
import type { Path } from '../../../src/model/truth.ts'
import { isKind, isList, isMap, propertyOf, type Value } from '../../../src/model/value.ts'
import type { Compared } from './compare-values.ts'
import type { TemplateModel } from './template-model.ts'

/** Where each part of what is written begins. */
export function comparePlaces(
  own: Resource,
  model: TemplateModel,
  { text }: TemplateDocument,
): readonly Compared[] {
  const lines = text.split('\n')
  const toldOf = (place: Place | null) =>
    place === null
      ? '<nowhere>'
      : `${place.line}:${place.column} ${lines[place.line - 1]?.slice(place.column - 1, place.column + 20).trimEnd()}`
  return pathsIn(own.properties).flatMap((path) => {
    const full = ['Resources', own.address, ...(path.length === 0 ? [] : ['Properties', ...path])]
    const { range, pointer } = own.locate(path, null)
    // What a function brought in has no place of its own.
    if (pointer !== pointerOf(full)) return []
    const theirs = model.placeOf(full)
    return [
      { path, outcome: outcomeOf(theirs, range), theirs: toldOf(theirs), ours: toldOf(range) },
    ]
  })
}

interface Place {
  readonly line: number
  readonly column: number
}

function outcomeOf(theirs: Place | null, ours: Place | null): Compared['outcome'] {
  if (theirs === null) return ours === null ? 'both-unknown' : 'theirs-unknown'
  if (ours === null) return 'ours-unknown'
  return theirs.line === ours.line && theirs.column === ours.column ? 'equal' : 'different'
}

function pathsIn(properties: Value): readonly Path[] {
  const found: Path[] = [[]]
  const enter = (value: Value | undefined, path: Path): void => {
    found.push(path)
    walk(value, path)
  }
  const walk = (value: Value | undefined, path: Path): void => {
    if (isKind(value, 'choice')) {
      if (value.steps === null) return
      enter(value.then, [...path, ...value.steps[0]])
      enter(value.otherwise, [...path, ...value.steps[1]])
    } else if (isList(value)) {
      value.forEach((item, index) => {
        enter(item, [...path, index])
      })
    } else if (isMap(value)) {
      for (const name of Object.keys(value)) enter(propertyOf(value, name), [...path, name])
    }
  }
  walk(properties, [])
  return found
}

/** RFC 6901. */
const pointerOf = (path: Path): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
