import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { AssemblyDocument, AssemblyStack, Input } from '../../model/document.ts'
import { assemblyNotes } from './assembly-notes.ts'
import { createAssetFiles } from './asset-manifests.ts'
import { readConstructTree } from './construct-tree.ts'
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
    tree: once(() => readConstructTree(reading, folder, treeName(manifests), stackPaths)),
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

/** Only the outermost assembly has a construct tree. */
function treeName([outermost]: readonly Manifest[]): string {
  const tree = outermost?.artifacts.find((artifact) => artifact.kind === 'tree')
  return tree?.kind === 'tree' ? tree.name : 'tree.json'
}
