// biome-ignore-all lint/suspicious/noTemplateCurlyInString: CloudFormation writes holes in this way
import { describe, expect, test } from 'vitest'
import { given, resolveText, resourceNamed } from './resolve-text.ts'
import { showCondition } from './show.ts'

const template = (condition: string, more = '') => `
Parameters:
  Env: { Type: String, Default: dev, AllowedValues: [dev, prod] }
  Tier: { Type: String, AllowedValues: [prod, test] }
  Free: { Type: String }
  Default: { Type: String, Default: d }
  List: { Type: CommaDelimitedList, Default: '' }
  Stored: { Type: 'AWS::SSM::Parameter::Value<String>' }
Mappings:
  M: { dev: { K: a }, prod: { K: b } }
Conditions:
  IsProd: !Equals [!Ref Env, prod]
  C: ${condition}
  ${more}
Resources:
  R: { Type: T, Condition: C }
  B: { Type: AWS::S3::Bucket }
`

const existsWhen = async (condition: string, options = {}) =>
  showCondition(resourceNamed(await resolveText(template(condition), options), 'R').exists)

describe('conditions', () => {
  test.each([
    ['!Equals [a, a]', 'always'],
    ['!Equals [a, b]', 'false'],
    ["!Equals [true, 'true']", 'always'],
    ["!Equals [1, '1']", 'always'],
    ["!Equals [1, '01']", 'false'],
    ['!Equals [A, a]', 'false'],
    ['!Equals [[a, 1], [a, "1"]]', 'always'],
    ['!Equals [[a], a]', 'false'],
    ['!Equals [{ A: 1 }, { A: 1 }]', 'always'],
    ['!Equals [{ A: 1 }, { B: 1 }]', 'false'],
    ['!Equals [!Ref Env, prod]', 'C (Env = prod)'],
    ['!Equals [prod, !Ref Env]', 'C (Env = prod)'],
    ['!Equals [!Ref Env, other]', 'false'],
    ['!Equals [!Ref Free, x]', 'C (Free = x)'],
    ['!Equals [!Ref Default, x]', 'C (Default = x)'],
    ['!Equals [!Ref Env, !Ref Env]', 'always'],
    ['!Equals [!Ref Free, !Ref Free]', 'always'],
    ['!Equals [!Ref Env, !Ref Tier]', 'C ((Env = prod and Tier = prod))'],
    [
      '!Equals [!Ref Env, !Ref Free]',
      'C (((Env = dev and Free = dev) or (Env = prod and Free = prod)))',
    ],
    ['!Equals [!FindInMap [M, !Ref Env, K], b]', 'C (not Env = dev)'],
    [
      "!Equals [!Join ['', !Ref List], '']",
      'C ((List =  or (not List =  and open: parameter "List" can be given other values than its default)))',
    ],
    [
      '!Equals [!Ref Stored, x]',
      'C (open: parameter "Stored" is read from the Parameter Store at deployment)',
    ],
    ['!Equals [!Ref AWS::Region, x]', 'C (AWS::Region = x)'],
    ["!Equals [!Sub 'a-${Free}', b-x]", 'false'],
    ["!Equals [!Sub 'a-${Free}', a-x]", 'C (Free = x)'],
    ["!Equals [!Sub '${Free}.b', a.b]", 'C (Free = a)'],
    ["!Equals [!Sub 'aa${Free}aa', aaa]", 'false'],
    ["!Equals [!Join ['-', [!Ref Free, !Ref Env]], x-prod]", 'C ((not Env = dev and Free = x))'],
    [
      "!Equals [!Sub '${Free}${Free}', xx]",
      'C (open: parameter "Free" has no default and no value was given)',
    ],
    ['!Equals [!Ref AWS::NoValue, x]', 'C (open: it compares something that AWS::NoValue removes)'],
    ['!Not [!Equals [a, a]]', 'false'],
    ['!Not [Condition: IsProd]', 'C (not IsProd (Env = prod))'],
    ['!And [Condition: IsProd, !Equals [!Ref Free, x]]', 'C ((IsProd (Env = prod) and Free = x))'],
    ['!And [Condition: IsProd, !Equals [a, b]]', 'false'],
    ['!Or [Condition: IsProd, !Equals [!Ref Free, x]]', 'C ((IsProd (Env = prod) or Free = x))'],
    ['!Or [Condition: IsProd, !Equals [a, a]]', 'always'],
    ['!Condition IsProd', 'C (IsProd (Env = prod))'],
    // What no condition can be
    ['!Equals [a]', 'C (open: Fn::Equals takes two values)'],
    ['!Equals [a, b, c]', 'C (open: Fn::Equals takes two values)'],
    ['!Not [!Equals [a, a], !Equals [a, a]]', 'C (open: Fn::Not takes one condition)'],
    ['!And [Condition: IsProd]', 'C (open: Fn::And takes two to ten conditions)'],
    ['!Sub x', 'C (open: "Fn::Sub" is no function of conditions)'],
    ['yes', 'C (open: a condition is a single function)'],
  ])('%s', async (condition, expected) => {
    expect(await existsWhen(condition)).toBe(expected)
  })
})

test('a given value is compared by the name of its parameter, so that a witness can tell it', async () => {
  const options = { given: given({ Env: 'prod' }) }
  const { exists } = resourceNamed(await resolveText(template('!Condition IsProd'), options), 'R')
  expect(showCondition(exists)).toBe('C (IsProd (Env = prod))')
  expect(exists).toMatchObject({ of: { of: { variable: { given: 'prod', fallback: null } } } })
})

test('two facts that come from the same place are one fact', async () => {
  const text = template('!Equals [!Ref Stored, x]', 'D: !Equals [x, !Ref Stored]').replace(
    'B: {',
    'S: { Type: T, Condition: D }\n  B: {',
  )
  const resolved = await resolveText(text)
  const [one, other] = ['R', 'S'].map((name) => resourceNamed(resolved, name).exists)
  const idOf = (of: unknown) => (of as { of: { id: string } }).of.id
  expect(idOf(one)).toBe(idOf(other))
})

test('an unknown condition is an error with its line and the nearest name; the rest is resolved', async () => {
  const text = `Conditions:
  IsProduction: !Equals [a, b]
Resources:
  R:
    Type: T
    Condition: IsProductio
  S:
    Type: T
    Properties:
      P: !If [Other, 1, 2]
`
  const { resources, errors } = await resolveText(text)
  expect(errors).toEqual([
    {
      kind: 'input',
      file: 'stack.yaml',
      line: 6,
      column: 5,
      message:
        'No condition is named "IsProductio"; "IsProduction" may be meant: add it under Conditions, or mend the name.',
    },
    {
      kind: 'input',
      file: 'stack.yaml',
      line: 10,
      column: 15,
      message: 'No condition is named "Other": add it under Conditions, or mend the name.',
    },
  ])
  expect(resources.map(({ address, exists }) => [address, showCondition(exists)])).toEqual([
    ['R', 'open: no condition is named "IsProductio"'],
    ['S', 'always'],
  ])
})

test('conditions that depend on each other are an error, and open', async () => {
  const text = `Conditions:
  A: !Not [Condition: B]
  B: !Not [Condition: A]
Resources:
  R: { Type: T, Condition: A }
`
  const resolved = await resolveText(text)
  expect(resolved.errors).toMatchObject([
    { line: 2, column: 3, message: 'Condition "A" depends on itself: break the circle.' },
  ])
  expect(showCondition(resourceNamed(resolved, 'R').exists)).toContain('open:')
})

test('conditions that double with each other stay small', async () => {
  const lines = Array.from(
    { length: 60 },
    (_, index) => `  C${index + 1}: !Or [Condition: C${index}, !Not [Condition: C${index}]]`,
  )
  const text = `Parameters:
  X: { Type: String }
Conditions:
  C0: !Equals [!Ref X, x]
${lines.join('\n')}
Resources:
  R: { Type: T, Condition: C60 }
`
  const { exists } = resourceNamed(await resolveText(text), 'R')
  expect(showCondition(exists).length).toBeLessThan(100_000)
})

test('a long chain of conditions ends in an open one, not in an overflow', async () => {
  const lines = Array.from(
    { length: 5_000 },
    (_, index) => `  C${index}: { Condition: C${index + 1} }`,
  )
  const text = `Conditions:\n${lines.join('\n')}\n  C5000: !Equals [a, a]\nResources:\n  R: { Type: T, Condition: C0 }\n`
  const { exists } = resourceNamed(await resolveText(text), 'R')
  expect(exists).not.toBeNull()
})

test('a resource that no world has says so', async () => {
  expect(resourceNamed(await resolveText(template('!Equals [a, b]')), 'R').exists).toEqual({
    kind: 'constant',
    value: false,
  })
})
