/** What the Action asks of GitHub's API, and what each takes. */
export interface Operation {
  readonly route: string
  /** The line of `permissions:` that it needs; null: any token may. */
  readonly permission: string | null
  /** What it is for, as a clause that completes "to". */
  readonly purpose: string
  /** Whether doing it twice is the same as doing it once. */
  readonly isIdempotent: boolean
}

/** Everything that is ever asked: a test compares it with GitHub's description, the documentation is made of it. */
export const operations = {
  listPullFiles: {
    route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
    permission: 'pull-requests: read',
    purpose: 'see which files and lines the pull request changes',
    isIdempotent: true,
  },
  readTree: {
    route: 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
    permission: 'contents: read',
    purpose: 'see which files the base holds, where the checkout does not hold it',
    isIdempotent: true,
  },
  readBlob: {
    route: 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
    permission: 'contents: read',
    purpose: 'read a changed file as it is in the base, where the checkout does not hold it',
    isIdempotent: true,
  },
  whoAmI: {
    route: 'GET /user',
    permission: null,
    purpose: "know its own comments by the token's owner, where the token is a person's",
    isIdempotent: true,
  },
  listComments: {
    route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
    permission: 'pull-requests: read',
    purpose: 'find its own comment',
    isIdempotent: true,
  },
  createComment: {
    route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    permission: 'pull-requests: write',
    purpose: 'write the comment',
    isIdempotent: false,
  },
  updateComment: {
    route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
    permission: 'pull-requests: write',
    purpose: 'edit the comment',
    isIdempotent: true,
  },
  listPulls: {
    route: 'GET /repos/{owner}/{repo}/pulls',
    permission: 'pull-requests: read',
    purpose: 'find the pull request that a workflow run belongs to (mode: publish)',
    isIdempotent: true,
  },
  updateCheckRun: {
    route: 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
    permission: 'checks: write',
    purpose: "add annotations to the job's own check run (check-annotations: true)",
    isIdempotent: false,
  },
  listReviewComments: {
    route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments',
    permission: 'pull-requests: read',
    purpose: 'see which remarks are on the lines already (review: true)',
    isIdempotent: true,
  },
  createReview: {
    route: 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
    permission: 'pull-requests: write',
    purpose: 'write remarks with suggestions on changed lines (review: true)',
    isIdempotent: false,
  },
} as const satisfies Readonly<Record<string, Operation>>

export type OperationName = keyof typeof operations
