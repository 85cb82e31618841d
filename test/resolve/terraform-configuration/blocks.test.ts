// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates of HCL look so
import { describe, expect, test } from 'vitest'
import { resolve, resourceOf, shown } from './resolve-files.ts'

const beside = `
variable "on" {
  type    = bool
  default = false
}
variable "free" {}
`
const free = '<variable: variable free has no default and no value was given>'

async function attributes(lines: string, more = ''): Promise<unknown> {
  const text = `${beside}${more}resource "t" "r" {\n${lines}\n}\n`
  return shown((await resourceOf(text, 't.r')).attributes)
}

describe('blocks', () => {
  test('are lists of maps, whatever their nesting', async () => {
    expect(
      await attributes('a {\n  b {\n    c = 1\n  }\n}\nd {\n  e = 1\n}\nd {\n  e = 2\n}\nf {\n}'),
    ).toEqual({ a: [{ b: [{ c: 1 }] }], d: [{ e: 1 }, { e: 2 }], f: [{}] })
  })

  test('and arguments of the language say nothing of the resource', async () => {
    expect(
      await attributes(
        'depends_on = [a.b]\nprovider = aws.west\nlifecycle {\n  ignore_changes = all\n}\nconnection {\n}\nprovisioner "local-exec" {\n  command = "x"\n}\ntimeouts {\n  create = "1h"\n}\nx = 1',
      ),
    ).toEqual({ x: 1, timeouts: [{ create: '1h' }] })
  })

  test('arguments that aren’t there are absent, and so are those that are null', async () => {
    expect(await attributes('x = null\ny = [null]\nz = { a = null }')).toEqual({
      y: [null],
      z: { a: null },
    })
  })
})

describe('dynamic blocks', () => {
  test.each([
    ['for_each = [80, 443]', 'port = d.value', [{ port: 80 }, { port: 443 }]],
    [
      'for_each = { b = 1, a = 2 }',
      'k = d.key\n    v = d.value',
      [
        { k: 'a', v: 2 },
        { k: 'b', v: 1 },
      ],
    ],
    ['for_each = toset(["x"])', 'k = d.key', [{ k: 'x' }]],
    ['for_each = ["x"]', 'k = d.key', [{ k: 0 }]],
    ['for_each = [{ p = 1 }]\n  iterator = it', 'p = it.value.p', [{ p: 1 }]],
    ['for_each = [1]\n  iterator = "it"', 'p = it.value', [{ p: 1 }]],
    [
      'for_each = var.on ? [1] : []',
      'x = d.value',
      { if: 'var.on = true', then: [{ x: 1 }], else: '(absent)' },
    ],
    ['for_each = var.free', 'x = d.value', free],
    ['for_each = [1, var.free]', 'x = d.value', [{ x: 1 }, { x: free }]],
  ])('%s makes blocks', async (head, content, expected) => {
    expect(
      await attributes(`dynamic "d" {\n  ${head}\n  content {\n    ${content}\n  }\n}`),
    ).toEqual({
      d: expected,
    })
  })

  test('over nothing make none', async () => {
    expect(await attributes('dynamic "d" {\n  for_each = []\n  content {\n  }\n}')).toEqual({})
    expect(await attributes('dynamic "d" {\n  for_each = null\n  content {\n  }\n}')).toEqual({})
  })

  test('stand between those that are written out', async () => {
    const dynamic = (forEach: string) =>
      `d {\n  x = 0\n}\ndynamic "d" {\n  for_each = ${forEach}\n  content {\n    x = d.value\n  }\n}\nd {\n  x = 9\n}`
    expect(await attributes(dynamic('[1, 2]'))).toEqual({
      d: [{ x: 0 }, { x: 1 }, { x: 2 }, { x: 9 }],
    })
    expect(await attributes(dynamic('var.on ? [1] : []'))).toEqual({
      d: {
        if: 'var.on = true',
        then: [{ x: 0 }, { x: 1 }, { x: 9 }],
        else: [{ x: 0 }, { x: 9 }],
      },
    })
    expect(await attributes(dynamic('var.free'))).toEqual({ d: [{ x: 0 }, free, { x: 9 }] })
  })

  test('stand inside one another', async () => {
    expect(
      await attributes(
        'dynamic "a" {\n  for_each = { x = [1, 2], y = [] }\n  content {\n    name = a.key\n    dynamic "b" {\n      for_each = a.value\n      content {\n        n = "${a.key}${b.value}"\n      }\n    }\n  }\n}',
      ),
    ).toEqual({ a: [{ name: 'x', b: [{ n: 'x1' }, { n: 'x2' }] }, { name: 'y' }] })
  })

  test('of JSON syntax make blocks', async () => {
    const { resources } = await resolve({
      'main.tf.json': JSON.stringify({
        resource: {
          t: {
            r: {
              one: { a: 1 },
              dynamic: { d: { for_each: [1, 2], content: { x: '${d.value}' } } },
              lifecycle: { ignore_changes: ['x'] },
            },
          },
        },
      }),
    })
    expect(shown(resources[0]?.attributes)).toEqual({ one: { a: 1 }, d: [{ x: 1 }, { x: 2 }] })
  })
})

test('text that stands where secrets go is sensitive', async () => {
  expect(
    await attributes(
      'password = "hunter2"\nmaster_password = var.free\nauth_token = "a-${var.free}"\nuser_data = "x"\nkms_secret_id = "no"\nsub {\n  client_secret = var.on ? "y" : null\n}\nsecret_arn = "no"',
    ),
  ).toEqual({
    password: { sensitive: 'hunter2' },
    master_password: free,
    auth_token: { sensitive: `a-${free}` },
    user_data: { sensitive: 'x' },
    kms_secret_id: 'no',
    sub: [{ client_secret: { if: 'var.on = true', then: { sensitive: 'y' }, else: '(absent)' } }],
    secret_arn: 'no',
  })
})
