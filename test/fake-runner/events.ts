/** Commits of the payloads; all differ, so that a mistaken one shows. */
export const commits = {
  head: 'a1'.repeat(20),
  base: 'b2'.repeat(20),
  merge: 'c3'.repeat(20),
  queued: 'd4'.repeat(20),
} as const

const repository = {
  id: 1296269,
  name: 'infrastructure',
  full_name: 'octo-org/infrastructure',
  private: false,
  owner: { login: 'octo-org', id: 1, type: 'Organization' },
  default_branch: 'main',
}
const sender = { login: 'octocat', id: 2, type: 'User' }

/** `GITHUB_SHA` is GitHub's own merge of the pull request. */
export const pullRequest = {
  name: 'pull_request',
  sha: commits.merge,
  payload: {
    action: 'synchronize',
    number: 42,
    pull_request: {
      number: 42,
      state: 'open',
      title: 'Encrypt nothing',
      merge_commit_sha: commits.merge,
      head: { ref: 'feature', sha: commits.head, repo: repository },
      base: { ref: 'main', sha: commits.base, repo: repository },
    },
    before: 'e5'.repeat(20),
    after: commits.head,
    repository,
    sender,
  },
} as const

export const push = {
  name: 'push',
  sha: commits.head,
  payload: {
    ref: 'refs/heads/main',
    before: commits.base,
    after: commits.head,
    created: false,
    deleted: false,
    forced: false,
    head_commit: { id: commits.head, message: 'Encrypt nothing' },
    commits: [],
    repository,
    sender,
  },
} as const

/** No pull request is in this payload. */
export const mergeGroup = {
  name: 'merge_group',
  sha: commits.queued,
  payload: {
    action: 'checks_requested',
    merge_group: {
      head_sha: commits.queued,
      head_ref: 'refs/heads/gh-readonly-queue/main/pr-42-b2b2',
      base_sha: commits.base,
      base_ref: 'refs/heads/main',
      head_commit: { id: commits.queued },
    },
    repository,
    sender,
  },
} as const
