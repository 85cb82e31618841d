// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates of HCL look so
import { describe, expect, test } from 'vitest'
import { evaluated, resourceOf, shown } from './resolve-files.ts'

describe('expressions whose parts are known', () => {
  test.each([
    ['1 + 2 * 3 - 4 / 2', 5],
    ['7 % 3', 1],
    ['-(2)', -2],
    ['"5" + 1', 6],
    ['1 < 2 && 2 <= 2 && 3 > 2 && 3 >= 3', true],
    ['!true || false', false],
    ['"true" && true', true],
    ['1 == 1', true],
    ['1 == "1"', false],
    ['"a" != "b"', true],
    ['[1, { a = 2 }] == [1, { a = 2 }]', true],
    ['{ a = 1 } == { a = 1, b = 2 }', false],
    ['null == null', true],
    ['"" == null', false],
    ['true ? "a" : "b"', 'a'],
    ['true ? 1 : "a"', '1'],
    ['false ? "a" : true', 'true'],
    ['"true" ? 1 : 2', 1],
    ['false ? 1 : false ? 2 : 3', 3],
    ['"a${1 + 1}b${true}"', 'a2btrue'],
    ['"${[1]}"', [1]],
    ['"%{ if true }yes%{ else }no%{ endif }"', 'yes'],
    ['"%{ for k, v in { a = 1, b = 2 } }${k}=${v};%{ endfor }"', 'a=1;b=2;'],
    ['"a ${~ "b" ~} c"', 'abc'],
    ['{ a = 1, "b c" = 2, ("d") = 3, 4 = 5 }', { a: 1, 'b c': 2, d: 3, 4: 5 }],
    ['{ a = { b = [10, 20] } }.a.b[1]', 20],
    ['{ a = 1 }["a"]', 1],
    ['[10, 20]["1"]', 20],
    ['[{ a = 1 }, { a = 2 }][*].a', [1, 2]],
    ['[{ a = 1 }, { a = 2 }].*.a', [1, 2]],
    ['{ a = 1 }[*].a', [1]],
    ['null[*]', []],
    ['[[1], [2]][*][0]', [1, 2]],
    ['[for v in [1, 2, 3] : v * 2 if v > 1]', [4, 6]],
    ['[for i, v in ["a", "b"] : "${i}${v}"]', ['0a', '1b']],
    ['[for k, v in { b = 1, a = 2 } : "${k}${v}"]', ['a2', 'b1']],
    ['{ for v in ["a", "b"] : v => upper(v) }', { a: 'A', b: 'B' }],
    ['{ for v in ["a", "b", "a"] : v => 1... }', { a: [1, 1], b: [1] }],
    ['[for v in toset(["b", "a", "b"]) : v]', ['a', 'b']],
    ['[for a in [1, 2] : [for b in [3] : a + b]]', [[4], [5]]],
    ['1e2', 100],
    ['0.1 + 0.2 == 0.3', true],
    ['123456789012', 123456789012],
    ['"=${1.50}"', '=1.5'],
    ['"=${1000000000000000000000}"', '=1000000000000000000000'],
    ['"=${0.0000001}"', '=0.0000001'],
    ['path.module', '.'],
  ])('%s is %j', async (expression, expected) => {
    expect(shown(await evaluated(expression))).toEqual(expected)
  })

  test('a heredoc is its text, indentation taken away where asked', async () => {
    const text = 'x = <<-E\n    a\n      ${1}\n    E'
    const { attributes } = await resourceOf(`resource "t" "t" {\n  ${text}\n}\n`, 't.t')
    expect(attributes.x).toBe('a\n  1\n')
  })
})

describe('expressions that are wrong', () => {
  test.each([
    ['{ a = 1 }.b', 'the object has no attribute b'],
    ['[1][1]', 'the list has no item of this number'],
    ['[1][-1]', 'the list has no item of this number'],
    ['{ a = 1 }["b"]', 'the map has no such key'],
    ['"a".b', 'there is no attribute b, as the value is no object'],
    ['1 / 0', 'a number is divided by zero or grows too large'],
    ['1 + null', 'a null is calculated with'],
    ['"=${null}"', 'a part of the string is null'],
    ['"a${[1]}"', 'a part of the string is a collection'],
    ['"a" + 1', 'a number is expected, and something else is given'],
    ['True', 'true is not written in small letters'],
    ['foo', 'foo alone is no reference'],
    ['each.key', 'each is used where there is no for_each'],
    ['count.index', 'count is used where there is none'],
    ['self.x', 'self is used outside a provisioner'],
    ['[for v in 1 : v]', 'there is nothing to go through, as the value is no collection'],
    ['{ for v in ["a"] : [v] => v }', 'a key of the map is not a string'],
    ['max()', 'function max is given too few or too many arguments'],
    ['length(5)', 'function length takes a list where something else is given'],
    ['max("a")', 'function max takes a number where something else is given'],
    ['file(["a"]...)', 'a file that an expression names is not known: there is no such file'],
  ])('%s isn’t known, for a reason', async (expression, reason) => {
    expect(await evaluated(expression)).toMatchObject({ reason })
  })

  test('a function that isn’t evaluated is named', async () => {
    expect(await evaluated('base64gzip("a")')).toMatchObject({
      cause: 'not-evaluated',
      reason: 'function base64gzip is not evaluated',
      remedy: 'a plan',
    })
    expect(await evaluated('constructor("a")')).toMatchObject({
      reason: 'function constructor is not evaluated',
    })
    expect(await evaluated('timestamp()')).toMatchObject({ cause: 'runtime' })
  })
})

describe('locals', () => {
  test('are worked out when they are needed, through one another', async () => {
    const beside = 'locals {\n  a = "${local.b}!"\n}\nlocals {\n  b = local.c[0]\n  c = ["x"]\n}\n'
    expect(await evaluated('local.a', beside)).toBe('x!')
  })

  test('that need themselves are not known, and nothing else is lost', async () => {
    const beside = 'locals {\n  a = local.b\n  b = local.a\n  c = 1\n}\n'
    expect(await evaluated('local.a', beside)).toMatchObject({
      cause: 'invalid',
      reason: 'local.a refers to itself',
    })
    expect(await evaluated('local.c', beside)).toBe(1)
  })

  test('that nothing declares are not known', async () => {
    expect(await evaluated('local.none')).toMatchObject({
      cause: 'not-read',
      reason: 'local.none is not declared in what was read',
    })
  })
})

describe('expressions with parts that aren’t known', () => {
  const beside = 'variable "v" {}\nvariable "n" {\n  type = number\n}\n'
  const v = '<variable: variable v has no default and no value was given>'
  test.each([
    ['"a-${var.v}"', `a-${v}`],
    ['"${var.v}"', v],
    ['[var.v, 1]', [v, 1]],
    ['{ a = var.v }.a', v],
    ['[1, var.v][0]', 1],
    ['length([var.v, var.v])', 2],
    ['merge({ a = var.v }, { b = 1 })', { a: v, b: 1 }],
    ['join("-", ["a", var.v])', `a-${v}`],
    ['format("%s/%s", "a", var.v)', `a/${v}`],
    ['upper(var.v)', v],
    ['var.v.attribute', v],
    ['[for x in [1, var.v] : x]', [1, v]],
    ['var.v[*].x', v],
    ['[for x in var.v : x]', v],
    ['false && var.v', false],
    ['true || var.v', true],
    ['concat([1], var.v)', [1, v]],
    ['length(concat([1], var.v))', v],
    ['"a-${var.v}" == "b"', false],
    ['"a-${var.v}" == null', false],
    ['coalesce("", null, "x", var.v)', 'x'],
    ['{ (var.v) = 1 }', v],
    ['contains([1, var.v], 1)', true],
  ])('%s is %j', async (expression, expected) => {
    expect(shown(await evaluated(expression, beside))).toEqual(expected)
  })

  test('numbers that aren’t known stay so', async () => {
    expect(await evaluated('var.n + 1', beside)).toMatchObject({
      cause: 'variable',
      reason: 'variable n has no default and no value was given',
      remedy: '--param n=VALUE, or a .tfvars file',
      variable: null,
    })
  })
})

describe('try and can', () => {
  const beside = 'variable "v" {}\nvariable "b" {\n  type = bool\n  default = true\n}\n'
  test.each([
    ['try({ a = 1 }.b, "x")', 'x'],
    ['try({ a = 1 }.a, "x")', 1],
    ['try([{}[*].y, 1][0][0], {}.x, 2)', 2],
    ['can({ a = 1 }.b)', false],
    ['can({ a = 1 }.a)', true],
    ['can(regex("^a", "b"))', false],
    ['can(regex("^a", "abc"))', true],
  ])('%s is %j', async (expression, expected) => {
    expect(shown(await evaluated(expression, beside))).toEqual(expected)
  })

  test('what isn’t known may be a mistake', async () => {
    expect(await evaluated('try(var.v.a, "x")', beside)).toMatchObject({ cause: 'variable' })
    expect(await evaluated('can(var.v.a)', beside)).toMatchObject({ cause: 'variable' })
  })

  test('a mistake in one branch is mended in that one', async () => {
    const value = await evaluated('try((var.b ? { a = 1 } : {}).a, 0)', beside)
    expect(shown(value)).toEqual({ if: 'var.b = true', then: 1, else: 0 })
  })
})
