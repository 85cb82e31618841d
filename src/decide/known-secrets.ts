import type { Excerpt } from '../model/decision.ts'
import { HIDDEN } from '../model/hidden.ts'
import type { Resource } from '../model/resource.ts'
import { isKind, isList, isMap, type Value } from '../model/value.ts'

/** Shorter texts stand in lines by chance. */
const SHORTEST = 4

/** Values of a resource that are looked through, and levels of them. */
const MOST_VALUES = 20_000
const DEEPEST = 100

/**
 * An excerpt without the sensitive values of the resources that it is about, wherever they are
 * written: a local, or a default, may stand beside what is shown.
 */
export function withoutSecrets(excerpt: Excerpt, resources: readonly Resource[]): Excerpt {
  const secrets = new Set(resources.flatMap(({ properties }) => secretsIn(properties)))
  if (secrets.size === 0) return excerpt
  const longestFirst = [...secrets].toSorted((one, other) => other.length - one.length)
  const lines = excerpt.lines.map((line) =>
    longestFirst.reduce((shown, secret) => shown.replaceAll(secret, HIDDEN), line),
  )
  return { ...excerpt, lines }
}

/** Line by line, as they are and as JSON and HCL write them. */
function secretsIn(properties: Value): string[] {
  const found: string[] = []
  const open: { value: Value | undefined; isSecret: boolean; depth: number }[] = [
    { value: properties, isSecret: false, depth: 0 },
  ]
  for (let seen = 0; seen < MOST_VALUES; seen++) {
    const next = open.pop()
    if (next === undefined) break
    const { value, isSecret, depth } = next
    if (depth > DEEPEST) continue
    const add = (inner: Value | undefined, secret = isSecret) =>
      open.push({ value: inner, isSecret: secret, depth: depth + 1 })
    if (typeof value === 'string') {
      if (isSecret) found.push(...linesOf(value))
    } else if (isList(value)) for (const item of value) add(item)
    else if (isMap(value)) for (const name of Object.keys(value)) add(value[name])
    else if (isKind(value, 'sensitive')) add(value.value, true)
    else if (isKind(value, 'choice')) {
      add(value.then)
      add(value.otherwise)
    } else if (isKind(value, 'text')) for (const part of value.parts) add(part)
  }
  return found
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length >= SHORTEST)
    .flatMap((line) => [line, JSON.stringify(line).slice(1, -1)])
