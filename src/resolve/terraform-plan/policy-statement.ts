import {
  emptyMap,
  isKind,
  isList,
  isMap,
  isSymbolic,
  propertyOf,
  text,
  unknown,
  type Value,
  type ValueList,
  type ValueMap,
} from '../../model/value.ts'
import { plain } from '../plain.ts'

/**
 * A `statement` block of `aws_iam_policy_document` in IAM's own words. Lists of one become that one.
 */
export function statementOf(block: ValueMap): ValueMap {
  const statement = emptyMap()
  const put = (name: string, value: Value | undefined) => {
    if (value !== undefined && value !== '') statement[name] = value
  }
  put('Sid', propertyOf(block, 'sid'))
  put('Effect', propertyOf(block, 'effect') ?? 'Allow')
  put('Action', oneOrList(propertyOf(block, 'actions')))
  put('NotAction', oneOrList(propertyOf(block, 'not_actions')))
  put('Resource', oneOrList(withVariables(propertyOf(block, 'resources'))))
  put('NotResource', oneOrList(withVariables(propertyOf(block, 'not_resources'))))
  put('Principal', principalsOf(propertyOf(block, 'principals')))
  put('NotPrincipal', principalsOf(propertyOf(block, 'not_principals')))
  put('Condition', conditionsOf(propertyOf(block, 'condition')))
  return statement
}

function itemsOf(value: Value | undefined): ValueList {
  if (value === undefined) return []
  return isList(value) ? value.filter((item) => item !== undefined) : [value]
}

function oneOrList(value: Value | undefined): Value | undefined {
  const items = itemsOf(value)
  return items.length > 1 ? items : items[0]
}

/** `&{aws:username}` keeps Terraform from taking IAM's variables for its own. */
function withVariables(value: Value | undefined): Value | undefined {
  if (isList(value)) return value.map((item) => withVariables(item))
  if (isKind(value, 'text')) {
    return text(
      value.parts.map((part) => (typeof part === 'string' ? part.replaceAll('&{', '${') : part)),
    )
  }
  return typeof value === 'string' ? value.replaceAll('&{', '${') : value
}

/**
 * By kind of principal; the kind `*` with only `*` is everybody, also without signature. A block whose
 * kind isn't known could be of any: then nothing is known.
 */
function principalsOf(value: Value | undefined): Value | undefined {
  const blocks = itemsOf(value)
  if (blocks.length === 0) return undefined
  const byKind = new Map<string, Value[]>()
  for (const block of blocks) {
    if (!isMap(block)) return unknownOf(block)
    const kind = plain(propertyOf(block, 'type'))
    if (typeof kind !== 'string') return unknownOf(kind)
    const found = byKind.get(kind) ?? []
    for (const item of itemsOf(withVariables(propertyOf(block, 'identifiers')))) {
      if (item !== undefined) found.push(item)
    }
    byKind.set(kind, found)
  }
  const anybody = byKind.get('*')
  if (byKind.size === 1 && anybody?.length === 1 && anybody[0] === '*') return '*'
  const principals = emptyMap()
  for (const [kind, identifiers] of byKind) principals[kind] = oneOrList(identifiers)
  return principals
}

function conditionsOf(value: Value | undefined): Value | undefined {
  const blocks = itemsOf(value)
  if (blocks.length === 0) return undefined
  const byTest = new Map<string, Map<string, Value[]>>()
  for (const block of blocks) {
    if (!isMap(block)) return unknownOf(block)
    const test = plain(propertyOf(block, 'test'))
    const variable = plain(propertyOf(block, 'variable'))
    if (typeof test !== 'string') return unknownOf(test)
    if (typeof variable !== 'string') return unknownOf(variable)
    const ofTest = byTest.get(test) ?? new Map<string, Value[]>()
    const values = ofTest.get(variable) ?? []
    for (const item of itemsOf(withVariables(propertyOf(block, 'values')))) {
      if (item !== undefined) values.push(item)
    }
    byTest.set(test, ofTest.set(variable, values))
  }
  const conditions = emptyMap()
  for (const [test, ofTest] of byTest) {
    const variables = emptyMap()
    for (const [variable, values] of ofTest) variables[variable] = oneOrList(values) ?? []
    conditions[test] = variables
  }
  return conditions
}

function unknownOf(value: Value | undefined): Value {
  return isSymbolic(value) && isKind(value, 'unknown')
    ? value
    : unknown('after-apply', 'a part of the statement that names it is known only after apply')
}
