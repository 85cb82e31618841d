import { InputError } from '../../model/input-error.ts'
import { type Manifest, readManifest, type StackArtifact, type StageArtifact } from './manifest.ts'
import { openNamed } from './named-file.ts'
import { type Reading, tell } from './reading.ts'

/** A stack that a manifest deploys. */
export interface ListedStack {
  readonly manifest: Manifest
  readonly artifact: StackArtifact
}

export interface StackList {
  /** Of the assembly and of its stages, those that could be read. */
  readonly manifests: readonly Manifest[]
  /** In the manifests' order, a stage's stacks where the stage stands. */
  readonly stacks: readonly ListedStack[]
}

/** Stages inside one another; real apps have one or two. */
const MOST_LEVELS = 30
const MOST_ASSEMBLIES = 1_000

/** Reads the manifests of an assembly and of the stages in it, which are assemblies themselves. */
export function listStacks(reading: Reading, folder: string): StackList {
  const manifests: Manifest[] = []
  const stacks: ListedStack[] = []
  const seen = new Set<string>()
  list(folder, [])
  return { manifests, stacks }

  function list(folder: string, above: readonly string[]): void {
    seen.add(folder)
    const manifest = readManifest(reading, folder)
    if (manifest === null) return
    manifests.push(manifest)
    for (const artifact of manifest.artifacts) {
      if (artifact.kind === 'stack') stacks.push({ manifest, artifact })
      if (artifact.kind === 'stage') listStage(manifest, artifact, [...above, folder])
    }
  }

  function listStage(manifest: Manifest, artifact: StageArtifact, above: readonly string[]): void {
    const { id, directoryName } = artifact
    const at = () =>
      manifest.locate(['artifacts', id, 'properties', 'directoryName']) ??
      manifest.locate(['artifacts', id])
    const complain = (message: string) =>
      tell(reading, manifest.file, new InputError(message, at()))
    if (directoryName === null) {
      complain('This stage names no `directoryName`. Run `cdk synth` again.')
      return
    }
    const naming = { folder: manifest.folder, name: directoryName, by: manifest.file, at }
    const folder = openNamed(reading, naming)
    if (folder === null) return
    if (above.includes(folder)) complain('The stages of this assembly lead back to itself.')
    else if (above.length >= MOST_LEVELS) {
      complain(
        `Stages are nested more than ${MOST_LEVELS} levels deep here: what lies deeper is not read.`,
      )
    } else if (seen.size >= MOST_ASSEMBLIES) {
      complain(`The assembly has more than ${MOST_ASSEMBLIES} stages: this one is not read.`)
    } else if (!seen.has(folder)) list(folder, above)
  }
}
