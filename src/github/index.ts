import { eventOf, type GitHubEvent } from './event.ts'

export {
  type ActionInputs,
  actionInputs,
  InputValueError,
  type ReportRequest,
  readActionInputs,
} from './action-inputs.ts'
export { type WorkflowLog, workflowLog } from './workflow-log.ts'
export { writeReport } from './write-report.ts'
export { eventOf, type GitHubEvent }

/** The event that started the run. Loads GitHub's toolkit, which nothing but the Action needs. */
export async function readEvent(): Promise<GitHubEvent> {
  const { readContext } = await import('./toolkit-context.ts')
  return eventOf(await readContext(), process.env)
}
