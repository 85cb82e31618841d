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

const forkRepository = {
  ...repository,
  id: 99,
  full_name: 'stranger/infrastructure',
  owner: { login: 'stranger', id: 9, type: 'User' },
}

/** GitHub hands such a run a token that only reads. */
export const forkPullRequest = {
  ...pullRequest,
  payload: {
    ...pullRequest.payload,
    pull_request: {
      ...pullRequest.payload.pull_request,
      head: { ref: 'feature', sha: commits.head, repo: forkRepository },
    },
    sender: { login: 'stranger', id: 9, type: 'User' },
  },
} as const

export const dependabotPullRequest = {
  ...pullRequest,
  payload: {
    ...pullRequest.payload,
    sender: { login: 'dependabot[bot]', id: 49699333, type: 'Bot' },
  },
} as const

/** Workflow and `GITHUB_SHA` are of the default branch. */
export const pullRequestTarget = {
  name: 'pull_request_target',
  sha: commits.base,
  payload: forkPullRequest.payload,
} as const

/** After a run for a fork: `pull_requests` is empty. */
export const workflowRun = {
  name: 'workflow_run',
  sha: commits.base,
  payload: {
    action: 'completed',
    workflow: { id: 7, name: 'gate', path: '.github/workflows/gate.yml' },
    workflow_run: {
      id: 70,
      name: 'gate',
      event: 'pull_request',
      status: 'completed',
      conclusion: 'failure',
      head_branch: 'feature',
      head_sha: commits.head,
      head_repository: forkRepository,
      repository,
      pull_requests: [],
    },
    repository,
    sender: { login: 'stranger', id: 9, type: 'User' },
  },
} as const

export const schedule = {
  name: 'schedule',
  sha: commits.head,
  payload: { schedule: '0 4 * * 1', repository, workflow: '.github/workflows/gate.yml' },
} as const

export const workflowDispatch = {
  name: 'workflow_dispatch',
  sha: commits.head,
  payload: { inputs: null, ref: 'refs/heads/main', repository, sender },
} as const
