import { lstatSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { InputError } from '../../model/input-error.ts'
import { isConfigurationName } from './configuration.ts'
import type { Candidate, Origin, Problem } from './found-input.ts'
import { folderCandidate, isReadableText, readFoundFile, readNamedFile } from './read-candidate.ts'
import { whyUnreadable } from './read-file.ts'
import type { Roots } from './root-of.ts'
import { describeEmptySearch, searchFolder } from './search-folder.ts'

/** What one path of the command line gave. */
export interface Collected {
  readonly candidates: readonly Candidate[]
  readonly problems: readonly Problem[]
}

/** From one path to candidates: a file, a folder, or a pattern where nothing of that name exists. */
export async function collectCandidates(
  given: string,
  roots: Roots,
  maxSize: number,
): Promise<Collected> {
  if (given === '')
    return failed(null, '', new InputError('An empty path was given: leave it out.'))
  const path = resolve(roots.cwd, given)
  try {
    const stat = statSync(path, { throwIfNoEntry: false })
    if (stat === undefined) {
      if (isPattern(given)) return await collectMatches(given, roots, maxSize)
      return failed(realParent(path), null, new InputError(whyMissing(path)))
    }
    if (stat.isDirectory()) return await collectFolder(realpathSync.native(path), roots, maxSize)
    return { candidates: [readNamedFile(realParent(path), maxSize)], problems: [] }
  } catch (error) {
    return failed(realParent(path), null, error)
  }
}

const PATTERN = /[*?]|\[[^\]]+\]|\{[^}]*[,.][^}]*\}|[!@+]\(/

function isPattern(given: string): boolean {
  return PATTERN.test(given)
}

async function collectFolder(folder: string, roots: Roots, maxSize: number): Promise<Collected> {
  const scope = { root: roots.of(folder, folder), gitTop: roots.gitTop(folder) }
  const search = await searchFolder(folder, scope)
  const origin: Origin = { by: 'search', folder }
  const problems: Problem[] = search.problems.map(({ path, message }) =>
    problemOf(path, null, new InputError(message)),
  )
  const candidates = [
    ...search.assemblies.map((path) =>
      folderCandidate('cdk', path, path === folder ? { by: 'name' } : origin, maxSize),
    ),
    ...configurationsOf(search.configurations, origin, maxSize),
    ...readAll(search.files, origin, maxSize, problems),
  ]
  if (candidates.length === 0 && problems.length === 0) {
    return failed(folder, null, describeEmptySearch(search, folder))
  }
  return { candidates: candidates.sort(byPath), problems }
}

async function collectMatches(given: string, roots: Roots, maxSize: number): Promise<Collected> {
  const { matchGlob } = await import('./match-glob.ts')
  const { files, folders } = matchGlob(given, roots.cwd)
  if (files.length === 0 && folders.length === 0) {
    return failed(null, given, new InputError(NO_MATCH))
  }
  const candidates: Candidate[] = []
  const problems: Problem[] = []
  const configurations = new Map<string, string[]>()
  for (const file of files.map(realParent)) {
    if (isConfigurationName(basename(file))) {
      const folder = dirname(file)
      configurations.set(folder, [...(configurations.get(folder) ?? []), file])
    } else {
      candidates.push(...readAll([file], { by: 'glob' }, maxSize, problems))
    }
  }
  candidates.push(...configurationsOf(configurations, { by: 'glob' }, maxSize))
  for (const folder of folders.map((path) => realpathSync.native(path))) {
    const collected = await collectFolder(folder, roots, maxSize)
    candidates.push(...collected.candidates)
    // A folder without inputs is only a match too many, unless nothing else is there.
    if (collected.candidates.length > 0) problems.push(...collected.problems)
  }
  if (candidates.length === 0 && problems.length === 0) {
    return failed(null, given, new InputError(noInput(files.length + folders.length)))
  }
  return { candidates: candidates.sort(byPath), problems }
}

const NO_MATCH =
  'Nothing matches this pattern. Check its spelling and the current folder; patterns are relative to it.'

function noInput(matches: number): string {
  const what = matches === 1 ? 'The one match' : `None of the ${matches} matches`
  return `${what} ${matches === 1 ? 'is no input' : 'is an input'}: a CloudFormation template, a CDK assembly, a Terraform plan as JSON or a .tf file. Change the pattern.`
}

function configurationsOf(
  configurations: ReadonlyMap<string, readonly string[]>,
  origin: Origin,
  maxSize: number,
): Candidate[] {
  return [...configurations]
    .filter(([, files]) => files.some(isReadableText))
    .map(([folder]) => folderCandidate('terraform-configuration', folder, origin, maxSize))
}

function readAll(
  files: readonly string[],
  origin: Origin,
  maxSize: number,
  problems: Problem[],
): Candidate[] {
  return files.flatMap((path) => {
    try {
      return readFoundFile(path, origin, maxSize) ?? []
    } catch (error) {
      problems.push(problemOf(path, null, error))
      return []
    }
  })
}

/** In code units. A folder may be an assembly and a configuration in one: those by kind. */
function byPath(a: Candidate, b: Candidate): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1
  return a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0
}

/** The real path of the folder that holds a file, with the name that the file was given by. */
function realParent(path: string): string {
  try {
    return join(realpathSync.native(dirname(path)), basename(path))
  } catch {
    return path
  }
}

function whyMissing(path: string): string {
  if (lstatSync(path, { throwIfNoEntry: false }) !== undefined) {
    return 'This is a symbolic link to something that does not exist. Mend the link, or name the file itself.'
  }
  return 'There is no such file or folder. Check the spelling, the current folder, and whether the step that writes it ran.'
}

function failed(path: string | null, shown: string | null, error: unknown): Collected {
  return { candidates: [], problems: [problemOf(path, shown, error)] }
}

function problemOf(path: string | null, shown: string | null, error: unknown): Problem {
  if (error instanceof InputError) {
    const { line, column, message } = error
    return { path, shown, line, column, message }
  }
  return { path, shown, line: null, column: null, message: whyUnreadable(error) }
}
