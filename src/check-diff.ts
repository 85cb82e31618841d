import { dirname, resolve } from 'node:path'
import { comparable, compareTrees, openTree } from './check-change.ts'
import type { CheckOptions } from './check-options.ts'
import { conclude } from './conclude.ts'
import { judge } from './judge.ts'
import type { Decision } from './model/decision.ts'
import { realPlace } from './read/index.ts'
import { withAccess } from './with-access.ts'

/** A decision whose inputs are read while it is reported. */
export interface Diff {
  readonly decision: Decision
  /** Removes what was written for it, once it is reported. */
  readonly dispose: () => void
}

/**
 * What a change does, from a base to a head: two folders or revisions of git, with `paths` in them, or
 * two files. Trees are judged by the settings of the base.
 */
export async function checkDiff(
  options: CheckOptions,
  base: string,
  head: string,
): Promise<Diff | { readonly problems: readonly string[] }> {
  const cwd = realPlace(options.cwd ?? process.cwd())?.path ?? process.cwd()
  const files = [base, head].map((named) => realPlace(resolve(cwd, named)))
  const [before, after] = files
  if (before && after && !before.isFolder && !after.isFolder)
    return {
      decision: await diffFiles({ ...options, cwd }, before.path, after.path, base),
      dispose: () => {},
    }
  const trees = [openTree(base, cwd), openTree(head, cwd)]
  const dispose = () => {
    for (const tree of trees) if ('folder' in tree) tree.dispose()
  }
  const [one, other] = trees
  if (one === undefined || other === undefined || 'message' in one || 'message' in other) {
    dispose()
    const messages = trees.flatMap((tree) => ('message' in tree ? [tree.message] : []))
    return { problems: messages }
  }
  const inHead = { ...options, cwd: other.folder, root: other.folder }
  const decision = await compareTrees(inHead, { head: other.folder, base: one.folder }, one.name)
  return { decision, dispose }
}

/** Nothing says that two files are of one tree: settings are those that lie above them. */
async function diffFiles(
  options: CheckOptions,
  base: string,
  head: string,
  name: string,
): Promise<Decision> {
  const after = await judge({ ...options, paths: [head] })
  const before = await judge({ ...options, root: dirname(base), paths: [base] })
  const decision = await conclude(
    after,
    { ...options, paths: [head] },
    {
      ...comparable(after, before, name),
      ...{ proposed: [], isTrusted: false },
    },
  )
  return withAccess(decision, before, after, options)
}
