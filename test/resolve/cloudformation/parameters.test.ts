import { describe, expect, test } from 'vitest'
import { isKind } from '../../../src/model/value.ts'
import { given, propertyR, resolveText } from './resolve-text.ts'
import { causesIn, show } from './show.ts'

const template = (parameter: string, expression = '!Ref X') => `
Parameters:
  X: ${parameter}
Resources:
  R: { Type: T, Properties: { P: ${expression} } }
`

const other = '<parameter: parameter "X" can be given other values than its default>'
const none = '<parameter: parameter "X" has no default and no value was given>'

describe('a parameter that nobody gave a value', () => {
  test.each<[string, unknown]>([
    ['{ Type: String }', none],
    ['{ Type: Number }', none],
    ['{ Type: CommaDelimitedList }', none],
    ['{ Type: String, Default: a }', { when: 'X = a', then: 'a', otherwise: other }],
    ["{ Type: String, Default: '' }", { when: 'X = ', then: '', otherwise: other }],
    ['{ Type: Number, Default: 8 }', { when: 'X = 8', then: '8', otherwise: other }],
    ['{ Type: String, Default: true }', { when: 'X = true', then: 'true', otherwise: other }],
    [
      '{ Type: String, AllowedValues: [true, false] }',
      { when: 'X = true', then: 'true', otherwise: 'false' },
    ],
    [
      '{ Type: String, Default: b, AllowedValues: [a, b, c] }',
      { when: 'X = b', then: 'b', otherwise: { when: 'X = a', then: 'a', otherwise: 'c' } },
    ],
    ['{ Type: String, AllowedValues: [only] }', 'only'],
    // A default that isn't allowed is a value all the same: the template says so.
    [
      '{ Type: String, Default: z, AllowedValues: [a] }',
      { when: 'X = z', then: 'z', otherwise: 'a' },
    ],
    [
      '{ Type: String, AllowedPattern: "^(true|false)$" }',
      { when: 'X = true', then: 'true', otherwise: 'false' },
    ],
    ['{ Type: String, AllowedPattern: "[YN]" }', { when: 'X = Y', then: 'Y', otherwise: 'N' }],
    ['{ Type: String, AllowedPattern: "^a|b$" }', none],
    ['{ Type: String, AllowedPattern: "a.c|b" }', none],
    [
      '{ Type: CommaDelimitedList, Default: "a , b" }',
      { when: 'X = a , b', then: ['a', 'b'], otherwise: other },
    ],
    ['{ Type: CommaDelimitedList, Default: "" }', { when: 'X = ', then: [''], otherwise: other }],
    [
      '{ Type: List<Number>, Default: "80,443" }',
      { when: 'X = 80,443', then: ['80', '443'], otherwise: other },
    ],
    ['{ Type: "List<AWS::EC2::Subnet::Id>" }', none],
    [
      '{ Type: AWS::EC2::KeyPair::KeyName, Default: k }',
      { when: 'X = k', then: 'k', otherwise: other },
    ],
    [
      '{ Type: AWS::SSM::Parameter::Name, Default: /a }',
      { when: 'X = /a', then: '/a', otherwise: other },
    ],
    [
      '{ Type: "AWS::SSM::Parameter::Value<String>", Default: /a }',
      '<runtime: parameter "X" is read from the Parameter Store at deployment>',
    ],
    [
      '{ Type: "AWS::SSM::Parameter::Value<List<String>>", Default: /a }',
      '<runtime: parameter "X" is read from the Parameter Store at deployment>',
    ],
    [
      '{ Type: String, NoEcho: true, Default: pw }',
      { when: 'X = pw', then: { sensitive: 'pw' }, otherwise: other },
    ],
    ['{ Type: String, NoEcho: "true", AllowedValues: [a] }', { sensitive: 'a' }],
    ['{ Type: String, NoEcho: true }', none],
    [
      "{ Type: String, Default: '{{resolve:ssm:a}}' }",
      {
        when: 'X = {{resolve:ssm:a}}',
        then: '<runtime: it is read from the Parameter Store at deployment>',
        otherwise: other,
      },
    ],
    ['[]', none],
    ['{}', none],
  ])('%s', async (parameter, expected) => {
    expect(show(propertyR(await resolveText(template(parameter))))).toEqual(expected)
  })
})

describe('a parameter that was given a value', () => {
  test.each<[string, string, unknown]>([
    ['{ Type: String, Default: a }', 'b', 'b'],
    ['{ Type: String, AllowedValues: [a, b] }', 'b', 'b'],
    ['{ Type: CommaDelimitedList }', 'a, b', ['a', 'b']],
    ['{ Type: String, NoEcho: true }', 'pw', { sensitive: 'pw' }],
    [
      '{ Type: "AWS::SSM::Parameter::Value<String>" }',
      '/a',
      '<runtime: parameter "X" is read from the Parameter Store at deployment>',
    ],
  ])('%s given %s', async (parameter, text, expected) => {
    const resolved = await resolveText(template(parameter), { given: given({ X: text }) })
    expect(show(propertyR(resolved))).toEqual(expected)
  })

  test.each(['AWS::Region', 'AWS::AccountId', 'AWS::StackName', 'AWS::Partition'])(
    '%s can be given like a parameter',
    async (name) => {
      const options = { given: given({ [name]: 'value' }) }
      const resolved = await resolveText(template('{ Type: String }', `!Ref ${name}`), options)
      expect(show(propertyR(resolved))).toBe('value')
    },
  )
})

test('a given value that the template does not allow is judged, and told without the value', async () => {
  const text = template('{ Type: String, AllowedValues: [a, b] }', '!Ref X')
  const resolved = await resolveText(text, { given: given({ X: 'z' }) })
  expect(show(propertyR(resolved))).toBe('z')
  expect(resolved.notes).toEqual([
    'The value given for parameter "X" is none that the template allows.',
  ])
})

test('what is composed of something sensitive is sensitive', async () => {
  const text = template('{ Type: String, NoEcho: true, Default: pw }', "!Join ['', ['a:', !Ref X]]")
  expect(show(propertyR(await resolveText(text)))).toEqual({
    when: 'X = pw',
    then: { sensitive: 'a:pw' },
    otherwise: `a:${other}`,
  })
})

test('an unknown parameter tells its name, what would make it known, and its own variable', async () => {
  const value = propertyR(await resolveText(template('{ Type: String }')))
  expect(value).toMatchObject({
    cause: 'parameter',
    remedy: '--param X=VALUE, or a parameter file',
    variable: { name: 'X', given: null, fallback: null, allowed: null, sensitive: false },
  })
})

describe('rules of the template', () => {
  const ruled = (assertion: string, parameter = '{ Type: String }', condition = '') => `
Parameters:
  X: ${parameter}
  Y: { Type: String, Default: y }
Rules:
  First:
    ${condition}
    Assertions:
      - Assert: ${assertion}
Resources:
  R: { Type: T, Properties: { P: !Ref X } }
`
  const aOrB = { when: 'X = a', then: 'a', otherwise: 'b' }

  test.each<[string, string, unknown]>([
    ['!Contains [[a, b], !Ref X]', '{ Type: String }', aOrB],
    ['!Contains [[a, b], !Ref X]', '{ Type: String, AllowedValues: [a, b, c] }', aOrB],
    ['!Not [!Equals [!Ref X, c]]', '{ Type: String, AllowedValues: [a, b, c] }', aOrB],
    ['!Not [!Equals [!Ref X, c]]', '{ Type: String }', none],
    ['!Or [!Equals [!Ref X, a], !Equals [b, !Ref X]]', '{ Type: String }', aOrB],
    ['!And [!Equals [!Ref X, a], !Equals [!Ref Y, b]]', '{ Type: String }', none],
    // A default that breaks a rule is what there is to judge.
    [
      '!Equals [!Ref X, a]',
      '{ Type: String, Default: z, AllowedValues: [z, a] }',
      { when: 'X = z', then: 'z', otherwise: 'a' },
    ],
    // Nothing would be left.
    ['!Equals [!Ref X, q]', '{ Type: String, AllowedValues: [a, b] }', aOrB],
    ['!EachMemberIn [[!Ref X], [a]]', '{ Type: String }', none],
  ])('%s leaves of %s', async (assertion, parameter, expected) => {
    expect(show(propertyR(await resolveText(ruled(assertion, parameter))))).toEqual(expected)
  })

  test('a rule with a condition of its own narrows nothing', async () => {
    const text = ruled(
      '!Equals [!Ref X, a]',
      '{ Type: String }',
      'RuleCondition: !Equals [!Ref Y, y]',
    )
    expect(show(propertyR(await resolveText(text)))).toBe(none)
  })
})

test('of very many allowed values the first ones are told apart, and the rest is unknown', async () => {
  const values = Array.from({ length: 500 }, (_, index) => `v${index}`)
  const resolved = await resolveText(
    template(`{ Type: String, Default: v7, AllowedValues: [${values.join(', ')}] }`),
  )
  let value = propertyR(resolved)
  const known: unknown[] = []
  while (isKind(value, 'choice')) {
    known.push(value.then)
    value = value.otherwise
  }
  expect(known).toHaveLength(200)
  expect(known[0]).toBe('v7')
  expect(causesIn(value)).toEqual(['parameter'])
})
