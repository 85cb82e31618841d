import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RawMap } from '../../../src/model/document.ts'
import { isKind, propertyOf, type Value, type ValueMap } from '../../../src/model/value.ts'
import type { Condition } from '../../../src/model/worlds/condition.ts'
import { resolveTemplate } from '../../../src/resolve/index.ts'
import { given, resolveText, resourceNamed } from './resolve-text.ts'
import { showCondition } from './show.ts'

const template = (rule: string) => `
Parameters:
  Env: { Type: String, AllowedValues: [dev, test, prod] }
  Size: { Type: String, AllowedValues: [small, large] }
  Free: { Type: String }
  Nets: { Type: 'List<AWS::EC2::Subnet::Id>' }
  Names: { Type: CommaDelimitedList, Default: 'a,b' }
  Vpc: { Type: 'AWS::EC2::VPC::Id' }
  Other: { Type: 'AWS::EC2::VPC::Id' }
Rules:
  First: ${rule}
Resources:
  R: { Type: T }
`

const existsWhen = async (rule: string, values = {}) => {
  const resolved = await resolveText(template(rule), { given: given(values) })
  return showCondition(resourceNamed(resolved, 'R').exists)
}

describe('a template exists where its rules let it be deployed', () => {
  test.each([
    // What one parameter may be is known of the parameter itself.
    ['{ Assertions: [{ Assert: !Contains [[dev, test], !Ref Env] }] }', 'always'],
    ['{ Assertions: [{ Assert: !Not [!Equals [!Ref Env, prod]] }] }', 'always'],
    ['{ Assertions: [{ Assert: !Not [!Equals [!Ref Free, x]] }] }', 'not Free = x'],
    ['{ Assertions: [{ Assert: !EachMemberIn [[!Ref Free], [x, y]] }] }', 'always'],
    [
      '{ RuleCondition: !Equals [!Ref Env, prod], Assertions: [{ Assert: !Equals [!Ref Size, large] }] }',
      '(not Env = prod or Size = large)',
    ],
    [
      '{ Assertions: [{ Assert: !Or [!Equals [!Ref Env, dev], !Contains [[large], !Ref Size]] }, { Assert: !Not [!Equals [!Ref Free, ""]] }] }',
      '((Env = dev or Size = large) and not Free = )',
    ],
    [
      '{ Assertions: [{ Assert: !EachMemberEquals [{ Fn::RefAll: AWS::EC2::VPC::Id }, vpc-1] }] }',
      '(Vpc = vpc-1 and Other = vpc-1)',
    ],
    [
      '{ RuleCondition: !Equals [!Ref Env, prod], Assertions: [{ Assert: !EachMemberIn [!Ref Names, [a, c]] }] }',
      '(not Env = prod or not Names = a,b)',
    ],
    [
      '{ RuleCondition: !Equals [!Ref Env, prod], Assertions: [{ Assert: !Contains [!Ref Names, !Ref Free] }] }',
      '(not Env = prod or ((Names = a,b and (Free = a or Free = b)) or not Names = a,b))',
    ],
    // What only the account can tell is taken for met.
    [
      '{ Assertions: [{ Assert: !EachMemberEquals [!ValueOfAll [AWS::EC2::VPC::Id, Tags.Department], IT] }] }',
      'always',
    ],
    [
      '{ Assertions: [{ Assert: !Not [!Equals [!ValueOf [Vpc, Tags.Department], IT]] }] }',
      'always',
    ],
    ['{ Assertions: [{ Assert: !EachMemberIn [!Ref Nets, [subnet-1]] }] }', 'always'],
    [
      '{ Assertions: [{ Assert: !And [!Equals [!Ref Free, x], !Equals [!ValueOf [Vpc, DefaultSecurityGroup], y]] }] }',
      'always',
    ],
    [
      '{ Assertions: [{ Assert: !Or [!Equals [!Ref Free, x], !And [!Equals [!Ref Env, dev], !Equals [!ValueOf [Vpc, A], y]]] }] }',
      '(Free = x or Env = dev)',
    ],
    [
      '{ RuleCondition: !Equals [a, b], Assertions: [{ Assert: !Equals [!Ref Free, x] }] }',
      'always',
    ],
    ['{}', 'always'],
    ['[]', 'always'],
  ])('%s', async (rule, expected) => {
    expect(await existsWhen(rule)).toBe(expected)
  })

  test('a rule that given values break is left out, and told', async () => {
    const rule = '{ Assertions: [{ Assert: !Equals [!Ref Size, large] }] }'
    expect(await existsWhen(rule, { Size: 'small' })).toBe('always')
    const resolved = await resolveText(template(rule), { given: given({ Size: 'small' }) })
    expect(resolved.notes).toEqual([
      'The value given for parameter "Size" is none that the template allows.',
      'stack.yaml:11:3: Rule "First" holds for none of the values that the parameters may have: the template is judged without it.',
    ])
  })
})

test('rules that contradict each other leave something to judge', async () => {
  const unequal = '!Not [!Equals [!Ref Size, !Ref Free]]'
  const text = template(`{ Assertions: [{ Assert: ${unequal} }] }`).replace(
    'Resources:',
    `  Second: { Assertions: [{ Assert: !Not [${unequal}] }] }\nResources:`,
  )
  const resolved = await resolveText(text)
  expect(showCondition(resourceNamed(resolved, 'R').exists)).toBe(
    'not ((Size = small and Free = small) or (Size = large and Free = large))',
  )
  expect(resolved.notes).toEqual([
    'stack.yaml:12:3: Rule "Second" holds for none of the values that the parameters may have: the template is judged without it.',
  ])
})

const values = ['a', 'b', 'c']
const parameters = { P: values, Q: values, R: ['a', 'b'] }
type World = Readonly<Record<keyof typeof parameters, string>>

const operand = fc.oneof(
  fc.constantFrom(...values),
  fc.constantFrom('P', 'Q', 'R').map((name) => ({ Ref: name })),
)
const operands = fc.array(operand, { minLength: 1, maxLength: 3 })
type Operand = string | { Ref: string }
type Rule = { [name: string]: unknown[] }
const { assertion } = fc.letrec<{ assertion: Rule }>((tie) => ({
  assertion: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.tuple(operand, operand).map((of) => ({ 'Fn::Equals': of })),
    fc.tuple(operands, operand).map((of) => ({ 'Fn::Contains': of })),
    fc.tuple(operands, operand).map((of) => ({ 'Fn::EachMemberEquals': of })),
    fc.tuple(operands, operands).map((of) => ({ 'Fn::EachMemberIn': of })),
    tie('assertion').map((of) => ({ 'Fn::Not': [of] })),
    fc.array(tie('assertion'), { minLength: 2, maxLength: 3 }).map((of) => ({ 'Fn::And': of })),
    fc.array(tie('assertion'), { minLength: 2, maxLength: 3 }).map((of) => ({ 'Fn::Or': of })),
  ),
}))

function holds(rule: Rule, world: World): boolean {
  const [[name, of] = ['', []]] = Object.entries(rule)
  const text = (item: unknown) =>
    typeof item === 'string' ? item : world[(item as { Ref: 'P' }).Ref]
  const texts = (items: unknown) => (items as Operand[]).map(text)
  switch (name) {
    case 'Fn::Equals':
      return text(of[0]) === text(of[1])
    case 'Fn::Contains':
      return texts(of[0]).includes(text(of[1]))
    case 'Fn::EachMemberEquals':
      return texts(of[0]).every((item) => item === text(of[1]))
    case 'Fn::EachMemberIn':
      return texts(of[0]).every((item) => texts(of[1]).includes(item))
    case 'Fn::Not':
      return !holds(of[0] as Rule, world)
    default: {
      const parts = (of as Rule[]).map((part) => holds(part, world))
      return name === 'Fn::And' ? parts.every(Boolean) : parts.some(Boolean)
    }
  }
}

function check(of: Condition, world: World): boolean {
  switch (of.kind) {
    case 'constant':
      return of.value
    case 'equals':
      return world[of.variable.name as 'P'] === of.value
    case 'not':
      return !check(of.of, world)
    case 'and':
      return of.of.every((part) => check(part, world))
    case 'or':
      return of.of.some((part) => check(part, world))
    default:
      throw new Error(`${of.kind} is not generated`)
  }
}

test('a resource exists exactly in the worlds that the rules admit', () => {
  let judged = 0
  fc.assert(
    fc.property(assertion, fc.option(assertion), (asserted, guard) => {
      const rule = {
        Assertions: [{ Assert: asserted }],
        ...(guard === null ? {} : { RuleCondition: guard }),
      }
      const content = {
        Parameters: Object.fromEntries(
          Object.entries(parameters).map(([name, allowed]) => [
            name,
            { Type: 'String', AllowedValues: allowed },
          ]),
        ),
        Rules: { Rule: rule },
        Resources: {
          R: { Type: 'T', Properties: { P: { Ref: 'P' }, Q: { Ref: 'Q' }, R: { Ref: 'R' } } },
        },
      } as unknown as RawMap
      const document = { content, locate: () => null, file: 'x', path: '/x', text: '' }
      const resolved = resolveTemplate({ template: document, given: given() })
      const { exists, properties } = resourceNamed(resolved, 'R')
      const worlds = parameters.P.flatMap((P) =>
        parameters.Q.flatMap((Q) => parameters.R.map((R): World => ({ P, Q, R }))),
      )
      const admitted = worlds.filter(
        (world) => (guard !== null && !holds(guard, world)) || holds(asserted, world),
      )
      // What one parameter may be is also told by its values.
      const isListed = (world: World) =>
        (['P', 'Q', 'R'] as const).every((name) =>
          textsIn(propertyOf(properties as ValueMap, name)).includes(world[name]),
        )
      const existing = worlds.filter(
        (world) => isListed(world) && (exists === null || check(exists, world)),
      )
      // Rules that no value meets are left out.
      expect(existing).toEqual(admitted.length === 0 ? worlds : admitted)
      if (admitted.length > 0 && admitted.length < worlds.length) judged += 1
    }),
    { numRuns: 1_000 },
  )
  expect(judged).toBeGreaterThan(300)
})

function textsIn(value: Value | undefined): readonly string[] {
  if (isKind(value, 'choice')) return [...textsIn(value.then), ...textsIn(value.otherwise)]
  return typeof value === 'string' ? [value] : []
}
