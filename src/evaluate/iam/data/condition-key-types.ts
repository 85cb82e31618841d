import { publishedKeys } from './published-keys.ts'

/** What AWS publishes of a condition key. */
export interface PublishedKey {
  readonly type: 'string' | 'arn' | 'boolean' | 'number' | 'date' | 'address' | 'binary'
  /** Whether a request may hold several values under it. */
  readonly isMany: boolean
}

const types: Readonly<Record<string, PublishedKey['type']>> = {
  S: 'string',
  A: 'arn',
  B: 'boolean',
  N: 'number',
  D: 'date',
  I: 'address',
  Y: 'binary',
}

interface Prefix {
  /** By name in lower case. */
  readonly keys: ReadonlyMap<string, PublishedKey>
  /** As they are written. */
  readonly names: readonly string[]
  /** Those with a name of one's own in them. */
  readonly free: readonly (readonly [RegExp, PublishedKey])[]
}

const read = new Map<string, Prefix | null>()

/** The keys of a prefix, in lower case; null for one that isn't published. */
export function publishedPrefix(prefix: string): Prefix | null {
  const known = read.get(prefix)
  if (known !== undefined) return known
  const found = /^[a-z0-9-]+$/.test(prefix) ? readPrefix(prefix) : null
  read.set(prefix, found)
  return found
}

function readPrefix(prefix: string): Prefix | null {
  const at = publishedKeys.indexOf(`\n${prefix}\t`)
  if (at === -1) return null
  const line = publishedKeys.slice(at + 1, publishedKeys.indexOf('\n', at + 1))
  const keys = new Map<string, PublishedKey>()
  const names: string[] = []
  const free: (readonly [RegExp, PublishedKey])[] = []
  for (const written of line.slice(prefix.length + 1).split('|')) {
    const space = written.lastIndexOf(' ')
    const name = written.slice(0, space)
    const letter = written.slice(space + 1)
    const key = { type: types[letter.slice(-1)] ?? 'string', isMany: letter.startsWith('+') }
    names.push(name)
    if (name.includes('*')) free.push([patternOf(name), key])
    else keys.set(name.toLowerCase(), key)
  }
  return { keys, names, free }
}

const patternOf = (name: string) =>
  new RegExp(
    `^${name
      .split('*')
      .map((part) => part.replace(/[.\\/+?()[\]{}|^$-]/g, '\\$&'))
      .join('.+')}$`,
    'i',
  )

/** A condition key, by its name in any case: `aws:sourceip`; null for one that isn't published. */
export function publishedKey(name: string): PublishedKey | null {
  const at = name.indexOf(':')
  const prefix = publishedPrefix(name.slice(0, at).toLowerCase())
  if (prefix === null) return null
  const rest = name.slice(at + 1)
  const exact = prefix.keys.get(rest.toLowerCase())
  if (exact !== undefined) return exact
  return prefix.free.find(([pattern]) => pattern.test(rest))?.[1] ?? null
}
