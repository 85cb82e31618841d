import { describe, expect, test } from 'vitest'
import { judge } from './shop-assembly.ts'
import { type Files, made, manifest, stack, stage } from './write-assembly.ts'

const volume = (encrypted: unknown) => ({
  Type: 'AWS::EC2::Volume',
  Properties: { AvailabilityZone: 'a', Encrypted: encrypted },
})

const producer = (output: Files) => ({
  Resources: { Topic: { Type: 'AWS::SNS::Topic' } },
  Outputs: { Flag: { Value: 'false', ...output } },
})

const EXPORT = { Export: { Name: 'Producer:ExportsOutputFlag' } }
const STRONG = { 'Fn::ImportValue': 'Producer:ExportsOutputFlag' }
const WEAK = { 'Fn::GetStackOutput': { StackName: 'Producer', OutputName: 'Flag' } }

describe('a value that one stack takes from another one of the app', () => {
  test.each<[string, Files, Files]>([
    ['strong', EXPORT, STRONG],
    ['weak', {}, WEAK],
    ['both', EXPORT, WEAK],
  ])('by a reference that is %s', async (_, output, reference) => {
    const { verdicts } = await judge({
      'cdk.out/manifest.json': manifest({
        Consumer: stack('Consumer', { dependencies: ['Producer'] }),
        Producer: stack('Producer'),
      }),
      'cdk.out/Producer.template.json': producer(output),
      'cdk.out/Consumer.template.json': { Resources: { Disk: volume(reference) } },
    })
    expect(verdicts.map(({ verdict, stack: name }) => [name, verdict])).toEqual([
      ['Consumer', 'fail'],
    ])
  })

  test('of a stage by the name that the stack has there', async () => {
    const { verdicts } = await judge({
      'cdk.out/manifest.json': manifest({ 'assembly-Beta': stage('assembly-Beta') }),
      'cdk.out/assembly-Beta/manifest.json': manifest({
        BetaProducer: stack('BetaProducer', {}, { stackName: 'Beta-Producer' }),
        BetaConsumer: stack('BetaConsumer', { displayName: 'Beta/Consumer' }),
      }),
      'cdk.out/assembly-Beta/BetaProducer.template.json': producer({}),
      'cdk.out/assembly-Beta/BetaConsumer.template.json': {
        Resources: {
          Disk: volume({
            'Fn::GetStackOutput': { StackName: 'Beta-Producer', OutputName: 'Flag' },
          }),
        },
      },
    })
    expect(verdicts.map(({ verdict, stack: name }) => [name, verdict])).toEqual([
      ['Beta/Consumer', 'fail'],
    ])
  })
})

test('account, region and partition of a stack are those of its environment', async () => {
  const { verdicts } = await judge({
    'cdk.out/manifest.json': manifest({
      App: stack('App', { environment: 'aws://123456789012/cn-north-1' }),
    }),
    'cdk.out/App.template.json': {
      Conditions: {
        Here: {
          'Fn::And': [
            { 'Fn::Equals': [{ Ref: 'AWS::AccountId' }, '123456789012'] },
            { 'Fn::Equals': [{ Ref: 'AWS::Region' }, 'cn-north-1'] },
            { 'Fn::Equals': [{ Ref: 'AWS::Partition' }, 'aws-cn'] },
          ],
        },
      },
      Resources: { Disk: volume({ 'Fn::If': ['Here', false, true] }) },
    },
  })
  expect(verdicts.map(({ verdict }) => verdict)).toEqual(['fail'])
})

test('a finding in a stack that the library added says so', async () => {
  const name = 'cross-region-stack-123456789012:us-east-1'
  const { findings, inputs } = await judge({
    'cdk.json': {},
    'bin/app.ts': '\n'.repeat(9),
    'cdk.out/manifest.json': manifest({
      X: stack('X', {
        displayName: name,
        metadata: { [`/${name}/Disk`]: made('Disk', ['...aws-cdk-lib, node internals...']) },
      }),
    }),
    'cdk.out/X.template.json': { Resources: { Disk: volume(false) } },
  })
  expect(findings.map(({ madeBy }) => madeBy)).toEqual(['the CDK library, for a pipeline'])
  expect(inputs[0]?.notes).toEqual([expect.stringMatching(/added by the CDK library/)])
})

test('look-ups that were open are noted, and what they left is judged', async () => {
  const { verdicts, inputs } = await judge({
    'cdk.out/manifest.json': manifest(
      { App: stack('App') },
      {
        missing: [{ key: 'availability-zones:account=1:region=r', provider: 'availability-zones' }],
      },
    ),
    'cdk.out/App.template.json': { Resources: { Disk: volume(false) } },
  })
  expect(verdicts).toHaveLength(1)
  expect(inputs[0]?.notes).toEqual([expect.stringMatching(/1 look-up of context was open/)])
})

test('a stack that the manifest names twice is judged once for each', async () => {
  const { verdicts } = await judge({
    'cdk.out/manifest.json': manifest({
      One: stack('App', { displayName: 'One' }),
      Two: stack('App', { displayName: 'Two' }),
    }),
    'cdk.out/App.template.json': { Resources: { Disk: volume(false) } },
  })
  expect(verdicts.map(({ stack: name }) => name)).toEqual(['One', 'Two'])
})
