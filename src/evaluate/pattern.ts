import type { Schema } from '../model/policy.ts'

/**
 * Patterns run on untrusted text, so they run on an engine whose time is linear in the text
 * (RE2's syntax: no look-around, no back-references).
 */
export type Matcher = (text: string) => boolean

const matchers = new Map<string, Matcher>()

type Engine = typeof import('./pattern-engine.ts')
let engine: Engine | null = null

async function loadEngine(): Promise<Engine> {
  engine ??= await import('./pattern-engine.ts')
  return engine
}

/** Must have been called with the schemas of a policy. Throws on a pattern outside RE2's syntax. */
export async function preparePatterns(schemas: Iterable<Schema>): Promise<void> {
  const patterns = [...schemas].flatMap(patternsIn).filter((pattern) => !matchers.has(pattern))
  if (patterns.length === 0) return
  const loaded = await loadEngine()
  for (const pattern of patterns) compile(pattern, loaded)
}

/** A pattern is asked for before the engine is there. */
class EngineMissing extends Error {}

/**
 * Runs what may ask for patterns that no schema of a policy holds, as its code may: then the engine is loaded,
 * and all is run once more. Few ask, so that the others don't wait for it.
 */
export async function withPatterns<T>(run: () => T): Promise<T> {
  try {
    return run()
  } catch (error) {
    if (!(error instanceof EngineMissing)) throw error
    await loadEngine()
    return run()
  }
}

export function matcherOf(pattern: string): Matcher {
  const matcher = matchers.get(pattern)
  if (matcher !== undefined) return matcher
  if (engine === null) throw new EngineMissing()
  return compile(pattern, engine)
}

function compile(pattern: string, { RE2JS }: Engine): Matcher {
  const compiled = RE2JS.compile(pattern)
  const matcher: Matcher = (text) => compiled.matcher(text).find()
  matchers.set(pattern, matcher)
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
