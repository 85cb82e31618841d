import { relative, resolve } from 'node:path'
import type { CheckOptions } from './check-options.ts'
import { type Against, conclude, filesOf } from './conclude.ts'
import { type JudgedRun, judge } from './judge.ts'
import { inBase, type TrustedTree } from './load-settings.ts'
import type { Decision, RunError } from './model/decision.ts'
import { proposals } from './proposals.ts'
import { realPlace } from './read/index.ts'
import { openRevision, type Tree, type TreeProblem, treeAt, workTree } from './revision/index.ts'
import { isFile } from './run-scopes.ts'

/** Judges inputs, and the same ones as they were in a base: by the rules of the base. */
export async function checkChange(options: CheckOptions, base: string): Promise<Decision> {
  const cwd = realPlace(options.cwd ?? process.cwd())?.path ?? process.cwd()
  const head = (options.root && realPlace(resolve(cwd, options.root))?.path) || workTree(cwd) || cwd
  const tree = openTree(base, cwd)
  if ('message' in tree) {
    const error = usage(`--base: ${tree.message}`)
    return conclude(await judge(options), options, { ...alone, errors: [error] })
  }
  try {
    // A folder that was named is the tree itself; a revision has all of the work tree.
    const isFolder = realPlace(resolve(cwd, base))?.isFolder ?? false
    const top = isFolder ? head : (workTree(cwd) ?? head)
    return await compareTrees({ ...options, cwd }, { head: top, base: tree.folder }, tree.name)
  } finally {
    tree.dispose()
  }
}

/** A folder by its path, else a revision of the repository that holds the current folder. */
export function openTree(named: string, cwd: string): Tree | TreeProblem {
  const place = named === '' ? null : realPlace(resolve(cwd, named))
  if (place?.isFolder) return treeAt(place.path, named)
  const top = workTree(cwd)
  if (top === null) {
    return {
      message: `There is no folder ${JSON.stringify(named)}, and the current folder is in no repository of git.`,
    }
  }
  return openRevision(top, named)
}

/**
 * Judges the inputs in the tree of the change, and those in the base that have their places. `paths`:
 * other places in the base.
 */
export async function compareTrees(
  options: CheckOptions,
  trusted: TrustedTree,
  name: string,
): Promise<Decision> {
  const head = await judge(options, { trusted })
  const base = await judge(baseOptions(options, trusted, head.found.runRoot), {
    trusted: { head: trusted.base, base: trusted.base },
  })
  return conclude(head, options, {
    ...comparable(head, base, name),
    proposed: await proposals(head, options, trusted),
    isTrusted: true,
  })
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

/** The same places in the base. What lies outside of the tree is in both. */
function baseOptions(options: CheckOptions, trusted: TrustedTree, runRoot: string): CheckOptions {
  const cwd = options.cwd ?? process.cwd()
  const there = (path: string) => {
    const absolute = resolve(cwd, path)
    return inBase(absolute, trusted) ?? absolute
  }
  const { base: _, config, terraformRoot, paths = [], ...others } = options
  const terraform = terraformRoot === undefined ? null : realPlace(there(terraformRoot))
  return {
    ...others,
    cwd: trusted.base,
    root: inBase(runRoot, trusted) ?? trusted.base,
    paths: (paths.length === 0 ? ['.'] : paths).map(there),
    paramFile: (options.paramFile ?? []).map((file) => resolve(cwd, file)),
    policies: [options.policies ?? []].flat().map(there),
    pack: (options.pack ?? []).map((pack) => (isFile(pack) ? there(pack) : pack)),
    ...(config === undefined ? {} : { config: relative(trusted.base, there(config)) }),
    ...(terraform === null ? {} : { terraformRoot: terraform.path }),
  }
}

const usage = (message: string): RunError => ({
  ...{ kind: 'usage', file: null, line: null, column: null, message },
})
