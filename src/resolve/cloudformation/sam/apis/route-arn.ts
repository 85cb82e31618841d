import type { ApiEventType } from './api-events.ts'

/** A path without the slash at its end, which API Gateway takes away. */
export const withoutSlash = (path: string): string => path.replace(/^(.+)\/$/, '$1')

const PARAMETERS: Readonly<Record<ApiEventType, RegExp>> = {
  Api: /\{[a-zA-Z0-9._-]+\+?\}/g,
  HttpApi: /\{(?:[a-zA-Z0-9._-]+|proxy\+)\}/g,
}

/** The path of a route as an ARN has it: a parameter in braces may be anything. */
export const starsForParameters = (path: string, type: ApiEventType = 'Api'): string =>
  path.replace(PARAMETERS[type], '*')

/** What stands in each pair of braces of a path. */
export function parametersIn(path: string): readonly string[] {
  const names: string[] = []
  for (let start = path.indexOf('{'); start >= 0; ) {
    const end = path.indexOf('}', start)
    if (end < 0) break
    names.push(path.slice(start + 1, end))
    start = path.indexOf('{', end)
  }
  return names
}

/** Text without the slashes at its end. Done without a pattern, which would try again at every slash. */
export function withoutSlashes(text: string): string {
  let end = text.length
  while (end > 0 && text[end - 1] === '/') end -= 1
  return text.slice(0, end)
}
