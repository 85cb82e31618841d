// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates of HCL look so
import { describe, expect, test } from 'vitest'
import { isKind, type Value } from '../../../src/model/value.ts'
import { evaluated, resolve } from './resolve-files.ts'

/** `local.l0` to `local.l<n>`, each made of the one before. */
const chain = (length: number, first: string, next: (before: string) => string) =>
  `locals {\n  l0 = ${first}\n${Array.from(
    { length },
    (_, at) => `  l${at + 1} = ${next(`local.l${at}`)}`,
  ).join('\n')}\n}\n`

/** Leaves of a value as if it were written out; counting stops where it is too large. */
function sizeOf(value: Value | undefined): number {
  const ahead: unknown[] = [value]
  let size = 0
  while (ahead.length > 0 && size < 3_000_000) {
    const at = ahead.pop()
    size += typeof at === 'string' ? 1 + at.length / 64 : 1
    if (typeof at === 'object' && at !== null)
      for (const part of Object.values(at)) ahead.push(part)
  }
  return size
}

describe('configurations that grow without end stop at a limit', () => {
  test.each([
    ['lists that double', chain(60, '[1]', (l) => `[${l}, ${l}]`), 60],
    ['maps that double', chain(60, '{ a = 1 }', (l) => `{ a = ${l}, b = ${l} }`), 60],
    ['strings that double', chain(60, '"xx"', (l) => `"\${${l}}\${${l}}"`), 60],
    ['lists that nest', chain(300, '1', (l) => `[${l}]`), 300],
    ['locals that go deep', chain(5_000, '1', (l) => `${l} + 1`), 5_000],
    ['calls that go deep', chain(5_000, '[1]', (l) => `concat([for x in ${l} : x], [])`), 5_000],
    [
      'templates that go deep',
      chain(5_000, '"a"', (l) => `"%{ if ${l} == "a" }\${${l}}%{ endif }"`),
      5_000,
    ],
    [
      'conditionals that go deep',
      chain(5_000, 'var.free', (l) => `${l} == "a" ? ${l} : ${l}`),
      5_000,
    ],
    [
      'products',
      'locals {\n  r = range(1000)\n  l1 = setproduct(local.r, local.r, local.r)\n}\n',
      1,
    ],
    [
      'loops',
      'locals {\n  r = range(1000)\n  l1 = [for a in local.r : [for b in local.r : [for c in local.r : [for d in local.r : a]]]]\n}\n',
      1,
    ],
    ['repetitions', 'locals {\n  l1 = format("%*99999999d", 1)\n}\n', 1],
    ['padding', chain(30, '"x"', (l) => `format("%1000s%1000s", ${l}, ${l})`), 30],
    ['joins', chain(40, '"x"', (l) => `join(",", [${l}, ${l}])`), 40],
    ['replacements', chain(40, '"x"', (l) => `replace(${l}, "x", "xx")`), 40],
    ['JSON', chain(60, '"x"', (l) => `jsonencode([${l}, ${l}])`), 60],
    [
      'characters of several code points',
      `${chain(20, '"e\\u0301"', (l) => `"\${${l}}\${${l}}"`)}locals {\n  l21 = [for x in range(1000) : strrev(local.l20)]\n}\n`,
      21,
    ],
    [
      'letters',
      `${chain(19, '"é"', (l) => `"\${${l}}\${${l}}"`)}locals {\n  l20 = [for x in range(20) : length("\${local.l19}\${x}")]\n}\n`,
      20,
    ],
  ])(
    '%s',
    async (_, text, last) => {
      const started = performance.now()
      const value = await evaluated(`local.l${last}`, `variable "free" {}\n${text}`)
      expect(sizeOf(value)).toBeLessThan(2_000_000)
      expect(performance.now() - started).toBeLessThan(20_000)
    },
    30_000,
  )

  test('conditions that double stay small', async () => {
    const text = `variable "a" {\n  type = bool\n}\nvariable "b" {\n  type = bool\n}\n${chain(
      80,
      'var.a',
      (l) => `(${l} && var.b) || (!${l} && !var.b) || (${l} && var.a)`,
    )}`
    const started = performance.now()
    await evaluated('local.l80 ? 1 : 2', text)
    expect(performance.now() - started).toBeLessThan(10_000)
  }, 20_000)

  test('modules that multiply end', async () => {
    const { errors } = await resolve({
      'main.tf': 'module "a" {\n  source = "./a"\n  count = 9000\n}\n',
      'a/main.tf': 'module "b" {\n  source = "../b"\n  count = 9000\n}\n',
      'b/main.tf': 'resource "t" "r" {\n}\n',
    })
    expect(errors).toHaveLength(1)
  }, 30_000)

  test('aliases of YAML that multiply end', async () => {
    const levels = Array.from({ length: 30 }, (_, at) =>
      at === 0
        ? 'l0: &l0 [x]'
        : `l${at}: &l${at} [${Array(10)
            .fill(`*l${at - 1}`)
            .join(', ')}]`,
    )
    const value = await evaluated('length(yamldecode(file("a.yaml")).l29)', '', {})
    expect(isKind(value, 'unknown')).toBe(true)
    const { resources } = await resolve({
      'main.tf': 'resource "t" "r" {\n  x = yamldecode(file("a.yaml"))\n}\n',
      'a.yaml': `${levels.join('\n')}\n`,
    })
    expect(JSON.stringify(resources[0]?.attributes.x).length).toBeLessThan(10_000_000)
  }, 30_000)
})

describe('names that objects have by themselves', () => {
  test.each([
    ['{ __proto__ = 1 }.__proto__', 1],
    ['{}.constructor', 'the object has no attribute constructor'],
    ['{ a = 1 }["toString"]', 'the map has no such key'],
    ['lookup({}, "constructor", "none")', 'none'],
    ['merge({ __proto__ = { polluted = 1 } }, {}).__proto__.polluted', 1],
    ['jsondecode("{\\"__proto__\\":{\\"polluted\\":1}}").__proto__.polluted', 1],
    ['{ for k in ["__proto__", "constructor"] : k => 1 }.constructor', 1],
    ['local.constructor', 'local.constructor is not declared in what was read'],
    ['var.__proto__', 'variable __proto__ is not declared in what was read'],
    ['__proto__.constructor.prototype', undefined],
  ])('%s is plain', async (expression, expected) => {
    const value = await evaluated(expression)
    if (typeof expected === 'string' && isKind(value, 'unknown'))
      expect(value.reason).toBe(expected)
    else if (expected !== undefined) expect(value).toBe(expected)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})
