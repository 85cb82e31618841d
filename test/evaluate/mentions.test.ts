import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { someMentioning } from '../../src/evaluate/mentions.ts'
import { placeOf } from '../../src/evaluate/place.ts'
import { settleVerdict } from '../../src/evaluate/settle-verdict.ts'
import { pass } from '../../src/evaluate/truth.ts'
import { reference, text, unknown, type Value } from '../../src/model/value.ts'
import { relate } from '../../src/relate/index.ts'
import { buildResource } from './checks/build-resource.ts'

const TABLE = 'AWS::DynamoDB::Table'
const TARGET = 'AWS::ApplicationAutoScaling::ScalableTarget'
const toTable = reference('template.yaml\n\nTable', TABLE, null, 'Table')
const toOther = reference('template.yaml\n\nOther', TABLE, null, 'Other')
const free = (source: string) =>
  unknown('parameter', 'the parameter has no default', { source, remedy: '--param Name=VALUE' })

/** What is said of a table where one target says this under `ResourceId`. */
async function verdict(said: Value | undefined, tableName?: Value) {
  const table = buildResource(TABLE, tableName === undefined ? {} : { TableName: tableName }, {
    address: 'Table',
  })
  const target = buildResource(TARGET, said === undefined ? {} : { ResourceId: said }, {
    address: 'Target',
  })
  const graph = await relate({ resources: [table, target], terraform: [] })
  const truth = someMentioning(
    graph,
    TARGET,
    { to: placeOf(table), through: ['ResourceId'], name: ['TableName'], before: 'table/' },
    () => pass(),
    'no target names this table',
  )
  const settled = settleVerdict(truth, null, 'given')
  return `${settled?.verdict}: ${settled?.evidence?.reason ?? ''}`
}

const none = 'fail: no target names this table'

describe('a text is about a resource', () => {
  test.each<[string, Value, Value | undefined]>([
    ['that it refers to', toTable, undefined],
    ['that it refers to behind a prefix', text(['table/', toTable]), undefined],
    ['that it names', 'table/orders', 'orders'],
    ['that it names within an ARN', 'arn:aws:dynamodb:eu-west-1:1:table/orders', 'orders'],
    ['that it names and goes on from', 'table/orders/index/by-day', 'orders'],
    ['whose name comes from the same place', text(['table/', free('p')]), free('p')],
    ['that one of several refer to', ['table/else', text(['table/', toTable])], undefined],
  ])('%s', async (_, said, name) => {
    expect(await verdict(said, name)).toMatch(/^pass/)
  })

  test.each<[string, Value | undefined, Value | undefined]>([
    ['another one is referred to', text(['table/', toOther]), undefined],
    ['another one is named', 'table/orders-old', 'orders'],
    ['another kind of thing has the name', 'stream/orders', 'orders'],
    ['the name stands elsewhere in the text', 'orders/table/archive', 'orders'],
    ['nothing is said', undefined, 'orders'],
    ['a number is said', 7, 'orders'],
    ['no item of a list is about it', ['table/a', text(['table/', toOther])], 'orders'],
  ])('no more where %s', async (_, said, name) => {
    expect(await verdict(said, name)).toBe(none)
  })

  test('or not: a parameter may name any', async () => {
    expect(await verdict(text(['table/', free('p')]), 'orders')).toBe(
      'unknown: whether Target is about Table is not known: the parameter has no default',
    )
    expect(await verdict(text(['table/', free('p')]), free('q'))).toMatch(/^unknown/)
  })

  test('is told from others of its type by its whole name', async () => {
    const names = fc.string({
      unit: fc.constantFrom('a', 'b', '-', '.'),
      minLength: 1,
      maxLength: 4,
    })
    await fc.assert(
      fc.asyncProperty(names, names, fc.constantFrom('', '/index/i'), async (said, own, rest) => {
        const found = await verdict(`table/${said}${rest}`, own)
        expect(found.startsWith('pass')).toBe(said === own)
        expect(found.startsWith('unknown')).toBe(false)
      }),
      { numRuns: 50 },
    )
  })
})
