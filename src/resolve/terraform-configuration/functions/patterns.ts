import type { RE2JS } from 're2js'
import type { Value } from '../../../model/value.ts'
import { listOf, mapOf } from '../bounds.ts'
import type { Scope } from '../scope.ts'
import { limitWork, textArgument } from './arguments.ts'
import { type BuiltIn, refuse, strict } from './function-type.ts'

/** Functions with patterns of RE2, which take no more than linear time. */
export const patterns: Readonly<Record<string, BuiltIn>> = {
  regex: strict(2, 2, ([pattern, text], scope) => {
    const [first] = matches(textArgument(pattern), textArgument(text), scope, 1)
    return first ?? refuse('finds no match')
  }),
  regexall: strict(2, 2, ([pattern, text], scope) =>
    listOf(matches(textArgument(pattern), textArgument(text), scope, MOST)),
  ),
  replace: strict(3, 3, ([text, part, replacement], scope) => {
    const [whole, sought, by] = [textArgument(text), textArgument(part), textArgument(replacement)]
    limitWork(whole.length * (by.length + 1))
    const isPattern = sought.length > 1 && sought.startsWith('/') && sought.endsWith('/')
    if (isPattern) return replaced(whole, compile(sought.slice(1, -1), scope), by)
    return sought === ''
      ? by + [...whole].map((one) => one + by).join('')
      : whole.split(sought).join(by)
  }),
}

const MOST = 10_000

function compile(pattern: string, { run }: Scope): RE2JS {
  const library = run.libraries.regex
  if (library === null) return refuse('is not evaluated here')
  try {
    return library.RE2JS.compile(pattern)
  } catch {
    return refuse('takes a pattern of RE2')
  }
}

/** Each match: the text where the pattern has no groups, else its groups by number or by name. */
function matches(pattern: string, text: string, scope: Scope, most: number): Value[] {
  const compiled = compile(pattern, scope)
  const names = Object.entries(compiled.namedGroups())
  if (names.length > 0 && names.length < compiled.groupCount()) {
    return refuse('takes a pattern whose groups all have names, or none')
  }
  return [...found(compiled, text, most)].map((match) => {
    const groups = match.groups.slice(1)
    if (groups.length === 0) return match.groups[0] ?? ''
    return names.length === 0
      ? listOf(groups)
      : mapOf(names.map(([name, at]) => [name, match.groups[at] ?? null]))
  })
}

interface Match {
  readonly start: number
  readonly end: number
  /** The whole of it first. */
  readonly groups: readonly (string | null)[]
}

/** As Go finds all matches: one that is empty doesn't follow another one at once. */
function* found(compiled: RE2JS, text: string, most: number): Generator<Match> {
  const matcher = compiled.matcher(text)
  let last = -1
  for (let count = 0; count < most && matcher.find(); ) {
    const [start, end] = [matcher.start(), matcher.end()]
    if (start === end && start === last) continue
    last = end
    count++
    const groups = Array.from({ length: compiled.groupCount() + 1 }, (_, at) => matcher.group(at))
    yield { start, end, groups }
  }
}

/** Go's `Expand`: `$1`, `$name`, `${name}`, `$$`; what names no group is nothing. */
function replaced(text: string, compiled: RE2JS, by: string): string {
  const names = compiled.namedGroups()
  const parts: string[] = []
  let at = 0
  let length = 0
  for (const { start, end, groups } of found(compiled, text, Number.POSITIVE_INFINITY)) {
    const made = by.replace(/\$(?:\$|(\w+)|\{(\w+)\})/g, (all, bare?: string, braced?: string) => {
      const name = bare ?? braced
      if (name === undefined) return all === '$$' ? '$' : all
      const group = /^\d+$/.test(name) ? Number(name) : names[name]
      return (group === undefined ? null : groups[group]) ?? ''
    })
    parts.push(text.slice(at, start), made)
    length += made.length
    limitWork(length)
    at = end
  }
  parts.push(text.slice(at))
  return parts.join('')
}
