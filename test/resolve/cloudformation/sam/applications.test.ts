import { expect, test } from 'vitest'
import { documentOf, resourceNamed } from '../resolve-text.ts'
import { show } from '../show.ts'
import { expandText, propertiesOf, samText } from './expand-text.ts'

const child = `Transform: AWS::Serverless-2016-10-31
Parameters:
  Env: { Type: String }
  Kept: { Type: String, Default: kept }
Resources:
  T:
    Type: AWS::Serverless::SimpleTable
    Properties:
      TableName: !Ref Env
      Tags: { kept: !Ref Kept }
Outputs:
  Table: { Value: !Ref T }
`

async function withChild(properties: string) {
  const document = await documentOf(child, 'child.yaml')
  return expandText(
    samText(`Resources:
  App:
    Type: AWS::Serverless::Application
    Properties: ${properties}
  R: { Type: T, Properties: { Table: !GetAtt App.Outputs.Table } }
`),
    { readNested: (url) => (url === './child.yaml' ? document : 'it lies outside of the input') },
  )
}

test('an application beside the template is a nested stack, with what its parent passes', async () => {
  const expanded = await withChild('{ Location: ./child.yaml, Parameters: { Env: prod } }')
  expect(expanded.notes).toEqual([])
  expect(expanded.errors).toEqual([])
  expect(expanded.resources.map(({ stack, address, type }) => [stack, address, type])).toEqual([
    ['', 'App', 'AWS::CloudFormation::Stack'],
    ['', 'R', 'T'],
    ['App', 'T', 'AWS::DynamoDB::Table'],
  ])
  expect(propertiesOf(expanded, 'App')).toEqual({
    TemplateURL: './child.yaml',
    Parameters: { Env: 'prod' },
    Tags: [{ Key: 'lambda:createdBy', Value: 'SAM' }],
  })
  expect(propertiesOf(expanded, 'T')).toMatchObject({
    TableName: 'prod',
    Tags: [{ Key: 'kept', Value: 'kept' }],
  })
  expect(propertiesOf(expanded, 'R')).toEqual({ Table: '<T of AWS::DynamoDB::Table>' })
})

test('findings of an application stand in its own file, with the place that deploys it beside', async () => {
  const expanded = await withChild('{ Location: ./child.yaml, Parameters: { Env: prod } }')
  expect(resourceNamed(expanded, 'T').locate(['TableName'], null)).toMatchObject({
    file: 'child.yaml',
    range: { line: 9, column: 7 },
    related: [
      {
        file: 'stack.yaml',
        range: { line: 3, column: 3 },
        text: 'deployed here as nested stack App',
      },
    ],
  })
  expect(resourceNamed(expanded, 'App').locate(['TemplateURL'], null)).toMatchObject({
    file: 'stack.yaml',
    pointer: '/Resources/App/Properties/Location',
  })
})

test('a published application is open, since only the service can read it', async () => {
  const expanded = await withChild(
    "{ Location: { ApplicationId: 'arn:a', SemanticVersion: 1.0.0 }, Tags: { team: blue } }",
  )
  expect(propertiesOf(expanded, 'App')).toEqual({
    Tags: [
      { Key: 'lambda:createdBy', Value: 'SAM' },
      { Key: 'serverlessrepo:applicationId', Value: 'arn:a' },
      { Key: 'serverlessrepo:semanticVersion', Value: '1.0.0' },
      { Key: 'team', Value: 'blue' },
    ],
  })
  const { deployment } = resourceNamed(expanded, 'App')
  expect(deployment.open[0]).toBe('the published application "App" was not read')
  expect(show(resourceNamed(expanded, 'R').properties)).toEqual({
    Table: expect.stringContaining('not-read'),
  })
})

test.each([
  [
    '{ Location: { ApplicationId: a } }',
    'its Location needs an ApplicationId and a SemanticVersion',
  ],
  ['{ Parameters: {} }', 'Location is missing'],
  ['{ Location: [] }', 'Location must be text or a map'],
  [
    "{ Location: a, Tags: { 'lambda:createdBy': me } }",
    "its tag lambda:createdBy is one of SAM's own",
  ],
])('SAM would refuse the application %s', async (properties, reason) => {
  const { notes, resources } = await withChild(properties)
  expect(notes).toContain(`SAM would refuse the Application "App": ${reason}.`)
  expect(resources[0]?.type).toBe('AWS::CloudFormation::Stack')
})
