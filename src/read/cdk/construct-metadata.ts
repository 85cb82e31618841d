import { relative } from 'node:path'
import type { Raw, RawMap } from '../../model/document.ts'
import { InputError } from '../../model/input-error.ts'
import { memberOf } from '../../model/raw.ts'
import { parseJson } from '../cloudformation/index.ts'
import { type ConstructPlaces, placeConstructs } from './construct-places.ts'
import { listOf, mapOf, textOf } from './fields.ts'
import type { StackArtifact } from './manifest.ts'
import { locateNamed, readText } from './named-file.ts'
import type { Reading } from './reading.ts'
import { showName } from './show-name.ts'

/** What an assembly tells of the constructs of one stack and of the stacks nested in it. */
export interface ConstructMetadata extends ConstructPlaces {
  /** Why a part of it couldn't be read, as a clause; null where all was. */
  readonly problem: string | null
  /** The entries of a construct, in their order, of one type. `path` has no slash in front. */
  readonly entries: (path: string, type: string) => readonly RawMap[]
  /** The template that a nested stack is said to have been written to, relative to the assembly. */
  readonly templateOf: (stack: string) => string | null
  /** The one nested stack that was written to a template; null where none is, or several are. */
  readonly stackOfTemplate: (path: string) => string | null
}

/** Of one construct: a list of `{ type, data, trace }`. */
type Entries = readonly Raw[]

/**
 * Metadata stands in a file of its own (aws-cdk-lib 2.242 and newer), in the manifest, or in both.
 * Read and parsed when called, which a run without findings doesn't need.
 */
export function readConstructMetadata(
  reading: Reading,
  folder: string,
  artifact: StackArtifact,
): ConstructMetadata {
  const { content, problem } = readMetadataFile(reading, folder, artifact)
  const constructs = new Map<string, Entries>()
  for (const map of [content, artifact.metadata]) {
    for (const [key, entries] of Object.entries(map ?? {})) {
      const path = key.startsWith('/') ? key.slice(1) : key
      constructs.set(path, [...(constructs.get(path) ?? []), ...listOf(entries)])
    }
  }

  const entries = (path: string, type: string): readonly RawMap[] =>
    (constructs.get(path) ?? []).flatMap((raw) => {
      const entry = mapOf(raw)
      return entry !== null && memberOf(entry, 'type') === type ? [entry] : []
    })
  const dataOf = (path: string, type: string): string | null =>
    textOf(memberOf(entries(path, type)[0] ?? null, 'data'))

  const logicalIds: [string, string][] = []
  const templates = new Map<string, string>()
  for (const path of constructs.keys()) {
    const logicalId = dataOf(path, 'aws:cdk:logicalId')
    if (logicalId !== null) logicalIds.push([path, logicalId])
    const template = dataOf(path, 'aws:cdk:templateFile')
    if (template !== null && template !== artifact.templateFile) templates.set(path, template)
  }

  return {
    ...placeConstructs(logicalIds, templates.keys()),
    problem,
    entries,
    templateOf: (stack) => templates.get(stack) ?? null,
    stackOfTemplate(path) {
      const name = relative(folder, path)
      const stacks = [...templates].filter(([, template]) => template === name)
      const [only] = stacks
      return only !== undefined && stacks.length === 1 ? only[0] : null
    },
  }
}

function readMetadataFile(
  reading: Reading,
  folder: string,
  { metadataFile }: StackArtifact,
): { readonly content: RawMap | null; readonly problem: string | null } {
  if (metadataFile === null) return { content: null, problem: null }
  const shown = showName(metadataFile)
  const named = locateNamed(reading.bounds, folder, metadataFile)
  if (named.kind === 'absent') {
    return { content: null, problem: `its metadata, ${shown}, does not exist` }
  }
  if (named.kind === 'outside') {
    return { content: null, problem: `its metadata, ${shown}, lies outside the workspace` }
  }
  try {
    const content = mapOf(parseJson(readText(named.path, reading.maxSize)).content)
    const problem = content === null ? `its metadata, ${shown}, is no map` : null
    return { content, problem }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    const at = error.line === null ? '' : ` (line ${error.line}, column ${error.column})`
    return { content: null, problem: `its metadata, ${shown}, can't be read${at}` }
  }
}
