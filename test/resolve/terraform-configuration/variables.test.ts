// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates of HCL look so
import { describe, expect, test } from 'vitest'
import { isKind } from '../../../src/model/value.ts'
import type { Condition } from '../../../src/model/worlds/condition.ts'
import { conditionShown, evaluated, resolve, resourceOf, shown } from './resolve-files.ts'

const other = (name: string) =>
  `<variable: variable ${name} may be given another value than its default>`
const none = (name: string) => `<variable: variable ${name} has no default and no value was given>`

describe('a variable that nothing was given for', () => {
  test.each([
    ['without a default isn’t known', 'variable "v" {}', none('v')],
    [
      'has its default, which may be overridden',
      'variable "v" {\n  default = "a"\n}',
      { if: 'var.v = a', then: 'a', else: other('v') },
    ],
    [
      'that is a boolean has both values',
      'variable "v" {\n  type = bool\n  default = true\n}',
      { if: 'var.v = true', then: true, else: false },
    ],
    [
      'whose default is a boolean is one, though no type says so',
      'variable "v" {\n  default = false\n}',
      { if: 'var.v = true', then: true, else: false },
    ],
    [
      'that is a boolean without a default has both values',
      'variable "v" {\n  type = bool\n}',
      { if: 'var.v = true', then: true, else: false },
    ],
    [
      'whose default is null may be null',
      'variable "v" {\n  type = string\n  default = null\n}',
      { if: 'var.v = null', then: null, else: other('v') },
    ],
    [
      'that is a list is told by its text',
      'variable "v" {\n  type = list(string)\n  default = ["a", 1]\n}',
      { if: 'var.v = ["a","1"]', then: ['a', '1'], else: other('v') },
    ],
    [
      'whose validation lists its values has those',
      'variable "v" {\n  default = "b"\n  validation {\n    condition = contains(["a", "b", "c"], var.v)\n  }\n}',
      { if: 'var.v = b', then: 'b', else: { if: 'var.v = a', then: 'a', else: 'c' } },
    ],
    [
      'whose validation compares it has those values',
      'variable "v" {\n  validation {\n    condition = var.v == "a" || "b" == var.v\n  }\n}',
      { if: 'var.v = a', then: 'a', else: 'b' },
    ],
    [
      'that is a number is one',
      'variable "v" {\n  type = number\n  default = "3"\n}',
      { if: 'var.v = 3', then: 3, else: other('v') },
    ],
  ])('%s', async (_, beside, expected) => {
    expect(shown(await evaluated('var.v', beside))).toEqual(expected)
  })

  test('names itself, its default and what would make it known', async () => {
    const value = await evaluated('var.v', 'variable "v" {\n  default = "a"\n}')
    expect(value).toMatchObject({
      condition: {
        kind: 'equals',
        variable: {
          id: '.\nvar.v',
          name: 'var.v',
          given: null,
          fallback: 'a',
          allowed: null,
          sensitive: false,
        },
        value: 'a',
      },
      otherwise: {
        cause: 'variable',
        remedy: '--param v=VALUE, or a .tfvars file',
        source: '.\nvar.v',
        variable: { name: 'var.v' },
      },
    })
  })

  test('that is sensitive keeps its values to itself', async () => {
    const beside = 'variable "v" {\n  default = "s3cret"\n  sensitive = true\n}'
    const value = await evaluated('"x-${var.v}"', beside)
    expect(shown(value)).toMatchObject({
      if: 'var.v = s3cret',
      then: { sensitive: 'x-s3cret' },
      else: { sensitive: `x-${other('v')}` },
    })
    expect(isKind(value, 'choice') && value.condition).toMatchObject({
      variable: { sensitive: true },
    })
  })

  test('that no file declares is told so, and can be given', async () => {
    expect(shown(await evaluated('var.v'))).toBe(
      '<variable: variable v is not declared in what was read>',
    )
    expect(await evaluated('var.v', '', { values: { v: 'x' } })).toBe('x')
  })
})

describe('validations', () => {
  const variable = (condition: string, lines = '', name = 'v') =>
    `variable "${name}" {\n${lines}\n  validation {\n    condition = ${condition}\n    error_message = "No."\n  }\n}\n`

  test.each([
    ['a list that stands elsewhere', 'contains(local.stages, var.v)', ''],
    ['the keys of a map', 'contains(keys(local.sizes), var.v)', ''],
    ['a pattern of alternatives', 'can(regex("^(dev|prod)$", var.v))', ''],
    ['one of several comparisons', 'anytrue([var.v == "dev", var.v == "prod"])', ''],
    [
      'a list, less what another condition refuses',
      'contains(["dev", "test", "prod"], var.v) && var.v != "test"',
      '',
    ],
  ])('%s leaves the values that it lists', async (_, condition, lines) => {
    const locals = 'locals {\n  stages = ["dev", "prod"]\n  sizes = { dev = 1, prod = 2 }\n}\n'
    const value = await evaluated('var.v', locals + variable(condition, lines))
    expect(shown(value)).toEqual({ if: 'var.v = dev', then: 'dev', else: 'prod' })
  })

  test('a boolean that may not be false is true', async () => {
    expect(await evaluated('var.v', variable('var.v', 'type = bool'))).toBe(true)
  })

  test('values that they refuse are never taken for possible', async () => {
    const beside = variable('length(var.v) > 3 && can(regex("^[a-z]+$", var.v))')
    expect(shown(await evaluated('var.v == "ab" ? 1 : 2', beside))).toBe(2)
    expect(shown(await evaluated('var.v == "ABCD" ? 1 : 2', beside))).toBe(2)
    expect(shown(await evaluated('var.v == "abcd" ? 1 : 2', beside))).toEqual({
      if: 'var.v = abcd',
      then: 1,
      else: 2,
    })
  })

  test('of several variables together leave only the worlds that meet them', async () => {
    const text = `variable "stage" {\n  default = "dev"\n}\n${variable('var.stage != "prod" || var.v', 'type = bool')}resource "t" "t" {\n}\n`
    const { resources, notes } = await resolve(text, { assume: 'all' })
    expect(notes).toEqual([])
    const exists = resources[0]?.exists ?? null
    const world = (stage: string, v: string) =>
      exists === null ? null : holdsIn(exists, { 'var.stage': stage, 'var.v': v })
    expect(world('prod', 'true')).toBe(true)
    expect(world('prod', 'false')).toBe(false)
    expect(world('dev', 'false')).toBe(true)
  })

  test('that refuse the value given are told, and the rest is judged', async () => {
    const text = `${variable('var.v == "a"')}resource "t" "t" {\n  x = var.v\n}\n`
    const { resources, notes } = await resolve(text, { values: { v: 's3cret' } })
    expect(notes).toEqual([
      'A validation of var.v holds for none of the values that the variables may have: the configuration is judged without it.',
    ])
    expect(resources[0]).toMatchObject({ exists: null, attributes: { x: 's3cret' } })
  })

  test('of a module are those of what it is called with', async () => {
    const files = {
      'main.tf': 'variable "stage" {}\nmodule "m" {\n  source = "./m"\n  v = var.stage\n}\n',
      'm/main.tf': `${variable('var.v != "prod"')}resource "t" "t" {\n}\n`,
    }
    const { resources } = await resolve(files)
    expect(resources[0]?.exists && conditionShown(resources[0].exists)).toBe(
      'not (var.stage = prod)',
    )
  })

  test('that ask for one another end', async () => {
    const beside = variable('var.w == "a"') + variable('var.v == "b"', '', 'w')
    expect(shown(await evaluated('[var.v == "x", var.w == "y"]', beside))).toBeDefined()
  })
})

/** Whether a condition holds where variables have these values. */
function holdsIn(condition: Condition, values: Readonly<Record<string, string>>): boolean {
  switch (condition.kind) {
    case 'constant':
      return condition.value
    case 'equals':
      return values[condition.variable.name] === condition.value
    case 'not':
      return !holdsIn(condition.of, values)
    case 'and':
      return condition.of.every((part) => holdsIn(part, values))
    case 'or':
      return condition.of.some((part) => holdsIn(part, values))
    default:
      throw new Error('not expected here')
  }
}

describe('values that are given', () => {
  const main = 'variable "v" {\n  default = "default"\n}\nresource "t" "t" {\n  x = var.v\n}\n'
  const x = async (files: Record<string, string>, given = {}) =>
    (await resourceOf({ 'main.tf': main, ...files }, 't.t', given)).attributes.x

  test('come from files that Terraform loads, the last by name wins', async () => {
    expect(await x({ 'terraform.tfvars': 'v = "a"\n' })).toBe('a')
    expect(await x({ 'terraform.tfvars': 'v = "a"\n', 'terraform.tfvars.json': '{"v":"b"}' })).toBe(
      'b',
    )
    expect(
      await x({
        'terraform.tfvars.json': '{"v":"b"}',
        'b.auto.tfvars': 'v = "d"\n',
        'a.auto.tfvars.json': '{"v":"c"}',
        'other.tfvars': 'v = "e"\n',
      }),
    ).toBe('d')
  })

  test('come from files and the command line, which win in that order', async () => {
    const files = { 'a.auto.tfvars': 'v = "auto"\n' }
    const given = { files: { '1.tfvars': 'v = "one"\n', '2.tfvars.json': '{"v":"two"}' } }
    expect(await x(files, given)).toBe('two')
    expect(await x(files, { ...given, values: { v: 'line' } })).toBe('line')
  })

  test('come from the environment where it was asked for, and lose against all others', async () => {
    const environment = { v: 'environment', other: 'x' }
    expect(await x({}, { environment })).toBe('environment')
    expect(await x({ 'terraform.tfvars': 'v = "a"\n' }, { environment })).toBe('a')
    expect(await x({}, { environment, values: { v: 'line' } })).toBe('line')
  })

  test('never come from the environment by themselves', async () => {
    process.env.TF_VAR_v = 'environment'
    try {
      expect(shown(await x({}))).toMatchObject({ then: 'default' })
    } finally {
      delete process.env.TF_VAR_v
    }
  })

  test.each([
    ['string', 'a"b', 'a"b'],
    ['number', '3', 3],
    ['bool', 'true', true],
    ['list(string)', '["a", 1]', ['a', '1']],
    ['map(number)', '{ a = "1" }', { a: 1 }],
    ['any', '[1]', '[1]'],
  ])('of type %s are written as on the command line of Terraform', async (type, text, expected) => {
    const beside = `variable "v" {\n  type = ${type}\n}\n`
    expect(shown(await evaluated('var.v', beside, { values: { v: text } }))).toEqual(expected)
  })

  test('that can’t be read are an error without their text', async () => {
    const { errors } = await resolve(
      'variable "v" {\n  type = list(string)\n}\nresource "t" "t" {\n  x = var.v\n}\n',
      { values: { v: '[s3cret' }, files: { 'x.tfvars': 'v = "s3cret\n' } },
    )
    expect(errors.map(({ kind, file, line }) => [kind, file, line])).toEqual([
      ['input', 'x.tfvars', 1],
      ['usage', null, null],
    ])
    expect(JSON.stringify(errors)).not.toContain('s3cret')
  })
})

test('an ephemeral variable is kept from everybody', async () => {
  const beside = 'variable "v" {\n  type = string\n  ephemeral = true\n}\n'
  expect(shown(await evaluated('var.v', beside, { values: { v: 's3cret' } }))).toEqual({
    sensitive: 's3cret',
  })
})

describe('types', () => {
  test('leave defaults of optional attributes where they are missing', async () => {
    const type =
      'object({\n    a = string\n    b = optional(number, 5)\n    c = optional(string)\n    d = optional(object({ e = optional(bool, true) }), {})\n  })'
    const beside = `variable "v" {\n  type = ${type}\n}\n`
    const value = await evaluated('var.v', beside, { values: { v: '{ a = 1, b = null, z = 2 }' } })
    expect(shown(value)).toEqual({ a: '1', b: 5, c: null, d: { e: true } })
  })

  test.each([
    ['set(string)', '["b", "a", "b"]', ['a', 'b']],
    ['list(object({ a = optional(string, "x") }))', '[{}, { a = "y" }]', [{ a: 'x' }, { a: 'y' }]],
    ['tuple([string, number])', '[1, "2"]', ['1', 2]],
    ['"list"', '["a"]', ['a']],
  ])('%s converts %s', async (type, text, expected) => {
    const beside = `variable "v" {\n  type = ${type}\n}\n`
    expect(shown(await evaluated('var.v', beside, { values: { v: text } }))).toEqual(expected)
  })

  test('that don’t fit are a mistake', async () => {
    const beside = 'variable "v" {\n  type = object({ a = string })\n}\n'
    expect(await evaluated('var.v', beside, { values: { v: '{}' } })).toMatchObject({
      cause: 'invalid',
      reason: 'attribute a is missing',
    })
  })

  test('null stands for the default where it isn’t taken', async () => {
    const beside = 'variable "v" {\n  default = "d"\n  nullable = false\n}\n'
    const value = await evaluated('var.v', beside, { files: { 'a.tfvars': 'v = null\n' } })
    expect(shown(value)).toMatchObject({ then: 'd' })
  })
})
