// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates of HCL look so
import { describe, expect, test } from 'vitest'
import { differences, oracle } from './oracle.ts'
import { errorsOf, readBlock, readExpression, readText, written } from './read-files.ts'

describe('what the grammar and the language see differently', () => {
  const accepted = [
    'x = 1e5',
    'x = 1.5e-3',
    'x = 012',
    'x = "a" # c',
    'x = "a" // c\ny = /* c */ 2',
    'x = 1 /* a\n */',
    'x = <<E\nhi\nE',
    'x = <<E\nE',
    'x = <<E\n\n  a  \n\nE',
    'x = <<-E\n    a\n   b\n\n     c\n  E',
    'x = <<-E\n\ta\n\t\tb\nE',
    'x = <<-E\n  a\n${y}\n  E',
    'x = <<-E\n  ${a}\n    b\n  E',
    'x = <<EOT\nEOTX\nEOT',
    'x = <<EOT\n EOT x\nEOT',
    'x = <<EOT\r\na\r\nb\r\nEOT',
    'x = <<E\nE${a}\nE',
    'x = <<E\n\\n $${b} %%{c} $ % # // \nE',
    'x = jsonencode(<<E\n{}\nE\n)',
    'x = [<<E\na\nE\n, 1]',
    'x = {\n a = <<E\nb\nE\n c = 1\n}',
    'x = "$"',
    'x = "$$ $a 100% %"',
    'x = "$${a} %%{b}"',
    'x = "$$${a} $$$${b}"',
    'x = "\\n\\t\\"\\\\\\u00e9\\U0001F600"',
    'x = " a "',
    'x = "  "',
    'x = "é😀"',
    'x = "${"${a}"}"',
    'x = "${f("b")}"',
    'x = "a  ${b}  c  "',
    'x = [1, 2,]',
    'x = [ # c\n 1, # d\n]',
    'x = {a = 1, b = 2}',
    'x = {\n a = 1\n b : 2\n}',
    'x = {\n # c\n a = 1 # d\n // e\n b = 2,\n}',
    'x = { "a b" = 1, 3 = 4, true = 5, null = 6, if = 7 }',
    'x = {a = k\n(v) = 2}',
    'x = (a ?\n 1 : 2)',
    'x = [a +\n 1]',
    'x = f(\n a,\n b,\n)',
    'x = a-b',
    'x = provider::aws::arn_parse("x")',
    'for = 1\nin = a.in\nif = b.if',
    'ünï = 1',
    'b {}',
    'b { x = 1 }',
    'b "l" c {\n}\n\n',
    'x = 1\r\ny = 2\r',
  ]
  test.each(accepted)('%j is read as HashiCorp’s parser reads it', async (lines) => {
    const text = `resource "a" "b" {\n${lines}\n}\n`
    const document = await readText(text)
    expect(errorsOf(document)).toEqual([])
    const theirs = await oracle(text)
    expect(theirs).not.toBeNull()
    expect(document.root.module.resources).toHaveLength(1)
    expect(differences(document.root.module, theirs ?? {})).toEqual([])
  })

  const refused = [
    'x = "a\nb"',
    'x = 1 y = 2',
    'x = 1\nx = 2',
    'b { x = 1\n}',
    'b { c {} }',
    'b {\n x = 1 }',
    'b {} c {}',
    'x = [1 2]',
    'x = {a = 1 b = 2}',
    'x = a ?\n 1 : 2',
    'x = a +\n 1',
    'x = {a = b +\n 1}',
    'x = a\n  .b',
    "x = 'a'",
    'x = ',
    'x = "a',
    'x = [1',
    'x = (1',
    'x = "${a"',
    'x = "${}"',
    'x == 1',
    'x',
    '@',
    'x = <<E\nabc',
    'x = << E\nb\nE',
    'x = "\\q"',
    'x = 0x1F',
    'x = .5',
    'x = a.b.',
    'a = 1;b = 2',
    'x = "%{"',
    'x = [a, b...]',
  ]
  test.each(refused)('%j is refused, as HashiCorp’s parser refuses it', async (lines) => {
    const text = `resource "a" "b" {\n${lines}\n}\n`
    expect(await oracle(text)).toBeNull()
    const document = await readText(text)
    expect(document.errors).toHaveLength(1)
    expect(document.root.module.resources).toEqual([])
  })

  test('a heredoc that ends with the file is refused, as its marker needs a new line', async () => {
    const text = 'locals {\n}\nresource "a" "b" {\n x = <<E\na\nE'
    expect(await oracle(text)).toBeNull()
    expect((await readText(text)).errors).toHaveLength(1)
  })
})

describe('expressions', () => {
  test.each([
    ['a ? 1 : b ? 2 : 3', '(a ? 1 : (b ? 2 : 3))'],
    ['a ? 1 : b ? 2 : c ? 3 : 4', '(a ? 1 : (b ? 2 : (c ? 3 : 4)))'],
    ['a ? b ? 1 : 2 : 3', '(a ? (b ? 1 : 2) : 3)'],
    ['(a ? b : c) ? 1 : 2', '((a ? b : c) ? 1 : 2)'],
    ['a == 1 ? 2 : b || c ? 3 : 4', '((a == 1) ? 2 : ((b || c) ? 3 : 4))'],
    ['1 + 2 * 3 - 4', '((1 + (2 * 3)) - 4)'],
    ['a && b || c && d', '((a && b) || (c && d))'],
    ['a == b && c != d', '((a == b) && (c != d))'],
    ['a < b == c > d', '((a < b) == (c > d))'],
    ['!a.b', '(!a.b)'],
    ['-a.b + 1', '((-a.b) + 1)'],
    ['!(a && b)', '(!(a && b))'],
    ['a.b[0].c["d"]', 'a.b[0].c["d"]'],
    ['a.0.b', 'a[0].b'],
    ['a.*.b[0]', 'splat(a, [*].b)[0]'],
    ['a.*.b.0.c', 'splat(a, [*].b[0].c)'],
    ['a[*].b[0].c', 'splat(a, [*].b[0].c)'],
    ['a[*].b[*].c', 'splat(a, splat([*].b, [*].c))'],
    ['"${a}"', 'a'],
    ['"${a}b"', '"${a}b"'],
    ['"a ${~ b ~} c"', '"a${b}c"'],
    ['"x%{ if a ~}  y%{ else }z%{ endif }"', '"x%{if}"'],
    ['{ a = 1, (b) = 2, "c" = 3, "${d}e" = 4 }', '{"a" = 1, b = 2, "c" = 3, "${d}e" = 4}'],
    ['[for k, v in a : v if k]', 'for k, v in a: v if k'],
    ['{for v in a : v.b => v... if v.c}', 'for v in a: v.b => v... if v.c'],
    ['f(a, b...)', 'f(a, b...)'],
    ['f()', 'f()'],
    ['provider::aws::f(1)', 'provider::aws::f(1)'],
    ['((1))', '1'],
  ])('%s is %s', async (text, expected) => {
    expect(written(await readExpression(text))).toBe(expected)
  })

  test('of a heredoc each line is trimmed by itself', async () => {
    const block = await readBlock('x = <<E\n%{ for a in b ~}\n  ${a}\n%{ endfor ~}\n\n end\nE')
    expect(block?.body.attributes.get('x')?.value).toMatchObject({
      parts: [
        {
          kind: 'for',
          item: 'a',
          body: [{ text: '  ' }, { kind: 'interpolation' }, { text: '\n' }],
        },
        { kind: 'text', text: '\n end\n' },
      ],
    })
  })

  test('every node has its place', async () => {
    const text = 'resource "a" "b" {\n  x = [1, f(a.b)]\n}\n'
    const { root } = await readText(text)
    const attribute = root.module.resources[0]?.block.body.attributes.get('x')
    expect(attribute?.source.range(attribute)).toEqual({
      line: 2,
      column: 3,
      endLine: 2,
      endColumn: 18,
    })
    expect(text.slice(attribute?.value.start, attribute?.value.end)).toBe('[1, f(a.b)]')
    const items = attribute?.value.kind === 'list' ? attribute.value.items : []
    expect(items.map(({ start, end }) => text.slice(start, end))).toEqual(['1', 'f(a.b)'])
  })
})
