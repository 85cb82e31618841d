const SECRET =
  /(?:pass(?:word|wd|phrase|code)s?|pwd|(?<!http)token|secret|(?:secret|private|preshared|shared|api|access)_?key|secret_?(?:string|binary)|connection_?string)(?:_wo)?$/i

/** Names that a policy's language gives a meaning of its own (`aws:PrincipalTag/token`) are no properties. */
const PROPERTY = /^[\w-]+$/

const known = new Map<string, boolean>()

/** Names come from input, so that there may be any number of them. */
const MOST_KNOWN = 10_000

/**
 * Whether text that is written out under this name is a secret, in whatever style the name is:
 * `MasterUserPassword`, `secret_string`, `API_TOKEN`, `privateKey`. Formats mark many secrets
 * themselves; a literal in a template or a variable of an environment is marked by nothing else.
 */
export function isSecretName(name: string): boolean {
  const before = known.get(name)
  if (before !== undefined) return before
  const is = name.length < 200 && PROPERTY.test(name) && SECRET.test(name.replaceAll('-', '_'))
  if (known.size < MOST_KNOWN) known.set(name, is)
  return is
}
