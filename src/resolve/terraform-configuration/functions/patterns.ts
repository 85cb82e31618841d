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
    if (!isPattern) return whole.split(sought).join(by)
    return compile(sought.slice(1, -1), scope).matcher(whole).replaceAll(by)
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
  const matcher = compiled.matcher(text)
  const found: Value[] = []
  while (found.length < most && matcher.find()) {
    const groups = Array.from({ length: compiled.groupCount() }, (_, at) => matcher.group(at + 1))
    if (groups.length === 0) found.push(matcher.group() ?? '')
    else if (names.length === 0) found.push(listOf(groups))
    else found.push(mapOf(names.map(([name, at]) => [name, groups[at - 1] ?? null])))
  }
  return found
}
