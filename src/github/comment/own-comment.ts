import type { Ask, Problem } from '../api/index.ts'
import { at, idOf, listOf, loginOf, textOf } from '../payload.ts'
import type { RepositoryName } from '../place.ts'

/** A comment of ours. */
export interface OwnComment {
  readonly id: number
  readonly body: string
}

export interface CommentPlace extends RepositoryName {
  readonly issue_number: number
}

/** One that isn't found is written once more, so that all are looked through; 100 come with an answer. */
const mostPages = 30

/**
 * The newest comment that begins with the marker and was written by the token's own account: anyone can
 * write the marker. Null where there is none.
 */
export async function findOwnComment(
  ask: Ask,
  place: CommentPlace,
  marker: string,
  own: () => Promise<string>,
): Promise<{ readonly comment: OwnComment | null } | { readonly problem: Problem }> {
  const marked: (OwnComment & { readonly author: string })[] = []
  for (let page = 1; page <= mostPages; page += 1) {
    const answer = await ask('listComments', { ...place, per_page: 100, page })
    if ('problem' in answer) return answer
    for (const item of listOf(answer.data)) {
      const id = idOf(at(item, 'id'))
      const body = textOf(at(item, 'body'))
      const author = loginOf(at(item, 'user', 'login'))
      if (id !== null && author !== null && body?.startsWith(marker))
        marked.push({ id, body, author })
    }
    if (!answer.hasMore) break
  }
  if (marked.length === 0) return { comment: null }
  const login = await own()
  const mine = marked
    .filter(({ author }) => author === login)
    .toSorted((one, other) => other.id - one.id)
  return { comment: mine[0] ?? null }
}

/**
 * Whom a token writes as. Those of apps begin with `ghs_` and can't ask; the one that every job has is
 * `github-actions[bot]`'s.
 * @param named the account that the workflow names, for the token of another app
 */
export async function ownLogin(ask: Ask, token: string, named: string | null): Promise<string> {
  if (named !== null) return named
  if (token.startsWith('ghs_')) return jobAccount
  const answer = await ask('whoAmI', {})
  return ('data' in answer ? loginOf(at(answer.data, 'login')) : null) ?? jobAccount
}

const jobAccount = 'github-actions[bot]'
