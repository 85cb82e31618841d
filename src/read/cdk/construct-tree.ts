import type { RawMap } from '../../model/document.ts'
import { InputError } from '../../model/input-error.ts'
import { memberOf } from '../../model/raw.ts'
import { parseJson } from '../cloudformation/index.ts'
import { type ConstructPlaces, placeConstructs } from './construct-places.ts'
import { mapOf, textOf } from './fields.ts'
import { locateNamed, readText } from './named-file.ts'
import type { Reading } from './reading.ts'

const LOGICAL_ID = 'aws:cdk:cloudformation:logicalId'

/** What the construct tree of an app tells. */
export interface ConstructTree extends ConstructPlaces {
  /** The full name of a construct's class: `aws-cdk-lib.aws_s3.Bucket`. */
  readonly classOf: (path: string) => string | null
}

/** Where a construct tree begins; its further files lie beside it. */
export interface TreeFile {
  /** Absolute. */
  readonly folder: string
  readonly name: string
}

/** Files that a tree of more than 500,000 constructs is spread over; real ones have a few. */
const MOST_FILES = 1_000
/** A class may have any name that its author gave it. */
const CLASS = /^[\w$@./-]{1,200}$/

/**
 * The construct tree of an app (`tree.json`), which covers its stages, and the files that its larger
 * parts were put into. A second way beside the metadata to know where constructs stand: where it can't
 * be read, or tells no logical ids (they came after aws-cdk-lib 2.240), it knows nothing of them.
 */
export function readConstructTree(
  reading: Reading,
  file: TreeFile,
  stacks: Iterable<string>,
): ConstructTree {
  const classes = new Map<string, string>()
  const constructs: [path: string, logicalId: string][] = []
  for (const node of nodesOf(reading, file)) {
    const path = textOf(memberOf(node, 'path'))
    if (path === null) continue
    const logicalId = textOf(memberOf(memberOf(node, 'attributes'), LOGICAL_ID))
    if (logicalId !== null) constructs.push([path, logicalId])
    const className = textOf(memberOf(memberOf(node, 'constructInfo'), 'fqn'))
    if (className !== null && CLASS.test(className)) classes.set(path, className)
  }
  const classOf = (path: string) => classes.get(path) ?? null
  return { ...placeConstructs(constructs, stacks), classOf }
}

/** Every node of a tree; a node that stands for a part in another file gives that part. */
function* nodesOf(reading: Reading, { folder, name }: TreeFile): Generator<RawMap> {
  const files = new Map<string, RawMap | null>()
  const seen = new Set<string>()
  const tree = mapOf(memberOf(readFile(reading, folder, name), 'tree'))
  const ahead = tree === null ? [] : [tree]
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    const elsewhere = partElsewhere(node)
    if (elsewhere !== null) ahead.push(elsewhere)
    else yield node
    for (const child of Object.values(mapOf(memberOf(node, 'children')) ?? {})) {
      const next = mapOf(child)
      if (next !== null) ahead.push(next)
    }
  }

  function partElsewhere(node: RawMap): RawMap | null {
    const fileName = textOf(memberOf(node, 'fileName'))
    const treeId = textOf(memberOf(node, 'treeId'))
    if (fileName === null || treeId === null) return null
    const key = JSON.stringify([fileName, treeId])
    if (seen.has(key)) return null
    seen.add(key)
    let file = files.get(fileName)
    if (file === undefined) {
      file = files.size < MOST_FILES ? readFile(reading, folder, fileName) : null
      files.set(fileName, file)
    }
    return mapOf(memberOf(memberOf(file, 'forest'), treeId))
  }
}

function readFile(reading: Reading, folder: string, name: string): RawMap | null {
  const named = locateNamed(reading.bounds, folder, name)
  if (named.kind !== 'found') return null
  try {
    return mapOf(parseJson(readText(named.path, reading.maxSize)).content)
  } catch (error) {
    if (error instanceof InputError) return null
    throw error
  }
}
