import { describe, expect, test } from 'vitest'
import { resourceNamed } from '../resolve-text.ts'
import { showCondition } from '../show.ts'
import { expandText, propertiesOf, samText, typesIn } from './expand-text.ts'

const table = (more = '', globals = '') =>
  expandText(
    samText(`${globals}
Conditions: { C: !Equals [!Ref AWS::AccountId, '1'] }
Resources:
  T:
    Type: AWS::Serverless::SimpleTable
${more}`),
  )

describe('a simple table', () => {
  test('has one key, and is paid by request', async () => {
    const expanded = await table()
    expect(typesIn(expanded)).toEqual({ T: 'AWS::DynamoDB::Table' })
    expect(propertiesOf(expanded, 'T')).toEqual({
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      BillingMode: 'PAY_PER_REQUEST',
    })
  })

  test('has what is written, also in Globals', async () => {
    const expanded = await table(
      `    Condition: C
    Properties:
      PrimaryKey: { Name: number, Type: Number }
      ProvisionedThroughput: { ReadCapacityUnits: 5, WriteCapacityUnits: 2 }
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true }
      TableName: orders
      Tags: { team: blue, none: }
`,
      'Globals: { SimpleTable: { SSESpecification: { SSEEnabled: true } } }',
    )
    expect(expanded.notes).toEqual([])
    expect(propertiesOf(expanded, 'T')).toEqual({
      AttributeDefinitions: [{ AttributeName: 'number', AttributeType: 'N' }],
      KeySchema: [{ AttributeName: 'number', KeyType: 'HASH' }],
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      ProvisionedThroughput: { ReadCapacityUnits: 5, WriteCapacityUnits: 2 },
      SSESpecification: { SSEEnabled: true },
      TableName: 'orders',
      Tags: [
        { Key: 'team', Value: 'blue' },
        { Key: 'none', Value: '' },
      ],
    })
    expect(showCondition(resourceNamed(expanded, 'T').exists)).toBe('C (AWS::AccountId = 1)')
  })

  test.each([
    ['PrimaryKey: { Name: a, Type: Text }', 'its PrimaryKey needs a Name, and a Type of String'],
    ['PrimaryKey: [a]', 'PrimaryKey must be a map of text'],
    ['ProvisionedThroughput: { A: b, C: d }', 'ProvisionedThroughput must be a map of whole'],
    ['Encrypted: true', 'there is no property "Encrypted"'],
  ])('is still judged where SAM would refuse %s', async (property, reason) => {
    const expanded = await table(`    Properties:\n      ${property}\n`)
    expect(expanded.notes.join()).toContain(`SAM would refuse the SimpleTable "T": ${reason}`)
    expect(typesIn(expanded)).toEqual({ T: 'AWS::DynamoDB::Table' })
  })

  test('has its findings where a person edits', async () => {
    const expanded = await table(
      `    Properties:
      PrimaryKey: { Name: a, Type: String }
`,
      'Globals: { SimpleTable: { SSESpecification: { SSEEnabled: false } } }',
    )
    const pointerOf = (...path: (string | number)[]) =>
      resourceNamed(expanded, 'T').locate(path, null).pointer
    expect(pointerOf('SSESpecification', 'SSEEnabled')).toBe(
      '/Globals/SimpleTable/SSESpecification/SSEEnabled',
    )
    expect(pointerOf('KeySchema')).toBe('/Resources/T/Properties/PrimaryKey')
  })
})
