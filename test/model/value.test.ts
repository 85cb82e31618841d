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
  test.each<[what: string, value: Value | undefined, kind: string]>([
    ['a map', {}, 'map'],
    ['a map without a prototype', emptyMap(), 'map'],
    ['a list', [], 'list'],
    ['a text', 'x', 'scalar'],
    ['null', null, 'scalar'],
    ['nothing', undefined, 'scalar'],
    ['an unknown', nobody, 'symbolic'],
    ['a secret', sensitive({}), 'symbolic'],
    // No document can hold the symbol.
    ['a map that looks like an unknown', { kind: 'unknown', reason: 'x' }, 'map'],
  ])('%s', (_, value, kind) => {
    expect(isMap(value)).toBe(kind === 'map')
    expect(isList(value)).toBe(kind === 'list')
    expect(isSymbolic(value)).toBe(kind === 'symbolic')
  })

  test('a secret of a secret is one', () => {
    const secret = sensitive('p')
    expect(sensitive(secret)).toBe(secret)
  })
})

describe('maps from untrusted input', () => {
  test('have only what was put into them', () => {
    const name = '__proto__'
    const map = emptyMap()
    map[name] = 1
    expect(propertyOf(map, name)).toBe(1)
    expect(propertyOf({}, 'constructor')).toBeUndefined()
    const parsed = JSON.parse('{"__proto__": {"x": 1}}') as Record<string, Value>
    expect(propertyOf(parsed, name)).toEqual({ x: 1 })
    expect(({} as Record<string, unknown>).x).toBeUndefined()
  })
})
