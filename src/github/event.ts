import { at, branchOf, commitOf, idOf, loginOf, repositoryOf, textOf } from './payload.ts'

/** What the Action has to know of the event that started it. */
export interface GitHubEvent {
  /** `pull_request`; empty where the environment doesn't say. */
  readonly name: string
  /** The commit that is judged: a pull request's own head, not GitHub's merge of it. */
  readonly headSha: string | null
  readonly baseSha: string | null
  /** `owner/name` */
  readonly repository: string | null
  readonly serverUrl: string
  readonly apiUrl: string
  readonly pullRequest: number | null
  /** Whose token the run has: a fork's only reads, and Dependabot's too unless it is given more. */
  readonly author: 'repository' | 'fork' | 'dependabot'
  /** The run that has ended, of a `workflow_run`. */
  readonly ended: EndedRun | null
  /** Where the run's summary is shown; null where the environment doesn't say. */
  readonly runUrl: string | null
}

/** The run that a `workflow_run` follows: told by GitHub, so that it can be trusted. */
export interface EndedRun {
  /** `success`, `failure`; null while it isn't over. */
  readonly conclusion: string | null
  readonly event: string | null
  readonly headSha: string | null
  readonly headBranch: string | null
  readonly headOwner: string | null
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads a context of GitHub's toolkit. Every field may be missing or of another type: the payload's
 * shape depends on the event, and other runners imitate it in part.
 */
export function eventOf(context: unknown, environment: Environment): GitHubEvent {
  const payload = at(context, 'payload')
  const pull = at(payload, 'pull_request')
  const group = at(payload, 'merge_group')
  const commits = [
    [at(pull, 'head', 'sha'), at(pull, 'base', 'sha')],
    [at(group, 'head_sha'), at(group, 'base_sha')],
    [at(payload, 'after'), at(payload, 'before')],
  ]
  const [head, base] = commits.find(([sha]) => commitOf(sha) !== null) ?? []
  const repository =
    repositoryOf(environment.GITHUB_REPOSITORY) ??
    repositoryOf(at(payload, 'repository', 'full_name'))
  const serverUrl = environment.GITHUB_SERVER_URL || 'https://github.com'
  return {
    name: environment.GITHUB_EVENT_NAME ?? '',
    headSha: commitOf(head) ?? commitOf(environment.GITHUB_SHA),
    baseSha: commitOf(base),
    repository,
    serverUrl,
    apiUrl: environment.GITHUB_API_URL || 'https://api.github.com',
    pullRequest: idOf(at(pull, 'number')),
    author: authorOf(payload, repository),
    ended: endedRun(at(payload, 'workflow_run')),
    runUrl: runUrlOf(environment, serverUrl, repository),
  }
}

/** A head whose repository is gone, or isn't told, is a fork's: less is asked for it. */
function authorOf(payload: unknown, repository: string | null): GitHubEvent['author'] {
  const pull = at(payload, 'pull_request')
  if (pull === undefined) return 'repository'
  const head = repositoryOf(at(pull, 'head', 'repo', 'full_name'))
  if (head === null || head.toLowerCase() !== repository?.toLowerCase()) return 'fork'
  const isDependabot = at(payload, 'sender', 'login') === 'dependabot[bot]'
  return isDependabot ? 'dependabot' : 'repository'
}

function endedRun(run: unknown): EndedRun | null {
  if (typeof run !== 'object' || run === null) return null
  return {
    conclusion: textOf(at(run, 'conclusion')),
    event: textOf(at(run, 'event')),
    headSha: commitOf(at(run, 'head_sha')),
    headBranch: branchOf(at(run, 'head_branch')),
    headOwner: loginOf(at(run, 'head_repository', 'owner', 'login')),
  }
}

function runUrlOf(environment: Environment, serverUrl: string, repository: string | null) {
  const id = environment.GITHUB_RUN_ID ?? ''
  return repository === null || !/^\d+$/.test(id)
    ? null
    : `${serverUrl}/${repository}/actions/runs/${id}`
}
