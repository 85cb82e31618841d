/** Which construct has which logical id: ids are unique only within one stack or nested stack. */
export interface ConstructPlaces {
  /** `stack` is the construct path of the stack or nested stack; {@link TOP} where no known one is around it. */
  readonly pathOf: (stack: string, logicalId: string) => string | null
  /** The path of the nearest stack around a construct, else {@link TOP}. */
  readonly stackOf: (path: string) => string
  readonly isStack: (path: string) => boolean
}

export const TOP = ''

/** Far beyond real ones: of a path without end the walk over its parts would have none. */
export const LONGEST_PATH = 1024

/**
 * Files constructs under the stacks that hold them. Next to the `stacks` that are known, a nested
 * stack `A/B` shows itself by its resource, `A/B.NestedStack/B.NestedStackResource`.
 */
export function placeConstructs(
  constructs: Iterable<readonly [path: string, logicalId: string]>,
  stacks: Iterable<string>,
): ConstructPlaces {
  const known = [...constructs].filter(([path]) => path.length <= LONGEST_PATH)
  const isStack = new Set(stacks)
  for (const [path] of known) {
    const nested = nestedStackOf(path)
    if (nested !== null) isStack.add(nested)
  }

  function stackOf(path: string): string {
    if (path.length > LONGEST_PATH) return TOP
    for (let at = parentOf(path); at !== TOP; at = parentOf(at)) if (isStack.has(at)) return at
    return TOP
  }

  const byStack = new Map<string, Map<string, string>>()
  for (const [path, logicalId] of known) {
    const stack = stackOf(path)
    const ids = byStack.get(stack) ?? new Map<string, string>()
    byStack.set(stack, ids)
    if (!ids.has(logicalId)) ids.set(logicalId, path)
  }
  return {
    pathOf: (stack, logicalId) => byStack.get(stack)?.get(logicalId) ?? null,
    stackOf,
    isStack: (path) => isStack.has(path),
  }
}

/** `A` of `A/B`; {@link TOP} of `A`. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0))
}

const SUFFIX = '.NestedStack'

/**
 * The path of the nested stack whose resource stands at `path` (`aws-cdk-lib/core/lib/nested-stack`
 * builds the one from the other); null where it is no such resource.
 */
export function nestedStackOf(path: string): string | null {
  const scope = parentOf(path)
  if (!scope.endsWith(SUFFIX)) return null
  const nested = scope.slice(0, -SUFFIX.length)
  const id = nested.slice(nested.lastIndexOf('/') + 1)
  return path === `${scope}/${id}.NestedStackResource` ? nested : null
}
