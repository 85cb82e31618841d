import type { Request } from './engine/decide.ts'
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
