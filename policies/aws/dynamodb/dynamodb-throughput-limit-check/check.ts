import type { Check } from 'stackgate'

/**
 * What all provisioned tables of the account and Region in the input take together, their indexes
 * included, stays below a percentage of the limit. Where scaling may raise it, that may be too much.
 */
const check: Check = (table, kit, given) => {
  const { all, at, fail, inapplicable, look, ofType, pass, unknown } = kit
  return look(at(table, 'BillingMode'), (mode) => {
    if (mode.value === 'PAY_PER_REQUEST') return inapplicable()
    return look(table, ({ resource }) =>
      all(KINDS.map((kind) => judge(kind, resource.environment.id))),
    )
  })

  function judge({ word, property, limit, percentage }: Kind, environment: string) {
    const most = given[limit]
    if (typeof most !== 'number') {
      return unknown(table, `the account's limit of ${word} capacity is not in the input`, {
        remedy: `the limit as a parameter of this policy`,
      })
    }
    const bound = (most * Number(given[percentage])) / 100
    const here = (one: { readonly environment: { readonly id: string } }) =>
      one.environment.id === environment
    const tables = ofType('AWS::DynamoDB::Table')
      .filter(here)
      .map((one) => unitsOf(one, property))
    const scaled = ofType('AWS::ApplicationAutoScaling::ScalableTarget')
      .filter(here)
      .map((one) => scaledTo(one, property))
    const least = sum(tables.map((units) => units[0]))
    const highest = sum([...tables.map((units) => units[1]), ...scaled])
    const place = at(table, 'ProvisionedThroughput')
    if (least >= bound) {
      return fail(place, `all tables together take ${least} ${word} capacity units`, {
        wanted: `stay below ${bound}`,
      })
    }
    return highest < bound
      ? pass()
      : unknown(place, `how much ${word} capacity all tables take together is not known`)
  }
}

interface Kind {
  readonly word: string
  readonly property: string
  readonly limit: string
  readonly percentage: string
}

const KINDS: readonly Kind[] = [
  { word: 'read', property: 'ReadCapacityUnits', limit: 'readLimit', percentage: 'readPercentage' },
  {
    word: 'write',
    property: 'WriteCapacityUnits',
    limit: 'writeLimit',
    percentage: 'writePercentage',
  },
]

interface Declared {
  readonly properties: unknown
  readonly exists: unknown
}

/** The least and the most that a table takes, its indexes included. */
function unitsOf({ properties, exists }: Declared, property: string): readonly [number, number] {
  const mode = member(properties, 'BillingMode')
  if (mode === 'PAY_PER_REQUEST') return [0, 0]
  const indexes = member(properties, 'GlobalSecondaryIndexes') ?? []
  if (!Array.isArray(indexes)) return [0, Number.POSITIVE_INFINITY]
  const holders: readonly unknown[] = [properties, ...indexes]
  const units = holders.map((holder) =>
    numberOf(member(member(holder, 'ProvisionedThroughput'), property)),
  )
  const isCertain = exists === null && (mode === undefined || mode === 'PROVISIONED')
  return [
    isCertain ? sum(units.map((one) => one ?? 0)) : 0,
    sum(units.map((one) => one ?? Number.POSITIVE_INFINITY)),
  ]
}

/** What a scaling target may raise capacity to, if it is one of DynamoDB and of this kind. */
function scaledTo({ properties }: Declared, property: string): number {
  const dimension = member(properties, 'ScalableDimension')
  if (typeof dimension === 'string' && !dimension.endsWith(`:${property}`)) return 0
  if (typeof dimension === 'string' && !dimension.startsWith('dynamodb:')) return 0
  return numberOf(member(properties, 'MaxCapacity')) ?? Number.POSITIVE_INFINITY
}

const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as { readonly [key: string]: unknown })[name]
    : undefined

function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return value
  return typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : null
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

export default check
