import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import type { CheckOptions } from './check-options.ts'
import { type FindResult, searchInputs } from './load-run.ts'
import { readNamedText, realPlace } from './read/index.ts'
import {
  type ChangedFiles,
  changedSince,
  findRevision,
  type Revision,
  type Tree,
  type TreeProblem,
  writeRevision,
} from './revision/index.ts'
import { isFile } from './run-scopes.ts'
import { baselineName, settingsName } from './settings/index.ts'

/** A change against a revision: what is to be judged in it, and its base. */
export interface OpenedChange {
  readonly tree: Tree
  /** The inputs that the change can touch; all of them where it touches a rule. */
  readonly found: FindResult
}

/**
 * Finds what a change can touch, and writes its base to a temporary folder, without the templates that
 * are the same and are not judged.
 * @param top of the work tree, absolute and real
 */
export async function openChange(
  options: CheckOptions & { readonly cwd: string },
  top: string,
  revision: string,
): Promise<OpenedChange | TreeProblem> {
  const base = findRevision(top, revision)
  if ('message' in base) return base
  const found = await searchInputs(options)
  const changes = options.inputs === 'all' ? null : changesOf(options, top, base, found)
  const changed = changes && { ...changes, paths: withUnlisted(changes.paths, top, base, found) }
  const narrowed = changed === null ? found : await narrow(found, options, { top, changed, base })
  const judged = new Set(narrowed.inputs)
  const same = new Set(
    found.inputs
      .filter((input) => input.kind === 'cloudformation' && !judged.has(input))
      .map(({ path }) => below(top, path)),
  )
  const tree = writeRevision(top, {
    ...base,
    files: base.files.filter(({ path }) => !same.has(path)),
  })
  return 'message' in tree ? tree : { tree, found: narrowed }
}

/** An input that the base doesn't hold, ignored by git or outside of the tree, is never one that was so before. */
function withUnlisted(
  paths: ReadonlySet<string>,
  top: string,
  { files }: Revision,
  { inputs }: FindResult,
): ReadonlySet<string> {
  const known = new Set(files.map(({ path }) => path))
  const folders = new Set(files.flatMap(({ path }) => dirname(path)))
  const unlisted = inputs.filter(({ kind, path, text }) => {
    const place = below(top, realPlace(path)?.path ?? path)
    if (kind === 'cloudformation') return !known.has(place)
    if (kind !== 'terraform-configuration') return false
    return text === null ? !folders.has(place === '' ? '.' : place) : !known.has(place)
  })
  return new Set([...paths, ...unlisted.map(({ path }) => below(top, path))])
}

/** What is said to have changed counts, else what differs. */
function changesOf(
  { changedFiles }: CheckOptions,
  top: string,
  { files }: Revision,
  { inputs }: FindResult,
): ChangedFiles | null {
  const read = new Map(
    inputs.flatMap(({ path, text }) => (text === null ? [] : [[below(top, path), text] as const])),
  )
  const changed = changedSince(top, files, read)
  if (changed === null || changedFiles === undefined) return changed
  return { ...changed, paths: new Set(changedFiles) }
}

/** The inputs that changed files can touch, where nobody knows what these held before. */
export async function searchChanged(
  options: CheckOptions & { readonly cwd: string },
  top: string,
  changedFiles: readonly string[],
): Promise<FindResult> {
  const found = await searchInputs(options)
  return narrow(found, options, {
    top,
    changed: { paths: new Set(changedFiles), before: null },
    base: { files: [] },
  })
}

interface Change {
  readonly top: string
  readonly changed: Omit<ChangedFiles, 'before'> & {
    readonly before: ChangedFiles['before'] | null
  }
  readonly base: Pick<Revision, 'files'>
}

async function narrow(
  found: FindResult,
  options: CheckOptions & { readonly cwd: string },
  { top, changed, base }: Change,
): Promise<FindResult> {
  const paths = [...changed.paths]
  const settings = base.files.filter(({ path }) => basename(path) === settingsName)
  const texts = settings.map(({ path }) => readNamedText(join(top, path), top) ?? '')
  if (paths.some(isRuleByName) || paths.some((path) => isNamed(path, texts))) return found
  if (paths.some((path) => isGiven(join(top, path), options))) return found
  if (texts.some((text) => WANTS_ALL.test(text))) return found
  const { affectedInputs } = await import('./read/affected/index.ts')
  const { before } = changed
  const inputs = affectedInputs(found.inputs, {
    paths: new Set(paths.map((path) => resolve(top, path))),
    before: before === null ? null : (path) => before(below(top, path)),
  })
  return { ...found, inputs, unaffected: found.inputs.length - inputs.length }
}

/** Older findings block too, or it counts what no input of the account declares. */
const WANTS_ALL = /\baccount-baseline\b|\bblock["']?\s*:\s*["']?all\b/

function below(top: string, path: string): string {
  const inside = top.endsWith(sep) ? top : top + sep
  const name = path.startsWith(inside) ? path.slice(inside.length) : relative(top, path)
  return sep === '/' ? name : name.split(sep).join('/')
}

/** Files that every input is judged by, or found by. */
const rules = new Set([
  settingsName,
  'stackgate.yml',
  '.stackgate.yaml',
  baselineName,
  'policy.yaml',
  'policy.yml',
  'check.js',
  'check.ts',
  '.gitignore',
  'cdk.json',
])

const isRuleByName = (path: string) => rules.has(basename(path).toLowerCase())

/** Whether settings may name it: a pack, a baseline. */
const isNamed = (path: string, texts: readonly string[]) =>
  texts.some((text) => text.includes(basename(path)))

/** Whether the command line names it, or a folder that holds it. */
function isGiven(path: string, options: CheckOptions & { readonly cwd: string }): boolean {
  const { config, packs, policies, paramFile } = {
    config: options.config === undefined ? [] : [options.config],
    packs: (options.pack ?? []).filter(isFile),
    policies: [options.policies ?? []].flat(),
    paramFile: (options.paramFile ?? []).map((file) => file.replace(/#[^#/\\]*$/, '')),
  }
  return [...config, ...packs, ...policies, ...paramFile].some((named) => {
    const place = resolve(options.cwd, named)
    return path === place || path.startsWith(place + sep)
  })
}
