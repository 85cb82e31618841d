import type { Decision } from '../model/decision.ts'

/** Renders a decision. Pure: the same decision and options give the same text. */
export type Reporter = (decision: Decision, options: ReportOptions) => string

/** How to render; what to render is the decision's alone. */
export interface ReportOptions {
  /** ANSI colours. */
  readonly colour: boolean
  /** False: every sign of ours is ASCII. */
  readonly unicode: boolean
  /** Columns of the terminal, at least 60. */
  readonly width: number
  /** Every finding in full. */
  readonly all: boolean
  /** Passes too, and what else is left out for brevity. */
  readonly verbose: boolean
  /** Null: the time is not shown, so that reports can be compared. */
  readonly elapsedMs: number | null
  /** The text is read in a log, where nobody can ask again with other options. */
  readonly ci: boolean
  /** Where the judged commit can be looked at; null: no links. */
  readonly repository: RepositoryLink | null
}

export interface RepositoryLink {
  /** `https://github.com` */
  readonly serverUrl: string
  /** `owner/name` */
  readonly repository: string
  readonly headSha: string
}
