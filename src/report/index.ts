import type { Reporter } from './report-options.ts'

export type { Reporter, ReportOptions, RepositoryLink } from './report-options.ts'

/** Format name to its reporter; each is loaded when it is asked for. */
export const reporters: Readonly<Record<string, () => Promise<Reporter>>> = {
  terminal: async () => (await import('./terminal.ts')).terminal,
  json: async () => (await import('./json.ts')).json,
  jsonl: async () => (await import('./jsonl.ts')).jsonl,
  sarif: async () => (await import('./sarif.ts')).sarif,
  github: async () => (await import('./github-annotations.ts')).githubAnnotations,
  markdown: async () => (await import('./github-summary.ts')).githubSummary,
}
