import {
  type ActionInputs,
  type ChangedFiles,
  type Conversation,
  type GitHubEvent,
  settleReview,
} from '../github/index.ts'
import type { Decision } from '../model/decision.ts'
import { loadComment, loadRemarks, type ReportOptions } from '../report/index.ts'

export interface Said {
  readonly decision: Decision
  readonly options: ReportOptions
  readonly event: GitHubEvent
  readonly inputs: ActionInputs
  /** Where the comment comes from, where that has to be said. */
  readonly note: string | null
}

/** Brings the comment on the pull request up to date; null where nothing could be asked. */
export async function tellPullRequest(
  pullRequest: number,
  said: Said,
  conversation: Conversation,
): ReturnType<Conversation['comment']> {
  const { decision, options, event, inputs, note } = said
  const { isChanged, isWorthTelling, pullRequestComment } = await loadComment()
  return conversation.comment(pullRequest, {
    mode: inputs.comment,
    id: inputs.commentId,
    author: inputs.commentAuthor,
    isWorthTelling: isWorthTelling(decision),
    isChanged: isChanged(decision),
    write: (marker, wasTold) =>
      pullRequestComment(decision, options, {
        ...{ marker, wasTold, note },
        baseSha: decision.change === null ? null : event.baseSha,
        runUrl: event.runUrl,
      }),
  })
}

/** Writes remarks on the lines that the pull request changes. */
export async function tellOnLines(
  pullRequest: number,
  { decision, event, inputs, files }: Said & { readonly files: ChangedFiles },
  conversation: Conversation,
): Promise<void> {
  const { reviewRemarks } = await loadRemarks()
  const remarks = reviewRemarks(decision)
  const api = conversation.ask()
  if (api === null || event.headSha === null || remarks.length === 0) return
  const { note } = await settleReview(api.ask, {
    ...{ name: api.name, pullRequest, headSha: event.headSha, files, remarks },
    id: inputs.commentId,
    own: () => api.own(inputs.commentAuthor),
  })
  if (note !== null) conversation.note(note)
}
