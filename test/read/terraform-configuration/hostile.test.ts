import { describe, expect, test } from 'vitest'
import { readText } from './read-files.ts'

const N = 100_000
const resource = (lines: string) =>
  `resource "a" "good" {\n}\nresource "a" "b" {\n  x = ${lines}\n}\n`

describe('hostile text', () => {
  test.each([
    ['brackets', resource('['.repeat(N) + ']'.repeat(N))],
    ['open brackets', resource('['.repeat(N))],
    ['round brackets', resource(`${'('.repeat(N)}1${')'.repeat(N)}`)],
    ['maps', resource(`${'{a='.repeat(N)}1${'}'.repeat(N)}`)],
    ['calls', resource('f('.repeat(N) + ')'.repeat(N))],
    ['conditionals', resource(`${'a ? b : '.repeat(N)}c`)],
    ['sums', resource(`${'1+'.repeat(N)}1`)],
    ['signs', resource(`${'-'.repeat(N)}1`)],
    ['names', resource(`a${'.b'.repeat(N)}`)],
    ['keys', resource(`a${'[0]'.repeat(N)}`)],
    ['interpolations', resource(`${'"${'.repeat(20_000)}1${'}"'.repeat(20_000)}`)],
    ['directives', resource(`"${'%{ if a }'.repeat(2_000)}${'%{ endif }'.repeat(2_000)}"`)],
    ['blocks', `resource "a" "good" {\n}\n${'b {\n'.repeat(N)}${'}\n'.repeat(N)}`],
    ['open blocks', `resource "a" "good" {\n}\n${'b {\n'.repeat(N)}`],
    ['heredocs', resource('<<E\n'.repeat(20_000))],
    ['quotes', resource('"'.repeat(N))],
    ['closing brackets', resource('} ] ) = "'.repeat(10_000))],
  ])(
    '%s: an error, and the rest is read',
    async (_, text) => {
      const document = await readText(text)
      expect(document.errors).toHaveLength(1)
      expect(document.errors[0]?.line).toBeGreaterThan(2)
      expect(document.root.module.resources.map(({ name }) => name)).toContain('good')
    },
    30_000,
  )

  test('a long string is no trouble', async () => {
    const document = await readText(resource(`"${'x'.repeat(1_000_000)}"`))
    expect(document.errors).toEqual([])
    expect(document.root.module.resources).toHaveLength(2)
  }, 30_000)

  test('zero bytes are characters as others are', async () => {
    const document = await readText(resource('"a\0\0b"'))
    expect(document.errors).toEqual([])
    expect(document.root.module.resources[1]?.block.body.attributes.get('x')?.value).toMatchObject({
      value: 'a\0\0b',
    })
  })

  test('names that objects have by themselves are names', async () => {
    const document = await readText(
      'resource "__proto__" "constructor" {\n  __proto__ = 1\n  toString = { __proto__ = 2 }\n}\nlocals {\n  __proto__ = 1\n}\n',
    )
    const [declared] = document.root.module.resources
    expect([...(declared?.block.body.attributes.keys() ?? [])]).toEqual(['__proto__', 'toString'])
    expect([...document.root.module.locals.keys()]).toEqual(['__proto__'])
  })

  test('JSON that nests without end is an error', async () => {
    const document = await readText(`{"resource":${'['.repeat(N)}${']'.repeat(N)}}`, 'main.tf.json')
    expect(document.errors).toHaveLength(1)
  })
})
