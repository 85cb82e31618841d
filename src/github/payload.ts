/** A value inside of JSON that nobody has checked; undefined where a step of the way is missing. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  let inner = value
  for (const key of path) {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, key)) return undefined
    inner = (inner as Readonly<Record<string | number, unknown>>)[key]
  }
  return inner
}

/** A commit that exists: a push that makes or deletes a branch names one of zeros. */
export const commitOf = (value: unknown): string | null =>
  typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) && !/^0+$/.test(value)
    ? value
    : null

/** `owner/name`; `.` and `..` would be steps of a path. */
export const repositoryOf = (value: unknown): string | null =>
  typeof value === 'string' &&
  /^[\w.-]+\/[\w.-]+$/.test(value) &&
  !/(?:^|\/)\.{1,2}(?:\/|$)/.test(value)
    ? value
    : null

/** An account's name; those of apps end in `[bot]`. */
export const loginOf = (value: unknown): string | null =>
  typeof value === 'string' && /^[\w-]+(?:\[bot\])?$/.test(value) ? value : null

/** The number of a pull request, the id of a comment. */
export const idOf = (value: unknown): number | null =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null

/** A branch, as git lets one be named, less what a query or a log could misread. */
export const branchOf = (value: unknown): string | null =>
  typeof value === 'string' && value.length <= 255 && /^[^\s~^:?*[\\\p{Cc}]+$/u.test(value)
    ? value
    : null

export const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** A path that stays below the folder that it is put into, and out of git's own. */
export function pathOf(value: unknown): string | null {
  const path = textOf(value)
  if (path === null || path === '' || /[\0\\:]/.test(path)) return null
  const isPlain = path
    .split('/')
    .every((step) => !['', '.', '..', '.git'].includes(step.toLowerCase()))
  return isPlain ? path : null
}
