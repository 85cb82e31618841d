import { realpathSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { RunError } from '../../model/decision.ts'
import { isPartOfAssembly } from './assembly.ts'
import { withoutCalledModules } from './called-modules.ts'
import { collectCandidates } from './collect-candidates.ts'
import { isConfigurationName } from './configuration.ts'
import type { Candidate, FindOptions, FindResult, Problem } from './found-input.ts'
import { labelFor } from './label.ts'
import { findRoots, type Roots } from './root-of.ts'

/**
 * From the paths of the command line to the inputs of the run. Each path is a file, a folder or a
 * pattern; none means the current folder. Never rejects for what lies on the disk: a path that can't
 * be judged is an error, and every other one is found all the same.
 */
export async function findInputs(
  paths: readonly string[],
  options: FindOptions,
): Promise<FindResult> {
  const roots = rootsOrProblem(options)
  if ('problem' in roots) return failedRun(options.cwd, roots.problem)

  const found = new Map<string, Candidate>()
  const problems: Problem[] = []
  for (const path of paths.length === 0 ? ['.'] : paths) {
    const collected = await collectCandidates(path, roots, options.maxInputSize)
    for (const candidate of collected.candidates) add(found, candidate)
    problems.push(...collected.problems)
  }

  const candidates = withoutCalledModules(withoutCovered([...found.values()]))
  const [first] = candidates
  const runRoot = first === undefined ? roots.of(roots.cwd, roots.cwd) : rootOf(first, roots)
  const label = labelFor(runRoot)
  const inputs = candidates.map((candidate) => {
    const { kind, path, text, bytes, sha256 } = candidate
    return { kind, path, file: label(path), root: rootOf(candidate, roots), text, bytes, sha256 }
  })
  return { inputs, errors: distinct(problems).map((problem) => errorOf(problem, label)), runRoot }
}

/** One file or folder is one input, however often it was given; its name says more than a search. */
function add(found: Map<string, Candidate>, candidate: Candidate): void {
  // A folder can be an assembly and a configuration in one.
  // What a search finds is real already.
  const path = candidate.origin.by === 'search' ? candidate.path : realOf(candidate.path)
  const key = `${candidate.kind} ${path}`
  const known = found.get(key)
  if (known === undefined) found.set(key, candidate)
  else if (weight(candidate) > weight(known)) found.set(key, candidate)
}

function weight({ origin, path }: Candidate): number {
  if (origin.by === 'name') return 2
  return origin.by === 'search' && origin.folder === path ? 1 : 0
}

/**
 * Without what another input covers: templates and stages of an assembly that a pattern matched
 * beside its manifest, and a file of a configuration that is judged as a whole.
 */
function withoutCovered(candidates: readonly Candidate[]): readonly Candidate[] {
  const assemblies = new Set<string>()
  const configurations = new Set<string>()
  for (const { kind, path, text } of candidates) {
    if (kind === 'cdk') assemblies.add(path)
    if (kind === 'terraform-configuration' && text === null) configurations.add(path)
  }
  return candidates.filter(({ kind, path, text, origin }) => {
    if (kind === 'terraform-configuration') {
      return text === null || !isConfigurationName(path) || !configurations.has(dirname(path))
    }
    if (origin.by === 'name' || !assemblies.has(dirname(path))) return true
    return !isPartOfAssembly(dirname(path), basename(path))
  })
}

function rootOf({ path, text, bytes, origin }: Candidate, roots: Roots): string {
  const folder = text === null && bytes === null ? path : dirname(path)
  return roots.of(folder, origin.by === 'search' ? origin.folder : folder)
}

function realOf(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    return path
  }
}

function rootsOrProblem(options: FindOptions): Roots | { readonly problem: RunError } {
  try {
    return findRoots(options)
  } catch {
    const message =
      options.root === null
        ? 'The current folder does not exist any more. Change to one that does.'
        : 'The folder given with `--root` does not exist. Check its spelling.'
    const file = options.root ?? options.cwd
    return { problem: { kind: 'usage', file, line: null, column: null, message } }
  }
}

function failedRun(runRoot: string, problem: RunError): FindResult {
  return { inputs: [], errors: [problem], runRoot }
}

function distinct(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()]
}

function errorOf(problem: Problem, label: (path: string) => string): RunError {
  const { path, shown, line, column, message } = problem
  return { kind: 'input', file: path === null ? shown : label(path), line, column, message }
}
