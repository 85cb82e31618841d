import { isKind } from '../../model/value.ts'
import type { Names } from './engine/compile.ts'
import type { Request } from './engine/decide.ts'
import type { Statement, Written } from './engine/document.ts'
import type { Symbols } from './engine/symbols.ts'

/** A request in words: `s3:GetObject on arn:aws:s3:::bkt/x with aws:SourceIp 198.51.100.7`. */
export function describeRequest(
  request: Request,
  symbols: Symbols,
  keys: ReadonlyMap<string, string>,
): string {
  const context = [...request.context]
    .filter(([key]) => keys.has(key))
    .map(([key, values]) => `${keys.get(key)} ${values.join(', ')}`)
  const carried = context.length === 0 ? '' : ` with ${context.join(' and ')}`
  return shorten(symbols.describe(`${request.action} on ${request.resource}${carried}`))
}

const longest = 240
const shorten = (text: string) => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text)

/** What one statement lets somebody do, by an example. */
export interface Grant {
  /** Whom the statement names; null: whoever holds the policy. */
  readonly to: string | null
  readonly principal: string | null
  readonly action: string
  readonly resource: string
  /** What the request carries, by condition key. */
  readonly context: readonly (readonly [key: string, value: string])[]
}

export function describeGrant(
  answer: { readonly request: Request; readonly statement: Statement | null },
  { symbols }: Names,
): Grant {
  const { request, statement } = answer
  const say = (text: string) => shorten(symbols.describe(text))
  const keys = new Map(statement?.clauses.map(({ key, writtenKey }) => [key, writtenKey]))
  return {
    to: statement?.principal == null ? null : shorten(whoIsMeant(statement.principal)),
    principal:
      request.principal === null
        ? null
        : say(request.principal.replace(/^(?:service|federated|canonical):/, '')),
    action: request.action,
    resource: say(request.resource),
    context: [...request.context]
      .filter(([key]) => keys.has(key))
      .map(([key, values]) => [keys.get(key) ?? key, say(values.join(', '))] as const),
  }
}

const mostNamed = 3

function whoIsMeant({ isNegated, items }: NonNullable<Statement['principal']>): string {
  const named = items.map(({ value, kind }) =>
    value === '*' && kind === 'AWS' ? 'anyone' : describeWritten(value),
  )
  const more = named.length > mostNamed ? ` and ${named.length - mostNamed} more` : ''
  const list = `${named.slice(0, mostNamed).join(', ')}${more}`
  return isNegated ? `everyone but ${list}` : list
}

function describeWritten(value: Written): string {
  if (typeof value === 'string') return value
  if (isKind(value, 'text'))
    return value.parts.map((part) => describeWritten(part as Written)).join('')
  if (isKind(value, 'reference')) return `{${value.written}}`
  return value.variable === null ? '…' : `{${value.variable.name}}`
}
