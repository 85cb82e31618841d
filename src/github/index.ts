export {
  type ActionInputs,
  actionInputs,
  InputValueError,
  type ReportRequest,
  readActionInputs,
} from './action-inputs.ts'
export { operations } from './api/index.ts'
export {
  type ChangedFile,
  type ChangedFiles,
  emptyTree,
  isRule,
} from './base/index.ts'
export { annotateCheckRun } from './check-run/index.ts'
export type { CommentMode } from './comment/index.ts'
export { type Conversation, openConversation } from './conversation.ts'
export { eventOf, type GitHubEvent } from './event.ts'
export { type EventPlan, type JudgePlan, planFor } from './event-plan.ts'
export { findPullRequest } from './publish/index.ts'
export { readEvent } from './read-event.ts'
export { settleReview } from './review/index.ts'
export { type WorkflowLog, workflowLog } from './workflow-log.ts'
export { writeReport } from './write-report.ts'
