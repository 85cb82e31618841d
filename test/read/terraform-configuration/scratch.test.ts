import { test } from 'vitest'
import { loadGrammar } from '../../../src/read/terraform-configuration/grammar.ts'
import { readHcl } from '../../../src/read/terraform-configuration/read-hcl.ts'
import { createSourceFile } from '../../../src/read/terraform-configuration/source-file.ts'
import { differences, oracle } from './oracle.ts'

const bodies = [
 'x = 1e5', 'x = 1.5e-3', 'x = 1.50', 'x = -1', 'x = "a" # c', 'x = "a" // c\ny = /* c */ 2', 'x = <<E\nhi\nE', 'x = <<E\nE\n', 'x = <<-E\n    a\n   b\n\n     c\n  E\n',
 'x = <<-E\n\ta\n\t\tb\nE\n', 'x = <<-E\n  a\n${y}\n  E\n', 'x = <<E\n\n  a  \n\nE\n', 'x = <<EOT\nEOTX\nEOT\n', 'x = <<EOT\n EOT x\nEOT\n','x = <<EOT\r\na\r\nb\r\nEOT\r\n',
 'x = "$"', 'x = "$$"', 'x = "$${a}"', 'x = "%%{a}"', 'x = "100%"', 'x = "a$b"', 'x = "\\n\\t\\"\\\\\\u00e9\\U0001F600"', 'x = " a "', 'x = "  "', 'x = ""', 'x = "é😀"',
 'x = "a\nb"', 'x = 1 y = 2', 'x = 1\nx = 2', 'b { x = 1 }', 'b { x = 1\n}', 'b {}', 'b { c {} }', 'b {\n x = 1 }', 'b {} c {}', 'x = [1, 2,]', 'x = [\n1,\n2\n]', 'x = [1 2]', 'x = {a = 1, b = 2}', 'x = {a = 1 b = 2}', 'x = {\n a = 1\n b : 2\n}', 'x = { "a b" = 1, 3 = 4, true = 5 }', 'x = {(a) = 1}', 'x = {a = 1,}', 'x = {\n a = 1,\n b = 2,\n}',
 'x = a ? 1 : 2', 'x = a ?\n 1 : 2', 'x = (a ?\n 1 : 2)', 'x = a +\n 1', 'x = {a = b +\n 1}', 'x = [a +\n 1]', 'x = f(a,\n b)', 'x = f(\n a,\n b,\n)', 'x = f(a...)', 'x = f()', 'x = a.b[0].c["d"]', 'x = a.0.b', 'x = a.*.b[0]', 'x = a[*].b[*].c', 'x = a\n  .b', 'x = !a', 'x = -a.b', 'x = "${a}"', 'x = "${a}b"', 'x = "${"${a}"}"', 'x = "${f("b")}"', 'x = [for k, v in m : k if v]', 'x = {for k, v in m : k => v...}', 'x = "%{ if a }b%{ else }c%{ endif }"', 'x = "%{ if a ~} b %{ endif }"','x = <<E\n%{ for a in b ~}\n  ${a}\n%{ endfor ~}\nE\n',
 "x = 'a'", 'x = ', 'x = "a', 'x = [1', 'x = {', 'b {', 'x = (1', 'x = "${a"', 'x == 1', 'x', 'x y', '}', '@', 'x = <<E\nabc', 'x = "\\q"', 'x = "${}"', 'x = 0x1F', 'x = .5', 'x = 1.', 'x = 012', 'x = a.b.', 'x = a[', 'x = << E\nb\nE\n', 'a "b" c {\n}', 'a "b\\"c" {\n}', 'a = 1;b = 2', 'x = null', 'x = true', 'x = trueish', 'x = a::b::c(1)', 'x = provider::aws::arn_parse("x")', 'x = a-b', 'x = a - b', 'x = 1-2', 'x = a == b && c || !d', 'x = a % b', '/* a */ x = 1', 'x = 1 /* a\n */', 'x = <<E\n"${a}" $${b}\nE\n', 'x = <<E\n\\n ${a}\nE\n', 'x = "%{"', 'x = "${a ~} b"', 'x = "a ${~ b}"', 'x = {\n # c\n a = 1 # d\n // e\n b = 2\n}', 'x = [ # c\n 1, # d\n]', '\uFEFFx = 1', 'x = (\n1\n)', 'x = {\n a = [\n 1\n ]\n}', 'b "l" {\n}\n\n\n', 'x = "a"\n\n\ty = 3', 'x = a["b"].c', 'x = a ["b"]', 'x = f (1)', 'x = {a={b=1}}', 'x = {"${a}" = 1}', 'x = {"a-${b}" = 1}', 'x = {a.b = 1}', 'x = [[],[[]],{}]', 'x = "a\\\nb"', 'x = a ? b : c ? d : e', 'x = a ? b ? 1 : 2 : 3', 'x = (a ? b : c) ? d : e', 'x = for', 'for = 1', 'if = 2', 'x = a.for', 'x = a.if.in', 'in = a.in', 'x = {for = 1}', 'x = {if = 1, in = 2}', 'x = {null = 1}', 'x = <<-E\n  ${a}\n    b\n  E\n', 'x = <<-E\n  %{ if a }\n    b\n  %{ endif }\n  E\n', 'x = a >= 1', 'x = 5 > 3', 'x= <<E\nE${a}\nE\n', 'x = "a${b}" == c', 'x = {a = k\n(v) = 2}', 'x = [a, b...]', 'x = "\\$"', 'x = "${a}${b}"', 'x = "a  ${b}  c  "', 'x = <<E\n  ${b}  c  \nE\n', 'ünï = 1', 'x = <<E\n  E\n', 'x = <<E\n  a\n  E\n', 'x = jsonencode(<<E\n{}\nE\n)', 'x = [<<E\na\nE\n, 1]', 'x = [<<E\na\nE\n]', 'x = {\n a = <<E\nb\nE\n c = 1\n}', 'x = [for a in b : {\n c = d\n e = f\n}]', 'x = {for a in b : a.c => a...\n if a.d}', 'x = f(a, b, {\n c = 1\n})', 'x = <<E\n$\nE\n', 'x = <<E\n%\nE\n', 'x = <<E\n$${a} %%{b}\nE\n', 'x = 1\r\ny = 2\r\n', 'x = <<E\n a # b\n // c\nE\n',
]
test('x', async () => {
  const grammar = await loadGrammar()
  for (const text of bodies) {
    const ours = await readHcl(text, createSourceFile('f', 'f', text), grammar)
    const theirs = await oracle(text)
    const a = typeof theirs === 'string' ? 'REFUSED' : 'ok'
    const b = ours.error ? 'REFUSED' : 'ok'
    const diff = typeof theirs === 'string' || ours.error ? [] : differences(ours.body, theirs)
    if (a !== b || diff.length || process.env.ALL) console.log(JSON.stringify(text), 'oracle', a, 'ours', b, ours.error ? `${ours.error.line}:${ours.error.column} ${ours.error.message}` : '', diff.join(' ; '), typeof theirs === 'string' && a!==b ? theirs.slice(0,200) : '')
  }
})
