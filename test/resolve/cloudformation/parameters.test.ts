import { describe, expect, test } from 'vitest'
import { isKind } from '../../../src/model/value.ts'
import { guessed } from '../../../src/model/worlds/condition.ts'
import { createRun, preparePatterns, prepareTemplate } from '../../../src/resolve/index.ts'
import { documentOf, given, propertyR, resolveText } from './resolve-text.ts'
import { causesIn, show, showCondition } from './show.ts'

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
    ['!EachMemberIn [[!Ref X], [a, b]]', '{ Type: String }', aOrB],
    ['!EachMemberEquals [[a, !Ref X], a]', '{ Type: String }', 'a'],
    ['!EachMemberIn [[!Ref X], !ValueOfAll [T, A]]', '{ Type: String }', none],
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

describe('what a template says of values that it does not list', () => {
  /** The condition `X = text`, with the engine for patterns loaded. */
  const compared = async (parameter: string, text: string) => {
    const template = await documentOf(`
Parameters:
  X: ${parameter}
Conditions:
  C: !Equals [!Ref X, ${JSON.stringify(text)}]
Resources:
  R: { Type: T, Condition: C }
`)
    const run = createRun()
    await preparePatterns(run, template.text)
    const { resources } = prepareTemplate({ template, given: given() }, run)()
    return showCondition(resources[0]?.exists ?? null)
  }

  test.each([
    ['{ Type: String, AllowedPattern: "^arn:.*$" }', 'arn:a', 'C (X = arn:a)'],
    ['{ Type: String, AllowedPattern: "^arn:.*$" }', 'false', 'false'],
    ['{ Type: String, AllowedPattern: "[a-z]+" }', 'abc', 'C (X = abc)'],
    // A pattern must match the whole value.
    ['{ Type: String, AllowedPattern: "[a-z]+" }', 'abc1', 'false'],
    ['{ Type: String, AllowedPattern: "[a-z]*" }', '', 'C (X = )'],
    ['{ Type: String, AllowedPattern: "[a-z]+" }', '', 'false'],
    ['{ Type: String, AllowedPattern: "(?i)yes" }', 'YES', 'C (X = YES)'],
    ['{ Type: String, AllowedPattern: "\\\\d{3}" }', '12', 'false'],
    // A default is a value, whatever the pattern says.
    ['{ Type: String, AllowedPattern: "[a-z]+", Default: "1" }', '1', 'C (X = 1)'],
    // What isn't known to mean the same to both engines tells nothing.
    ['{ Type: String, AllowedPattern: "(?=a)b" }', 'x', 'C (X = x)'],
    ['{ Type: String, AllowedPattern: "(a)\\\\1" }', 'x', 'C (X = x)'],
    ['{ Type: String, AllowedPattern: "[a-z&&[^b]]" }', 'x', 'C (X = x)'],
    ['{ Type: String, AllowedPattern: "[[:alpha:]]" }', 'x1', 'C (X = x1)'],
    ['{ Type: String, AllowedPattern: "a++b" }', 'x', 'C (X = x)'],
    ['{ Type: String, AllowedPattern: "[" }', 'x', 'C (X = x)'],
    ['{ Type: String, AllowedPattern: "." }', 'é', 'C (X = é)'],
    ['{ Type: String, MinLength: 2 }', 'a', 'false'],
    ['{ Type: String, MinLength: "2" }', 'ab', 'C (X = ab)'],
    ['{ Type: String, MaxLength: 2 }', 'abc', 'false'],
    ['{ Type: Number }', 'abc', 'false'],
    ['{ Type: Number }', '-1.5e3', 'C (X = -1.5e3)'],
    ['{ Type: Number, MinValue: 5 }', '4', 'false'],
    ['{ Type: Number, MinValue: 5, MaxValue: 9 }', '9', 'C (X = 9)'],
    ['{ Type: Number, MinValue: 5, MaxValue: "9" }', '10', 'false'],
    ['{ Type: Number, MinLength: 5 }', '4', 'C (X = 4)'],
  ])('%s is %j: %s', async (parameter, text, expected) => {
    expect(await compared(parameter, text)).toBe(expected)
  })

  test('values that are listed and can’t be given are none', async () => {
    const text = template('{ Type: Number, AllowedValues: [1, 5, 9], MaxValue: 5 }')
    expect(show(propertyR(await resolveText(text)))).toEqual({
      when: 'X = 1',
      then: '1',
      otherwise: '5',
    })
  })

  test('a given value that can’t be given is told', async () => {
    const text = template('{ Type: Number, MinValue: 5 }')
    const resolved = await resolveText(text, { given: given({ X: '4' }) })
    expect(show(propertyR(resolved))).toBe('4')
    expect(resolved.notes).toEqual([
      'The value given for parameter "X" is none that the template allows.',
    ])
  })

  test('a policy’s guess at a value that can’t be given is impossible', async () => {
    const value = propertyR(await resolveText(template('{ Type: String, MinLength: 3 }')))
    const variable = isKind(value, 'unknown') ? value.variable : null
    if (variable === null) throw new Error('It is no variable.')
    const guess = { reason: 'r', remedy: null }
    expect(guessed(variable, 'no', guess)).toEqual({ kind: 'constant', value: false })
    expect(guessed(variable, 'yes', guess)).toMatchObject({ kind: 'equals', value: 'yes', guess })
  })

  test.each(['((((((a{100}){100}){100}){100}){100})){100}', '(a*)*b', `${'(a?){50}'.repeat(100)}`])(
    'the pattern %s takes no time to speak of',
    async (pattern) => {
      const before = performance.now()
      await compared(`{ Type: String, AllowedPattern: "${pattern}" }`, 'a'.repeat(4_000))
      expect(performance.now() - before).toBeLessThan(3_000)
    },
  )
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
