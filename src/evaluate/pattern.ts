import type { Schema } from '../model/policy.ts'

/**
 * Patterns run on untrusted text, so they run on an engine whose time is linear in the text
 * (RE2's syntax: no look-around, no back-references).
 */
export type Matcher = (text: string) => boolean

const matchers = new Map<string, Matcher>()

/** Must have been called with every schema whose patterns will be asked for. Throws on a pattern outside RE2's syntax. */
export async function preparePatterns(schemas: Iterable<Schema>): Promise<void> {
  const patterns = [...schemas].flatMap(patternsIn).filter((pattern) => !matchers.has(pattern))
  if (patterns.length === 0) return
  const { RE2JS } = await import('./pattern-engine.ts')
  for (const pattern of patterns) {
    const compiled = RE2JS.compile(pattern)
    matchers.set(pattern, (text) => compiled.matcher(text).find())
  }
}

export function matcherOf(pattern: string): Matcher {
  const matcher = matchers.get(pattern)
  if (!matcher) throw new Error(`pattern was not prepared: ${pattern}`)
  return matcher
}

function patternsIn(schema: Schema): string[] {
  const inner = [
    schema.items,
    schema.contains,
    schema.not,
    ...(schema.allOf ?? []),
    ...(schema.anyOf ?? []),
    ...Object.values(schema.properties ?? {}),
  ]
  const own = schema.pattern === undefined ? [] : [schema.pattern]
  return [...own, ...inner.flatMap((part) => (part ? patternsIn(part) : []))]
}
