import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ModuleNode } from '../../../src/model/configuration.ts'
import type { Path } from '../../../src/model/truth.ts'
import { readFiles } from './read-files.ts'

const MAIN = `module "net" {
  source = "./net"
}
module "far" {
  source = "x/y/z"
}
`
const NET = `resource "aws_security_group" "web" {
  name = "web"

  ingress {
    from_port   = 80
    cidr_blocks = ["10.0.0.0/8", "0.0.0.0/0"]
  }
  dynamic "ingress" {
    for_each = var.ports
    content {
      from_port = ingress.value
    }
  }
  tags = {
    Name = "web"
    "a/b" = "c"
  }
  egress {
  }
}
data "aws_ami" "web" {
  owner = "self"
}
`

async function locate(call: string, type: string, path: Path) {
  const { root, locate: find } = await readFiles({
    'main.tf': MAIN,
    'net/main.tf': NET,
    '.terraform/modules/modules.json': '{"Modules":[{"Key":"far","Dir":".terraform/modules/far"}]}',
    '.terraform/modules/far/main.tf': 'resource "aws_vpc" "v" {\n  cidr_block = "10.0.0.0/8"\n}\n',
  })
  const { module } = root.calls.get(call) as ModuleNode
  const declared = module.resources.find((resource) => resource.type === type)
  return declared && find(declared.block, path, [call], () => null)
}

describe('places', () => {
  test.each([
    [['name'], '2:3-2:15', '/name'],
    [[], '1:1-1:36', null],
    [['missing'], '1:1-1:36', null],
    [['ingress', 0], '4:3-4:10', '/ingress/0'],
    [['ingress', 0, 'from_port'], '5:5-5:21', '/ingress/0/from_port'],
    [['ingress', 0, 'cidr_blocks', 1], '6:34-6:45', '/ingress/0/cidr_blocks/1'],
    [['ingress', 0, 'missing'], '4:3-4:10', '/ingress/0'],
    [['ingress', 1, 'from_port'], '11:7-11:32', '/ingress/1/from_port'],
    [['ingress', 9, 'from_port'], '11:7-11:32', '/ingress/9/from_port'],
    [['ingress', 1, 'missing'], '8:3-8:20', '/ingress/1'],
    [['egress', 0], '18:3-18:9', '/egress/0'],
    [['tags', 'Name'], '15:5-15:17', '/tags/Name'],
    [['tags', 'a/b'], '16:5-16:16', '/tags/a~1b'],
    [['tags', 'none'], '14:3-17:4', '/tags'],
  ] as const)('%j of a resource in a module lies at %s', async (path, place, pointer) => {
    const found = await locate('net', 'aws_security_group', path)
    const range = found?.range
    expect(`${range?.line}:${range?.column}-${range?.endLine}:${range?.endColumn}`).toBe(place)
    expect(found).toMatchObject({ file: 'net/main.tf', inputFile: 'net/main.tf', pointer })
    expect(found?.related).toEqual([
      {
        file: 'main.tf',
        range: { line: 1, column: 1, endLine: 1, endColumn: 13 },
        text: 'called here',
      },
    ])
  })

  test('of what was downloaded the call is a person’s place', async () => {
    const found = await locate('far', 'aws_vpc', ['cidr_block'])
    expect(found).toMatchObject({
      file: 'main.tf',
      range: { line: 4 },
      inputFile: '.terraform/modules/far/main.tf',
      related: [{ file: '.terraform/modules/far/main.tf', range: { line: 2 } }],
    })
  })
})

describe('a text of JSON in a heredoc', () => {
  const place = async (text: string, path: Path) => {
    const whole = `resource "t" "t" {\n  policy = <<EOT\n${text}\nEOT\n}\n`
    const { root, locate: find } = await readFiles({ 'main.tf': whole })
    const block = root.module.resources[0]?.block
    const range = block && find(block, ['policy', ...path], [], () => null).range
    if (!range) throw new Error('no place')
    const lines = whole.split('\n')
    const { line, column, endLine, endColumn } = range
    const found = lines.slice(line - 1, endLine)
    found[found.length - 1] = found.at(-1)?.slice(0, endColumn - 1) ?? ''
    found[0] = found[0]?.slice(column - 1) ?? ''
    return found.join('\n')
  }

  const plain = fc.string().map((text) => text.replace(/[$%]\{/g, '_'))
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small' },
      fc.oneof(plain, fc.integer(), fc.boolean(), fc.constant(null)),
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(plain, tie('tree'), { maxKeys: 4 }),
    ),
  }))

  /** Paths to every part; of names that differ in their case the first is meant. */
  function pathsIn(value: unknown): Path[] {
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).flatMap(([name, item]) => {
      const step = Array.isArray(value) ? Number(name) : name
      return [[step], ...pathsIn(item).map((path) => [step, ...path])]
    })
  }
  const hasTwins = (text: string) =>
    new Set(text.match(/"(?:[^"\\]|\\.)*"\s*:/g)?.map((key) => key.toLowerCase())).size !==
    new Set(text.match(/"(?:[^"\\]|\\.)*"\s*:/g)).size

  test('has the place of each of its parts', async () => {
    await fc.assert(
      fc.asyncProperty(tree, fc.nat(), fc.constantFrom(0, 2), async (value, nth, indent) => {
        const text = JSON.stringify(value, null, indent)
        const paths = pathsIn(value)
        const path = paths[nth % Math.max(1, paths.length)]
        fc.pre(path !== undefined && !hasTwins(text))
        const step = path?.at(-1)
        const found = await place(text, path ?? [])
        const expected = (path ?? []).reduce<unknown>(
          (at, name) => (at as Record<string, unknown>)[name],
          value,
        )
        const read = JSON.parse(typeof step === 'string' ? `{${found}}` : `[${found}]`)
        expect(Object.values(read)).toEqual([expected])
      }),
      { numRuns: 200 },
    )
  })

  test.each([
    ['an interpolation that holds quotes and braces', `{"a": "\${f("}", {})}", "b": 1}`, '"b": 1'],
    ['an escaped interpolation', '{"a": "$${x", "b": 1}', '"b": 1'],
    ['an interpolation in the place of a value', `{"a": \${jsonencode([1, 2])}, "b": 1}`, '"b": 1'],
    ['a quote that is escaped', '{"a": "\\"", "b": 1}', '"b": 1'],
    ['another case of the name', '{"B": 1}', '"B": 1'],
  ])('goes past %s', async (_, text, expected) => {
    expect(await place(text, ['b'])).toBe(expected)
  })

  test.each([
    ['is no JSON', 'a: b'],
    ['breaks off', '{"a": {"b": [1, '],
    ['has directives', '{"a": [%{ for x in y }1%{ endfor }], "b": 1}'],
    ['has no such name', '{"a": 1}'],
  ])('that %s is its own place', async (_, text) => {
    expect(await place(text, ['b'])).toMatch(/^policy = <<EOT/)
  })
})
