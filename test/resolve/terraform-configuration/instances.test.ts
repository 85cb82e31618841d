// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates of HCL look so
import { describe, expect, test } from 'vitest'
import { anyWorld, settle } from '../../../src/model/worlds/world.ts'
import { conditionShown, resolve, resourceOf, shown } from './resolve-files.ts'

const beside = `
variable "on" {
  type    = bool
  default = false
}
variable "n" {
  type    = number
  default = 2
}
variable "free" {}
`

/** `address: when it exists`, data sources left out. */
async function made(text: string): Promise<string[]> {
  const { resources } = await resolve(`${beside}${text}`)
  return resources.map(({ address, exists }) =>
    exists === null ? address : `${address} if ${conditionShown(exists)}`,
  )
}

const resource = (lines: string) => `resource "t" "r" {\n${lines}\n}\n`

describe('count', () => {
  test.each([
    ['count = 0', []],
    ['count = 2', ['t.r[0]', 't.r[1]']],
    ['count = "1"', ['t.r[0]']],
    ['count = var.on ? 1 : 0', ['t.r[0] if var.on = true']],
    ['count = var.on ? 2 : 1', ['t.r[0]', 't.r[1] if var.on = true']],
    [
      'count = var.n',
      [
        't.r[0] if (var.n = 2) or ((not (var.n = 2)) and (? variable n may be given another value than its default))',
        't.r[1] if (var.n = 2) or ((not (var.n = 2)) and (? variable n may be given another value than its default))',
      ],
    ],
    ['count = var.free', ['t.r if ? variable free has no default and no value was given']],
    ['count = length([1, 2])', ['t.r[0]', 't.r[1]']],
  ])('%s makes %j', async (lines, expected) => {
    expect(await made(resource(lines))).toEqual(expected)
  })

  test('count.index is the instance’s own, or not known', async () => {
    const { resources } = await resolve(
      `${beside}${resource('count = 2\n  x = "i${count.index}"')}resource "t" "free" {\n  count = var.free\n  x = count.index\n}\n`,
    )
    expect(resources.map(({ attributes }) => shown(attributes.x))).toEqual([
      'i0',
      'i1',
      '<variable: variable free has no default and no value was given>',
    ])
  })
})

describe('for_each', () => {
  test.each([
    ['for_each = {}', []],
    ['for_each = { a = 1, b = 2 }', ['t.r["a"]', 't.r["b"]']],
    ['for_each = toset(["b", "a"])', ['t.r["a"]', 't.r["b"]']],
    ['for_each = var.on ? { a = 1 } : {}', ['t.r["a"] if var.on = true']],
    ['for_each = var.on ? { a = 1, b = 2 } : { b = 3 }', ['t.r["a"] if var.on = true', 't.r["b"]']],
    [
      'for_each = toset(["a", var.on ? "b" : "c"])',
      ['t.r["a"]', 't.r["b"] if var.on = true', 't.r["c"] if not (var.on = true)'],
    ],
    ['for_each = var.free', ['t.r if ? variable free has no default and no value was given']],
    ['for_each = toset(["a", var.free])', ['t.r["a"]', 't.r']],
    [
      'for_each = { "a.b/c \\"q\\"" = 1, "$${x}" = 2, "\\n" = 3 }',
      ['t.r["\\n"]', 't.r["$${x}"]', 't.r["a.b/c \\"q\\""]'],
    ],
    ['for_each = { __proto__ = 1, constructor = 2 }', ['t.r["__proto__"]', 't.r["constructor"]']],
  ])('%s makes %j', async (lines, expected) => {
    expect(await made(resource(lines))).toEqual(expected)
  })

  test('each is the instance’s own; its value may depend on conditions', async () => {
    const { resources } = await resolve(
      `${beside}${resource('for_each = var.on ? { a = 1 } : { a = 2 }\n  x = "${each.key}${each.value}"')}`,
    )
    expect(shown(resources[0]?.attributes.x)).toEqual({
      if: 'var.on = true',
      then: 'a1',
      else: 'a2',
    })
  })

  test('of a collection that isn’t known one instance stands for all', async () => {
    const { attributes } = await resourceOf(
      `${beside}${resource('for_each = var.free\n  x = each.key\n  y = each.value.z\n  w = "p-${each.key}"')}`,
      't.r',
    )
    const unknown = '<variable: variable free has no default and no value was given>'
    expect(shown(attributes)).toEqual({ x: unknown, y: unknown, w: `p-${unknown}` })
  })
})

test('what is made for instances of keys that a default decides has those keys', async () => {
  const text = `${beside}variable "zones" {
  default = ["a", "b"]
}
resource "t" "each" {
  for_each = { for zone in var.zones : "z-\${zone}" => zone }
}
resource "t" "r" {
  for_each = { for key, one in t.each : key => one.id if key != "z-b" }
  x        = each.value
}
`
  const { resources } = await resolve(text)
  const world = anyWorld('given')
  const made = resources.filter(({ exists }) => exists === null || settle(exists, world) !== false)
  expect(made.map(({ address, attributes }) => [address, shown(attributes)])).toEqual([
    ['t.each["z-a"]', {}],
    ['t.each["z-b"]', {}],
    ['t.r["z-a"]', { x: '<t.each["z-a"].id>' }],
  ])
})

test('a precondition leaves only the worlds that meet it', async () => {
  const condition = (text: string) =>
    resource(`lifecycle {\n    precondition {\n      condition = ${text}\n    }\n  }`)
  expect(await made(condition('var.on'))).toEqual(['t.r'])
  expect(await made(condition('!var.on || var.n > 1'))).toEqual(['t.r'])
  expect(
    await made(`variable "free_flag" {\n  type = bool\n}\n${condition('var.free_flag')}`),
  ).toEqual(['t.r if var.free_flag = true'])
  expect(await made(condition('var.free == "x"'))).toEqual(['t.r if var.free = x'])
})

test('OpenTofu’s enabled decides like a count', async () => {
  expect(await made(resource('lifecycle {\n    enabled = var.on\n  }'))).toEqual([
    't.r if var.on = true',
  ])
  expect(await made(resource('lifecycle {\n    enabled = false\n  }'))).toEqual([])
})

test('more instances than are followed end in an error, and the rest is judged', async () => {
  const { resources, errors } = await resolve(
    'resource "t" "many" {\n  count = 1000000000\n}\nresource "t" "late" {\n}\n',
  )
  expect(resources).toHaveLength(10_000)
  expect(errors).toMatchObject([
    {
      kind: 'input',
      file: '.',
      message:
        'The configuration makes more than 10,000 resources and modules: the rest was not judged. Give a plan.',
    },
  ])
  expect(resources[0]?.deployment.open).toEqual(['. makes more than 10,000 resources and modules'])
})
