import { addTo } from '../../model/add-to.ts'
import {
  emptyMap,
  isKind,
  isList,
  isMap,
  propertyOf,
  text,
  type Value,
  type ValueMap,
} from '../../model/value.ts'
import { bounded, listOf, mapOf } from './bounds.ts'
import { unknownFrom } from './first-unknown.ts'
import { either, lift } from './lift.ts'

/** A `statement` block of `aws_iam_policy_document` as a statement of a policy. */
export function statementOf(block: Value): Value {
  return lift([block], ([value = null]) => {
    if (!isMap(value)) return unknownFrom([value], null)
    const entries: [string, Value][] = [['Effect', memberOf(value, 'effect') ?? 'Allow']]
    add('Sid', memberOf(value, 'sid'))
    add('Action', items(memberOf(value, 'actions')))
    add('NotAction', items(memberOf(value, 'not_actions')))
    add('Resource', items(memberOf(value, 'resources')))
    add('NotResource', items(memberOf(value, 'not_resources')))
    add('Principal', joinBlocks(memberOf(value, 'principals'), joinPrincipals))
    add('NotPrincipal', joinBlocks(memberOf(value, 'not_principals'), joinPrincipals))
    add('Condition', joinBlocks(memberOf(value, 'condition'), joinConditions))
    return mapOf(entries)

    function add(name: string, member: Value): void {
      if (member !== null) entries.push([name, member])
    }
  })
}

function memberOf(block: ValueMap, name: string): Value {
  return propertyOf(block, name) ?? null
}

/** A list of one is written as that one, an empty list not at all. */
function items(value: Value): Value {
  return lift([value], ([list = null]) => {
    if (!isList(list)) return list
    const [only] = list
    if (list.length <= 1) return only === undefined ? null : withVariables(only)
    return listOf(list.map((item) => withVariables(item ?? null)))
  })
}

/** Variables of IAM are written `&{aws:username}`, as `${…}` is Terraform's own. */
function withVariables(value: Value): Value {
  if (typeof value === 'string') return value.replaceAll('&{', '${')
  if (isKind(value, 'text')) {
    return text(
      value.parts.map((part) => (typeof part === 'string' ? part.replaceAll('&{', '${') : part)),
    )
  }
  return isKind(value, 'choice')
    ? either(
        value.condition,
        withVariables(value.then ?? null),
        withVariables(value.otherwise ?? null),
      )
    : value
}

/** Blocks of one type as one member, which isn't there where there are none. */
function joinBlocks(value: Value, join: (blocks: readonly Value[]) => Value): Value {
  return lift([value], ([blocks = null]) => {
    if (!isList(blocks)) return blocks
    if (blocks.length === 0) return null
    return lift(
      blocks.map((block) => block ?? null),
      join,
    )
  })
}

function joinPrincipals(blocks: readonly Value[]): Value {
  const types = new Map<string, Value[]>()
  for (const block of blocks) {
    const type = isMap(block) ? memberOf(block, 'type') : block
    const identifiers = isMap(block) ? memberOf(block, 'identifiers') : null
    if (typeof type !== 'string') return unknownFrom([type], null)
    addTo(types, type, identifiers)
  }
  const entries = [...types].map(([type, lists]): [string, Value] => [type, joined(lists)])
  const [first] = entries
  if (first?.[0] === '*' && first[1] === '*' && entries.length === 1) return '*'
  return mapOf(entries.map(([type, members]) => [type === '*' ? 'AWS' : type, members]))
}

/** Several lists as one. */
function joined(lists: readonly Value[]): Value {
  return lift(lists, (settled) => {
    const [only] = settled
    if (settled.length === 1 && only !== undefined) return items(only)
    return items(listOf(settled.flatMap((list) => (isList(list) ? list : [list]))))
  })
}

function joinConditions(blocks: readonly Value[]): Value {
  const tests = new Map<string, Map<string, Value[]>>()
  for (const block of blocks) {
    if (!isMap(block)) return unknownFrom([block], null)
    const test = memberOf(block, 'test')
    const variable = memberOf(block, 'variable')
    if (typeof test !== 'string' || typeof variable !== 'string') {
      return unknownFrom([test, variable], null)
    }
    const variables = tests.get(test) ?? new Map<string, Value[]>()
    addTo(variables, variable, memberOf(block, 'values'))
    tests.set(test, variables)
  }
  const map = emptyMap()
  for (const [test, variables] of tests) {
    map[test] = mapOf([...variables].map(([name, lists]) => [name, joined(lists)]))
  }
  return bounded(map)
}
