import { describe, expect, test } from 'vitest'
import { InputError } from '../../../src/model/input-error.ts'
import { parseJson, parseTemplateText } from '../../../src/read/cloudformation/index.ts'

function failureOf(text: string): { at: string; message: string } {
  try {
    parseJson(text)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return { at: `${error.line}:${error.column}`, message: error.message }
  }
  throw new Error('was read')
}

describe('JSON that breaks says where and how to mend it', () => {
  test.each([
    ['', '1:1', 'The text is empty: a JSON object is expected.'],
    ['  \n', '1:1', 'The text is empty: a JSON object is expected.'],
    [
      '{\n"a": [1,\n',
      '2:9',
      'The text ends before the [ of line 2 is closed: add what is missing, up to its ].',
    ],
    ['{"a": 1,}', '1:8', 'This comma stands before a }: remove it.'],
    ['[1,\n]', '1:3', 'This comma stands before a ]: remove it.'],
    ['{"a": 1 "b": 2}', '1:8', 'A comma or } is missing here.'],
    ['{"a": 1\n"b": 2}', '1:8', 'A comma or } is missing here.'],
    ['[1 2]', '1:3', 'A comma or ] is missing here.'],
    ['{\n"a": [1}', '2:8', 'A ] is expected here: it is a [ that was opened on line 2.'],
    ['{"a" 1}', '1:5', 'A colon is missing after this key.'],
    ['{"a": , "b": 1}', '1:7', 'A value is missing before this comma.'],
    ['{"a": }', '1:7', 'A value is missing before this }.'],
    ['{,}', '1:2', 'A comma too many: remove it.'],
    ['{a: 1}', '1:2', 'A key in double quotes is expected here.'],
    ["{'a': 1}", '1:2', 'JSON takes double quotes only: replace the single quotes.'],
    ['{"a": \'b\'}', '1:7', 'JSON takes double quotes only: replace the single quotes.'],
    ['{"a": True}', '1:7', 'JSON writes true, false and null in small letters.'],
    ['{"a": NaN}', '1:7', 'JSON has no such number: remove it.'],
    [
      '{"a": 012}',
      '1:7',
      'A JSON number has no leading zeros: remove them, or put it in double quotes.',
    ],
    ['{"a": 1.}', '1:7', 'This is no JSON number: mend it, or put it in double quotes.'],
    ['{"a": 1} // b', '1:10', 'JSON has no comments: remove this one.'],
    ['{ # b\n"a": 1}', '1:3', 'JSON has no comments: remove this one.'],
    ['{"a": 1}\n{', '2:1', 'Something follows the end of the JSON text: remove it.'],
    [
      '{"a": "b\nc"}',
      '1:7',
      String.raw`This string isn't closed on its line: close it with ", and write line breaks as \n.`,
    ],
    [
      '{"a": "b\tc"}',
      '1:9',
      String.raw`A control character stands in this string: write a tab as \t, others as \u and four digits.`,
    ],
    ['{"a": "\\q"}', '1:8', 'JSON has no such escape: write a backslash as \\\\.'],
    ['{"a": "b', '1:7', 'The text ends in the middle of this string: close it with ".'],
    [
      '{"a": x}',
      '1:7',
      'A value is expected here: text in double quotes, a number, true, false, null, { or [.',
    ],
  ])('%j', (text, at, message) => {
    expect(failureOf(text)).toEqual({ at, message })
  })

  test.each([
    '{"k": s3cr3t}',
    '{"k": "s3cr3t\\q"}',
    '{s3cr3t}',
    '"s3cr3t',
    '{"k": "s3cr3t" s3cr3t}',
  ])('and quotes nothing of %j', (text) => {
    expect(failureOf(text).message).not.toContain('s3cr3t')
  })
})

describe('a key that stands twice in JSON', () => {
  test.each([
    ['{"a": 1, "b": {"a": 1},\n "a": 2}', 1, 2, 2],
    ['[{"a": 1}, {"a": 2,\n"\\u0061"\n : 3}]', 1, 2, 1],
    ['{"__proto__": 1, "__proto__": 2}', 1, 1, 18],
    ['{"x:": "{\\"a\\": 1", "x:": 2}', 1, 1, 21],
  ])('%s is told with both places', (text, first, line, column) => {
    expect(parseJson(text).faults).toEqual([
      {
        message: `This map has the same key already, first at line ${first}: remove one of them. The last one is judged.`,
        line,
        column,
      },
    ])
  })

  test('has its last value', () => {
    expect(parseJson('{"a": 1, "a": 2}').content).toEqual({ a: 2 })
  })

  test.each(['{"a": 1, "b": [{"a": ":"}, {"a": "\\":"}], "c": {}}', '[]', '"a:b"', '{"a": null}'])(
    '%s has none',
    (text) => {
      expect(parseJson(text).faults).toBeUndefined()
    },
  )
})

describe('JSON', () => {
  test('keys that a prototype has are keys as any other', () => {
    const { content } = parseJson('{"__proto__": {"polluted": true}, "constructor": 1}')
    expect(Object.keys(content as object)).toEqual(['__proto__', 'constructor'])
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})

describe('a text of unknown language', () => {
  test('that is JSON is parsed at once', () => {
    expect(parseTemplateText(' \n{"a": 1}')).toMatchObject({ content: { a: 1 } })
    expect(parseTemplateText('\uFEFF{"a": 1}')).toMatchObject({ content: { a: 1 } })
  })

  test.each([
    ['YAML in flow style', '{a: 1, b: [yes]}', { a: 1, b: [true] }],
    ['JSON with a comment', '{"a": 1, # why\n"b": 2,}', { a: 1, b: 2 }],
    ['YAML in block style', 'a: 1\n', { a: 1 }],
  ])('may be %s', async (_, text, content) => {
    expect(await parseTemplateText(text)).toMatchObject({ content })
  })

  test('that was meant as JSON is told to be broken JSON', async () => {
    await expect(async () => parseTemplateText('{"a": 1 "b": 2}')).rejects.toThrow(
      'A comma or } is missing here.',
    )
    await expect(async () => parseTemplateText('{"a": [')).rejects.toThrow('The text ends before')
  })

  test('that was meant as YAML is told to be broken YAML', async () => {
    await expect(async () => parseTemplateText('{a: 1, b: *x}')).rejects.toThrow(
      'No anchor of this name stands before this alias',
    )
  })
})
