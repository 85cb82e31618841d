import type { Reporter } from './report-options.ts'

export { type AwsAccount, accountNeeded, accountOf } from './aws-account.ts'
export { reportFileName } from './report-file-name.ts'
export type { Reporter, ReportOptions, RepositoryLink } from './report-options.ts'

/** Format name to its reporter; each is loaded when it is asked for. */
export const reporters: Readonly<Record<string, () => Promise<Reporter>>> = {
  terminal: async () => (await import('./terminal.ts')).terminal,
  json: async () => (await import('./json.ts')).json,
  jsonl: async () => (await import('./jsonl.ts')).jsonl,
  sarif: async () => (await import('./sarif.ts')).sarif,
  github: async () => (await import('./github-annotations.ts')).githubAnnotations,
  markdown: async () => (await import('./github-summary.ts')).githubSummary,
  html: async () => (await import('./html/index.ts')).html,
  junit: async () => (await import('./junit.ts')).junit,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  asff: async () => (await import('./asff.ts')).asff,
  agent: async () => (await import('./agent.ts')).agent,
}

/** How text of an input is shown on one line. */
export const loadVisibleText = () => import('./visible-text.ts')

/** The comment on a pull request, and when there should be one. */
export const loadComment = () => import('./pull-request-comment.ts')

/** Annotations without the runner's limits, for a check run. */
export const loadAnnotations = () => import('./github-annotations.ts')

/** Remarks on the lines of a pull request. */
export const loadRemarks = () => import('./review-remarks.ts')
