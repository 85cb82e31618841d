import type { AssemblyStack, RawMap } from '../../model/document.ts'
import { groupedDigits } from '../../model/grouped-digits.ts'
import { InputError } from '../../model/input-error.ts'
import { memberOf } from '../../model/raw.ts'
import { type AcknowledgedRules, createAcknowledgedRules } from './acknowledged-rules.ts'
import type { AssetFiles } from './asset-manifests.ts'
import { createConstructs } from './construct.ts'
import { type ConstructMetadata, readConstructMetadata } from './construct-metadata.ts'
import { nestedStackOf, parentOf, TOP } from './construct-places.ts'
import { createConstructSource } from './construct-source.ts'
import type { ConstructTree } from './construct-tree.ts'
import { mapOf } from './fields.ts'
import type { FrameLines } from './frame-lines.ts'
import type { Manifest, StackArtifact } from './manifest.ts'
import { constructPathIn, nestedTemplate, type Parent } from './nested-template.ts'
import { once } from './once.ts'
import { type Reading, tell } from './reading.ts'
import type { ReadTemplate, TemplateReader } from './template-reader.ts'

/** What all stacks of an assembly are read with. */
export interface StackReading extends Reading {
  readonly readTemplate: TemplateReader
  readonly assetFiles: AssetFiles
  /** The construct tree of the whole app. */
  readonly tree: () => ConstructTree
  readonly frameLines: () => FrameLines
  /** What no other app of the run has. */
  readonly app: string
  /** Of the stacks that were read so far, by their construct paths. */
  readonly metadataOf: Map<string, () => ConstructMetadata>
  /** Construct paths of the stacks that were read so far. */
  readonly stackPaths: string[]
}

/** Nested stacks inside one another; real apps have two or three. */
const MOST_LEVELS = 30
/** Stacks of one assembly; an account may hold 2,000. */
const MOST_STACKS = 10_000

/** A stack with all that is nested in it; null, with the reason among the errors, where it can't be read. */
export async function readStack(
  reading: StackReading,
  manifest: Manifest,
  artifact: StackArtifact,
): Promise<AssemblyStack | null> {
  const { folder, file, locate } = manifest
  const { id, templateFile: name } = artifact
  if (name === null) {
    const message = 'This stack names no `templateFile`. Run `cdk synth` again.'
    tell(reading, file, new InputError(message, locate(['artifacts', id])))
    return null
  }
  const at = () => locate(['artifacts', id, 'properties', 'templateFile'])
  const template = await reading.readTemplate({ folder, name, by: file, at })
  if (template === null) return null
  const metadata = once(() => readConstructMetadata(reading, folder, artifact))
  const place = { path: artifact.path, scope: () => TOP, stackName: artifact.stackName, above: [] }
  reading.metadataOf.set(artifact.path, metadata)
  const metadataAt = (scope: string) =>
    artifact.path.startsWith(`${scope}/`) ? metadataAround(reading, scope) : metadata()
  const acknowledged = createAcknowledgedRules(metadataAt, reading.frameLines)
  return deploy({ reading, manifest, artifact, metadata, acknowledged }, template, place)
}

/** A stack may be made in the scope of another one, which holds the metadata of all that is around it. */
function metadataAround({ metadataOf }: StackReading, scope: string): ConstructMetadata | null {
  for (let at = scope; at !== TOP; at = parentOf(at)) {
    const metadata = metadataOf.get(at)
    if (metadata !== undefined) return metadata()
  }
  return null
}

/** What a stack shares with those nested in it. */
interface Family {
  readonly reading: StackReading
  readonly manifest: Manifest
  readonly artifact: StackArtifact
  readonly metadata: () => ConstructMetadata
  readonly acknowledged: AcknowledgedRules
}

interface PlaceInFamily {
  readonly path: string
  /** What the metadata files the stack's constructs under; null where it doesn't know it. */
  readonly scope: () => string | null
  readonly stackName: string | null
  /** Files of the templates that this one is nested in. */
  readonly above: readonly string[]
}

async function deploy(
  family: Family,
  { document: template, resources, nestedStacks }: ReadTemplate,
  { path, scope, stackName, above }: PlaceInFamily,
): Promise<AssemblyStack> {
  const { reading, metadata } = family
  const { account, region, parameters: given } = family.artifact
  reading.stackPaths.push(path)

  const resourceOf = (logicalId: string) => mapOf(memberOf(resources, logicalId))
  const pathInMetadata = (logicalId: string): string | null => {
    const stack = scope()
    return stack === null ? null : metadata().pathOf(stack, logicalId)
  }
  const constructPath = (logicalId: string): string | null =>
    pathInMetadata(logicalId) ??
    reading.tree().pathOf(path, logicalId) ??
    constructPathIn(resourceOf(logicalId))

  const parent: Parent = { ...family, template, pathOf: pathInMetadata }
  const files = [...above, template.path]
  const nested = new Map<string, AssemblyStack>()
  for (const [logicalId, resource] of nestedStacks) {
    const stack = await readNested(family, parent, { logicalId, resource, path, files })
    if (stack !== null) nested.set(logicalId, stack)
  }

  const { frameLines } = reading
  const search = { metadata, frameLines, constructPath, stackPath: path, resourceOf }
  const source = createConstructSource(search)
  const construct = createConstructs({ ...family, ...search, tree: reading.tree, app: reading.app })
  const parameters = above.length === 0 ? given : new Map<string, string>()
  return {
    path,
    template,
    account,
    region,
    stackName,
    parameters,
    nested,
    constructPath,
    source,
    construct,
  }
}

interface NestedResource {
  readonly logicalId: string
  readonly resource: RawMap
  /** Of the stack that holds it. */
  readonly path: string
  readonly files: readonly string[]
}

async function readNested(
  family: Family,
  parent: Parent,
  { logicalId, resource, path, files }: NestedResource,
): Promise<AssemblyStack | null> {
  const { reading, metadata } = family
  const naming = nestedTemplate(reading, parent, logicalId, resource)
  const template = naming === null ? null : await reading.readTemplate(naming)
  if (naming === null || template === null) return null
  const excess = whyTooMany(reading, files, template.document.path)
  if (excess !== null) {
    tell(reading, naming.by, new InputError(excess, naming.at()))
    return null
  }
  const construct = constructPathIn(resource) ?? parent.pathOf(logicalId)
  const nestedPath =
    construct === null ? `${path}/${logicalId}` : (nestedStackOf(construct) ?? construct)
  const scope = once(() =>
    metadata().isStack(nestedPath)
      ? nestedPath
      : metadata().stackOfTemplate(template.document.path),
  )
  return deploy(family, template, { path: nestedPath, scope, stackName: null, above: files })
}

function whyTooMany(
  reading: StackReading,
  files: readonly string[],
  template: string,
): string | null {
  if (files.includes(template)) return 'The nested stacks of this template lead back to itself.'
  if (files.length >= MOST_LEVELS) {
    return `Stacks are nested more than ${MOST_LEVELS} levels deep here: what lies deeper is not read.`
  }
  if (reading.stackPaths.length < MOST_STACKS) return null
  return `The assembly deploys more than ${groupedDigits(MOST_STACKS)} stacks: this one and those after it are not read.`
}
