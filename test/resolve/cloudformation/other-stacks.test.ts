// biome-ignore-all lint/suspicious/noTemplateCurlyInString: CloudFormation writes holes in this way
import { expect, test } from 'vitest'
import type { Resource } from '../../../src/model/resource.ts'
import { createRun, prepareTemplate, type TemplateToResolve } from '../../../src/resolve/index.ts'
import { documentOf, given } from './resolve-text.ts'
import { show } from './show.ts'

/** Resolves several templates of one run; each with what else is known of it. */
async function resolveAll(
  ...stacks: readonly (readonly [text: string, more?: Partial<TemplateToResolve>])[]
): Promise<Resource[]> {
  const run = createRun()
  const documents = await Promise.all(
    stacks.map(([text], index) => documentOf(text, `${index}.yaml`)),
  )
  const prepared = documents.map((template, index) =>
    prepareTemplate({ template, given: given(), ...stacks[index]?.[1] }, run),
  )
  return prepared.flatMap((resolve) => resolve().resources)
}

const importing = (name: string) => `Resources: { R: { Type: T, Properties: { P: ${name} } } }`
const exporting = (name: string, value = '!Ref B') => `
Parameters: { Env: { Type: String, Default: dev } }
Resources: { B: { Type: AWS::S3::Bucket } }
Outputs: { Out: { Value: ${value}, Export: { Name: ${name} } } }
`
const importedBy = (resources: readonly Resource[]) =>
  show(resources.find(({ address }) => address === 'R')?.properties)

test('an import is what another stack exports, whichever comes first', async () => {
  const expected = { P: '<B of AWS::S3::Bucket>' }
  expect(
    importedBy(await resolveAll([importing('!ImportValue shared')], [exporting('shared')])),
  ).toEqual(expected)
  expect(
    importedBy(await resolveAll([exporting('shared')], [importing('!ImportValue shared')])),
  ).toEqual(expected)
})

test.each([
  ["!Sub '${Env}-b'", { P: '<B of AWS::S3::Bucket>' }],
  ["!Join ['-', [dev, b]]", { P: '<B of AWS::S3::Bucket>' }],
  ["!Sub '${AWS::StackName}-b'", { P: '<other-stack: no stack in the input exports "dev-b">' }],
])('an export may have the composed name %s', async (name, expected) => {
  expect(
    importedBy(await resolveAll([exporting(name)], [importing('!ImportValue dev-b')])),
  ).toEqual(expected)
})

test('the name of a stack that is known is part of what it exports', async () => {
  const resources = await resolveAll(
    [exporting("!Sub '${AWS::StackName}-b'"), { stackName: 'net' }],
    [importing("{ Fn::ImportValue: !Join ['-', [net, b]] }")],
  )
  expect(importedBy(resources)).toEqual({ P: '<B of AWS::S3::Bucket>' })
})

test('an import takes the export of its own account and region', async () => {
  const [eu, us] = [
    { account: '1', region: 'eu-west-1' },
    { account: '1', region: 'us-east-1' },
  ]
  const exporters = [
    [exporting('shared', 'europe'), eu],
    [exporting('shared', 'america'), us],
  ] as const
  expect(
    importedBy(await resolveAll(...exporters, [importing('!ImportValue shared'), us])),
  ).toEqual({
    P: 'america',
  })
  expect(importedBy(await resolveAll(...exporters, [importing('!ImportValue shared')]))).toEqual({
    P: '<other-stack: several stacks in the input export "shared">',
  })
  const third = { account: '1', region: 'eu-north-1' }
  expect(
    importedBy(await resolveAll(...exporters, [importing('!ImportValue shared'), third])),
  ).toEqual({
    P: '<other-stack: no stack in the input exports "shared">',
  })
})

test('a template that another one deploys exports once', async () => {
  const child = await documentOf(exporting('shared'), 'child.yaml')
  const parent =
    'Resources: { C: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: c } } }'
  const run = createRun()
  const importer = await documentOf(importing('!ImportValue shared'), 'importer.yaml')
  const prepared = [
    prepareTemplate({ template: importer, given: given() }, run),
    prepareTemplate({ template: child, given: given() }, run),
    prepareTemplate(
      { template: await documentOf(parent), given: given(), readNested: () => child },
      run,
    ),
  ]
  const resources = prepared.flatMap((resolve) => resolve().resources)
  expect(importedBy(resources)).toEqual({ P: '<B of AWS::S3::Bucket>' })
})

test('of outputs by conditions, the one that is put out is imported', async () => {
  const exporter = `
Parameters: { Env: { Type: String, AllowedValues: [dev, prod] } }
Conditions: { IsProd: !Equals [!Ref Env, prod], NoProd: !Not [!Condition IsProd] }
Resources: { A: { Type: AWS::S3::Bucket }, B: { Type: AWS::S3::Bucket } }
Outputs:
  One: { Condition: IsProd, Value: !Ref A, Export: { Name: shared } }
  Two: { Condition: NoProd, Value: !Ref B, Export: { Name: shared } }
`
  expect(importedBy(await resolveAll([exporter], [importing('!ImportValue shared')]))).toEqual({
    P: {
      when: 'IsProd (Env = prod)',
      then: '<A of AWS::S3::Bucket>',
      otherwise: '<B of AWS::S3::Bucket>',
    },
  })
})

test('imports that need each other end', async () => {
  const round = (from: string, to: string) => `
Resources: { R: { Type: T, Properties: { P: !ImportValue ${from} } } }
Outputs: { O: { Value: !ImportValue ${from}, Export: { Name: ${to} } } }
`
  const resources = await resolveAll([round('a', 'b')], [round('b', 'a')])
  expect(resources.map(({ properties }) => show(properties))).toEqual([
    { P: '<invalid: output "O" depends on itself>' },
    { P: '<invalid: output "O" depends on itself>' },
  ])
})

test('imports from stack to stack to stack are followed, up to a limit', async () => {
  const link = (index: number) =>
    [
      `Outputs: { O: { Value: ${index === 0 ? 'end' : `!Sub '\${I}+'`}, Export: { Name: e${index} } } }`
        .replace("!Sub '${I}+'", `!Sub ['\${I}+', { I: !ImportValue e${index - 1} }]`)
        .concat('\nResources: {}\n'),
    ] as const
  const chain = (length: number) =>
    resolveAll(
      [importing(`!ImportValue e${length - 1}`)],
      ...Array.from({ length }, (_, index) => link(index)),
    )
  expect(importedBy(await chain(10))).toEqual({ P: 'end+++++++++' })
  expect(JSON.stringify(importedBy(await chain(1_000)))).toContain('limit')
})

test('Fn::GetStackOutput reads the stack of a name and a region', async () => {
  const reading = (more: string) =>
    importing(`{ Fn::GetStackOutput: { StackName: net, OutputName: Out${more} } }`)
  const stack = (region: string) =>
    [exporting('x', region), { stackName: 'net', account: '1', region }] as const
  const reader = { account: '1', region: 'us-east-1' }
  const both = [stack('eu-west-1'), stack('us-east-1')] as const
  expect(importedBy(await resolveAll(...both, [reading(''), reader]))).toEqual({ P: 'us-east-1' })
  expect(
    importedBy(await resolveAll(...both, [reading(', Region: !Ref AWS::Region'), reader])),
  ).toEqual({ P: 'us-east-1' })
  expect(importedBy(await resolveAll(...both, [reading(', Region: eu-west-1'), reader]))).toEqual({
    P: 'eu-west-1',
  })
  expect(importedBy(await resolveAll(...both, [reading(', Region: eu-north-1'), reader]))).toEqual({
    P: '<other-stack: no stack in the input is named "net">',
  })
  expect(
    importedBy(
      await resolveAll(stack('us-east-1'), [
        reading('').replace('OutputName: Out', 'OutputName: Ot'),
        reader,
      ]),
    ),
  ).toEqual({
    P: '<invalid: stack "net" has no output named "Ot"; "Out" may be meant>',
  })
  const elsewhere = { account: '2', region: 'us-east-1' }
  expect(
    importedBy(await resolveAll(stack('us-east-1'), [reading(', RoleArn: arn'), elsewhere])),
  ).toEqual({ P: 'us-east-1' })
  expect(importedBy(await resolveAll(stack('us-east-1'), [reading(''), elsewhere]))).toEqual({
    P: '<other-stack: no stack in the input is named "net">',
  })
  expect(importedBy(await resolveAll([importing('{ Fn::GetStackOutput: net }')]))).toEqual({
    P: '<invalid: Fn::GetStackOutput takes a map with StackName and OutputName>',
  })
})
