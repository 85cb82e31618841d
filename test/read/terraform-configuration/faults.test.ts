// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates of HCL look so
import { describe, expect, test } from 'vitest'
import { errorsOf, readFiles, readText } from './read-files.ts'

const GOOD = 'resource "aws_sns_topic" "good" {\n}\n'

function names(document: Awaited<ReturnType<typeof readText>>): string[] {
  return document.root.module.resources.map(({ type, name }) => `${type}.${name}`)
}

describe('a broken file', () => {
  test.each([
    ['x = \n', '2:3 A value is missing after `=`.'],
    ["x = 'a'\n", '2:5 Strings stand in double quotes: replace the single ones.'],
    ['x = "a\n', '2:7 A string must end on its line: close it, or write a heredoc (`<<EOT`).'],
    ['x = 1\nx = 2\n', '3:1 This argument is set twice in its block: remove one.'],
    [
      'x = 1 y = 2\n',
      '2:7 Two arguments stand on one line, or something is left over after a value: put each on its own line.',
    ],
    ['x = {a = 1 b = 2}\n', '2:12 A comma or a new line is missing between two keys here.'],
    ['x = [1 2]\n', '2:8 A comma is missing here, or the list before it is never closed.'],
    ['x == 1\n', '2:1 An argument (`name = value`) or a block is expected here.'],
    ['x = "\\q"\n', '2:6 A backslash of this string escapes nothing: double it (`\\\\`).'],
    [
      'b { x = 1\n}\n',
      '2:10 A block on one line takes one argument: give its braces lines of their own.',
    ],
  ])('%j is told with its place and what to do', async (lines, expected) => {
    const document = await readText(`resource "a" "b" {\n${lines}}\n`)
    expect(errorsOf(document)).toEqual([`main.tf:${expected}`])
  })

  test('a block that is never closed is told where it begins', async () => {
    const document = await readText(`${GOOD}resource "a" "b" {\n  x = 1\n`)
    expect(errorsOf(document)).toEqual(['main.tf:3:18 This block is never closed: add its `}`.'])
    expect(names(document)).toEqual(['aws_sns_topic.good'])
  })

  test('keeps the blocks that are sound, before and after the fault', async () => {
    const document = await readText(
      `${GOOD}resource "a" "broken" {\n  x = \n}\n\nresource "a" "after" {\n  y = <<E\ntext\nE\n}\n`,
    )
    expect(names(document)).toEqual(['aws_sns_topic.good', 'a.after'])
    expect(document.errors).toHaveLength(1)
    const after = document.root.module.resources[1]?.block
    expect(after?.source.range(after.header).line).toBe(7)
  })

  test('leaves the other files of its folder alone, and is named', async () => {
    const document = await readFiles({
      'a.tf': GOOD,
      'b.tf': 'resource "a" "b" {\n  x = \n}\n',
      'c.tf': 'variable "v" {}\n',
    })
    expect(names(document)).toEqual(['aws_sns_topic.good'])
    expect([...document.root.module.variables.keys()]).toEqual(['v'])
    expect(errorsOf(document)).toEqual(['b.tf:2:5 A value is missing after `=`.'])
    expect(document.unread).toEqual(['b.tf has errors and was not read whole'])
  })

  test('says nothing of what is written in it', async () => {
    const document = await readText(
      'resource "a" "b" {\n  password = "hunter2" x\n  token = "\\qs3cret"\n}\n',
    )
    expect(document.errors).toHaveLength(1)
    expect(JSON.stringify(document.errors)).not.toMatch(/hunter2|s3cret/)
  })

  test('what only HashiCorp’s parser can read is read through it, with the places of the headers', async () => {
    const document = await readText(
      `${GOOD}resource "a" "b" {\n  x = 1e5\n  y = "\${var.z}-$\${w}"\n  n {\n    m = [1]\n  }\n}\n`,
    )
    expect(document.errors).toEqual([])
    expect(names(document)).toEqual(['aws_sns_topic.good', 'a.b'])
    const block = document.root.module.resources[1]?.block
    expect(block?.source.range(block.header)).toMatchObject({ line: 3, column: 1 })
    expect(block?.body.attributes.get('x')?.value).toMatchObject({ kind: 'literal', value: 100000 })
    expect(block?.body.attributes.get('y')?.value).toMatchObject({
      kind: 'template',
      parts: [{ kind: 'interpolation' }, { kind: 'text', text: '-${w}' }],
    })
  })
})

describe('a file that can’t be read', () => {
  test('is named, and the rest is read', async () => {
    const document = await readFiles({
      'a.tf': GOOD,
      'huge.tf': `# ${'x'.repeat(4 * 1024 * 1024)}\n`,
    })
    expect(names(document)).toEqual(['aws_sns_topic.good'])
    expect(errorsOf(document)).toEqual([
      'huge.tf:null:null The file has 4,194,307 bytes, the limit for a file of a configuration is 4,194,304. Split it.',
    ])
  })

  test('in UTF-16 or with a byte order mark is read all the same', async () => {
    const document = await readFiles({
      'a.tf': Buffer.from(`\uFEFF${GOOD}`, 'utf8'),
      'b.tf': Buffer.from('\uFEFFresource "b" "utf16" {\n}\n', 'utf16le'),
    })
    expect(document.errors).toEqual([])
    expect(names(document)).toEqual(['aws_sns_topic.good', 'b.utf16'])
  })

  test('a folder without any is an error that says so', async () => {
    await expect(readFiles({ 'readme.md': 'x' })).rejects.toThrow('No .tf, .tofu or .tf.json file')
  })
})

test('what is declared twice counts once, and is told', async () => {
  const document = await readFiles({
    'a.tf': 'resource "a" "b" {\n  x = 1\n}\nlocals {\n  l = 1\n}\n',
    'b.tf': '\nresource "a" "b" {\n  x = 2\n}\nlocals {\n  l = 2\n}\n',
  })
  expect(errorsOf(document)).toEqual([
    'b.tf:2:1 a.b is declared twice in this module: rename or remove one. The first was judged.',
    'b.tf:6:3 local.l is set twice in this module: remove one. The first was judged.',
  ])
  expect(document.root.module.resources).toHaveLength(1)
})
