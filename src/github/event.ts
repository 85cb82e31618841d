/** What the Action has to know of the event that started it. */
export interface GitHubEvent {
  /** The commit that is judged: a pull request's own head, not GitHub's merge of it. */
  readonly headSha: string | null
  readonly baseSha: string | null
  /** `owner/name` */
  readonly repository: string | null
  readonly serverUrl: string
  readonly pullRequest: number | null
}

/**
 * Reads a context of GitHub's toolkit. Every field may be missing or of another type: the payload's
 * shape depends on the event, and other runners imitate it in part.
 */
export function eventOf(
  context: unknown,
  environment: Readonly<Record<string, string | undefined>>,
): GitHubEvent {
  const payload = at(context, 'payload')
  const pull = at(payload, 'pull_request')
  const group = at(payload, 'merge_group')
  const commits = [
    [at(pull, 'head', 'sha'), at(pull, 'base', 'sha')],
    [at(group, 'head_sha'), at(group, 'base_sha')],
    [at(payload, 'after'), at(payload, 'before')],
  ]
  const [head, base] = commits.find(([sha]) => commit(sha) !== null) ?? []
  return {
    headSha: commit(head) ?? commit(environment.GITHUB_SHA),
    baseSha: commit(base),
    repository: name(environment.GITHUB_REPOSITORY) ?? name(at(payload, 'repository', 'full_name')),
    serverUrl: environment.GITHUB_SERVER_URL || 'https://github.com',
    pullRequest: number(at(pull, 'number')),
  }
}

function at(value: unknown, ...path: readonly string[]): unknown {
  let inner = value
  for (const key of path) {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, key)) return undefined
    inner = (inner as Readonly<Record<string, unknown>>)[key]
  }
  return inner
}

/** A commit that exists: a push that makes or deletes a branch names one of zeros. */
const commit = (value: unknown): string | null =>
  typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) && !/^0+$/.test(value)
    ? value
    : null

const name = (value: unknown): string | null =>
  typeof value === 'string' && /^[\w.-]+\/[\w.-]+$/.test(value) ? value : null

const number = (value: unknown): number | null =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null
