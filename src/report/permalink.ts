import type { RepositoryLink } from './report-options.ts'

/**
 * The address of a line in the judged commit; null where it can't be told for sure. Only a commit
 * is linked, never a branch: a branch moves on.
 */
export function permalink(
  repository: RepositoryLink | null,
  file: string,
  line: number | null,
): string | null {
  if (repository === null || file === '' || file.startsWith('/') || file.split('/').includes('..'))
    return null
  const { serverUrl, repository: name, headSha } = repository
  const known =
    /^https?:\/\/[\w.-]+(?::\d+)?$/.test(serverUrl) &&
    /^[\w.-]+\/[\w.-]+$/.test(name) &&
    /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(headSha)
  if (!known) return null
  const anchor = line === null ? '' : `#L${line}`
  return `${serverUrl}/${name}/blob/${headSha}/${encodePath(file)}${anchor}`
}

/** A path as a part of a URI: each segment percent-encoded, what Markdown would read as well. */
export const encodePath = (path: string): string =>
  path
    .split('/')
    .map((segment) =>
      // A lone surrogate has no UTF-8 form, and `encodeURIComponent` throws on it.
      encodeURIComponent(segment.replaceAll(/\p{Cs}/gu, '\ufffd')).replaceAll(
        /[!'()*]/g,
        (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
      ),
    )
    .join('/')
