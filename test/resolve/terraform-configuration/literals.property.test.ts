// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates of HCL look so
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { evaluated, resolve, shown } from './resolve-files.ts'

type Json = string | number | boolean | null | Json[] | { [name: string]: Json }

const { value } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.string({ maxLength: 12 }),
    fc.constantFrom('${', '%{', '${x}', '%{ if }', '"', '\\', '\n', '$', '%', '~}', '', ' '),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.string({ maxLength: 6 }), tie('value'), { maxKeys: 4 }),
  ),
}))

/** A value as HCL. */
function hcl(json: Json): string {
  if (typeof json === 'string') return quoted(json)
  if (typeof json === 'number') return json < 0 ? `-${plain(-json)}` : plain(json)
  if (Array.isArray(json)) return `[${json.map(hcl).join(', ')}]`
  if (typeof json !== 'object' || json === null) return String(json)
  return `{${Object.entries(json)
    .map(([name, item]) => `${quoted(name)} = ${hcl(item)}`)
    .join(', ')}}`
}

const plain = (number: number): string =>
  Number.isInteger(number) ? String(BigInt(number)) : number.toFixed(20)

function quoted(text: string): string {
  const escaped = JSON.stringify(text)
    // Each escape as a whole, so that the b after an escaped backslash is a letter.
    .replace(/\\./g, (code) => (code === '\\b' ? '\\u0008' : code === '\\f' ? '\\u000c' : code))
    .replace(/[$%](?=\{)/g, (character) => character.repeat(2))
  return escaped
}

/** What doubles lose on the way, and nothing else. */
function rounded(json: Json): Json {
  if (typeof json === 'number') return Number(plain(Math.abs(json))) * (json < 0 ? -1 : 1)
  if (Array.isArray(json)) return json.map(rounded)
  if (typeof json !== 'object' || json === null) return json
  return Object.fromEntries(Object.entries(json).map(([name, item]) => [name, rounded(item)]))
}

/** Text that can be encoded, and has no signs in front of those that its escapes double. */
const isPlainText = (text: string) => !/\p{Surrogate}|[$%]{2}\{/u.test(text)

test('a literal that is written as HCL is read back', async () => {
  await fc.assert(
    fc.asyncProperty(value, async (json) => {
      fc.pre(isPlainText(JSON.stringify(json)))
      const read = shown(await evaluated(hcl(json)))
      expect(JSON.parse(JSON.stringify(read))).toEqual(JSON.parse(JSON.stringify(rounded(json))))
    }),
    { numRuns: 300 },
  )
}, 60_000)

test('what jsonencode writes, jsondecode reads', async () => {
  await fc.assert(
    fc.asyncProperty(value, async (json) => {
      fc.pre(isPlainText(JSON.stringify(json)))
      const read = shown(await evaluated(`jsondecode(jsonencode(${hcl(json)}))`))
      expect(JSON.parse(JSON.stringify(read))).toEqual(JSON.parse(JSON.stringify(rounded(json))))
    }),
    { numRuns: 100 },
  )
}, 60_000)

test('a literal means the same in JSON syntax', async () => {
  await fc.assert(
    fc.asyncProperty(value, async (json) => {
      fc.pre(isPlainText(JSON.stringify(json)))
      const escaped = JSON.parse(
        JSON.stringify(json).replace(/[$%](?=\{)/g, (character) => character.repeat(2)),
      ) as Json
      const text = JSON.stringify({ resource: { t: { t: { x: [escaped] } } } })
      const { resources } = await resolve({ 'main.tf.json': text })
      const [x] = (shown(resources[0]?.attributes.x) ?? []) as unknown[]
      expect(JSON.parse(JSON.stringify(x))).toEqual(JSON.parse(JSON.stringify(json)))
    }),
    { numRuns: 100 },
  )
}, 60_000)

test('text of any kind is an error or a configuration, never a crash', async () => {
  const piece = fc.constantFrom(
    'resource "a" "b" {\n',
    '}\n',
    'x = ',
    '"',
    '${',
    '%{ if a }',
    '%{ endif }',
    '<<E\n',
    'E\n',
    '[',
    ']',
    '{',
    '}',
    '(',
    ')',
    'a.b',
    '[*]',
    '.*',
    '?',
    ':',
    '=',
    '==',
    '\n',
    ' ',
    '1',
    'null',
    'for x in ',
    '=>',
    '...',
    ',',
    '#',
    '//',
    '/*',
    '*/',
    '\\',
    '$${',
    'locals {\n',
    'é',
    '\0',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
      const { resources } = await resolve(`locals {\n}\n${pieces.join('')}`)
      for (const resource of resources) resource.locate(['x'])
    }),
    { numRuns: 200 },
  )
}, 60_000)
