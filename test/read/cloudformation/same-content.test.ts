import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { dump } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import type { ParsedText, Raw } from '../../../src/model/document.ts'
import { InputError } from '../../../src/model/input-error.ts'
import { parseJson, parseTemplateText, parseYaml } from '../../../src/read/cloudformation/index.ts'
import { textAt } from './text-at.ts'

/** Keys and texts that YAML gives a meaning to, beside any others. */
const telling = fc.constantFrom(
  '',
  ' ',
  '-',
  '?',
  ':',
  'a: b',
  '# x',
  'a #b',
  '[',
  '{a',
  "it's",
  '"',
  '\\',
  '!Ref',
  '&a',
  '*a',
  '<<',
  'yes',
  'no',
  'null',
  '~',
  '012',
  '0888',
  '1e3',
  '12:30',
  '2012-10-17',
  '.',
  '---',
  '...',
  '|',
  '>',
  '%',
  '@',
  'two\nlines',
  '\n',
  'a\n',
  ' a ',
  '\t',
  'Fn::GetAtt',
  '__proto__',
  'constructor',
  '\u0085',
  '\u2028',
  '😀',
)
const text = fc.oneof(telling, fc.string(), fc.string({ unit: 'grapheme' }))
const { value: json } = fc.letrec<{ value: Raw }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.oneof(
      text,
      fc.boolean(),
      fc.constant(null),
      fc.integer(),
      fc
        .double({ noNaN: true, noDefaultInfinity: true })
        .filter((number) => !Object.is(number, -0)),
    ),
    fc.array(tie('value'), { maxLength: 4 }),
    fc
      .uniqueArray(fc.tuple(text, tie('value')), { maxLength: 4, selector: ([key]) => key })
      .map((members) => Object.fromEntries(members)),
  ),
}))

/** Without prototypes, which the two parsers give differently and nobody may rely on. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('texts that mean the same', () => {
  test.each([undefined, 1, 4])(
    'JSON indented by %s is read alike by both parsers',
    async (indent) => {
      await fc.assert(
        fc.asyncProperty(json, async (value) => {
          const written = JSON.stringify(value, null, indent)
          const expected: unknown = JSON.parse(written)
          expect(plain(parseJson(written).content)).toEqual(expected)
          const parsed = await parseYaml(written)
          // JSON's exponents have no sign, and its numbers may be longer than an exact integer.
          expect(plain(parsed.content)).toEqual(withYamlNumbers(expected))
        }),
        { numRuns: 400 },
      )
    },
  )

  test('YAML that was written from a value gives the value', async () => {
    const options = fc.record({
      indent: fc.integer({ min: 1, max: 6 }),
      flowLevel: fc.integer({ min: -1, max: 4 }),
      noArrayIndent: fc.boolean(),
      lineWidth: fc.constantFrom(-1, 20, 80),
    })
    await fc.assert(
      fc.asyncProperty(json, options, async (value, style) => {
        const quoted = withoutNumbersOfYaml(value)
        const written = dump(quoted, { ...style, forceQuotes: true })
        expect(plain((await parseYaml(written)).content)).toEqual(quoted)
      }),
      { numRuns: 600 },
    )
  })

  test('any text is read or refused with an InputError', async () => {
    const piece = fc.oneof(
      telling,
      fc.constantFrom('\n', ' ', '  ', ': ', '- ', ', ', ']', '}', '{', '!', '\r'),
    )
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    )
    await fc.assert(
      fc.asyncProperty(anything, async (given) => {
        try {
          const parsed = await parseTemplateText(given)
          expectLocated(given, parsed)
        } catch (error) {
          if (!(error instanceof InputError)) throw error
          expect(error.line ?? 1).toBeGreaterThan(0)
        }
      }),
      { numRuns: 3000 },
    )
  })
})

/** What YAML 1.1 makes of JSON's spelling of a number. */
function withYamlNumbers(value: unknown): unknown {
  if (typeof value === 'number') return readsAsText(value) ? String(value) : value
  if (Array.isArray(value)) return value.map(withYamlNumbers)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, withYamlNumbers(item)]),
  )
}

const readsAsText = (number: number): boolean =>
  /^-?\d+e/.test(String(number)) ||
  (/^-?\d+$/.test(String(number)) && !Number.isSafeInteger(number))

function withoutNumbersOfYaml(value: Raw): Raw {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value : 0.5
  if (Array.isArray(value)) return value.map(withoutNumbersOfYaml)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, withoutNumbersOfYaml(item)]),
  )
}

/** Each member lies where its key stands, each item where its value does. */
function expectLocated(source: string, { content, locate }: ParsedText): number {
  let located = 0
  const ahead: [pointer: (string | number)[], value: Raw][] = [[[], content]]
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    const [pointer, value] = next
    if (content !== null) {
      const range = locate(pointer)
      expect(range, JSON.stringify(pointer)).not.toBeNull()
      textAt(source.replace(/^\uFEFF/, ''), range)
      located++
    }
    if (typeof value !== 'object' || value === null) continue
    for (const [key, item] of Object.entries(value)) {
      ahead.push([[...pointer, Array.isArray(value) ? Number(key) : key], item as Raw])
    }
  }
  return located
}

const SAMPLES = resolve(import.meta.dirname, '../../../../shared/samples/cloudformation')

describe.skipIf(!existsSync(SAMPLES))('real templates (skipped where ../shared is absent)', () => {
  const files = existsSync(SAMPLES)
    ? readdirSync(SAMPLES, { recursive: true, encoding: 'utf8' }).filter((name) =>
        /\.(?:json|ya?ml|template)$/.test(name),
      )
    : []

  test('all are read, and each key lies where it says', async () => {
    expect(files.length).toBeGreaterThan(100)
    let keys = 0
    for (const file of files) {
      const source = readFileSync(join(SAMPLES, file), 'utf8')
      const parsed = await parseTemplateText(source)
      expectLocated(source, parsed)
      const ahead: [pointer: string[], value: Raw][] = [[[], parsed.content]]
      for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
        const [pointer, value] = next
        if (typeof value !== 'object' || value === null) continue
        for (const [key, item] of Object.entries(value)) {
          ahead.push([[...pointer, key], item as Raw])
          if (Array.isArray(value)) continue
          const there = textAt(source, parsed.locate([...pointer, key])) ?? ''
          const name = key.replace(/^Fn::/, '')
          expect(there, `${file} ${pointer.join('/')}/${key}`).toSatisfy((found: string) =>
            found.startsWith(key) || /^["']/.test(found)
              ? found.includes(key)
              : found.startsWith(`!${name}`),
          )
          keys++
        }
      }
    }
    expect(keys).toBeGreaterThan(20_000)
  })

  test('those in JSON are read alike by both parsers', async () => {
    const inJson = files.filter((file) => file.endsWith('.json'))
    expect(inJson.length).toBeGreaterThan(30)
    for (const file of inJson) {
      const source = readFileSync(join(SAMPLES, file), 'utf8')
      expect(plain((await parseYaml(source)).content), file).toEqual(
        withYamlNumbers(JSON.parse(source)),
      )
    }
  })
})
