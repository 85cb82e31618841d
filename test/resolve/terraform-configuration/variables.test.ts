// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates of HCL look so
import { describe, expect, test } from 'vitest'
import { isKind } from '../../../src/model/value.ts'
import { evaluated, resolve, resourceOf, shown } from './resolve-files.ts'

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

  test('never come from the environment', async () => {
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
