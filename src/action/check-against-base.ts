import { resolve } from 'node:path'
import { compareTrees } from '../check-change.ts'
import type { CheckOptions } from '../check-options.ts'
import { type Conversation, emptyTree, isRule } from '../github/index.ts'
import type { Decision, RunError } from '../model/decision.ts'
import { openChange } from '../open-change.ts'
import { realPlace } from '../read/index.ts'
import { blobId, workTree, writeLinks } from '../revision/index.ts'

/** Where the files of a commit are had from if git doesn't hold it: a folder, or a sentence that says why not. */
export type BaseSource = Conversation['readBase']

export interface CheckedChange {
  readonly decision: Decision
  /** What a reader has to know about the comparison: sentences. */
  readonly notes: readonly string[]
  /** Whether files of the decision are named from the top of the repository, as GitHub names them. */
  readonly isAtTop: boolean
}

/**
 * Judges a change against its base, by the rules of the base: as git holds it, else as `source` gives it.
 * Where neither does, no rule of the change counts for one of the base, and every finding is new.
 * @param sha null: the event doesn't tell the base
 */
export async function checkAgainstBase(
  options: CheckOptions & { readonly cwd: string },
  sha: string | null,
  source: BaseSource,
): Promise<CheckedChange> {
  const cwd = realPlace(options.cwd)?.path ?? options.cwd
  const inside =
    options.root === undefined ? cwd : (realPlace(resolve(cwd, options.root))?.path ?? cwd)
  const repository = workTree(inside)
  const top = repository ?? cwd
  // Never by its name alone: the change could have a folder that is named like the commit.
  const opened =
    sha === null || repository === null ? null : await openChange({ ...options, cwd }, top, sha)
  const change = opened !== null && 'tree' in opened ? opened : null
  const tree =
    change !== null
      ? { ...change.tree, unread: [] }
      : sha === null
        ? { message: 'The event does not say what the change is based on.' }
        : await source(sha, top, { blobId, writeLinks })
  const base = 'folder' in tree ? tree : emptyTree()
  try {
    const name = 'folder' in tree && sha !== null ? sha.slice(0, 12) : 'nothing'
    const trees = { head: top, base: base.folder }
    const decision = await compareTrees({ ...options, cwd }, trees, name, change?.found)
    const checked =
      'folder' in tree ? withUnread(decision, tree.unread) : withoutBase(decision, tree.message)
    return { ...checked, isAtTop: top === inside }
  } finally {
    base.dispose()
  }
}

type Remarked = Omit<CheckedChange, 'isAtTop'>

const remedy = 'Check out with fetch-depth: 2, so that git holds the base.'

/** Inputs that are missing in the base make findings new; rules that are missing could hide some. */
function withUnread(decision: Decision, unread: readonly string[]): Remarked {
  if (unread.length === 0) return { decision, notes: [] }
  const rules = unread.filter(isRule)
  if (rules.length === 0) {
    const files =
      unread.length === 1 ? 'One changed file was' : `${unread.length} changed files were`
    return {
      decision,
      notes: [
        `${files} not compared with the base, so that all that was found there counts as new. ${remedy}`,
      ],
    }
  }
  const message = `The base's own settings or policies can't be read, and the change's don't count: ${rules.length} of them. ${remedy}`
  return { decision: withError(decision, message), notes: [message] }
}

function withoutBase(decision: Decision, cause: string): Remarked {
  const told = `${cause} ${remedy}`
  if (decision.proposed.length === 0) {
    return {
      decision,
      notes: [
        `Nothing was compared with the base, so that all that was found counts as new. ${told}`,
      ],
    }
  }
  const message = `The base can't be read, and so neither can the settings that this change is to be judged by; the change's own don't count. ${told}`
  return { decision: withError(decision, message), notes: [message] }
}

function withError(decision: Decision, message: string): Decision {
  const error: RunError = { kind: 'settings', file: null, line: null, column: null, message }
  return { ...decision, errors: [error, ...decision.errors], gate: 'closed', exitCode: 2 }
}
