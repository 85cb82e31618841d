import type { GitHubEvent } from './event.ts'

/** A repository, as GitHub's API wants it named. */
export interface RepositoryName {
  readonly owner: string
  readonly repo: string
}

export function repositoryName({
  repository,
}: Pick<GitHubEvent, 'repository'>): RepositoryName | null {
  const [owner, repo] = repository?.split('/') ?? []
  return owner === undefined || repo === undefined ? null : { owner, repo }
}
