import type { Ask, Problem } from '../api/index.ts'
import { type CommentPlace, findOwnComment } from './own-comment.ts'

/** When a pull request gets a comment; one that it has is always kept true. */
export const commentModes = ['always', 'on-findings', 'on-change', 'never'] as const
export type CommentMode = (typeof commentModes)[number]

export interface CommentWish {
  readonly place: CommentPlace
  /** The first line of the comment. */
  readonly marker: string
  /** Whether there should be one where there is none yet. */
  readonly isWanted: boolean
  /** The comment's text; `wasTold`: there is one already. */
  readonly write: (wasTold: boolean) => string
  /** The account that the token writes as. */
  readonly own: () => Promise<string>
}

/** What became of the comment. */
export type CommentOutcome =
  | 'created'
  | 'edited'
  | 'unchanged'
  | 'none'
  | { readonly problem: Problem }

/**
 * Brings the one comment up to date: edited in place, not touched where it says the same, written where
 * it is wanted. Where it stays open whether one was written, it is looked for before it is written again.
 */
export async function settleComment(ask: Ask, wish: CommentWish): Promise<CommentOutcome> {
  const { place, marker, isWanted, write, own } = wish
  const { owner, repo } = place
  const found = await findOwnComment(ask, place, marker, own)
  if ('problem' in found) return found
  if (found.comment !== null) {
    const body = write(true)
    if (sameText(found.comment.body, body)) return 'unchanged'
    const answer = await ask('updateComment', { owner, repo, comment_id: found.comment.id, body })
    return 'problem' in answer ? answer : 'edited'
  }
  if (!isWanted) return 'none'
  const body = write(false)
  const answer = await ask('createComment', { ...place, body })
  if (!('problem' in answer)) return 'created'
  if (answer.problem.kind !== 'unsure') return answer
  const again = await findOwnComment(ask, place, marker, own)
  if ('problem' in again) return answer
  if (again.comment !== null) return 'created'
  const second = await ask('createComment', { ...place, body })
  return 'problem' in second ? second : 'created'
}

/** GitHub may keep a text with other line ends, and without those at its end. */
const sameText = (one: string, other: string) => tidy(one) === tidy(other)
const tidy = (text: string) => text.replaceAll('\r\n', '\n').trimEnd()

/** The first line of a comment: which tool's it is, and which of several. */
export const markerOf = (id: string): string => `<!-- stackgate:v1:${id} -->`
