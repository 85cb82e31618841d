import { describe, expect, test } from 'vitest'
import { matches } from '../../src/evaluate/assert.ts'
import { equalsJson } from '../../src/evaluate/compare.ts'
import { isOfType } from '../../src/evaluate/of-type.ts'
import {
  at,
  describePath,
  look,
  overItems,
  placeOf,
  type SettledSpot,
} from '../../src/evaluate/place.ts'
import { settleVerdict } from '../../src/evaluate/settle-verdict.ts'
import { all, fail, pass } from '../../src/evaluate/truth.ts'
import type { Json, Schema, SchemaType } from '../../src/model/policy.ts'
import type { Path } from '../../src/model/truth.ts'
import { choice, reference, sensitive, text, unknown, type Value } from '../../src/model/value.ts'
import { equals } from '../../src/model/worlds/condition.ts'
import { evidence, resource, variable } from './build.ts'

const nobody = unknown('parameter', 'nobody gave it', {
  source: 's',
  variable: variable('P'),
  candidates: ['r'],
})
const V = variable('V')
const chosen = (then: Value | undefined, otherwise: Value | undefined) =>
  choice(equals(V, 'x'), then, otherwise, [
    ['Fn::If', '1'],
    ['Fn::If', '2'],
  ]) as Value
const attribute = reference('r', 'T', 'Names', 'r.Names')
const id = reference('r', 'T', null, 'r')

/** What stands at a place, in each branch. */
function seen(properties: Value, ...steps: Path): SettledSpot[] {
  const spots: SettledSpot[] = []
  look(at(placeOf(resource(properties)), ...steps), (spot) => {
    spots.push(spot)
    return pass()
  })
  return spots
}

describe('stepping into a value', () => {
  test.each<[what: string, properties: Value, steps: Path, values: (Value | undefined)[]]>([
    ['a map', { A: { B: 1 } }, ['A', 'B'], [1]],
    ['a list', { A: [1, 2] }, ['A', 1], [2]],
    ['what is not there', { A: 1 }, ['B', 'C'], [undefined]],
    ['a scalar', { A: 1 }, ['A', 'B'], [undefined]],
    ['what a prototype has', {}, ['constructor', 'name'], [undefined]],
    ['what a list has beside its items', { A: [1] }, ['A', 'length'], [undefined]],
    ['a choice', { A: chosen({ B: 1 }, { B: 2 }) }, ['A', 'B'], [1, 2]],
    ['a removed branch', { A: chosen({ B: 1 }, undefined) }, ['A', 'B'], [1, undefined]],
    ['a secret', { A: sensitive({ B: 1 }) }, ['A', 'B'], [sensitive(1)]],
    [
      'a secret choice',
      { A: sensitive(chosen({ B: 1 }, { B: 2 })) },
      ['A', 'B'],
      [sensitive(1), sensitive(2)],
    ],
    [
      'a choice in a secret',
      { A: sensitive({ B: chosen(1, undefined) }) },
      ['A', 'B'],
      [sensitive(1), undefined],
    ],
    ['a resource', { A: id }, ['A', 'B'], [undefined]],
  ])('%s', (_, properties, steps, values) => {
    expect(seen(properties, ...steps).map(({ value }) => value)).toEqual(values)
  })

  test.each<[what: string, properties: Value]>([
    ['an unknown', { A: nobody }],
    ['a secret unknown', { A: sensitive(nobody) }],
    ['an attribute', { A: attribute }],
  ])('%s stays unknown, and is neither the same value nor the same thing', (_, properties) => {
    const [spot] = seen(properties, 'A', 'B', 'C')
    expect(spot).toMatchObject({
      path: ['A'],
      value: { variable: null, source: null, candidates: null },
    })
  })

  test('the steps of a choice stand in the path of each branch, and not in its description', () => {
    const spots = seen({ A: chosen([{ B: 1 }], 2) }, 'A', 0, 'B')
    expect(spots.map(({ path }) => path)).toEqual([
      ['A', 'Fn::If', '1', 0, 'B'],
      ['A', 'Fn::If', '2', 0, 'B'],
    ])
    expect(describePath(['A', 'Fn::If', '1', 0, 'B'])).toBe('A[0].B')
    expect(describePath([])).toBe('the resource')
  })

  test('an unknown that may not be shown is told as any other', () => {
    expect(seen({ A: sensitive(nobody) }, 'A')[0]?.value).toBe(nobody)
  })
})

describe('the items of a value', () => {
  const verdictOf = (value: Value | undefined): string | undefined => {
    const truth = overItems(
      at(placeOf(resource({ A: value })), 'A'),
      ({ value: item, path }) =>
        item === 1 ? pass() : fail(evidence(`${describePath(path)} is wrong`)),
      all,
      pass(),
    )
    const settled = settleVerdict(truth, null, 'given')
    return settled?.verdict === 'fail' ? settled.evidence?.reason : settled?.verdict
  }

  test.each<[what: string, value: Value | undefined, verdict: string | undefined]>([
    ['of a list', [1, 1], 'pass'],
    ['of a list with a wrong one', [1, 2], 'A[1] is wrong'],
    ['of an empty list', [], undefined],
    ['of what is absent', undefined, undefined],
    ['of what is no list: itself', 1, 'pass'],
    ['of what is no list, and wrong', 2, 'A is wrong'],
    ['of a list with a removed one', [undefined, 2], 'A[1] is wrong'],
    ['of a list that may be removed', chosen([2], undefined), 'unknown'],
    ['with a choice among them', [1, chosen(1, 2)], 'unknown'],
    ['of an unknown', nobody, 'unknown'],
  ])('%s', (_, value, verdict) => {
    expect(verdictOf(value)).toBe(verdict)
  })

  test('of a secret list are secrets', () => {
    const items: unknown[] = []
    const list = at(placeOf(resource({ A: sensitive([1, 2]) })), 'A')
    overItems(
      list,
      ({ value }) => {
        items.push(value)
        return pass()
      },
      all,
      pass(),
    )
    expect(items).toEqual([sensitive(1), sensitive(2)])
  })
})

describe('comparing as the service does', () => {
  const hole = (...parts: string[]) => text(parts.map((part) => (part === '?' ? nobody : part)))

  test.each<[value: Value, wanted: Json, equal: boolean | null]>([
    ['true', true, true],
    ['TRUE', true, true],
    ['false', true, false],
    ['yes', true, false],
    [1, true, false],
    ['22', 22, true],
    ['22.0', 22, true],
    ['0x16', 22, false],
    [22, '22', true],
    [true, 'true', true],
    [null, 'null', false],
    ['a', 'A', false],
    [[1, '2'], [1, 2], true],
    [[undefined, 1], [1], true],
    [{ A: undefined, B: 1 }, { B: '1' }, true],
    [{ A: 1 }, { B: 1 }, false],
    [[nobody, 2], [1, 3], false],
    [[nobody, 2], [1, 2], null],
    [nobody, 'x', null],
    [id, 'x', null],
    [sensitive('x'), 'x', true],
    [sensitive(nobody), 'x', null],
    // A text with holes: its known parts must fit.
    [hole('a', '?', 'c'), 'abc', null],
    [hole('a', '?', 'c'), 'ac', null],
    [hole('a', '?', 'c'), 'ab', false],
    [hole('ab', '?', 'b'), 'ab', false],
    [hole('?', 'b', '?'), 'abc', null],
    [hole('t', '?'), true, null],
    [hole('T', '?', 'E'), true, null],
    [hole('x', '?'), true, false],
    [hole('2', '?'), 22, null],
    [hole('a', '?'), 22, false],
    [hole('a', '?'), [1], false],
  ])('%j and %j: %j', (value, wanted, equal) => {
    expect(equalsJson(value, wanted)).toBe(equal)
  })

  test.each<[value: Value, type: SchemaType, is: boolean | null]>([
    ['true', 'boolean', true],
    ['yes', 'boolean', false],
    ['22', 'integer', true],
    ['2.5', 'integer', false],
    ['2.5', 'number', true],
    ['22', 'string', true],
    [22, 'string', false],
    [null, 'null', true],
    [[], 'array', true],
    [{}, 'object', true],
    [id, 'string', true],
    [id, 'object', false],
    [id, 'integer', null],
    [attribute, 'string', true],
    [attribute, 'array', null],
    [attribute, 'null', false],
    [hole('a', '?'), 'string', true],
    [hole('a', '?'), 'number', false],
    [hole('1', '?'), 'number', null],
    [hole('tr', '?'), 'boolean', null],
    [hole('ab', '?'), 'boolean', false],
    [hole('a', '?'), 'array', false],
  ])('%j is of type %s: %j', (value, type, is) => {
    expect(isOfType(value, type)).toBe(is)
  })
})

describe('an assertion', () => {
  const settled = (value: Value, schema: Schema) =>
    settleVerdict(matches(at(placeOf(resource({ A: value })), 'A'), schema), null, 'given')

  test.each<[what: string, value: Value, schema: Schema, verdict: string]>([
    ['about an attribute', attribute, { const: 'x' }, 'unknown'],
    ['about what is in an attribute', attribute, { required: ['B'] }, 'unknown'],
    ['about the items of an attribute', attribute, { minItems: 1 }, 'unknown'],
    ['about what is in a resource', id, { required: ['B'] }, 'pass'],
    ['about a secret', sensitive('x'), { const: 'y' }, 'fail'],
    ['about the type of a secret unknown', sensitive(nobody), { type: 'boolean' }, 'unknown'],
    ['about a secret choice', sensitive(chosen('x', 'y')), { enum: ['x', 'y'] }, 'pass'],
    ['about a bound of a composed text', text(['1', nobody]), { minimum: 5 }, 'unknown'],
    [
      'about items of which each branch has one',
      [chosen(1, 2)],
      { minItems: 1, maxItems: 1 },
      'pass',
    ],
    ['about items of which one may be missing', [chosen(1, undefined)], { minItems: 1 }, 'unknown'],
    [
      'about a map that a condition decides in part',
      { B: chosen(1, 2) },
      { const: { B: 1 } },
      'unknown',
    ],
    [
      'about a map that a condition decides, to no effect',
      { B: chosen(1, 2) },
      { enum: [{ B: 1 }, { B: 2 }] },
      'pass',
    ],
    ['without a keyword', nobody, {}, 'pass'],
  ])('%s', (_, value, schema, verdict) => {
    expect(settled(value, schema)?.verdict).toBe(verdict)
  })

  test.each<[what: string, value: Value, schema: Schema, told: object]>([
    [
      'a wrong value',
      'a',
      { const: 'b' },
      { reason: 'A is "a"', wanted: 'be "b"', path: ['A'], found: 'a' },
    ],
    [
      'a missing property',
      { B: 1 },
      { required: ['C'] },
      { reason: 'A.C is missing', wanted: 'be set', path: ['A'], missing: 'C' },
    ],
    [
      'a missing property with a known good value',
      {},
      { required: ['C'], properties: { C: { const: true } } },
      { reason: 'A.C is missing', wanted: 'be true', missing: 'C' },
    ],
    ['a long text', 'x'.repeat(200), { const: 'b' }, { reason: `A is "${'x'.repeat(79)}…"` }],
    ['a secret', sensitive('p'), { const: 'b' }, { reason: 'A is a sensitive value' }],
    ['too few items', [1], { minItems: 2 }, { reason: 'A has 1 item', wanted: 'have at least 2' }],
    [
      'too many items',
      [1, 2],
      { maxItems: 1 },
      { reason: 'A has 2 items', wanted: 'have at most 1' },
    ],
    ['a number too small', 3, { minimum: 5 }, { reason: 'A is 3', wanted: 'be at least 5' }],
    [
      'a wrong type',
      [1],
      { type: ['string', 'object'] },
      { reason: 'A is a list of 1', wanted: 'be of type string or object' },
    ],
    [
      'a forbidden value',
      'a',
      { not: { const: 'a' } },
      { reason: 'A is "a"', wanted: 'be otherwise' },
    ],
    ['no such item', [1], { contains: { const: 2 } }, { reason: 'A contains no such item' }],
    [
      'a wrong item',
      [{ B: 1 }, { B: 2 }],
      { items: { properties: { B: { const: 1 } } } },
      { reason: 'A[1].B is 2', path: ['A', 1, 'B'] },
    ],
  ])('tells %s', (_, value, schema, told) => {
    expect(settled(value, schema)).toMatchObject({ verdict: 'fail', evidence: told })
  })
})
