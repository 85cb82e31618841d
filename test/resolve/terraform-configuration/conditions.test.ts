// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates of HCL look so
import { describe, expect, test } from 'vitest'
import { isKind, type Value } from '../../../src/model/value.ts'
import { anyWorld, settle } from '../../../src/model/worlds/world.ts'
import { evaluated, resourceOf, shown } from './resolve-files.ts'

const beside = `
variable "on" {
  type    = bool
  default = false
}
variable "env" {
  default = "dev"
}
variable "free" {}
`
const otherEnv = '<variable: variable env may be given another value than its default>'
const noFree = '<variable: variable free has no default and no value was given>'

describe('conditionals', () => {
  test.each([
    ['var.on ? "a" : "b"', { if: 'var.on = true', then: 'a', else: 'b' }],
    ['var.on ? 1 : 1', 1],
    ['!var.on ? "a" : "b"', { if: 'not (var.on = true)', then: 'a', else: 'b' }],
    [
      'var.env == "prod" ? 1 : 2',
      { if: '(not (var.env = dev)) and (var.env = prod)', then: 1, else: 2 },
    ],
    ['var.free == "x" ? 1 : 2', { if: 'var.free = x', then: 1, else: 2 }],
    ['var.free == null ? 1 : 2', { if: 'var.free = null', then: 1, else: 2 }],
    [
      'length(var.free) > 0 ? 1 : 2',
      { if: '? variable free has no default and no value was given', then: 1, else: 2 },
    ],
    ['data.x.y.z ? 1 : 2', { if: '? data.x.y.z is read in the account', then: 1, else: 2 }],
    [
      'var.on && var.free == "x"',
      { if: '(var.on = true) and (var.free = x)', then: true, else: false },
    ],
    [
      'var.on || var.free == "x"',
      { if: '(var.on = true) or (var.free = x)', then: true, else: false },
    ],
    ['"a-${var.on}"', { if: 'var.on = true', then: 'a-true', else: 'a-false' }],
    ['upper(var.env)', { if: 'var.env = dev', then: 'DEV', else: otherEnv }],
    ['[var.env]', [{ if: 'var.env = dev', then: 'dev', else: otherEnv }]],
    ['{ dev = 1, prod = 2 }[var.env]', { if: 'var.env = dev', then: 1, else: otherEnv }],
    ['lookup({ dev = 1 }, var.env, 3)', { if: 'var.env = dev', then: 1, else: otherEnv }],
    [
      'contains(["prod"], var.env)',
      { if: '(not (var.env = dev)) and (var.env = prod)', then: true, else: false },
    ],
    ['contains([var.on ? "a" : "b"], "a")', { if: 'var.on = true', then: true, else: false }],
    [
      'sort([var.on ? "z" : "a", "m"])',
      { if: 'var.on = true', then: ['m', 'z'], else: ['a', 'm'] },
    ],
    ['concat([1], var.on ? [2] : [])', { if: 'var.on = true', then: [1, 2], else: [1] }],
    ['[for x in [1, 2] : x if var.on || x > 1]', { if: 'var.on = true', then: [1, 2], else: [2] }],
    [
      '[for x in ["a", var.free] : x if x == "b"]',
      { if: 'var.free = b', then: [noFree], else: [] },
    ],
    ['one([for x in [1] : x if var.on])', { if: 'var.on = true', then: 1, else: null }],
  ])('%s is %j', async (expression, expected) => {
    expect(shown(await evaluated(expression, `${beside}data "x" "y" {\n}\n`))).toEqual(expected)
  })

  test('what a branch asks again is settled in it', async () => {
    expect(shown(await evaluated('var.on ? (var.on ? 1 : 2) : (var.on ? 3 : 4)', beside))).toEqual({
      if: 'var.on = true',
      then: 1,
      else: 4,
    })
    const twice = await evaluated('"${var.on ? "a" : "b"}${var.on ? "c" : "d"}"', beside)
    expect(shown(twice)).toEqual({ if: 'var.on = true', then: 'ac', else: 'bd' })
  })

  test('a mistake in the branch that isn’t taken is none', async () => {
    expect(await evaluated('true ? 1 : {}.x', beside)).toBe(1)
    expect(shown(await evaluated('var.on ? [1][0] : null', beside))).toMatchObject({ then: 1 })
  })

  test('equal things are equal, though nobody knows what they are', async () => {
    expect(await evaluated('var.free == var.free', beside)).toBe(true)
    expect(await evaluated('data.x.y.z == data.x.y.z', 'data "x" "y" {\n}\n')).toBe(true)
    expect(await evaluated('data.x.y.z == data.x.y.w', 'data "x" "y" {\n}\n')).toMatchObject({
      cause: 'data-source',
    })
  })

  test('that are sensitive make what they decide sensitive', async () => {
    const text = 'variable "s" {\n  type = bool\n  sensitive = true\n}\n'
    expect(shown(await evaluated('var.s ? "a" : "b"', text))).toEqual({
      if: 'var.s = true',
      then: { sensitive: 'a' },
      else: { sensitive: 'b' },
    })
  })

  test('an argument that is null in one branch is absent there', async () => {
    const { attributes } = await resourceOf(
      `${beside}resource "t" "t" {\n  a = var.on ? "x" : null\n  b = null\n  c {\n    d = var.on ? null : 1\n    e = null\n  }\n}\n`,
      't.t',
    )
    expect(shown(attributes)).toEqual({
      a: { if: 'var.on = true', then: 'x', else: '(absent)' },
      c: [{ d: { if: 'var.on = true', then: '(absent)', else: 1 } }],
    })
  })

  test('too many combinations: what follows from the defaults is known, the others aren’t', async () => {
    const variables = Array.from(
      { length: 9 },
      (_, at) => `variable "v${at}" {\n  default = "${at}"\n}\n`,
    ).join('')
    const all = Array.from({ length: 9 }, (_, at) => `\${var.v${at}}`).join('')
    const value = await evaluated(`"${all}"`, variables)
    expect(isKind(value, 'choice') && value.then).toBe('012345678')
    expect(isKind(value, 'choice') && value.otherwise).toMatchObject({ cause: 'limit' })
    expect(isKind(value, 'choice') && settle(value.condition, anyWorld('given'))).toBe(true)
  })

  test('each branch is right in the worlds that lead to it', async () => {
    const variables = ['a', 'b', 'c']
      .map((name) => `variable "${name}" {\n  type = bool\n}\n`)
      .join('')
    const text = 'var.a && !var.b ? "p" : var.c || (var.b && var.a) ? "q" : "r"'
    const symbolic = await evaluated(text, variables)
    for (const a of [true, false]) {
      for (const b of [true, false]) {
        for (const c of [true, false]) {
          const values = { a: String(a), b: String(b), c: String(c) }
          const expected = a && !b ? 'p' : c || (b && a) ? 'q' : 'r'
          expect(await evaluated(text, variables, { values })).toBe(expected)
          expect(pick(symbolic, values)).toBe(expected)
        }
      }
    }
  })
})

/** The branch of a value that variables with these values lead to. */
function pick(value: Value | undefined, values: Readonly<Record<string, string>>): unknown {
  if (!isKind(value, 'choice')) return value
  return pick(holds(value.condition, values) ? value.then : value.otherwise, values)
}

type Condition = Parameters<typeof settle>[0]

function holds(condition: Condition, values: Readonly<Record<string, string>>): boolean {
  switch (condition.kind) {
    case 'constant':
      return condition.value
    case 'equals':
      return values[condition.variable.name.replace('var.', '')] === condition.value
    case 'not':
      return !holds(condition.of, values)
    case 'and':
      return condition.of.every((part) => holds(part, values))
    case 'or':
      return condition.of.some((part) => holds(part, values))
    default:
      throw new Error('not expected here')
  }
}
