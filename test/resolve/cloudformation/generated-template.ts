import fc from 'fast-check'
import type { Json } from './evaluate-directly.ts'

/** What a parameter can be. */
export const values = ['a', 'b', 'c']
export const names = ['P', 'Q', 'R']

/** What the template says of a parameter. */
const parameter = fc.oneof(
  fc
    .uniqueArray(fc.constantFrom(...values), { minLength: 1 })
    .map((allowed) => ({ Type: 'String', AllowedValues: allowed })),
  fc
    .uniqueArray(fc.constantFrom(...values), { minLength: 1 })
    .map((allowed) => ({ Type: 'String', AllowedValues: allowed, Default: allowed[0] ?? '' })),
  fc.constantFrom(...values).map((fallback) => ({ Type: 'String', Default: fallback })),
  fc.constant({ Type: 'String' }),
)
const reference = fc.constantFrom(...names).map((name) => ({ Ref: name }))
const literal = fc.constantFrom(...values)
const key = fc.oneof(literal, reference)
const lookUp = fc
  .tuple(key, fc.constantFrom('k', 'l'))
  .map(([first, second]) => ({ 'Fn::FindInMap': ['M', first, second] }))
const operand = fc.oneof(literal, reference, lookUp)

const conditionNames = ['C0', 'C1', 'C2', 'C3']
const { condition } = fc.letrec<{ condition: Json }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.tuple(operand, operand).map((pair): Json => ({ 'Fn::Equals': pair as Json[] })),
    tie('condition').map((of) => ({ 'Fn::Not': [of] })),
    fc.array(tie('condition'), { minLength: 2, maxLength: 3 }).map((of) => ({ 'Fn::And': of })),
    fc.array(tie('condition'), { minLength: 2, maxLength: 3 }).map((of) => ({ 'Fn::Or': of })),
  ),
}))

/** Conditions may use those before them. */
const conditions = fc
  .tuple(
    condition,
    condition,
    condition,
    condition,
    fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
  )
  .map(([first, second, third, fourth, linked]): Record<string, Json> => {
    const link = (own: Json, index: number): Json =>
      linked[index] ? { 'Fn::Or': [own, { 'Fn::Not': [{ Condition: `C${index}` }] }] } : own
    return { C0: first, C1: link(second, 0), C2: link(third, 1), C3: link(fourth, 2) }
  })

const { text, value } = fc.letrec<{ text: Json; value: Json }>((tie) => ({
  text: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    literal,
    reference,
    lookUp,
    fc.constantFrom(...names).map((name) => ({ 'Fn::Sub': `<\${${name}}>` })),
    fc
      .tuple(fc.constantFrom(...conditionNames), tie('text'), tie('text'))
      .map(([name, then, otherwise]) => ({ 'Fn::If': [name, then, otherwise] })),
    fc
      .array(tie('text'), { minLength: 1, maxLength: 3 })
      .map((parts) => ({ 'Fn::Join': ['-', parts] })),
    fc
      .tuple(
        fc.constantFrom(...conditionNames),
        tie('text'),
        fc.array(tie('text'), { minLength: 1, maxLength: 2 }),
      )
      .map(([name, item, more]) => ({
        'Fn::Select': ['0', [{ 'Fn::If': [name, item, { Ref: 'AWS::NoValue' }] }, ...more]],
      })),
  ),
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('text'),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('X', 'Y', 'Z'), tie('value'), { maxKeys: 3 }),
    fc
      .tuple(fc.constantFrom(...conditionNames), tie('value'), fc.option(tie('value')))
      .map(([name, then, otherwise]) => ({
        'Fn::If': [name, then, otherwise ?? { Ref: 'AWS::NoValue' }],
      })),
  ),
}))

/**
 * Templates with a single resource `R`, whose values depend on three parameters `P`, `Q` and `R`
 * through conditions, mappings and functions.
 */
export const template = fc.record({
  Parameters: fc.tuple(parameter, parameter, parameter).map(([P, Q, R]) => ({ P, Q, R })),
  Mappings: fc
    .dictionary(
      fc.constantFrom(...values),
      fc.dictionary(fc.constantFrom('k', 'l'), literal, { minKeys: 1 }),
      { minKeys: 1 },
    )
    .map((M) => ({ M })),
  Conditions: conditions,
  Resources: fc
    .tuple(value, fc.constantFrom(...conditionNames), text)
    .map(([Value, Condition, Text]) => ({
      R: { Type: 'T', Condition, Properties: { Value, Text } },
    })),
})

export type Template = typeof template extends fc.Arbitrary<infer T> ? T : never
