import { isAbsolute, join, relative, resolve } from 'node:path'
import type { CheckOptions } from './check-options.ts'
import { type Against, conclude, filesOf } from './conclude.ts'
import { deadlineOf } from './deadline.ts'
import { type JudgedRun, judge, judgeLoaded } from './judge.ts'
import { type FindResult, type LoadedRun, loadRun } from './load-run.ts'
import { inBase, type TrustedTree } from './load-settings.ts'
import type { Decision, RunError } from './model/decision.ts'
import { openChange, searchChanged } from './open-change.ts'
import { shareOf } from './part.ts'
import { proposals } from './proposals.ts'
import { realPlace } from './read/index.ts'
import {
  commitOf,
  openRevision,
  type Tree,
  type TreeProblem,
  treeAt,
  workTree,
} from './revision/index.ts'
import { isFile } from './run-scopes.ts'
import { asFarAsRead, withAccess } from './with-access.ts'

/** Judges inputs, and the same ones as they were in a base: by the rules of the base. */
export async function checkChange(options: CheckOptions, base: string): Promise<Decision> {
  const cwd = realPlace(options.cwd ?? process.cwd())?.path ?? process.cwd()
  const head = (options.root && realPlace(resolve(cwd, options.root))?.path) || workTree(cwd) || cwd
  const top = workTree(cwd)
  const isFolder = base !== '' && (realPlace(resolve(cwd, base))?.isFolder ?? false)
  if (!isFolder && top !== null) return compareRevision({ ...options, cwd }, top, base)
  const tree = openTree(base, cwd)
  if ('message' in tree) return notCompared(options, tree)
  try {
    // A folder that was named is the tree itself; a revision has all of the work tree.
    const trusted = { head: tree.top ?? head, base: tree.folder }
    return await compareTrees({ ...options, cwd }, trusted, tree.name)
  } finally {
    tree.dispose()
  }
}

/** Judges what a change can touch, in a work tree against a revision that its git holds. */
async function compareRevision(
  options: CheckOptions & { readonly cwd: string },
  top: string,
  revision: string,
): Promise<Decision> {
  const change = await openChange(options, top, revision)
  if ('message' in change) return notCompared(options, change)
  const { tree, found } = change
  try {
    return await compareTrees(options, { head: top, base: tree.folder }, tree.name, found)
  } finally {
    tree.dispose()
  }
}

const notCompared = async (options: CheckOptions, { message }: TreeProblem): Promise<Decision> =>
  conclude(await judge(options), options, { ...alone, errors: [usage(`--base: ${message}`)] })

/** Judges what changed files can touch, where no base says what they held. */
export async function checkChangedFiles(
  options: CheckOptions,
  changedFiles: readonly string[],
): Promise<Decision> {
  const cwd = realPlace(options.cwd ?? process.cwd())?.path ?? process.cwd()
  const found = await searchChanged({ ...options, cwd }, workTree(cwd) ?? cwd, changedFiles)
  return conclude(await judge(options, { found }), options)
}

/**
 * A folder by its path, else a revision of the repository that holds the current folder. What may be
 * both is neither: a change could bring a folder that has the name of its base, and be judged by that.
 */
export function openTree(named: string, cwd: string): Tree | TreeProblem {
  const place = named === '' ? null : realPlace(resolve(cwd, named))
  const top = workTree(cwd)
  if (place?.isFolder) {
    if (isPath(named) || top === null || commitOf(top, named) === null)
      return treeAt(place.path, named)
    return {
      message: `${JSON.stringify(named)} is a revision of git, and a folder too. Write ${JSON.stringify(`./${named}`)} for the folder, or the revision in another way, such as refs/heads/… or its commit.`,
    }
  }
  if (top === null) {
    return {
      message: `There is no folder ${JSON.stringify(named)}, and the current folder is in no repository of git.`,
    }
  }
  return openRevision(top, named)
}

/** Whether it can be no revision: none begins with a dot or a slash. */
const isPath = (named: string) => isAbsolute(named) || /^\.{1,2}(?:[\\/]|$)/.test(named)

/**
 * Judges the inputs in the tree of the change, and those in the base that have their places. `paths`:
 * other places in the base. `found`: the inputs that are judged, where they were found before.
 */
export async function compareTrees(
  options: CheckOptions,
  trusted: TrustedTree,
  name: string,
  found?: FindResult,
): Promise<Decision> {
  const deadline = deadlineOf(options)
  const ofHead = { trusted, deadline, ...(found === undefined ? {} : { found }) }
  const read = await loadRun(options, ofHead)
  const before = baseOptions(options, trusted, read.found.runRoot)
  const ofBase = { trusted: { head: trusted.base, base: trusted.base }, deadline }
  const readBase = await loadRun(before, ofBase)
  const shareIn = (run: LoadedRun, other: LoadedRun) =>
    options.shard === undefined ? null : shareOf(options.shard, run.opened, filesOf(other))
  const head = await judgeLoaded(read, options, ofHead, shareIn(read, readBase))
  const base = await judgeLoaded(readBase, before, ofBase, shareIn(readBase, read))
  const decision = await conclude(head, options, {
    ...comparable(head, base, name),
    errors: deadline.isOver() ? [deadline.missed(`${name} (the base)`)] : [],
    proposed: await proposals(head, options, trusted),
    isTrusted: true,
  })
  // What policies allow is asked of the run as a whole.
  if ((options.shard?.index ?? 1) > 1) return decision
  return withAccess(decision, asFarAsRead(base, head), head, options)
}

/** What a head can be compared with. Inputs that the base can't read are missing in it. */
export function comparable(
  head: JudgedRun,
  base: JudgedRun,
  name: string,
): Pick<Against, 'base' | 'notCompared' | 'errors'> {
  const there = new Set(base.opened.map(({ input }) => input.file))
  const made = head.opened
    .map(({ input }) => input)
    .filter(({ kind, file }) => isMade(kind) && !there.has(file))
    .map(({ file }) => file)
  return {
    base: { name, judgements: base.judgements, files: filesOf(base) },
    notCompared: (inputFile) => made.some((file) => holds(file, inputFile)),
    errors: [],
  }
}

/** By a tool, so that people keep it out of their repositories. */
const isMade = (kind: string) => kind === 'cdk' || kind === 'terraform-plan'

const holds = (input: string, file: string) =>
  file === input || input === '.' || file.startsWith(`${input}/`)

const alone: Against = {
  base: null,
  notCompared: () => false,
  proposed: [],
  errors: [],
  isTrusted: false,
}

/** The same places in the base. Inputs outside of the tree are not in it, since nobody knows what they were. */
function baseOptions(options: CheckOptions, trusted: TrustedTree, runRoot: string): CheckOptions {
  const cwd = options.cwd ?? process.cwd()
  const there = (path: string) => {
    const absolute = resolve(cwd, path)
    return inBase(absolute, trusted) ?? absolute
  }
  const input = (path: string) => inBase(resolve(cwd, path), trusted) ?? nowhere(trusted.base)
  const { base: _, config, terraformRoot, paths = [], ...others } = options
  const terraform = terraformRoot === undefined ? null : realPlace(there(terraformRoot))
  return {
    ...others,
    cwd: trusted.base,
    root: inBase(runRoot, trusted) ?? trusted.base,
    paths: (paths.length === 0 ? ['.'] : paths).map(input),
    paramFile: (options.paramFile ?? []).map((file) => resolve(cwd, file)),
    policies: [options.policies ?? []].flat().map(there),
    pack: (options.pack ?? []).map((pack) => (isFile(pack) ? there(pack) : pack)),
    ...(config === undefined ? {} : { config: relative(trusted.base, there(config)) }),
    ...(terraform === null ? {} : { terraformRoot: terraform.path }),
  }
}

/** Below what is a folder of git's in every repository, and no folder of a tree. */
const nowhere = (base: string) => join(base, '.git', 'nowhere')

const usage = (message: string): RunError => ({
  ...{ kind: 'usage', file: null, line: null, column: null, message },
})
