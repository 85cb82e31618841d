import { type Ask, openApi, problemText } from './api/index.ts'
import {
  type BaseTree,
  baseTree,
  type ChangedFiles,
  pullFiles,
  type TreeWriting,
} from './base/index.ts'
import {
  type CommentMode,
  type CommentOutcome,
  markerOf,
  ownLogin,
  settleComment,
} from './comment/index.ts'
import type { GitHubEvent } from './event.ts'
import { type RepositoryName, repositoryName } from './place.ts'

export interface ConversationOptions {
  readonly event: GitHubEvent
  /** Read when something is asked for the first time; empty: there is none. */
  readonly token: () => string
  /** Tells the runner to hide it from the log. */
  readonly mask: (secret: string) => void
}

/** What a comment says, and when there should be one. */
export interface CommentText {
  readonly mode: CommentMode
  readonly id: string
  /** The account that writes, where it isn't the token's person or the job's own. */
  readonly author: string | null
  readonly isWorthTelling: boolean
  readonly isChanged: boolean
  readonly write: (marker: string, wasTold: boolean) => string
}

/** All that is asked of GitHub in a run, and what went wrong with it. */
export interface Conversation {
  readonly readBase: (
    sha: string,
    top: string,
    writing: TreeWriting,
  ) => Promise<BaseTree | { readonly message: string }>
  /** Null where it can't be told. */
  readonly changedFiles: (pullRequest: number) => Promise<ChangedFiles | null>
  /** Null where nothing could be asked. */
  readonly comment: (pullRequest: number, text: CommentText) => Promise<CommentOutcome | null>
  /** For parts of their own: null where there is no token, or no repository. */
  readonly ask: () => {
    readonly ask: Ask
    readonly name: RepositoryName
    readonly own: (named: string | null) => Promise<string>
  } | null
  /** What went wrong, as sentences, each once. */
  readonly troubles: () => readonly string[]
  readonly note: (trouble: string) => void
}

export function openConversation({ event, token, mask }: ConversationOptions): Conversation {
  const troubles = new Set<string>()
  let opened: ReturnType<Conversation['ask']> | undefined
  const ask = () => {
    opened ??= connect()
    return opened
  }

  function connect(): ReturnType<Conversation['ask']> {
    const name = repositoryName(event)
    const secret = token().trim()
    if (secret === '' || name === null) {
      troubles.add(
        secret === ''
          ? 'The Action has no token, so that it can neither read from GitHub nor write there. Leave the input token at its default.'
          : 'The environment names no repository.',
      )
      return null
    }
    mask(secret)
    const api = openApi({ token: secret, apiUrl: event.apiUrl })
    if (api === null) {
      troubles.add("GITHUB_API_URL is no address of GitHub's API.")
      return null
    }
    return { ask: api, name, own: (named) => ownLogin(api, secret, named) }
  }

  return {
    ask,
    note: (trouble) => troubles.add(trouble),
    troubles: () => [...troubles],
    async readBase(sha, top, writing) {
      const api = ask()
      if (api === null)
        return {
          message: 'Git does not hold the base, and the Action has no token to ask GitHub for it.',
        }
      return baseTree(api.ask, api.name, sha, top, writing)
    },
    async changedFiles(pullRequest) {
      const api = ask()
      if (api === null) return null
      const files = await pullFiles(api.ask, api.name, pullRequest)
      if (!('problem' in files)) return files
      troubles.add(problemText(files.problem))
      return null
    },
    async comment(pullRequest, text) {
      if (text.mode === 'never') return 'none'
      const api = ask()
      if (api === null) return null
      const marker = markerOf(text.id)
      const outcome = await settleComment(api.ask, {
        place: { ...api.name, issue_number: pullRequest },
        marker,
        isWanted: isWanted(text),
        write: (wasTold) => text.write(marker, wasTold),
        own: () => api.own(text.author),
      })
      if (typeof outcome !== 'string') troubles.add(problemText(outcome.problem))
      return outcome
    },
  }
}

function isWanted({ mode, isWorthTelling, isChanged }: CommentText): boolean {
  switch (mode) {
    case 'always':
      return true
    case 'on-findings':
      return isWorthTelling
    case 'on-change':
      return isChanged
    case 'never':
      return false
  }
}
