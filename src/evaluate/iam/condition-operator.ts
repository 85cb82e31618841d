/** What an operator compares. */
export type Family = 'string' | 'number' | 'date' | 'boolean' | 'binary' | 'address' | 'arn'

export interface ConditionOperator {
  readonly family: Family
  /** Holds where no value matches. */
  readonly isNegated: boolean
  readonly isPattern: boolean
  readonly ignoresCase: boolean
  /** Holds where the key is absent. */
  readonly holdsWhenAbsent: boolean
}

type Base = Pick<ConditionOperator, 'family' | 'isNegated' | 'isPattern' | 'ignoresCase'>

const base = (family: Family, more: Partial<Base> = {}): Base => ({
  family,
  isNegated: false,
  isPattern: false,
  ignoresCase: false,
  ...more,
})

const orders = ['Equals', 'LessThan', 'LessThanEquals', 'GreaterThan', 'GreaterThanEquals']

/** IAM User Guide, IAM JSON policy elements: Condition operators. */
const bases: ReadonlyMap<string, Base> = new Map([
  ['StringEquals', base('string')],
  ['StringNotEquals', base('string', { isNegated: true })],
  ['StringEqualsIgnoreCase', base('string', { ignoresCase: true })],
  ['StringNotEqualsIgnoreCase', base('string', { isNegated: true, ignoresCase: true })],
  ['StringLike', base('string', { isPattern: true })],
  ['StringNotLike', base('string', { isNegated: true, isPattern: true })],
  ...orders.map((order) => [`Numeric${order}`, base('number')] as const),
  ['NumericNotEquals', base('number', { isNegated: true })],
  ...orders.map((order) => [`Date${order}`, base('date')] as const),
  ['DateNotEquals', base('date', { isNegated: true })],
  ['Bool', base('boolean')],
  ['BinaryEquals', base('binary')],
  ['IpAddress', base('address')],
  ['NotIpAddress', base('address', { isNegated: true })],
  ['ArnEquals', base('arn', { isPattern: true })],
  ['ArnLike', base('arn', { isPattern: true })],
  ['ArnNotEquals', base('arn', { isNegated: true, isPattern: true })],
  ['ArnNotLike', base('arn', { isNegated: true, isPattern: true })],
])

/**
 * Reads an operator; null for one that isn't known. A key that is absent makes a plain operator
 * false and a negated one true; `…IfExists` and `ForAllValues:` make it true, `ForAnyValue:` false.
 * `Null`, which asks for absence itself, is none of these.
 */
export function conditionOperator(written: string): ConditionOperator | null {
  const [, set, name = '', ifExists] =
    /^(ForAllValues:|ForAnyValue:)?(.*?)(IfExists)?$/.exec(written) ?? []
  const found = bases.get(name)
  if (found === undefined) return null
  const ofSet = set === undefined ? found.isNegated : set === 'ForAllValues:'
  return { ...found, holdsWhenAbsent: ifExists !== undefined || ofSet }
}
