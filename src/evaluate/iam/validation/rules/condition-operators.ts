import { didYouMean } from '../../../../model/nearest-word.ts'
import { error, type Fault, suggestion } from '../fault.ts'
import { itemsOf, type MapNode, type Node, quote } from '../node.ts'
import type { ClauseReading, Reading } from '../reading.ts'

const operators = [
  'StringEquals',
  'StringNotEquals',
  'StringEqualsIgnoreCase',
  'StringNotEqualsIgnoreCase',
  'StringLike',
  'StringNotLike',
  'NumericEquals',
  'NumericNotEquals',
  'NumericLessThan',
  'NumericLessThanEquals',
  'NumericGreaterThan',
  'NumericGreaterThanEquals',
  'DateEquals',
  'DateNotEquals',
  'DateLessThan',
  'DateLessThanEquals',
  'DateGreaterThan',
  'DateGreaterThanEquals',
  'Bool',
  'BinaryEquals',
  'IpAddress',
  'NotIpAddress',
  'ArnEquals',
  'ArnNotEquals',
  'ArnLike',
  'ArnNotLike',
  'Null',
]

/** The blocks of a condition and their operators (IAM User Guide, condition operators). */
export function* checkConditionOperators({ statements }: Reading): Iterable<Fault> {
  for (const { node, clauses } of statements) {
    const block = node.members.get('Condition')
    if (block === undefined || block.kind === 'open') continue
    if (block.kind !== 'map') {
      yield error('Data type mismatch', block, `${quote(block)} is no block of conditions`)
      continue
    }
    if (block.members.size === 0) {
      yield suggestion('Empty object condition', block, 'the condition says nothing')
    }
    yield* checkBlock(block)
    for (const clause of clauses) yield* checkEmpty(clause)
  }
}

function* checkBlock(block: MapNode): Iterable<Fault> {
  for (const [written, keys] of block.members) {
    yield* checkOperator(written, keys)
    if (keys.kind === 'open') continue
    if (keys.kind !== 'map') {
      yield error('Data type mismatch', keys, `${quote(keys)} is no map of condition keys`)
      continue
    }
    if (keys.members.size === 0) {
      yield suggestion('Empty object condition', keys, 'the operator compares nothing')
    }
    const seen = new Set<string>()
    for (const [key, values] of keys.members) {
      if (seen.has(key.toLowerCase())) {
        const says = 'the same key stands here in other letter case as well'
        yield error('Duplicate keys with different case', values, says)
      }
      seen.add(key.toLowerCase())
    }
  }
}

function* checkOperator(written: string, keys: Node): Iterable<Fault> {
  const [, set, name = '', ifExists] =
    /^(ForAllValues:|ForAnyValue:)?(.*?)(IfExists)?$/s.exec(written) ?? []
  if (name === 'Null' && ifExists !== undefined) {
    yield error(
      'Null with if exists',
      keys,
      'Null asks whether the key exists, with or without IfExists',
    )
  } else if (name === 'Null' && set !== undefined) {
    const says = `${set}Null is ${set.startsWith('ForAll') ? 'always true' : 'never true'}`
    yield suggestion('Null with qualifier', keys, says)
  } else if (!operators.includes(name)) {
    const shown = /^[\w:]{1,60}$/.test(written) ? written : 'it'
    const hint = didYouMean(name, operators).replace(/\?$/, '')
    yield error(
      'Invalid condition operator',
      keys,
      `${shown} is no condition operator.${hint}`.replace(/\.$/, ''),
    )
  }
}

function* checkEmpty({ node, set, isIfExists }: ClauseReading): Iterable<Fault> {
  if (node.kind !== 'list' || itemsOf(node).length > 0) return
  if (set === 'ForAllValues') {
    const says = 'with no value it holds only where the key is absent, which Null says better'
    yield suggestion('Empty array condition ForAllValues', node, says)
  } else if (set === 'ForAnyValue') {
    yield suggestion('Empty array condition ForAnyValue', node, 'with no value it never holds')
  } else if (isIfExists) {
    const says = 'with no value it holds only where the key is absent, which Null says better'
    yield suggestion('Empty array condition IfExists', node, says)
  } else yield suggestion('Empty array condition', node, 'the key is compared with nothing')
}
