import fc from 'fast-check'
import { JSONPath } from 'jsonpath-plus'
import { describe, expect, test } from 'vitest'
import { placeOf } from '../../src/evaluate/place.ts'
import { overSelected } from '../../src/evaluate/select.ts'
import { settleVerdict } from '../../src/evaluate/settle-verdict.ts'
import { pass } from '../../src/evaluate/truth.ts'
import type { Json, PathStep } from '../../src/model/policy.ts'
import { choice, reference, sensitive, text, unknown, type Value } from '../../src/model/value.ts'
import { equals } from '../../src/model/worlds/condition.ts'
import { resource, variable } from './build.ts'

/** The paths of the values that a walk meets; `? <path>` where it stops at what isn't known. */
function met(value: Value, steps: readonly PathStep[]): string[] {
  const paths: string[] = []
  const truth = overSelected(placeOf(resource(value)), steps, ({ path }) => {
    paths.push(path.join('/'))
    return pass()
  })
  if (truth.kind === 'unknown') paths.push(`? ${truth.evidence.path.join('/')}`)
  return paths.sort()
}

const property = (name: string): PathStep => ({ kind: 'property', name })
const index = (at: number): PathStep => ({ kind: 'index', index: at })
const each: PathStep = { kind: 'each' }
const anywhere = (name: string): PathStep => ({ kind: 'anywhere', name })

const written = (steps: readonly PathStep[]): string => `$${steps.map(writtenStep).join('')}`

function writtenStep(step: PathStep): string {
  switch (step.kind) {
    case 'property':
      return `['${step.name}']`
    case 'index':
      return `[${step.index}]`
    case 'each':
      return '[*]'
    case 'anywhere':
      return `..${step.name}`
  }
}

describe('on known values', () => {
  const name = fc.constantFrom('a', 'b', 'c')
  const step = fc.oneof(
    name.map(property),
    fc.nat(2).map(index),
    fc.constant(each),
    name.map(anywhere),
  )
  const { value } = fc.letrec<{ value: Json }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom<Json>('x', 1, true, null),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(name, tie('value'), { maxKeys: 3, noNullPrototype: true }),
    ),
  }))

  test('a walk meets what jsonpath-plus finds', () => {
    fc.assert(
      fc.property(
        fc.record({ a: value, b: value }),
        fc.array(step, { minLength: 1, maxLength: 4 }),
        (json, steps) => {
          const found = JSONPath({
            path: written(steps),
            json,
            resultType: 'all',
            eval: false,
            wrap: true,
          }) as { pointer: string; parent: unknown }[]
          // It also walks into the characters of a text, which JSONPath doesn't.
          const inJson = found.filter(({ parent }) => typeof parent !== 'string')
          const pointers = [...new Set(inJson.map(({ pointer }) => pointer.slice(1)))].sort()
          expect([...new Set(met(json as Value, steps))]).toEqual(pointers)
        },
      ),
      { numRuns: 3000 },
    )
  })
})

const nobody = unknown('parameter', 'nobody gave it')
const V = variable('V')

describe('on values that are not all known', () => {
  test.each<[what: string, value: Value, steps: readonly PathStep[], paths: string[]]>([
    ['an unknown map', { A: nobody }, [property('A'), property('B')], ['? A']],
    ['an unknown list', { A: nobody }, [property('A'), each], ['? A']],
    [
      'an unknown item',
      { A: [{ B: 1 }, nobody] },
      [property('A'), each, property('B')],
      ['? A/1', 'A/0/B'],
    ],
    ['an unknown item that is met itself', { A: [nobody] }, [property('A'), each], ['A/0']],
    [
      'an unknown on the way to anywhere',
      { A: [nobody], C: { B: 1 } },
      [anywhere('B')],
      ['? A/0', 'C/B'],
    ],
    ['everything unknown', nobody, [property('A')], ['? ']],
    [
      'an attribute, which may be a map',
      { A: reference('r', 'T', 'Outputs', 'r.Outputs') },
      [property('A'), property('B')],
      ['? A'],
    ],
    [
      'an attribute, which may be a list',
      { A: reference('r', 'T', 'Names', 'r.Names') },
      [property('A'), each],
      ['? A'],
    ],
    [
      'an attribute on the way to anywhere',
      { A: reference('r', 'T', 'Names', 'r.Names') },
      [anywhere('B')],
      ['? A'],
    ],
    // What `Ref` gives is text, in which nothing is.
    ['a resource', { A: reference('r', 'T', null, 'r') }, [property('A'), property('B')], []],
    ['a composed text', { A: text(['x', nobody]) }, [property('A'), each], []],
    ['a secret map', { A: sensitive({ B: [1] }) }, [property('A'), property('B'), each], ['A/B/0']],
    ['a secret map, anywhere', { A: sensitive({ B: 1 }) }, [anywhere('B')], ['A/B']],
    ['a secret that is unknown', { A: sensitive(nobody) }, [property('A'), property('B')], ['? A']],
    ['places of removed items', { A: [undefined, 1] }, [property('A'), each], ['A/1']],
    ['a removed property', { A: undefined }, [property('A')], []],
    ['a key that a prototype has', { A: {} }, [property('A'), property('constructor')], []],
  ])('%s', (_, value, steps, paths) => {
    expect(met(value, steps)).toEqual(paths)
  })

  test('both branches of a condition are walked, with its steps in their paths', () => {
    const steps = [
      ['Fn::If', '1'],
      ['Fn::If', '2'],
    ] as const
    const chosen = choice(equals(V, 'x'), { B: 1 }, [{ B: 2 }], steps) as Value
    expect(met({ A: chosen }, [property('A'), property('B')])).toEqual(['A/Fn::If/1/B'])
    expect(met({ A: chosen }, [anywhere('B')])).toEqual(['A/Fn::If/1/B', 'A/Fn::If/2/0/B'])
    expect(met({ A: sensitive(chosen) }, [anywhere('B')])).toEqual([
      'A/Fn::If/1/B',
      'A/Fn::If/2/0/B',
    ])
  })

  test('what a walk meets in some worlds only is judged in those', () => {
    const chosen = choice(equals(V, 'x'), 1, undefined) as Value
    const truth = overSelected(placeOf(resource({ A: chosen })), [property('A')], () => pass())
    expect(settleVerdict(truth, null, 'given')?.verdict).toBe('pass')
    const nowhere = overSelected(placeOf(resource({})), [property('A')], () => pass())
    expect(settleVerdict(nowhere, null, 'given')).toBeNull()
  })

  test('what is met in a secret is a secret', () => {
    const values: unknown[] = []
    const secret = sensitive(choice(equals(V, 'x'), { B: 'p' }, { B: ['q'] }) as Value)
    overSelected(placeOf(resource({ A: secret })), [anywhere('B')], ({ value }) => {
      values.push(value)
      return pass()
    })
    expect(values).toEqual([sensitive('p'), sensitive(['q'])])
  })
})
