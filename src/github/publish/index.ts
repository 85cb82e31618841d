export { findPullRequest } from './find-pull-request.ts'
export { readReport } from './read-report.ts'
