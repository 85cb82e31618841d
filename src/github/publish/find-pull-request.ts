import { type Ask, type Problem, problemText } from '../api/index.ts'
import type { EndedRun } from '../event.ts'
import { at, commitOf, idOf, listOf } from '../payload.ts'
import type { RepositoryName } from '../place.ts'

/**
 * The pull request that a run judged, by what GitHub itself says of the run: owner and name of the
 * branch, and the commit. Nothing of it comes from the report, which could name any. Else why there is
 * none, as a sentence.
 */
export async function findPullRequest(
  ask: Ask,
  name: RepositoryName,
  { headOwner, headBranch, headSha, event }: EndedRun,
): Promise<
  { readonly number: number; readonly baseSha: string | null } | { readonly message: string }
> {
  if (event !== 'pull_request')
    return { message: 'The run that has ended was not started by a pull request.' }
  if (headOwner === null || headBranch === null || headSha === null)
    return { message: 'The event does not say which branch and commit the run was for.' }
  const answer = await ask('listPulls', {
    ...name,
    ...{ head: `${headOwner}:${headBranch}`, state: 'all', per_page: 100 },
  })
  if ('problem' in answer) return { message: problemText(answer.problem satisfies Problem) }
  const found = listOf(answer.data)
    .filter(
      (pull) =>
        at(pull, 'head', 'ref') === headBranch &&
        at(pull, 'head', 'sha') === headSha &&
        same(at(pull, 'head', 'repo', 'owner', 'login'), headOwner) &&
        same(at(pull, 'base', 'repo', 'full_name'), `${name.owner}/${name.repo}`),
    )
    .toSorted((one, other) => rank(other) - rank(one))
  const number = idOf(at(found[0], 'number'))
  return number === null
    ? { message: 'No pull request has that branch at that commit: it has moved on, or is gone.' }
    : { number, baseSha: commitOf(at(found[0], 'base', 'sha')) }
}

const same = (value: unknown, name: string) =>
  typeof value === 'string' && value.toLowerCase() === name.toLowerCase()

/** Open ones first, then the newest. */
const rank = (pull: unknown) =>
  (at(pull, 'state') === 'open' ? 2 ** 40 : 0) + (idOf(at(pull, 'number')) ?? 0)
