import { describe, expect, test } from 'vitest'
import {
  choice,
  emptyMap,
  isKind,
  isList,
  isMap,
  isSymbolic,
  propertyOf,
  reference,
  sensitive,
  text,
  unknown,
  type Value,
} from '../../src/model/value.ts'
import { always, never } from '../../src/model/worlds/condition.ts'

const nobody = unknown('parameter', 'nobody gave it')
const bucket = reference('r', 'AWS::S3::Bucket', null, 'Bucket')

describe('a text', () => {
  test.each<[what: string, value: Value, expected: Value]>([
    ['of known parts is a string', text(['a', 'b', '']), 'ab'],
    ['of nothing is empty', text([]), ''],
    ['of one part is that part', text(['', nobody, '']), nobody],
  ])('%s', (_, value, expected) => {
    expect(value).toBe(expected)
  })

  test('with holes joins what is known between them', () => {
    const value = text(['a', 'b', bucket, '', 'c', 'd'])
    expect(isKind(value, 'text') && value.parts).toEqual(['ab', bucket, 'cd'])
  })
})

describe('a choice', () => {
  test('by a constant is the branch', () => {
    expect(choice(always, 1, 2)).toBe(1)
    expect(choice(never, 1, undefined)).toBeUndefined()
  })
})

describe('kinds of values', () => {
  test.each<[what: string, value: Value | undefined, isAMap: boolean, isAList: boolean]>([
    ['a map', {}, true, false],
    ['a map without a prototype', emptyMap(), true, false],
    ['a list', [], false, true],
    ['null', null, false, false],
    ['nothing', undefined, false, false],
    ['an unknown', nobody, false, false],
    ['a secret', sensitive({}), false, false],
    // No document can hold the symbol.
    ['a map that looks like an unknown', { kind: 'unknown', reason: 'x' }, true, false],
  ])('%s', (_, value, isAMap, isAList) => {
    expect([isMap(value), isList(value)]).toEqual([isAMap, isAList])
    expect(isSymbolic(value)).toBe(value === nobody || isKind(value, 'sensitive'))
  })

  test('a secret of a secret is one', () => {
    const secret = sensitive('p')
    expect(sensitive(secret)).toBe(secret)
  })
})

describe('maps from untrusted input', () => {
  test('have only what was put into them', () => {
    const map = emptyMap()
    map['__proto__'] = 1
    expect(propertyOf(map, '__proto__')).toBe(1)
    expect(propertyOf({}, 'constructor')).toBeUndefined()
    expect(
      propertyOf(JSON.parse('{"__proto__": {"x": 1}}') as Record<string, Value>, '__proto__'),
    ).toEqual({ x: 1 })
    expect(({} as Record<string, unknown>)['x']).toBeUndefined()
  })
})
