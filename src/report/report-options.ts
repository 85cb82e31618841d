import type { Decision } from '../model/decision.ts'
import type { AwsAccount } from './aws-account.ts'

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
  /**
   * Of each file that the change touches the lines that it writes, null where they aren't known. Absent or
   * null: it isn't known what the change touches.
   */
  readonly changedLines?: ReadonlyMap<string, readonly LineRange[] | null> | null
  /** Where AWS takes the findings in, which asff can't do without. */
  readonly account?: AwsAccount | null
  /** The time of the run, `2026-11-25T12:00:00.000Z`, which asff can't do without. */
  readonly at?: string
}

/** The last line included. */
export interface LineRange {
  readonly first: number
  readonly last: number
}

export interface RepositoryLink {
  /** `https://github.com` */
  readonly serverUrl: string
  /** `owner/name` */
  readonly repository: string
  readonly headSha: string
}
