import { describe, expect, test } from 'vitest'
import { install, linesOf } from './installed.ts'

const { folderWith, run } = install()

const good = JSON.stringify({
  Resources: { Good: { Type: 'AWS::EC2::Volume', Properties: { Encrypted: false } } },
})
const deep = (open: string, close: string, inner = '') =>
  open.repeat(100_000) + inner + close.repeat(100_000)
const state = JSON.stringify({
  version: 4,
  terraform_version: '1.5.0',
  serial: 1,
  lineage: 'x',
  outputs: {},
  resources: [],
})
const erroredPlan = JSON.stringify({
  format_version: '1.2',
  terraform_version: '1.9.0',
  errored: true,
  planned_values: {},
  resource_changes: [],
  configuration: { root_module: {} },
})
const bomb = `Resources:
  a: &a [x, x, x, x, x, x, x, x, x, x]
${[...'bcdefghi'].map((name, index) => `  ${name}: &${name} [${Array.from({ length: 10 }, () => `*${'abcdefghi'[index]}`).join(', ')}]`).join('\n')}
`

/** What is named on the command line, and what is told of it. */
const cases: readonly (readonly [string, string, string | Uint8Array, RegExp])[] = [
  ['broken YAML', 'a.yaml', 'Resources:\n  A:\n    Type: [1, 2\n', /a\.yaml:\d+:\d+: /],
  ['broken JSON', 'a.json', '{"Resources": {"A": {"Type": }}}', /a\.json:1:30: /],
  [
    'JSON with a comma too many',
    'a.json',
    '{"Resources": {"A": {"Type": "AWS::EC2::Volume"},}}',
    /a\.json:1:\d+: /,
  ],
  ['broken HCL', 'a.tf', 'resource "aws_ebs_volume" "x" {\n  size =\n}\n', /a\.tf:2/],
  ['an empty file', 'a.yaml', '', /a\.yaml: .*empty/],
  [
    'a binary plan',
    'tfplan',
    Buffer.from('PK\x03\x04binary'),
    /tfplan: [\s\S]*terraform\s+show\s+-json/,
  ],
  ['a state', 'terraform.tfstate', state, /terraform\.tfstate:.* state file/],
  ['a plan that failed', 'plan.json', erroredPlan, /plan\.json: .*failed/],
  [
    '100,000 levels of YAML lists',
    'a.yaml',
    `Resources:\n  A: ${deep('[', ']')}`,
    /a\.yaml:2:\d+: /,
  ],
  [
    '100,000 levels of YAML dashes',
    'a.yaml',
    `Resources:\n  A:\n   ${'- '.repeat(100_000)}x`,
    /a\.yaml:3:\d+: /,
  ],
  [
    '100,000 levels of JSON',
    'a.json',
    `{"Resources": {"A": ${deep('[', ']')}}}`,
    /a\.json:1:\d+: /,
  ],
  [
    '100,000 levels of a plan',
    'plan.json',
    `{"format_version":"1.2","planned_values":${deep('{"a":', '}', '1')}}`,
    /plan\.json:1:\d+: /,
  ],
  ['100,000 levels of HCL', 'a.tf', `locals {\n  a = ${deep('[', ']')}\n}\n`, /a\.tf/],
  ['an alias bomb', 'a.yaml', bomb, /a\.yaml:\d+:\d+: /],
  ['a workflow', 'ci.yml', 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n', /ci\.yml/],
  ['a package.json', 'package.json', '{"name": "x", "version": "1.0.0"}', /package\.json/],
  ['two documents in one file', 'a.yaml', 'Resources: {}\n---\nResources: {}\n', /a\.yaml:3:1: /],
]

describe('bad input', () => {
  test.each(cases)(
    '%s is told, exits 3, and everything else is judged',
    async (_, file, content, told) => {
      const folder = folderWith({ [file]: content, 'good/template.json': good })
      const ran = await run(folder, [file, 'good/template.json'])
      expect(ran.stdout).toMatch(told)
      expect(ran.stdout).toContain('good/template.json:1')
      expect(ran.stderr).toBe('')
      expect(ran.exitCode).toBe(3)
      const evidence = await run(folder, [file, 'good/template.json', '--format', 'jsonl'])
      expect(linesOf(evidence.stdout)).toEqual([
        expect.objectContaining({ address: 'Good', verdict: 'fail' }),
      ])
      expect(evidence.exitCode).toBe(3)
    },
  )

  test.each([
    ['a missing file', 'nowhere.yaml', /nowhere\.yaml: There is no such file/],
    ['a pattern that matches nothing', '*.template', /\*\.template: /],
  ])('%s is told, exits 3, and everything else is judged', async (_, path, told) => {
    const ran = await run(folderWith({ 'good.json': good }), [path, 'good.json'])
    expect(ran.stdout).toMatch(told)
    expect(ran.stdout).toContain('good.json:1')
    expect(ran.exitCode).toBe(3)
  })

  test('files that are no input are passed over in a folder', async () => {
    const folder = folderWith({
      '.github/workflows/ci.yml': 'on: push\njobs: {}\n',
      'package.json': '{"name": "x"}',
      'README.yaml': 'just: text\n',
      'good.json': good,
    })
    const ran = await run(folder, ['.', '--format', 'jsonl'])
    expect(linesOf(ran.stdout)).toHaveLength(1)
    expect(ran.exitCode).toBe(1)
  })

  test('hostile names are names like any other', async () => {
    const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']
    const resources = names
      .map(
        (name) =>
          `${JSON.stringify(name)}: {"Type": "AWS::EC2::Volume", "Properties": {"Encrypted": false}}`,
      )
      .join(', ')
    const folder = folderWith({
      'a.json': `{"Resources": {${resources}}}`,
      'b.yaml': `Resources:\n${names.map((name) => `  ${name}: { Type: 'AWS::EC2::Volume', Properties: { Encrypted: false } }\n`).join('')}`,
    })
    const ran = await run(folder, ['a.json', 'b.yaml', '--format', 'jsonl'])
    const lines = linesOf(ran.stdout)
    expect(lines.map(({ verdict }) => verdict)).toEqual(Array(10).fill('fail'))
    expect(new Set(lines.map(({ address }) => address))).toEqual(new Set(names))
    expect(ran.exitCode).toBe(1)
  })
})
