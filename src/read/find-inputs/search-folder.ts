import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, extname, sep } from 'node:path'
import { addTo } from '../../model/add-to.ts'
import { groupedDigits } from '../../model/grouped-digits.ts'
import { InputError } from '../../model/input-error.ts'
import { isAssembly, isPartOfAssembly, outputFolder } from './assembly.ts'
import { isConfigurationName } from './configuration.ts'
import { type GitIgnore, isIgnored, readGitIgnore } from './git-ignore.ts'
import { whyUnreadable } from './read-file.ts'
import { holds } from './root-of.ts'

/** What lies in a folder that may be an input. Paths are absolute and real, in no order. */
export interface Search {
  /** Files to look into. */
  readonly files: readonly string[]
  /** Folders with Terraform files directly in them, each with these files. */
  readonly configurations: ReadonlyMap<string, readonly string[]>
  readonly assemblies: readonly string[]
  readonly problems: readonly { readonly path: string; readonly message: string }[]
  /** For the message where nothing is found. */
  readonly seen: {
    /** Files of the right names that git ignores. */
    ignored: number
    cdkApp: boolean
    terragrunt: boolean
  }
}

/** Files to look into, and entries to pass by, before a search says that it was given too much. */
const MAX_FILES = 50_000
const MAX_ENTRIES = 1_000_000

const ENDINGS: ReadonlySet<string> = new Set([
  '.json',
  '.yaml',
  '.yml',
  '.template',
  '.tf',
  '.tofu',
])
const NEVER_SEARCHED: ReadonlySet<string> = new Set(['node_modules', '.git', '.terraform'])
/** Marks of folders that a tool fills and that hold nobody's sources: never searched if ignored. */
const CACHE_MARKS = ['CACHEDIR.TAG', 'pyvenv.cfg']

interface Place {
  readonly folder: string
  /** Ignored by git: only assemblies are looked for. */
  readonly ignored: boolean
}

function isNeverSearched(name: string): boolean {
  return NEVER_SEARCHED.has(name) || name.startsWith('asset.')
}

/**
 * Searches a folder by names alone, but for the manifests of assemblies. `root` holds what links and
 * the settings of CDK may lead to; `gitTop` is the git work tree's, or null.
 */
export async function searchFolder(
  start: string,
  scope: { readonly root: string; readonly gitTop: string | null },
): Promise<Search> {
  const files = new Set<string>()
  const configurations = new Map<string, string[]>()
  const assemblies = new Set<string>()
  const problems: { path: string; message: string }[] = []
  const seen = { ignored: 0, cdkApp: false, terragrunt: false }
  const searched = new Set<string>()
  const ahead: Place[] = [{ folder: start, ignored: false }]
  const git = await patternsFor(start, scope.gitTop)
  let entriesSeen = 0

  for (let place = ahead.pop(); place !== undefined; place = ahead.pop()) {
    const { folder } = place
    if (searched.has(folder)) continue
    searched.add(folder)
    // Of an ignored folder nobody expects that it can be read: data of a database, a cache.
    const entries = entriesOf(folder, place.ignored ? [] : problems)
    entriesSeen += entries.length
    if (entriesSeen > MAX_ENTRIES || files.size > MAX_FILES) {
      problems.push({ path: start, message: TOO_MANY })
      break
    }
    const names = new Set(entries.map((entry) => entry.name))
    const inFolder = folder.endsWith(sep) ? folder : folder + sep
    if (place.ignored && CACHE_MARKS.some((mark) => names.has(mark))) continue
    const isInAssembly = names.has('manifest.json') && isAssembly(folder)
    if (isInAssembly) assemblies.add(folder)
    if (names.has('cdk.json')) {
      seen.cdkApp = true
      const output = realWithin(scope.root, outputFolder(folder))
      if (output !== null && isAssembly(output)) assemblies.add(output)
    }
    if (names.has('terragrunt.hcl')) seen.terragrunt = true
    const chain = git === null || place.ignored ? null : await git.chainFor(folder)
    for (const entry of entries) {
      const { name } = entry
      if (isNeverSearched(name) || (isInAssembly && isPartOfAssembly(folder, name))) continue
      if (entry.isFile() && !ENDINGS.has(extname(name))) continue
      // Not `join`: both are normal, and there may be very many.
      const kind = kindOf(entry, `${inFolder}${name}`, scope.root, start)
      if (kind === null) continue
      const ignored = place.ignored || isIgnored(chain, folder, name, kind.isFolder)
      if (kind.isFolder) ahead.push({ folder: kind.path, ignored })
      else if (!ENDINGS.has(extname(name))) continue
      else if (ignored) seen.ignored++
      else if (isConfigurationName(name)) addTo(configurations, dirname(kind.path), kind.path)
      else files.add(kind.path)
    }
  }

  return {
    files: [...files].sort().slice(0, MAX_FILES),
    configurations,
    assemblies: [...assemblies],
    problems,
    seen,
  }
}

const TOO_MANY = `The folder holds too much to search (over ${groupedDigits(MAX_FILES)} files that may be inputs, or ${groupedDigits(MAX_ENTRIES)} entries), so it was searched only in part. Name the folders or files to judge.`

/** A folder that is ignored itself was named on purpose: then git has no say in it. */
async function patternsFor(start: string, gitTop: string | null): Promise<GitIgnore | null> {
  const git = readGitIgnore(gitTop ?? start)
  return (await git.ignoresTree(start)) ? null : git
}

function entriesOf(folder: string, problems: { path: string; message: string }[]): Dirent[] {
  try {
    // From last to first, since the folders are taken from the end.
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? 1 : -1))
  } catch (error) {
    const isGone = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (!isGone) problems.push({ path: folder, message: whyUnreadable(error) })
    return []
  }
}

/** Where an entry really lies; null for what is neither file nor folder, or leads out of the root. */
function kindOf(
  entry: Dirent,
  path: string,
  root: string,
  start: string,
): { readonly path: string; readonly isFolder: boolean } | null {
  if (entry.isDirectory()) return { path, isFolder: true }
  if (entry.isFile()) return { path, isFolder: false }
  if (!entry.isSymbolicLink()) return null
  const real = realWithin(root, path)
  if (real === null || holds(real, start)) return null
  if (real.slice(root.length).split(/[\\/]/).some(isNeverSearched)) return null
  const stat = statSync(real, { throwIfNoEntry: false })
  if (stat?.isDirectory() === true) return { path: real, isFolder: true }
  return stat?.isFile() === true ? { path: real, isFolder: false } : null
}

function realWithin(root: string, path: string): string | null {
  try {
    const real = realpathSync.native(path)
    return holds(root, real) ? real : null
  } catch {
    return null
  }
}

/** What to say of a folder in which a search found nothing. */
export function describeEmptySearch(search: Search, folder: string): InputError {
  const nothing =
    'No input here: no CloudFormation template, CDK assembly, Terraform plan as JSON or .tf file.'
  return new InputError(`${nothing} ${whatToDo(search, folder)}`)
}

function whatToDo({ seen }: Search, folder: string): string {
  if (seen.cdkApp) return 'A cdk.json is here, but its output is not: run `cdk synth` first.'
  if (seen.terragrunt) {
    return 'Terragrunt units are judged by their plans: `terragrunt run-all plan --json-out-dir plans`, then give `plans`.'
  }
  if (seen.ignored > 0) {
    return `Files that git ignores were left out (${seen.ignored} of names that inputs have): name them to have them judged.`
  }
  if (basename(folder) === 'cdk.out') return 'Run `cdk synth` to have the assembly written.'
  return 'Give a file or folder that holds one, such as the output of `cdk synth` or of `terraform show -json tfplan > plan.json`.'
}
