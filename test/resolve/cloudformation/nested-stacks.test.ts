// biome-ignore-all lint/suspicious/noTemplateCurlyInString: CloudFormation writes holes in this way
import { describe, expect, test } from 'vitest'
import type { AssemblyDocument, AssemblyStack } from '../../../src/model/document.ts'
import { type ReadNested, resolveAssembly } from '../../../src/resolve/index.ts'
import { documentOf, given, resolveText, resourceNamed } from './resolve-text.ts'
import { show, showCondition } from './show.ts'

/** Reads nested templates from texts by their path. */
async function readerOf(texts: Record<string, string>): Promise<ReadNested> {
  const documents = new Map(
    await Promise.all(
      Object.entries(texts).map(
        async ([file, text]) => [file, await documentOf(text, file)] as const,
      ),
    ),
  )
  return (url) => documents.get(url) ?? 'it lies outside of the input'
}

const child = `
Parameters:
  Env: { Type: String, Default: none, AllowedValues: [none, dev, prod] }
  Subnets: { Type: 'List<AWS::EC2::Subnet::Id>', Default: '' }
  Kept: { Type: String, Default: kept }
  Needed: { Type: String }
Conditions:
  IsProd: !Equals [!Ref Env, prod]
Resources:
  V:
    Type: AWS::EC2::Volume
    Condition: IsProd
    Properties: { Env: !Ref Env, Subnets: !Ref Subnets, Kept: !Ref Kept, Needed: !Ref Needed, Name: !Ref AWS::StackName }
Outputs:
  Id: { Value: !Ref V }
  Env: { Value: !Sub 'in-\${Env}' }
  Listed: { Value: !Ref Subnets }
`

const parentOf = (parameters: string, more = '') => `
Parameters:
  Env: { Type: String, Default: dev, AllowedValues: [dev, prod] }
Conditions:
  WithChild: !Equals [!Ref Env, prod]
Resources:
  Child:
    Type: AWS::CloudFormation::Stack
    ${more}
    Properties:
      TemplateURL: child.yaml
      Parameters: ${parameters}
  S: { Type: AWS::EC2::Subnet }
  R:
    Type: T
    Properties:
      Id: !GetAtt Child.Outputs.Id
      Env: !Sub '\${Child.Outputs.Env}'
      Listed: !GetAtt Child.Outputs.Listed
      Missing: !GetAtt Child.Outputs.Idd
      Stack: !Ref Child
`

describe('a nested stack', () => {
  const resolve = async (parameters: string, more = '', options = {}) =>
    resolveText(parentOf(parameters, more), {
      readNested: await readerOf({ 'child.yaml': child }),
      ...options,
    })

  test('has the values that its parent passes, and defaults that nobody can override', async () => {
    const resolved = await resolve("{ Env: prod, Needed: '1' }", '', {
      given: given({ Kept: 'x' }, 'all'),
    })
    const volume = resourceNamed(resolved, 'V')
    expect(volume).toMatchObject({ stack: 'Child', deployment: { inputFile: 'child.yaml' } })
    expect(showCondition(volume.exists)).toBe('IsProd (Env = prod)')
    expect(show(volume.properties)).toEqual({
      Env: 'prod',
      Subnets: [''],
      Kept: 'kept',
      Needed: '1',
      Name: '<runtime: the name that the stack is given is not known before deployment>',
    })
  })

  test('has symbolic values bound as they are', async () => {
    const resolved = await resolve("{ Env: !Ref Env, Subnets: !Join [',', [!Ref S, subnet-1]] }")
    const volume = resourceNamed(resolved, 'V')
    expect(show(volume.properties)).toMatchObject({
      Env: { when: 'Env = dev', then: 'dev', otherwise: 'prod' },
      Subnets: ['<S of AWS::EC2::Subnet>', 'subnet-1'],
      Needed:
        '<invalid: the parent stack passes no value for parameter "Needed", which has no default>',
    })
    expect(showCondition(volume.exists)).toBe('IsProd (Env = prod)')
  })

  test('gives its outputs to its parent', async () => {
    const resolved = await resolve("{ Env: !Ref Env, Needed: '1' }")
    expect(show(resourceNamed(resolved, 'R').properties)).toEqual({
      Id: '<V of AWS::EC2::Volume>',
      Env: { when: 'Env = dev', then: 'in-dev', otherwise: 'in-prod' },
      Listed: '<invalid: output "Listed" is not a string>',
      Missing: '<invalid: nested stack "Child" has no output named "Idd"; "Id" may be meant>',
      Stack: '<Child of AWS::CloudFormation::Stack>',
    })
    const reference = resourceNamed(resolved, 'R').properties as { Id: { target: string } }
    expect(reference.Id.target).toBe(resourceNamed(resolved, 'V').id)
  })

  test('exists where its parent deploys it', async () => {
    const resolved = await resolve("{ Env: prod, Needed: '1' }", 'Condition: WithChild')
    expect(showCondition(resourceNamed(resolved, 'V').exists)).toBe(
      '(WithChild (Env = prod) and IsProd (Env = prod))',
    )
  })

  test('has its findings in its own file, with the place that deploys it beside', async () => {
    const resolved = await resolve("{ Env: prod, Needed: '1' }")
    expect(resourceNamed(resolved, 'V').locate(['Kept'], null)).toMatchObject({
      file: 'child.yaml',
      inputFile: 'child.yaml',
      range: { line: 13 },
      related: [
        {
          file: 'stack.yaml',
          range: { line: 7, column: 3 },
          text: 'deployed here as nested stack Child',
        },
      ],
    })
  })

  test('is the same place as its parent, whose open parts are its own', async () => {
    const resolved = await resolve("{ Needed: '1' }")
    const [parent, nested] = ['R', 'V'].map((name) => resourceNamed(resolved, name))
    expect(nested?.environment).toBe(parent?.environment)
    expect(nested?.deployment.open).toBe(parent?.deployment.open)
  })
})

test.each([
  [
    'an address elsewhere',
    'TemplateURL: https://example.com/x.yaml',
    'its TemplateURL names nothing that lies in the input',
  ],
  [
    'a text that is not known',
    "TemplateURL: !Sub '${AWS::Region}/x.yaml'",
    'its TemplateURL is no path of a file',
  ],
  ['nothing', 'Tags: []', 'it has no TemplateURL'],
])('a nested stack that names %s leaves the deployment open', async (_, properties, reason) => {
  const text = `
Resources:
  Child: { Type: AWS::CloudFormation::Stack, Properties: { ${properties} } }
  R: { Type: T, Properties: { P: !GetAtt Child.Outputs.X } }
`
  const resolved = await resolveText(text)
  const clause = `the template of nested stack "Child" was not read: ${reason}`
  expect(resourceNamed(resolved, 'R').deployment.open).toEqual([clause])
  expect(resolved.notes).toEqual([`T${clause.slice(1)}.`])
  expect(show(resourceNamed(resolved, 'R').properties)).toEqual({ P: `<not-read: ${clause}>` })
})

test('a template that deploys itself ends', async () => {
  const text = `
Resources:
  Again: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: stack.yaml } }
`
  const resolved = await resolveText(text, { readNested: await readerOf({ 'stack.yaml': text }) })
  expect(resolved.resources.map(({ address, stack }) => [stack, address])).toEqual([['', 'Again']])
  expect(resolved.notes).toEqual([
    'The template of nested stack "Again" was not read: it deploys itself.',
  ])
})

test('nested stacks that multiply end at a limit', async () => {
  const level = (next: number) => {
    const stacks = ['A', 'B', 'C', 'D'].map(
      (name) =>
        `  ${name}: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: l${next}.yaml } }`,
    )
    return `Resources:\n${stacks.join('\n')}\n`
  }
  const texts = Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [`l${at + 1}.yaml`, level(at + 2)]),
  )
  const resolved = await resolveText(level(1), { readNested: await readerOf(texts) })
  expect(resolved.resources.length).toBeLessThan(3_000)
  expect(resolved.notes.join()).toContain('too many or too large')
})

test('nested stacks that need each other’s outputs end', async () => {
  const text = `
Resources:
  A: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: c.yaml, Parameters: { P: !GetAtt B.Outputs.O } } }
  B: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: c.yaml, Parameters: { P: !GetAtt A.Outputs.O } } }
`
  const passing =
    'Parameters: { P: { Type: String } }\nResources: { R: { Type: T, Properties: { P: !Ref P } } }\nOutputs: { O: { Value: !Ref P } }\n'
  const resolved = await resolveText(text, { readNested: await readerOf({ 'c.yaml': passing }) })
  expect(resolved.resources).toHaveLength(4)
  expect(show(resolved.resources[2]?.properties)).toMatchObject({
    P: expect.stringContaining('depends on itself'),
  })
})

test('an application of SAM is a nested stack', async () => {
  const text = `
Transform: AWS::Serverless-2016-10-31
Resources:
  App: { Type: AWS::Serverless::Application, Properties: { Location: child.yaml, Parameters: { Needed: '1', Env: dev } } }
`
  const resolved = await resolveText(text, { readNested: await readerOf({ 'child.yaml': child }) })
  expect(resolved.resources.map(({ stack, address }) => [stack, address])).toEqual([
    ['', 'App'],
    ['App', 'V'],
  ])
})

describe('an assembly', () => {
  const stackOf = async (
    path: string,
    text: string,
    more: Partial<AssemblyStack> = {},
  ): Promise<AssemblyStack> => ({
    path,
    template: await documentOf(text, `cdk.out/${path.replaceAll('/', '')}.template.json`),
    account: null,
    region: null,
    stackName: path.replaceAll('/', '-'),
    parameters: new Map(),
    nested: new Map(),
    constructPath: () => null,
    source: () => 'the assembly has no metadata',
    construct: () => null,
    ...more,
  })
  const assemblyOf = (...stacks: AssemblyStack[]): AssemblyDocument => ({
    stacks,
    notes: [],
    errors: [],
  })
  const simple = 'Resources: { R: { Type: T, Properties: { Account: !Ref AWS::AccountId } } }'

  test('says where its stacks are deployed to, and which are certainly at the same place', async () => {
    const { resources } = resolveAssembly({
      assembly: assemblyOf(
        await stackOf('Dev/A', simple),
        await stackOf('Dev/B', simple),
        await stackOf('Prod/A', simple, { account: '111122223333', region: 'eu-west-1' }),
        await stackOf('Prod/B', simple, { account: '111122223333', region: 'eu-west-1' }),
        await stackOf('Prod/C', simple, { account: '111122223333' }),
      ),
      given: given(),
    })
    expect(resources.map(({ stack }) => stack)).toEqual([
      'Dev/A',
      'Dev/B',
      'Prod/A',
      'Prod/B',
      'Prod/C',
    ])
    const [devA, devB, prodA, prodB, prodC] = resources.map(({ environment }) => environment.id)
    expect(devA).toBe(devB)
    expect(prodA).toBe('aws://111122223333/eu-west-1')
    expect(prodA).toBe(prodB)
    expect(new Set([devA, prodA, prodC]).size).toBe(3)
    expect(show(resources[2]?.properties)).toEqual({ Account: '111122223333' })
  })

  test('has nested stacks under the chain of their names, at the source lines of their constructs', async () => {
    const source: AssemblyStack['source'] = (logicalId, property) => ({
      file: 'lib/app.ts',
      line: property === 'Encrypted' ? 7 : 5,
      column: 3,
      callers: [{ file: `lib/${logicalId}.ts`, line: 2, column: 1 }],
      others: property === 'Encrypted' ? [{ file: 'lib/app.ts', line: 9, column: 3 }] : [],
      enclosing: property === 'KmsKeyId' ? 'App/Inner/V' : null,
    })
    const inner = await stackOf(
      'App/Inner',
      'Resources: { V: { Type: AWS::EC2::Volume, Properties: { Encrypted: false } } }',
      { source },
    )
    const outer = await stackOf(
      'App',
      'Resources: { InnerStack: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: { "Fn::Join": ["", []] } } } }',
      { nested: new Map([['InnerStack', inner]]) },
    )
    const resolved = resolveAssembly({ assembly: assemblyOf(outer), given: given() })
    const volume = resourceNamed(resolved, 'V')
    expect(volume.stack).toBe('App/InnerStack')
    expect(volume.locate(['Encrypted'], null)).toEqual({
      file: 'lib/app.ts',
      inputFile: 'cdk.out/AppInner.template.json',
      range: { line: 7, column: 3, endLine: 7, endColumn: 3 },
      pointer: '/Resources/V/Properties/Encrypted',
      note: null,
      related: [
        {
          file: 'lib/V.ts',
          range: { line: 2, column: 1, endLine: 2, endColumn: 1 },
          text: 'called from here',
        },
        {
          file: 'lib/app.ts',
          range: { line: 9, column: 3, endLine: 9, endColumn: 3 },
          text: 'also sets Encrypted',
        },
        {
          file: 'cdk.out/App.template.json',
          range: { line: 1, column: 14, endLine: 1, endColumn: 24 },
          text: 'deployed here as nested stack InnerStack',
        },
      ],
    })
    expect(volume.locate([], 'KmsKeyId')).toMatchObject({
      range: { line: 5 },
      note: 'no line is known to make it, but this one made App/Inner/V',
    })
    expect(resourceNamed(resolved, 'InnerStack').locate([], null)).toMatchObject({
      file: 'cdk.out/App.template.json',
      note: 'the assembly has no metadata',
    })
  })
})
