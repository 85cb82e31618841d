import type { RawMap } from '../../model/document.ts'
import { InputError } from '../../model/input-error.ts'
import { parseJson } from '../cloudformation/index.ts'
import { type ConstructPlaces, placeConstructs } from './construct-places.ts'
import { fieldOf, mapOf, textOf } from './fields.ts'
import { locateNamed, readText } from './named-file.ts'
import type { Reading } from './reading.ts'

const LOGICAL_ID = 'aws:cdk:cloudformation:logicalId'

/**
 * Where constructs stand by the construct tree of an app (`tree.json`), which covers its stages. A
 * second way beside the metadata: where it can't be read, or tells no logical ids (they came after
 * aws-cdk-lib 2.240), it knows nothing.
 */
export function readConstructTree(
  reading: Reading,
  folder: string,
  name: string,
  stacks: Iterable<string>,
): ConstructPlaces {
  return placeConstructs(constructsOf(readTree(reading, folder, name)), stacks)
}

function readTree(reading: Reading, folder: string, name: string): RawMap | null {
  const named = locateNamed(reading.bounds, folder, name)
  if (named.kind !== 'found') return null
  try {
    return mapOf(fieldOf(mapOf(parseJson(readText(named.path, reading.maxSize)).content), 'tree'))
  } catch (error) {
    if (error instanceof InputError) return null
    throw error
  }
}

function constructsOf(tree: RawMap | null): [path: string, logicalId: string][] {
  const found: [string, string][] = []
  const ahead = tree === null ? [] : [tree]
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    const path = textOf(fieldOf(node, 'path'))
    const logicalId = textOf(fieldOf(mapOf(fieldOf(node, 'attributes')), LOGICAL_ID))
    if (path !== null && logicalId !== null) found.push([path, logicalId])
    for (const child of Object.values(mapOf(fieldOf(node, 'children')) ?? {})) {
      const next = mapOf(child)
      if (next !== null) ahead.push(next)
    }
  }
  return found
}
