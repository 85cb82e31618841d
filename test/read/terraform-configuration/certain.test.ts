// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates of HCL look so
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { readCertain } from '../../../src/read/terraform-configuration/certain/index.ts'
import { type Grammar, loadGrammar } from '../../../src/read/terraform-configuration/grammar.ts'
import { parseHcl } from '../../../src/read/terraform-configuration/parse-hcl.ts'
import { createSourceFile } from '../../../src/read/terraform-configuration/source-file.ts'
import { corpusFiles, hasCorpus } from './corpus-files.ts'
import { oracle } from './oracle.ts'

let grammar: Grammar
beforeAll(async () => {
  grammar = await loadGrammar()
})

/**
 * Null where it isn't certain; else what both readers make of a text. Of what the grammar refuses, or doubts,
 * HashiCorp's parser says whether it is sound: true stands for both then.
 */
async function both(text: string) {
  const source = createSourceFile('main.tf', '/main.tf', text)
  const certain = readCertain(text, 7, source)
  if (certain === null) return null
  const parsed = parseHcl(grammar, text, 7, source)
  if (parsed.kind === 'broken' || parsed.doubts.length > 0) {
    // What it accepts and can't evaluate is another error.
    const accepted = await oracle(text).catch(() => 'accepted')
    return { certain: true, parsed: accepted !== null }
  }
  return { certain: { kind: 'sound', doubts: [], ...certain }, parsed }
}

describe('what is certainly sound', () => {
  test.each([
    '',
    '\n\n# nothing\n',
    'x = 1\ny = "two"\nz = [true, false, null]',
    'x = 1e5\ny = 1.5e-3\nz = 012',
    'x = "a" # c\ny = /* c */ 2 // d\n',
    'x = 1 /* a\n */\ny = 2',
    'x = a-b\ny = a - b\nz = -a.b + !c * (d - 1)',
    'x = a ? 1 : b ? 2 : c ? 3 : 4\ny = (a ? b : c) ? 1 : 2',
    'x = (a ?\n 1 : 2)\ny = [a +\n 1]',
    'x = a < b == c > d && e != f || g <= h\ny = 1 + 2 * 3 % 4 - 5 / 6',
    'x = (a).b\ny = (a + b) * (c)\nz = ((1))',
    'x = a.b[0].c["d"].*.e[1].f\ny = a[*].b[*].c[0]\nz = a.0.b\nw = a.*.b.0.c',
    'x = f()\ny = f(\n a,\n b...\n)\nz = provider::aws::arn_parse("x")',
    'x = [ # c\n 1, # d\n]\ny = [1, 2,]\nz = []',
    'x = {\n # c\n a = 1 # d\n // e\n b : 2,\n c = 3\n\n}\ny = { "a b" = 1, 3 = 4, true = 5, null = 6, if = 7 }',
    'x = {a = k\n(v) = 2, "${d}e" = 4, f.g = 5}\ny = {}',
    'x = [for k, v in a : v if k]\ny = {for v in a : v.b => v... if v.c}\nz = [\n  for v in a :\n  v\n]',
    'x = "a  ${b}  c  ${f("d")}${"${e}"}"\ny = "${a}"\nz = "${ a ? "b" : "c" }d"',
    'x = "$$ $a 100% % $${a} %%{b} $$${c}"\ny = "\\n\\t\\"\\\\\\u00e9\\U0001F600"\nz = ""',
    'x = "a ${~ b ~} c"\ny = "x%{ if a ~}  y%{ else }z%{ endif }%{ for k, v in a }${v}%{ endfor ~} "',
    'x = <<E\nhi\nE\ny = 2\n',
    'x = <<E\nE\n',
    'x = <<-E\n    a\n   b\n\n     c\n  E\n',
    'x = <<-E\n\ta\n\t\tb ${c} d\n\n${y}\n  E\n',
    'x = <<EOT\nEOTX\n EOT x\nE${a}\n${b}EOT\n\\n $${b} %%{c} $ % # //\nEOT\n',
    'x = <<EOT\r\na\r\nb\r\nEOT\r\ny = 1\r\n',
    'x = jsonencode(<<E\n{ "a": "${b}" }\nE\n)\ny = [<<E\na\nE\n, 1]\nz = {\n a = <<E\nb\nE\n c = 1\n}',
    'x = <<E\n%{ for a in b ~}\n  ${a}\n%{ endfor ~}\n\n end\nE\n',
    'for = 1\nin = a.in\nif = b.if\n__proto__ = 1',
    'b {}\nb { x = 1 }\nb "l" c {\n}\n\nb "a\\"b" {\n  c {\n    d = 1\n  } # e\n}',
    'x = "é😀 ü"\ny = "a\0b"',
  ])('%j is read as the grammar reads it', async (text) => {
    const read = await both(text)

    expect(read).not.toBeNull()
    expect(read?.certain).toEqual(read?.parsed)
  })

  test.each([
    'x = 1 y = 2',
    'x = 1\nx = 2',
    'x = ',
    'x == 1',
    'x',
    'x = "a\nb"',
    'x = "a',
    'x = "\\q"',
    'x = "${}"',
    'x = "${a"',
    'x = [1 2]',
    'x = [1,, 2]',
    'x = [a, b...]',
    'x = {a = 1 b = 2}',
    'x = {a = b +\n 1}',
    'x = a ?\n 1 : 2',
    'x = a +\n 1',
    'x = a\n  .b',
    'x = a .b',
    'x = f (1)',
    "x = 'a'",
    'x = 0x1F',
    'x = .5',
    'x = 1.',
    'x = a.b.',
    'x = a.0.1',
    'a = 1;b = 2',
    'x = << E\nb\nE\n',
    'x = <<E\nabc',
    'x = <<E\na\nE',
    'x = "%{"',
    'x = "%{ if a }"',
    'x = "%{ endif }"',
    'x = "%{ for a in b }%{ endif }"',
    'ünï = 1',
    'x = a\u00fc',
    'b { x = 1\n}',
    'b { c {} }',
    'b {\n x = 1 }',
    'b {} c {}',
    'b "${a}" {}',
    'b {',
    '}',
    '@',
    'x = 1 /* a',
    'x = 1\ry = 2',
    `x = ${'['.repeat(50)}${']'.repeat(50)}`,
    `x = ${'1 + '.repeat(50)}1`,
    `x = a${'.b'.repeat(50)}`,
    `x = ${'-'.repeat(50)}1`,
    `x = ${'"${'.repeat(50)}1${'}"'.repeat(50)}`,
  ])('%j is left to the grammar', async (text) => {
    expect(await both(text)).toBeNull()
  })
})

/** HCL with a little of everything, not all of it sound. */
const { expression: anyExpression } = fc.letrec<{ expression: string }>((tie) => {
  const inner = tie('expression')
  const word = fc.constantFrom('a', 'var', 'for', 'if', 'true', 'null', 'x-1', 'in')
  const gap = fc.constantFrom('', ' ', '  ', '\n', ' # c\n', ' /* d */ ')
  const joined = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((all) => all.join(''))
  const text = (content: string) => fc.constant(content)
  return {
    expression: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      word,
      fc.constantFrom('1', '0.5', '1e3', '"s"', '"$${a}%"', '""', '<<E\na\n  ${b}\nE\n'),
      joined(text('('), gap, inner, gap, text(')')),
      joined(
        text('['),
        gap,
        inner,
        gap,
        text(','),
        gap,
        inner,
        fc.constantFrom('', ','),
        text(']'),
      ),
      joined(
        text('{'),
        gap,
        word,
        text(' = '),
        inner,
        fc.constantFrom(',', '\n', ''),
        gap,
        text('}'),
      ),
      joined(inner, gap, fc.constantFrom('+', '-', '*', '==', '&&', '||', '<', '%'), gap, inner),
      joined(fc.constantFrom('!', '-'), inner),
      joined(inner, gap, text('?'), gap, inner, gap, text(':'), gap, inner),
      joined(inner, fc.constantFrom('.b', '.0', '.*', '[*]', '["k"]', '[0]', '.*.c[1]', ' .d')),
      joined(word, text('('), gap, inner, fc.constantFrom('', ',', '...'), gap, text(')')),
      joined(
        text('[for k, v in '),
        inner,
        text(' : '),
        inner,
        fc.constantFrom('', ' if k'),
        text(']'),
      ),
      joined(
        text('{for v in '),
        inner,
        text(' : v => '),
        inner,
        fc.constantFrom('', '...'),
        text('}'),
      ),
      joined(
        text('"a '),
        fc.constantFrom('${', '${~ ', '$${', '%{ if a }${'),
        inner,
        fc.constantFrom('}', ' ~}'),
        fc.constantFrom('', '%{ endif }', ' b'),
        text('"'),
      ),
      joined(text('<<-E\n   '), fc.constantFrom('${', 'x ${~'), inner, text('}\n    y\n  E\n')),
    ),
  }
})

test('whatever is written, what is certain is what the grammar says', async () => {
  let certain = 0
  await fc.assert(
    fc.asyncProperty(anyExpression, anyExpression, async (one, other) => {
      const read = await both(`x = ${one}\nb "l" {\n  y = ${other}\n}\n`)
      if (read === null) return
      certain++
      expect(read.certain).toEqual(read.parsed)
    }),
    { numRuns: 3_000 },
  )
  expect(certain).toBeGreaterThan(300)
})

describe.skipIf(!hasCorpus)(
  'configurations that others wrote (skipped where they are absent)',
  () => {
    test('are nearly all certain, and read as the grammar reads them', async () => {
      const files = corpusFiles()
      const uncertain: string[] = []
      for (const path of files) {
        const read = await both(readFileSync(path, 'utf8'))
        if (read === null) uncertain.push(path)
        else expect(read.certain, path).toEqual(read.parsed)
      }

      expect(files.length).toBeGreaterThan(500)
      expect(uncertain.length).toBeLessThan(files.length / 50)
    }, 60_000)
  },
)
