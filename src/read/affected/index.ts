import { realpathSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { FoundInput } from '../find-inputs/index.ts'
import { configurationPlaces, liesIn } from './configuration-places.ts'
import { mayBeTheSame, type NamePattern, type SharedNames, sharedNames } from './named-exports.ts'
import { mayName, type NamedFiles, namedFiles } from './named-files.ts'

/** What a change touches. */
export interface ChangedPlaces {
  /** Absolute paths of files that differ, have come or are gone. */
  readonly paths: ReadonlySet<string>
  /** What a file held before, null where there was none; null altogether where nobody knows. */
  readonly before: ((path: string) => string | null) | null
}

/**
 * The inputs of a run whose verdicts a change can touch, in their order: what lies in changed files, what
 * names them, and whatever hangs together with that by nested templates, snippets, exports and modules.
 * What tools make (plans, assemblies) always is, since no repository tells what they were made from.
 * Nothing is parsed: in doubt an input counts as affected.
 */
export function affectedInputs(
  inputs: readonly FoundInput[],
  { paths, before }: ChangedPlaces,
): readonly FoundInput[] {
  const changed = new Set([...paths].flatMap((path) => [path, realOf(path)]))
  const held = before ?? (() => null)
  const affected = new Set(inputs.filter(({ kind }) => kind === 'cdk' || kind === 'terraform-plan'))
  const templates = inputs.filter(({ kind }) => kind === 'cloudformation')
  if (changed.size > 0 || affected.size > 0) {
    for (const template of affectedTemplates(templates, {
      ...{ changed, held, isKnown: before !== null },
      hasAssembly: inputs.some(({ kind }) => kind === 'cdk'),
    }))
      affected.add(template)
  }
  for (const input of inputs) {
    if (input.kind !== 'terraform-configuration') continue
    const folder = input.text === null ? input.path : dirname(input.path)
    const places = changed.size === 0 ? [] : configurationPlaces(folder, held, changed)
    if ([...changed].some((path) => liesIn(places, path))) affected.add(input)
  }
  return inputs.filter((input) => affected.has(input))
}

interface Change {
  readonly changed: ReadonlySet<string>
  readonly held: (path: string) => string | null
  /** Whether it is known what changed files held. */
  readonly isKnown: boolean
  /** The stacks of an assembly may import and export any name. */
  readonly hasAssembly: boolean
}

interface Template {
  readonly input: FoundInput
  readonly files: NamedFiles | null
  readonly names: SharedNames
}

const anyName: NamePattern = { start: '', end: '', isWhole: false }
const anyNames: SharedNames = { exported: [anyName], imported: [anyName] }

/** From the changed files on, whatever hangs together. */
function affectedTemplates(
  inputs: readonly FoundInput[],
  { changed, held, isKnown, hasAssembly }: Change,
): readonly FoundInput[] {
  const templates = inputs.map((input): Template => {
    const isChanged = changed.has(input.path)
    const before = isChanged ? held(input.path) : null
    const texts = [input.text ?? '', ...(before === null ? [] : [before])]
    const isOpen = isChanged && !isKnown
    const files = namedFiles(input.path, texts, held)
    // What a parent deploys may share names as well, wherever it lies.
    const all = files?.texts ?? texts
    return { input, files, names: isOpen ? anyNames : joined(all.map(sharedNames)) }
  })
  const byPath = new Map(templates.map((template) => [template.input.path, template]))
  const reached = new Set<Template>()
  const ahead: Template[] = []
  const reach = (template: Template | undefined) => {
    if (template === undefined || reached.has(template)) return
    reached.add(template)
    ahead.push(template)
  }
  const nesting = templates.filter(({ files }) => files !== null)
  const sharing = templates.filter(
    ({ names }) => names.exported.length > 0 || names.imported.length > 0,
  )
  const reachSharing = (names: SharedNames) => {
    for (const other of sharing) if (!reached.has(other) && shares(names, other.names)) reach(other)
  }
  const reachNaming = (path: string) => {
    for (const other of nesting) if (other.files && mayName(other.files, path)) reach(other)
  }
  if (hasAssembly) reachSharing(anyNames)
  for (const path of changed) {
    reach(byPath.get(path))
    reachNaming(path)
    // A template that is gone may have exported what others import.
    if (byPath.has(path) || !TEMPLATE.test(path)) continue
    reachSharing(isKnown ? sharedNames(held(path) ?? '') : anyNames)
  }
  for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
    reachSharing(at.names)
    reachNaming(at.input.path)
    const { files } = at
    if (files === null) continue
    for (const other of templates)
      if (!reached.has(other) && mayName(files, other.input.path)) reach(other)
  }
  return [...reached].map(({ input }) => input)
}

const TEMPLATE = /\.(?:json|ya?ml|template)$/i

const joined = (all: readonly SharedNames[]): SharedNames => ({
  exported: all.flatMap(({ exported }) => exported),
  imported: all.flatMap(({ imported }) => imported),
})

/** Whether one may import what the other exports. */
function shares(one: SharedNames, other: SharedNames): boolean {
  const meet = (some: readonly NamePattern[], others: readonly NamePattern[]) =>
    some.some((name) => others.some((twin) => mayBeTheSame(name, twin)))
  return meet(one.exported, other.imported) || meet(one.imported, other.exported)
}

function realOf(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    try {
      return join(realpathSync.native(dirname(path)), basename(path))
    } catch {
      return path
    }
  }
}
