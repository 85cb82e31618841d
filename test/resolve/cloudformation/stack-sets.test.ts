// biome-ignore-all lint/suspicious/noTemplateCurlyInString: CloudFormation writes holes in this way
import { expect, test } from 'vitest'
import type { ParsedText } from '../../../src/model/document.ts'
import { InputError } from '../../../src/model/input-error.ts'
import { readYaml } from '../../../src/read/cloudformation/read-yaml.ts'
import { documentOf, given, resolveText, resourceNamed } from './resolve-text.ts'
import { show, showCondition } from './show.ts'

const parseNested = (text: string): ParsedText | string => {
  try {
    return readYaml(text)
  } catch (error) {
    if (error instanceof InputError) return "it can't be parsed"
    throw error
  }
}

const resolve = (text: string, values = {}) =>
  resolveText(text, { parseNested, given: given(values), account: '111122223333' })

const text = `Parameters:
  Env: { Type: String, Default: dev }
Resources:
  Set:
    Type: AWS::CloudFormation::StackSet
    Properties:
      StackSetName: everywhere
      Parameters:
        - { ParameterKey: Size, ParameterValue: !Ref Env }
        - { ParameterKey: Kind, ParameterValue: gp2 }
      StackInstancesGroup:
        - Regions: [eu-west-1]
          ParameterOverrides: [{ ParameterKey: Kind, ParameterValue: gp3 }]
      TemplateBody: |
        Parameters:
          Size: { Type: String }
          Kind: { Type: String }
          Other: { Type: String, Default: o }
        Resources:
          V:
            Type: AWS::EC2::Volume
            Properties:
              Size: !Ref Size
              Kind: !Ref Kind
              Other: !Ref Other
              Account: !Ref AWS::AccountId
              Encrypted: false
  R: { Type: T, Properties: { P: !GetAtt Set.Outputs.X } }
`

test('the template in a stack set is judged, with the values that it passes', async () => {
  const resolved = await resolve(text)
  const volume = resourceNamed(resolved, 'V')
  expect(resolved.errors).toEqual([])
  expect(volume).toMatchObject({ stack: 'Set', environment: { account: null, region: null } })
  expect(volume.environment.id).not.toBe(resourceNamed(resolved, 'R').environment.id)
  expect(show(volume.properties)).toEqual({
    Size: {
      when: 'Env = dev',
      then: 'dev',
      otherwise: '<parameter: parameter "Env" can be given other values than its default>',
    },
    Kind: '<parameter: instances of stack set "Set" have different values for "Kind">',
    Other: 'o',
    Account:
      '<parameter: the account that the stack is deployed to is not known before deployment>',
    Encrypted: false,
  })
})

test('its places are those in the text that holds it', async () => {
  const volume = resourceNamed(await resolve(text), 'V')
  expect(volume.locate(['Encrypted'], null)).toMatchObject({
    file: 'stack.yaml',
    inputFile: 'stack.yaml',
    pointer: '/Resources/Set/Properties/TemplateBody',
    range: { line: 27, column: 15 },
    related: [
      { file: 'stack.yaml', range: { line: 4, column: 3 }, text: 'deployed here by stack set Set' },
    ],
  })
  expect(volume.locate([], 'KmsKeyId')).toMatchObject({
    range: { line: 20, column: 11, endLine: 20, endColumn: 12 },
  })
})

test('in a text by Fn::Sub, values are put in, and what stands before them has its place', async () => {
  const resolved = await resolve(
    `Parameters:
  Env: { Type: String }
Resources:
  Set:
    Type: AWS::CloudFormation::StackSet
    Properties:
      TemplateBody: !Sub |
        Resources:
          V:
            Type: AWS::EC2::Volume
            Properties:
              Encrypted: false
              Env: \${Env}
`,
    { Env: 'prod' },
  )
  const volume = resourceNamed(resolved, 'V')
  expect(show(volume.properties)).toEqual({ Encrypted: false, Env: 'prod' })
  expect(volume.locate(['Encrypted'], null).range).toMatchObject({ line: 12, column: 15 })
  expect(volume.locate(['Env'], null).range).toEqual({
    line: 13,
    column: 15,
    endLine: 13,
    endColumn: 26,
  })
})

test('a text in quotes has the place of its property', async () => {
  const json = JSON.stringify(
    {
      Resources: {
        Set: {
          Type: 'AWS::CloudFormation::StackSet',
          Condition: 'C',
          Properties: { TemplateBody: '{"Resources":{"V":{"Type":"T","Properties":{"A":1}}}}' },
        },
      },
      Conditions: { C: { 'Fn::Equals': [{ Ref: 'AWS::Region' }, 'x'] } },
    },
    null,
    1,
  )
  const volume = resourceNamed(await resolve(json), 'V')
  expect(volume.locate(['A'], null).range).toMatchObject({ line: 7, column: 5 })
  expect(showCondition(volume.exists)).toBe('C (AWS::Region = x)')
})

test.each([
  ['TemplateBody: !ImportValue x', 'its TemplateBody is not known as a whole'],
  ["TemplateBody: '[1'", "its TemplateBody can't be read: it can't be parsed"],
  ["TemplateBody: '[1]'", 'its TemplateBody is no template'],
  [
    'TemplateURL: https://example.com/a.yaml',
    'its TemplateURL names nothing that lies in the input',
  ],
])(
  'a stack set with %s is told; nothing here depends on what it deploys elsewhere',
  async (property, reason) => {
    const resolved = await resolve(
      `Resources:\n  R:\n    Type: AWS::CloudFormation::StackSet\n    Properties:\n      ${property}\n`,
    )
    expect(resolved.notes).toEqual([`The template of stack set "R" was not read: ${reason}.`])
    expect(resourceNamed(resolved, 'R').deployment.open).toEqual([])
  },
)

test('a stack set may name a file, and a set in a set ends', async () => {
  const inner = await documentOf('Resources: { V: { Type: T } }', 'set.yaml')
  const resolved = await resolveText(
    'Resources: { S: { Type: AWS::CloudFormation::StackSet, Properties: { TemplateURL: set.yaml } } }',
    { readNested: () => inner },
  )
  expect(resourceNamed(resolved, 'V')).toMatchObject({
    stack: 'S',
    deployment: { inputFile: 'set.yaml' },
  })
})
