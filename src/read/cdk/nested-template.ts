import type { RawMap, TemplateDocument } from '../../model/document.ts'
import { memberOf } from '../../model/raw.ts'
import { type AssetFiles, hashOfUrl } from './asset-manifests.ts'
import type { ConstructMetadata } from './construct-metadata.ts'
import { LONGEST_PATH, nestedStackOf } from './construct-places.ts'
import { textOf } from './fields.ts'
import type { Manifest, StackArtifact } from './manifest.ts'
import { locateNamed, type Naming } from './named-file.ts'
import type { Reading } from './reading.ts'

/** The template that holds a nested stack's resource, and what its assembly tells of it. */
export interface Parent {
  readonly manifest: Manifest
  readonly artifact: StackArtifact
  readonly template: TemplateDocument
  /** Of the construct whose resource has this logical id, in this template; by the metadata. */
  readonly pathOf: (logicalId: string) => string | null
  readonly metadata: () => ConstructMetadata
}

/**
 * Finds the file that an `AWS::CloudFormation::Stack` deploys, in three independent ways, the cheap
 * ones first: `aws:asset:path` in the resource, the hash at the end of its `TemplateURL`, and the
 * metadata of the nested stack. Null where it deploys nothing of this assembly. Where several names
 * are given, the first that may be read counts, else the first.
 */
export function nestedTemplate(
  reading: Reading & { readonly assetFiles: AssetFiles },
  parent: Parent,
  logicalId: string,
  resource: RawMap,
): Naming | null {
  const { template, manifest } = parent
  const { folder } = manifest
  const ways = [
    () => fromResource(resource),
    () => fromUrl(resource, (hash) => reading.assetFiles(hash, manifest, parent.artifact)),
    () => fromMetadata(parent, logicalId, resource),
  ]
  let first: Naming | null = null
  for (const way of ways) {
    const found = way()
    if (found === null) continue
    const at = () =>
      template.locate(['Resources', logicalId, ...found.steps]) ??
      template.locate(['Resources', logicalId])
    const naming = { folder, name: found.name, by: template.file, at }
    if (locateNamed(reading.bounds, folder, found.name).kind === 'found') return naming
    first ??= naming
  }
  return first
}

interface Found {
  readonly name: string
  /** Where the resource says it. */
  readonly steps: readonly string[]
}

function fromResource(resource: RawMap): Found | null {
  const name = textOf(memberOf(memberOf(resource, 'Metadata'), 'aws:asset:path'))
  return name === null ? null : { name, steps: ['Metadata', 'aws:asset:path'] }
}

function fromUrl(resource: RawMap, fileOf: (hash: string) => string | null): Found | null {
  const hash = hashOfUrl(memberOf(memberOf(resource, 'Properties'), 'TemplateURL'))
  const name = hash === null ? null : fileOf(hash)
  return name === null ? null : { name, steps: ['Properties', 'TemplateURL'] }
}

function fromMetadata(parent: Parent, logicalId: string, resource: RawMap): Found | null {
  // What the resource says of itself spares reading the metadata of a stack that isn't CDK's.
  const path = constructPathIn(resource) ?? parent.pathOf(logicalId)
  const stack = path === null ? null : nestedStackOf(path)
  const name = stack === null ? null : parent.metadata().templateOf(stack)
  return name === null ? null : { name, steps: [] }
}

/** The construct path that the CDK command line writes into a resource of a template. */
export function constructPathIn(resource: RawMap | null): string | null {
  const path = textOf(memberOf(memberOf(resource, 'Metadata'), 'aws:cdk:path'))
  return path === null || path.length > LONGEST_PATH ? null : path
}
