import { afterAll, describe, expect, test } from 'vitest'
import { InputError } from '../../../src/model/input-error.ts'
import { parseJson, parseTemplateText, parseYaml } from '../../../src/read/cloudformation/index.ts'

const TOO_DEEP = 'Maps and lists stand more than 100 levels inside one another here: flatten them.'
const TOO_MUCH =
  'With its aliases written out, this text holds more than 1000000 values: use fewer aliases.'

const failureOf = async (text: string): Promise<unknown> => {
  try {
    return await parseTemplateText(text)
  } catch (error) {
    return error
  }
}

const LEVELS = 100_000

describe('nesting', () => {
  test.each([
    ['[', '['.repeat(LEVELS)],
    ['[ closed', `${'['.repeat(LEVELS)}${']'.repeat(LEVELS)}`],
    ['[ below a key', `a: ${'['.repeat(LEVELS)}`],
    ['{', '{'.repeat(LEVELS)],
    ['{a:', '{a: '.repeat(LEVELS)],
    ['[{a:', `a: ${'[{a: '.repeat(LEVELS)}`],
    ['-', '- '.repeat(LEVELS)],
    ['?', '? '.repeat(LEVELS)],
    ['- with tags', '- !Sub\n- '.repeat(2) + '!Join [ '.repeat(LEVELS)],
    ['block maps', Array.from({ length: 3000 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')],
    ['block lists', Array.from({ length: 3000 }, (_, at) => `${' '.repeat(at)}-`).join('\n')],
    ['JSON maps', `${'{"a":'.repeat(LEVELS)}1${'}'.repeat(LEVELS)}`],
    ['JSON maps cut off', '{"a":'.repeat(LEVELS)],
    ['JSON lists', `{"a":${'['.repeat(LEVELS)}${']'.repeat(LEVELS)}}`],
  ])('of 100,000 levels of %s is an error with its line, however often', async (_, text) => {
    for (let round = 0; round < 10; round++) {
      const error = await failureOf(text)
      expect(error).toBeInstanceOf(InputError)
      expect((error as InputError).message).toBe(TOO_DEEP)
      expect((error as InputError).line).toBeGreaterThan(0)
    }
  })

  const lists = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`

  test.each([
    ['flow style', lists(100), lists(101)],
    ['block style', `${'- '.repeat(99)}- {}`.replace('- {}', '{}'), `${'- '.repeat(100)}{}`],
    ['JSON', `{"a":${lists(99)}}`, `{"a":${lists(100)}}`],
    [
      'short forms',
      `a: ${'[!Sub '.repeat(49)}x${']'.repeat(49)}`,
      `a: ${'[!Sub '.repeat(49)}[[x]]${']'.repeat(49)}`,
    ],
    [
      'an alias',
      `a: &a ${lists(50)}\nb: ${'['.repeat(49)}*a${']'.repeat(49)}`,
      `a: &a ${lists(50)}\nb: ${'['.repeat(50)}*a${']'.repeat(50)}`,
    ],
  ])('of 100 levels is read, of 101 is not: %s', async (_, within, beyond) => {
    expect(await failureOf(within)).toHaveProperty('content')
    expect(await failureOf(beyond)).toMatchObject({ name: 'InputError', message: TOO_DEEP })
  })
})

describe('aliases', () => {
  test('that multiply to more than a million values are an error, at once', async () => {
    const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x]']
    for (let at = 1; at < 12; at++) {
      bomb.push(
        `a${at}: &a${at} [${Array(9)
          .fill(`*a${at - 1}`)
          .join(', ')}]`,
      )
    }
    expect(await failureOf(bomb.join('\n'))).toMatchObject({ message: TOO_MUCH, line: 7 })
  })

  test('that multiply by merging are an error', async () => {
    const members = Array.from({ length: 200 }, (_, at) => `k${at}: 1`).join(', ')
    const text = `a: &a {${members}}\nb:\n${'- <<: *a\n'.repeat(6000)}`
    expect(await failureOf(text)).toMatchObject({ message: TOO_MUCH })
  })

  test('of long texts count by their length', async () => {
    const text = `a: &a ${'x'.repeat(64_000)}\nb: [${'*a, '.repeat(1100)}]`
    expect(await failureOf(text)).toMatchObject({ message: TOO_MUCH })
  })

  test('within the limit are written out', async () => {
    const { content } = await parseYaml(`a: &a [1, 2]\nb: [${'*a, '.repeat(100_000)}]`)
    expect((content as { b: unknown[] }).b).toHaveLength(100_000)
  })
})

describe('numbers', () => {
  test('that JavaScript takes for infinite are an error in JSON', () => {
    const message = 'This number is too large to be read.'
    expect(() => parseJson('{"a": 1e400}')).toThrow(message)
    expect(() => parseJson(`{\n"a": -${'9'.repeat(400)}}`)).toThrow(message)
    expect(parseJson('{"a": "1e400", "b": 1e308, "c": 1e-400}').content).toEqual({
      a: '1e400',
      b: 1e308,
      c: 0,
    })
  })

  test('of any length are read in time that grows with the text', async () => {
    const { content } = await parseYaml(
      `a: ${'9'.repeat(1_000_000)}\nb: 0x${'_'.repeat(1_000_000)}`,
    )
    expect(typeof (content as { a: unknown }).a).toBe('string')
  })
})

describe('time', () => {
  const started = performance.now()
  afterAll(() => expect(performance.now() - started).toBeLessThan(20_000))

  test.each<[what: string, text: string]>([
    ['lines in brackets that stand too far left', `a:\n  b: [\n${'x,\n'.repeat(50_000)}]\n`],
    ['lines in quotes that stand too far left', `a:\n  b: "\n${'x\n'.repeat(50_000)}"\n`],
    ['merge keys in one map', `b: &b {a: 1}\nk:\n${'  <<: *b\n'.repeat(30_000)}`],
    ['maps in one merge key', `b: &b {a: 1}\nk:\n  <<: [${'*b, '.repeat(30_000)}]`],
    ['keys', Array.from({ length: 100_000 }, (_, at) => `k${at}: 1`).join('\n')],
    ['empty documents', `---\na: 1\n${'---\n'.repeat(100_000)}`],
    ['escapes', `a: "${'\\n'.repeat(500_000)}"`],
    ['blank lines', `${'\n'.repeat(1_000_000)}a: 1`],
    ['comments', `${'# x\n'.repeat(300_000)}a: [ ${'# y\n'.repeat(100_000)}]`],
    ['blanks in JSON', `{"a":${' '.repeat(3_000_000)}1}`],
  ])('a text with very many %s is read', async (_, text) => {
    const parsed = await parseTemplateText(text)
    expect(parsed.locate([])).not.toBeNull()
  })

  test.each<[what: string, text: string]>([
    [
      'brackets with lines that stand too far left',
      Array.from({ length: 20_000 }, (_, at) => `a${at}:\n  b: [\nx\n]\n`).join(''),
    ],
    [
      'brackets behind a line that stands very far right',
      `a:\n  - ${' '.repeat(200_000)}- x\nb: [\n${'x,\n'.repeat(20_000)}]\n`,
    ],
    ['openings of one string', `{"${'\\'.repeat(1_000_001)}`],
    ['unclosed quotes', `k: '${"''".repeat(1_000_000)}`],
    ['hashes', `{ #${' #'.repeat(1_000_000)}`],
    ['anchors', '&a '.repeat(100_000)],
  ])('a text with very many %s is refused', async (_, text) => {
    expect(await failureOf(text)).toBeInstanceOf(InputError)
  })
})
