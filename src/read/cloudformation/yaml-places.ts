import { EVENT_ID, type ScalarEvent } from 'js-yaml'
import type { ParsedText } from '../../model/document.ts'
import { rangeOf } from './line-index.ts'
import { isMergeKey, keyText } from './yaml-key.ts'
import { eventAt, scalarText, tagOf, type YamlSource } from './yaml-source.ts'
import { measureSpans } from './yaml-spans.ts'
import { type AliasTargets, mergedMaps, targetOf } from './yaml-walk.ts'

/** A value on the way: the event of its node, whether the function of its tag was passed, and where its range begins. */
interface Place {
  readonly index: number
  readonly passedTag: boolean
  readonly start: number
}

type Members = ReadonlyMap<string, Place>

const NONE: Members = new Map()

/**
 * Finds values in a YAML text. A pointer leads through the built value: a short form's function is a
 * step to the tagged node itself, the parts of `!GetAtt a.b` lie where their text does, what an
 * alias or a merge key brings in lies where it was written.
 */
export function createYamlPlaces(source: YamlSource, targets: AliasTargets): ParsedText['locate'] {
  if (source.document === -1) return () => null
  const spans = measureSpans(source)
  const visited = new Map<number, Members>()
  const rootIndex = source.document + 1

  const startOf = (index: number): number => spans.start[index] ?? 0
  const closeOf = (index: number): number => spans.close[index] ?? index
  const itself = (index: number): Place => ({ index, passedTag: false, start: startOf(index) })

  function functionOf(index: number): string | null {
    const event = eventAt(source, index)
    if (event.type === EVENT_ID.POP || event.type === EVENT_ID.DOCUMENT) return null
    if (event.type === EVENT_ID.ALIAS) return null
    const tag = tagOf(source, event)
    return tag?.kind === 'function' ? tag.name : null
  }

  function stepInto(place: Place, step: string): Place | undefined {
    const index = targetOf(targets, place.index)
    const name = place.passedTag ? null : functionOf(index)
    if (name === null) return membersOf(index).get(step)
    return step === name ? { index, passedTag: true, start: startOf(index) } : undefined
  }

  function membersOf(index: number): Members {
    const known = visited.get(index)
    if (known !== undefined) return known
    const members = readMembers(index)
    visited.set(index, members)
    return members
  }

  function readMembers(index: number): Members {
    const event = eventAt(source, index)
    switch (event.type) {
      case EVENT_ID.MAPPING:
        return readMap(index)
      case EVENT_ID.SEQUENCE:
        return readList(index)
      case EVENT_ID.SCALAR:
        return readParts(index, event)
      default:
        return NONE
    }
  }

  function readMap(index: number): Members {
    const members = new Map<string, Place>()
    const merged: (readonly number[])[] = []
    let key = index + 1
    while (key < closeOf(index)) {
      const value = closeOf(key) + 1
      if (isMergeKey(source, eventAt(source, key))) {
        merged.push(mergedMaps(source, targets, value) ?? [])
      } else {
        const name = keyText(source, eventAt(source, targetOf(targets, key)))
        if (name !== null) members.set(name, { ...itself(value), start: startOf(key) })
      }
      key = closeOf(value) + 1
    }
    for (const map of merged.reverse().flat()) {
      for (const [name, place] of membersOf(map)) if (!members.has(name)) members.set(name, place)
    }
    return members
  }

  function readList(index: number): Members {
    const members = new Map<string, Place>()
    for (let item = index + 1; item < closeOf(index); item = closeOf(item) + 1) {
      members.set(String(members.size), itself(item))
    }
    return members
  }

  /** `!GetAtt a.b` is a list of two in the built value. */
  function readParts(index: number, event: ScalarEvent): Members {
    if (functionOf(index) !== 'Fn::GetAtt') return NONE
    const part: Place = { index, passedTag: true, start: startOf(index) }
    const hasAttribute = scalarText(source, event).includes('.')
    return new Map(
      hasAttribute
        ? [
            ['0', part],
            ['1', part],
          ]
        : [['0', part]],
    )
  }

  return (pointer) => {
    let place: Place | undefined = itself(rootIndex)
    for (const step of pointer) {
      place = stepInto(place, String(step))
      if (place === undefined) return null
    }
    return rangeOf(source.positionAt, place.start, spans.end[place.index] ?? place.start)
  }
}
