export {
  commits,
  dependabotPullRequest,
  forkPullRequest,
  mergeGroup,
  pullRequest,
  pullRequestTarget,
  push,
  schedule,
  workflowDispatch,
  workflowRun,
} from './events.ts'
export { longestSummary, readOutputs } from './file-commands.ts'
export { matchersOf } from './problem-matchers.ts'
export { type ReadLog, readLog, type ShownAnnotation } from './read-log.ts'
export { runAction, type Step, type StepResult } from './run-action.ts'
