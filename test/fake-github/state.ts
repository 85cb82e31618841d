/** A repository as the fake knows it. Tests change it, and so does the Action by its requests. */
export interface GitHubState {
  /** `owner/name` */
  readonly repository: string
  /** Whom the token writes as. */
  readonly login: string
  /** What the token may: `contents: read`, … */
  rights: Readonly<Record<string, 'read' | 'write'>>
  /** Files of commits, by their digests. */
  readonly commits: Map<string, Readonly<Record<string, string>>>
  readonly pulls: Pull[]
  readonly comments: Comment[]
  readonly reviews: Review[]
  readonly checkRuns: Map<number, CheckRun>
  /** Since when the fake counts what is written. */
  nextId: number
}

export interface Pull {
  readonly number: number
  head: { readonly owner: string; readonly branch: string; sha: string }
  base: { readonly branch: string; sha: string }
  state: 'open' | 'closed'
}

export interface Comment {
  readonly id: number
  readonly pull: number
  readonly author: string
  body: string
}

export interface ReviewComment {
  readonly id: number
  readonly pull: number
  readonly author: string
  readonly path: string
  readonly line: number
  readonly startLine: number | null
  readonly body: string
}

export interface Review {
  readonly id: number
  readonly pull: number
  readonly author: string
  readonly body: string
  readonly comments: readonly ReviewComment[]
}

export interface CheckRun {
  readonly id: number
  readonly annotations: unknown[]
  title: string
  summary: string
}
