import { readFileSync } from 'node:fs'

/** What AWS publishes of an action. */
export interface PublishedAction {
  /** As it is written: `s3:GetObject`. */
  readonly name: string
  readonly level: 'P' | 'T' | 'W' | 'L' | 'R'
  /** Names of the resource types that it is for; none: it can only be granted on `*`. */
  readonly types: readonly string[]
}

interface PublishedService {
  /** By name in lower case. */
  readonly actions: ReadonlyMap<string, PublishedAction>
  /** ARNs with wildcards, by resource type. */
  readonly types: ReadonlyMap<string, string>
}

const read = new Map<string, PublishedService | null>()

let text: string | null = null

/** Hardly any run needs it, and a module of its size takes longer to compile than all of the engine. */
function published(): string {
  text ??= readFileSync(new URL('published-actions.tsv', import.meta.url), 'utf8')
  return text
}

/** The actions of a service, by its prefix in lower case; null for one that isn't published. */
export function publishedService(service: string): PublishedService | null {
  const known = read.get(service)
  if (known !== undefined) return known
  const found = /^[a-z0-9-]+$/.test(service) ? readService(service) : null
  read.set(service, found)
  return found
}

function readService(service: string): PublishedService | null {
  const lines = published()
  const at = lines.indexOf(`\n${service}\t`)
  if (at === -1) return null
  const [prefix = '', types = '', actions = ''] = lines
    .slice(at + 1, lines.indexOf('\n', at + 1))
    .split('\t')
  const arns = types === '' ? [] : types.split('|').map((type) => pair(type, '='))
  const found = new Map<string, PublishedAction>()
  for (const written of actions.split('|')) {
    const [name, rest] = pair(written, ' ')
    const own = rest.length === 1 ? [] : rest.slice(1).split(',')
    found.set(name.toLowerCase(), {
      name: `${prefix}:${name}`,
      level: rest.slice(0, 1) as PublishedAction['level'],
      types: own.flatMap((number) => arns[Number(number)]?.[0] ?? []),
    })
  }
  return { actions: found, types: new Map(arns) }
}

function pair(text: string, separator: string): readonly [string, string] {
  const at = text.indexOf(separator)
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

/** An action, by its name in any case: `S3:getobject`. */
export function publishedAction(name: string): PublishedAction | null {
  const [service = '', action = ''] = name.toLowerCase().split(':')
  return publishedService(service)?.actions.get(action) ?? null
}
