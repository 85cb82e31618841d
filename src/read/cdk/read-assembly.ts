import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { AssemblyDocument, AssemblyStack, Input } from '../../model/document.ts'
import { assemblyNotes } from './assembly-notes.ts'
import { createAssetFiles } from './asset-manifests.ts'
import { readConstructTree, type TreeFile } from './construct-tree.ts'
import { createFrameLines } from './frame-lines.ts'
import { listStacks } from './list-stacks.ts'
import type { Manifest } from './manifest.ts'
import { realOrNull } from './named-file.ts'
import { once } from './once.ts'
import { readStack, type StackReading } from './read-stack.ts'
import type { Reading } from './reading.ts'
import { createSourceFinder } from './source-finder.ts'
import { createTemplateReader } from './template-reader.ts'

/** The folder that holds the assembly's manifest, as it was found. */
export type AssemblyInput = Pick<Input, 'path' | 'root'>

/** In bytes, of each file. */
const MAX_FILE_SIZE = 256 * 1024 * 1024

/**
 * Reads the assembly that `cdk synth` wrote: manifests and templates now; metadata, construct tree
 * and sources only when the path or the source of a construct is asked for.
 *
 * Never rejects for what lies on the disk: what can't be read is among the errors, with its file and
 * line, and the rest is read all the same. `label` shows an absolute path relative to the root of
 * the run.
 */
export async function readAssembly(
  input: AssemblyInput,
  label: (absolutePath: string) => string,
  maxFileSize: number = MAX_FILE_SIZE,
): Promise<AssemblyDocument> {
  const folder = realOrNull(input.path) ?? input.path
  const root = realOrNull(input.root) ?? input.root
  const reading: Reading = { bounds: [root, folder], maxSize: maxFileSize, label, errors: [] }
  const { manifests, stacks: listed } = listStacks(reading, folder)

  const stackPaths: string[] = []
  const stackReading: StackReading = {
    ...reading,
    readTemplate: createTemplateReader(reading),
    assetFiles: createAssetFiles(reading),
    stackPaths,
    app: folder,
    metadataOf: new Map(),
    tree: once(() => readConstructTree(reading, locateTree(folder, manifests), stackPaths)),
    frameLines: once(() => createFrameLines(createSourceFinder(root, folder), label)),
  }
  const stacks: AssemblyStack[] = []
  for (const { manifest, artifact } of listed) {
    const stack = await readStack(stackReading, manifest, artifact)
    if (stack !== null) stacks.push(stack)
  }
  const hasFailed = existsSync(join(folder, 'error.txt'))
  return { stacks, notes: assemblyNotes(manifests, stacks, hasFailed), errors: reading.errors }
}

/** Stages inside one another; real apps have one or two. */
const MOST_LEVELS = 30

/** Only the outermost assembly has a construct tree: of one that lies in another it is found there. */
function locateTree(folder: string, [outermost]: readonly Manifest[]): TreeFile {
  const tree = outermost?.artifacts.find((artifact) => artifact.kind === 'tree')
  if (tree?.kind === 'tree') return { folder, name: tree.name }
  let at = folder
  for (let left = MOST_LEVELS; left > 0 && !existsSync(join(at, TREE)); left -= 1) {
    // A file of this name marks the folder of every assembly.
    if (!existsSync(join(dirname(at), 'cdk.out'))) break
    at = dirname(at)
  }
  return { folder: at, name: TREE }
}

const TREE = 'tree.json'
