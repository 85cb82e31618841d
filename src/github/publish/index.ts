export { findPullRequest } from './find-pull-request.ts'
