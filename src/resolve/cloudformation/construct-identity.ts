/**
 * What stays the same of a construct's path from one version of the CDK to the next. What a library
 * adds to a stack once, such as `SingletonLambda84c0de93353f42179b0b45b6c993251a`, has a digest in its
 * name that changes with what it does.
 */
export function constructIdentity(path: string): string {
  const parts = path.split('/').map((part) => part.replace(DIGEST, ''))
  // What `constructs` takes for the main child of a construct adds nothing to its name.
  while (parts.length > 1 && MAIN_CHILDREN.has(parts.at(-1) ?? '')) parts.pop()
  return parts.join('/')
}

/** Of 32 digits or more, perhaps with the hyphens of a UUID; real names that are so are none. */
const DIGEST = /(?<=.)[\da-f]{8}-?[\da-f]{4}-?[\da-f]{4}-?[\da-f]{4}-?[\da-f]{12,52}$/i

const MAIN_CHILDREN = new Set(['Resource', 'Default'])
