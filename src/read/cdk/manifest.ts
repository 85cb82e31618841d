import { join } from 'node:path'
import type { ParsedText, RawMap } from '../../model/document.ts'
import { InputError } from '../../model/input-error.ts'
import { memberOf } from '../../model/raw.ts'
import { parseJson } from '../cloudformation/index.ts'
import { listOf, mapOf, textOf } from './fields.ts'
import { locateNamed, readText } from './named-file.ts'
import { type Reading, tell } from './reading.ts'

/** The manifest of an assembly, of whatever schema version: what isn't known is passed over. */
export interface Manifest {
  /** The assembly's folder, absolute and real. */
  readonly folder: string
  /** Labelled. */
  readonly file: string
  readonly artifacts: readonly Artifact[]
  /** Context look-ups that were open when the app was synthesised, by their keys. */
  readonly missing: readonly string[]
  readonly locate: ParsedText['locate']
}

export type Artifact = StackArtifact | StageArtifact | FileArtifact

export interface StackArtifact {
  readonly kind: 'stack'
  readonly id: string
  readonly templateFile: string | null
  /** `null` where it is only known when the stack is deployed. */
  readonly account: string | null
  readonly region: string | null
  readonly stackName: string
  /** The construct path. */
  readonly path: string
  readonly metadata: RawMap | null
  readonly metadataFile: string | null
  /** Values that the stack is deployed with. */
  readonly parameters: ReadonlyMap<string, string>
  /** Ids of artifacts. */
  readonly dependencies: readonly string[]
}

export interface StageArtifact {
  readonly kind: 'stage'
  readonly id: string
  readonly directoryName: string | null
}

export interface FileArtifact {
  readonly kind: 'assets' | 'tree'
  readonly id: string
  readonly name: string
}

const MANIFEST = 'manifest.json'

const NO_MANIFEST = {
  absent: 'The folder of this assembly has no manifest. Run `cdk synth` again.',
  outside: 'This manifest is a link that leads outside the workspace. Put the file itself there.',
}

/** Reads the manifest of an assembly's folder; null, with the reason among the errors, where it can't be. */
export function readManifest(reading: Reading, folder: string): Manifest | null {
  const file = reading.label(join(folder, MANIFEST))
  try {
    const named = locateNamed(reading.bounds, folder, MANIFEST)
    if (named.kind !== 'found') throw new InputError(NO_MANIFEST[named.kind])
    const { content, locate } = parseJson(readText(named.path, reading.maxSize))
    const artifacts = mapOf(memberOf(content, 'artifacts'))
    if (artifacts === null) {
      throw new InputError('This manifest has no map of `artifacts`. Run `cdk synth` again.', {
        line: 1,
        column: 1,
      })
    }
    return {
      folder,
      file,
      artifacts: Object.entries(artifacts).flatMap(([id, raw]) => artifactOf(id, mapOf(raw))),
      missing: listOf(memberOf(content, 'missing')).map(keyOfMissing),
      locate,
    }
  } catch (error) {
    tell(reading, file, error)
    return null
  }
}

function artifactOf(id: string, raw: RawMap | null): Artifact | [] {
  const properties = mapOf(memberOf(raw, 'properties'))
  switch (memberOf(raw, 'type')) {
    case 'aws:cloudformation:stack':
      return stackOf(id, raw, properties)
    case 'cdk:cloud-assembly':
      return { kind: 'stage', id, directoryName: textOf(memberOf(properties, 'directoryName')) }
    case 'cdk:asset-manifest':
      return fileOf('assets', id, properties)
    case 'cdk:tree':
      return fileOf('tree', id, properties)
    default:
      return []
  }
}

function fileOf(kind: FileArtifact['kind'], id: string, properties: RawMap | null): Artifact | [] {
  const name = textOf(memberOf(properties, 'file'))
  return name === null ? [] : { kind, id, name }
}

function stackOf(id: string, raw: RawMap | null, properties: RawMap | null): StackArtifact {
  const dependencies = listOf(memberOf(raw, 'dependencies'))
  return {
    kind: 'stack',
    id,
    templateFile: textOf(memberOf(properties, 'templateFile')),
    ...environmentOf(textOf(memberOf(raw, 'environment'))),
    // CDK's own reader falls back on the artifact's id for both.
    stackName: textOf(memberOf(properties, 'stackName')) ?? id,
    path: textOf(memberOf(raw, 'displayName')) ?? id,
    parameters: parametersOf(mapOf(memberOf(properties, 'parameters'))),
    metadata: mapOf(memberOf(raw, 'metadata')),
    metadataFile: textOf(memberOf(raw, 'additionalMetadataFile')),
    dependencies: dependencies.filter((name): name is string => typeof name === 'string'),
  }
}

function parametersOf(map: RawMap | null): ReadonlyMap<string, string> {
  const values = Object.entries(map ?? {}).flatMap(([name, value]) => {
    const isScalar = ['string', 'number', 'boolean'].includes(typeof value)
    return isScalar ? [[name, String(value)] as const] : []
  })
  return new Map(values)
}

/** `aws://123456789012/eu-west-1`; agnostic parts are `unknown-account` and `unknown-region`. */
function environmentOf(written: string | null): {
  readonly account: string | null
  readonly region: string | null
} {
  const parts = /^aws:\/\/([\w.@-]+)(?:\/([\w-]+))?\/?$/.exec(written ?? '')
  const [, account = null, region = null] = parts ?? []
  return {
    account: account === 'unknown-account' ? null : account,
    region: region === 'unknown-region' ? null : region,
  }
}

function keyOfMissing(entry: RawMap[string]): string {
  return textOf(memberOf(entry, 'key')) ?? JSON.stringify(entry)
}
