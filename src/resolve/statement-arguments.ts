import type { Path } from '../model/truth.ts'
import { isList, isMap, propertyOf, type Value } from '../model/value.ts'
import { plain } from './plain.ts'

const ARGUMENTS: ReadonlyMap<string, string> = new Map([
  ['Sid', 'sid'],
  ['Effect', 'effect'],
  ['Action', 'actions'],
  ['NotAction', 'not_actions'],
  ['Resource', 'resources'],
  ['NotResource', 'not_resources'],
  ['Principal', 'principals'],
  ['NotPrincipal', 'not_principals'],
  ['Condition', 'condition'],
])

/**
 * Where a part of a statement stands in the `statement` block of `aws_iam_policy_document` that made
 * it: `['Condition', 'Bool', 'aws:SecureTransport']` in the `condition` block of that test and variable.
 * `block` is the block as a value.
 */
export function argumentPath(path: Path, block: Value | undefined): Path {
  const [element, ...rest] = path
  const argument = ARGUMENTS.get(String(element))
  if (argument === undefined) return []
  const [kind, name] = rest.map(String)
  switch (argument) {
    case 'principals':
    case 'not_principals':
      return partOf(block, argument, [['type', kind ?? '*']], 'identifiers')
    case 'condition': {
      const wanted = [['test', kind] as const, ['variable', name] as const]
      return partOf(block, argument, wanted, name === undefined ? null : 'values')
    }
    default:
      return [argument, ...rest]
  }
}

/** The first block of a type that says what is wanted, and the argument in it. */
function partOf(
  block: Value | undefined,
  type: string,
  wanted: readonly (readonly [string, string | undefined])[],
  argument: string | null,
): Path {
  const blocks = isMap(block) ? plain(propertyOf(block, type)) : undefined
  if (!isList(blocks)) return [type]
  const index = blocks.map(plain).findIndex(
    (one) =>
      isMap(one) &&
      wanted.every(([name, value]) => {
        const said = plain(propertyOf(one, name))
        return value === undefined || said === value || (said === '*' && value === 'AWS')
      }),
  )
  if (index < 0) return [type]
  return argument === null ? [type, index] : [type, index, argument]
}
