import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { affectedInputs } from '../../../src/read/affected/index.ts'
import { findInputs } from '../../../src/read/index.ts'
import { folderWith } from '../../folder-with.ts'
import { runs } from '../../runs.ts'

type Files = Readonly<Record<string, string>>

/** The labels of inputs that a change can touch: of the files that are written, or with null removed. */
async function affectedBy(
  files: Files,
  change: Readonly<Record<string, string | null>>,
  { isKnown = true } = {},
) {
  const folder = folderWith(files)
  for (const [file, text] of Object.entries(change)) {
    if (text === null) rmSync(join(folder, file))
    else writeFileSync(join(folder, file), text)
  }
  const finding = { cwd: folder, root: null, workspace: null, maxInputSize: 2 ** 20 }
  const { inputs } = await findInputs([], finding)
  const paths = new Set(Object.keys(change).map((file) => join(folder, file)))
  const before = (path: string) => files[path.slice(folder.length + 1)] ?? null
  return affectedInputs(inputs, { paths, before: isKnown ? before : null }).map(({ file }) => file)
}

const template = (...lines: readonly string[]) => `Resources:\n  One:\n${lines.join('\n')}\n`
const plain = template('    Type: AWS::EC2::Volume')
const nesting = (url: string) =>
  template('    Type: AWS::CloudFormation::Stack', `    Properties: { TemplateURL: ${url} }`)
const exporting = (name: string) =>
  `${plain}Outputs:\n  Id:\n    Value: 1\n    Export:\n      Name: ${name}\n`
const importing = (name: string) =>
  template('    Type: AWS::EC2::Volume', '    Properties:', `      KmsKeyId: ${name}`)
const touched = `${plain}# touched\n`

describe('a change can touch', () => {
  test.each<[string, Files, Record<string, string | null>, string[]]>([
    [
      'the template that it edits, and no other one',
      { 'a.yaml': plain, 'b.yaml': plain },
      { 'a.yaml': touched },
      ['a.yaml'],
    ],
    ['nothing by a file that no input names', { 'a.yaml': plain, 'a.md': '' }, { 'a.md': 'x' }, []],
    [
      'a parent by what it nests, and what it nests by the parent',
      { 'a.yaml': nesting('deep/b.yaml'), 'deep/b.yaml': plain, 'c.yaml': plain },
      { 'deep/b.yaml': touched },
      ['a.yaml', 'deep/b.yaml'],
    ],
    [
      'the other parents of what a parent nests no more',
      { 'a.yaml': nesting('c.yaml'), 'b.yaml': nesting('c.yaml'), 'c.yaml': plain },
      { 'a.yaml': plain },
      ['a.yaml', 'b.yaml', 'c.yaml'],
    ],
    [
      'a parent by a template that is gone',
      { 'a.yaml': nesting('c.yaml'), 'c.yaml': plain },
      { 'c.yaml': null },
      ['a.yaml'],
    ],
    [
      'a parent by a template that has come',
      { 'a.yaml': nesting('c.yaml') },
      { 'c.yaml': plain },
      ['a.yaml', 'c.yaml'],
    ],
    [
      'a parent that composes what it nests',
      { 'a.yaml': nesting(`!Sub "\${Which}.yaml"`), 'c.yaml': plain, 'd.yaml': plain },
      { 'c.yaml': touched },
      ['a.yaml', 'c.yaml', 'd.yaml'],
    ],
    [
      'no parent that nests what lies at an address',
      { 'a.yaml': nesting(`!Sub "https://\${Bucket}/x.yaml"`), 'c.yaml': plain },
      { 'c.yaml': touched },
      ['c.yaml'],
    ],
    [
      'a template by a snippet that it includes',
      {
        'a.yaml': template(
          "    Fn::Transform: { Name: 'AWS::Include', Parameters: { Location: ./s.yml } }",
        ),
        's.yml': 'Type: AWS::EC2::Volume\n',
      },
      { 's.yml': 'Type: AWS::S3::Bucket\n' },
      ['a.yaml'],
    ],
    [
      'who imports what it exports',
      {
        'a.yaml': exporting('shared-key'),
        'b.yaml': importing('!ImportValue shared-key'),
        'c.yaml': importing('!ImportValue other-key'),
      },
      { 'a.yaml': exporting('shared-keys') },
      ['a.yaml', 'b.yaml'],
    ],
    [
      'who exports what it imports, and whoever imports that too',
      {
        'a.yaml': exporting(`!Sub "\${Env}-key"`),
        'b.yaml': importing(`!ImportValue { "Fn::Sub": "\${Env}-key" }`),
        'c.yaml': importing('\n        Fn::ImportValue:\n          !Sub "prod-key"'),
        'd.yaml': importing('!ImportValue prod-name'),
      },
      { 'b.yaml': `${importing(`!ImportValue { "Fn::Sub": "\${Env}-key" }`)}# touched` },
      ['a.yaml', 'b.yaml', 'c.yaml'],
    ],
    [
      'who imports a name that is composed in another way',
      {
        'a.yaml': exporting('shared-key'),
        'b.yaml': importing('!ImportValue\n        Fn::Join: ["-", [shared, key]]'),
        'c.yaml': importing('!ImportValue other'),
      },
      { 'a.yaml': exporting('shared-keys') },
      ['a.yaml', 'b.yaml'],
    ],
    [
      'who imports what a template exported that is gone',
      {
        'a.json': JSON.stringify({
          Resources: { A: { Type: 'T' } },
          Outputs: { O: { Value: 1, Export: { Name: 'k' } } },
        }),
        'b.yaml': importing('!ImportValue k'),
        'c.yaml': plain,
      },
      { 'a.json': null },
      ['b.yaml'],
    ],
    [
      'a configuration by what lies in its folder, and one that calls it as a module',
      {
        'a/main.tf': 'module "m" {\n  source = "../modules/m"\n}\n',
        'b/main.tf': 'resource "aws_ebs_volume" "v" {}\n',
        'modules/m/main.tf': 'module "n" {\n  source = "../n"\n}\n',
        'modules/n/main.tf': '',
        'modules/n/rules.json': '{}',
      },
      { 'modules/n/rules.json': '[]' },
      ['a'],
    ],
    [
      'a configuration by a file outside of it, whatever its name is composed of',
      {
        'a/main.tf': `locals {\n  text = file("\${path.module}/../data/\${var.name}.json")\n}\n`,
        'b/main.tf': 'locals {\n  text = file("../other/x.json")\n}\n',
        'data/x.json': '{}',
      },
      { 'data/x.json': '[]' },
      ['a'],
    ],
  ])('%s', async (_, files, change, affected) => {
    expect(await affectedBy(files, change)).toEqual(affected)
  })

  test('whoever imports anything, where nobody knows what a changed template exported', async () => {
    const files = { 'a.yaml': plain, 'b.yaml': importing('!ImportValue k'), 'c.yaml': plain }

    expect(await affectedBy(files, { 'a.yaml': touched }, { isKnown: false })).toEqual([
      'a.yaml',
      'b.yaml',
    ])
  })

  test('always what tools make, since no repository tells what from', async () => {
    const files = {
      'plan.json': '{"format_version":"1.2","planned_values":{}}',
      'cdk.out/manifest.json': '{"version":"48.0.0","artifacts":{}}',
      'a.yaml': plain,
    }

    expect(await affectedBy(files, {})).toEqual(['cdk.out', 'plan.json'])
  })
})

describe('in any tree of templates that nest, include, export and import', () => {
  const count = 7
  const name = (index: number) => `${index % 2 === 0 ? 'even/' : ''}t${index}.yaml`
  const link = fc.record({
    kind: fc.constantFrom('nest', 'import', 'include'),
    to: fc.nat(count - 1),
    style: fc.nat(3),
  })

  /** A template with its links, each written in one of the ways that people write them. */
  function textOf(index: number, links: readonly { kind: string; to: number; style: number }[]) {
    const up = index % 2 === 0 ? '../' : ''
    const resources = links.map(({ kind, to, style }, at) => {
      const url = `${up}${name(to)}`
      const written = [url, `"${url}"`, `'./${url}'`, `!Sub "${url}"`][style]
      if (kind === 'nest')
        return `  R${at}:\n    Type: AWS::CloudFormation::Stack\n    Properties:\n      TemplateURL: ${written}\n`
      if (kind === 'include')
        return `  R${at}:\n    Fn::Transform:\n      Name: AWS::Include\n      Parameters: { Location: ${written} }\n`
      const imported = [`e${to}`, `"e${to}"`, `!Sub "\${P}${to}"`, `\n          Fn::Sub: e${to}`][
        style
      ]
      return `  R${at}:\n    Type: AWS::EC2::Volume\n    Properties:\n      KmsKeyId:\n        Fn::ImportValue: ${imported}\n`
    })
    return `Resources:\n  Own: { Type: AWS::EC2::Volume }\n${resources.join('')}Outputs:\n  O:\n    Value: 1\n    Export: { Name: e${index} }\n`
  }

  test('no input is missed that reaches a changed one by any number of links', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(link, { maxLength: 2 }), { minLength: count, maxLength: count }),
        fc.nat(count - 1),
        async (links, edited) => {
          const files = Object.fromEntries(links.map((own, at) => [name(at), textOf(at, own)]))
          const reached = new Set([edited])
          for (let size = 0; size < reached.size; ) {
            size = reached.size
            for (const [from, own] of links.entries()) {
              for (const { to } of own) {
                if (reached.has(from)) reached.add(to)
                if (reached.has(to)) reached.add(from)
              }
            }
          }
          const text = files[name(edited)] ?? ''

          const affected = await affectedBy(files, { [name(edited)]: `${text}# touched\n` })

          for (const index of reached) expect(affected).toContain(name(index))
        },
      ),
      runs(60),
    )
  })
})

describe('hostile texts', () => {
  test.each([
    ['of strings that never end', `locals {\n  a = "${'..'.repeat(100_000)}`],
    [
      'of names that never end',
      `Resources: {}\nOutputs: { Export: { Name: ${`\${a}`.repeat(50_000)}`,
    ],
  ])('%s take no time', async (_, text) => {
    const started = Date.now()

    await affectedBy({ 'a/main.tf': text, 'b.yaml': text }, { 'b.yaml': `${text} ` })

    expect(Date.now() - started).toBeLessThan(2000)
  })
})

test('the marks of templates that are read with others are those that the reader looks for', () => {
  const marks = /AWS::\(\?:CloudFormation::Stack\|Serverless::Application\|Include\)/
  const here = new URL('../../../src/', import.meta.url)

  for (const file of ['open-input.ts', 'read/affected/named-files.ts'])
    expect(readFileSync(new URL(file, here), 'utf8')).toMatch(marks)
})
