import listed from 'cloudformation-js-yaml-schema/tags.json' with { type: 'json' }
import { describe, expect, test } from 'vitest'
import { parseYaml } from '../../../src/read/cloudformation/index.ts'

const read = async (written: string): Promise<unknown> =>
  (await parseYaml(`k: ${written}\n`)).content

/** A text of each kind of node, and what stands for it. */
const KINDS = {
  scalar: ['x', 'x'],
  sequence: ['[x, 1]', ['x', 1]],
  mapping: ['{x: 1}', { x: 1 }],
} as const
type Kind = keyof typeof KINDS

/**
 * Every function of CloudFormation, with the key that its short form stands for: the intrinsic
 * functions, those of the language extensions, and those that only `Rules` may use.
 */
const FUNCTIONS = [
  ['Ref', 'Ref'],
  ['Condition', 'Condition'],
  ['And', 'Fn::And'],
  ['Base64', 'Fn::Base64'],
  ['Cidr', 'Fn::Cidr'],
  ['Contains', 'Fn::Contains'],
  ['EachMemberEquals', 'Fn::EachMemberEquals'],
  ['EachMemberIn', 'Fn::EachMemberIn'],
  ['Equals', 'Fn::Equals'],
  ['FindInMap', 'Fn::FindInMap'],
  ['GetAZs', 'Fn::GetAZs'],
  ['GetStackOutput', 'Fn::GetStackOutput'],
  ['If', 'Fn::If'],
  ['ImportValue', 'Fn::ImportValue'],
  ['Join', 'Fn::Join'],
  ['Length', 'Fn::Length'],
  ['Not', 'Fn::Not'],
  ['Or', 'Fn::Or'],
  ['RefAll', 'Fn::RefAll'],
  ['Select', 'Fn::Select'],
  ['Split', 'Fn::Split'],
  ['Sub', 'Fn::Sub'],
  ['ToJsonString', 'Fn::ToJsonString'],
  ['Transform', 'Fn::Transform'],
  ['ValueOf', 'Fn::ValueOf'],
  ['ValueOfAll', 'Fn::ValueOfAll'],
  // Rain's preprocessor, and names that nobody knows: an unknown function, for the resolver to say.
  ['Rain::Embed', 'Fn::Rain::Embed'],
  ['Rain::S3', 'Fn::Rain::S3'],
  ['Foo', 'Fn::Foo'],
  ['constructor', 'Fn::constructor'],
  ['__proto__', 'Fn::__proto__'],
] as const

describe.each(Object.keys(KINDS) as Kind[])('a short form at a %s', (kind) => {
  const [written, value] = KINDS[kind]

  test.each(FUNCTIONS)('!%s is written out as %s', async (name, key) => {
    expect(await read(`!${name} ${written}`)).toEqual({ k: { [key]: value } })
  })
})

describe('!GetAtt', () => {
  test.each<[written: string, value: unknown]>([
    // Attributes may have dots of their own, logical ids may not: the first dot parts them.
    ['!GetAtt Bucket.Arn', ['Bucket', 'Arn']],
    ['!GetAtt Db.Endpoint.Address', ['Db', 'Endpoint.Address']],
    ['!GetAtt Nested.Outputs.Name', ['Nested', 'Outputs.Name']],
    ['!GetAtt "Bucket.Arn"', ['Bucket', 'Arn']],
    ['!GetAtt Bucket', ['Bucket']],
    ['!GetAtt ""', ['']],
    ['!GetAtt [Db, Endpoint.Address]', ['Db', 'Endpoint.Address']],
    ['!GetAtt [Db, !Ref Name]', ['Db', { Ref: 'Name' }]],
  ])('%s', async (written, value) => {
    expect(await read(written)).toEqual({ k: { 'Fn::GetAtt': value } })
  })

  test('the long form is left as it is written', async () => {
    expect(await read('{Fn::GetAtt: Db.Endpoint.Address}')).toEqual({
      k: { 'Fn::GetAtt': 'Db.Endpoint.Address' },
    })
  })
})

describe('what stands behind a short form', () => {
  test.each<[written: string, value: unknown]>([
    // A scalar is text, whatever it looks like: ids keep their zeros.
    ['!Ref 022', { Ref: '022' }],
    ['!Ref yes', { Ref: 'yes' }],
    ['!Ref', { Ref: '' }],
    ['!Sub ~', { 'Fn::Sub': '~' }],
    ['!Sub |\n  a\n  b\n', { 'Fn::Sub': 'a\nb\n' }],
    ["!GetAZs ''", { 'Fn::GetAZs': '' }],
    // Within lists and maps, scalars have their types.
    ['!Equals [yes, 022]', { 'Fn::Equals': [true, 18] }],
    [
      '!Transform {Name: AWS::Include, Parameters: {Location: x}}',
      {
        'Fn::Transform': { Name: 'AWS::Include', Parameters: { Location: 'x' } },
      },
    ],
    ['!Condition Prod', { Condition: 'Prod' }],
    ['!Not [!Condition Prod]', { 'Fn::Not': [{ Condition: 'Prod' }] }],
    ['!Base64\n  Fn::Sub: x', { 'Fn::Base64': { 'Fn::Sub': 'x' } }],
    [
      '!If\n  - A\n  - !Ref B\n  - !Ref AWS::NoValue',
      {
        'Fn::If': ['A', { Ref: 'B' }, { Ref: 'AWS::NoValue' }],
      },
    ],
    [
      '!Select [0, !GetAZs {Ref: "AWS::Region"}]',
      {
        'Fn::Select': [0, { 'Fn::GetAZs': { Ref: 'AWS::Region' } }],
      },
    ],
    ['!Sub &a x', { 'Fn::Sub': 'x' }],
    ['&a !Sub x', { 'Fn::Sub': 'x' }],
    ['!<!Sub> x', { 'Fn::Sub': 'x' }],
    ['!R%65f x', { Ref: 'x' }],
  ])('%j', async (written, value) => {
    expect(await read(written)).toEqual({ k: value })
  })

  test('the root can have a short form too', async () => {
    expect((await parseYaml('!Transform {Name: x}')).content).toEqual({
      'Fn::Transform': { Name: 'x' },
    })
  })

  test.each(['!Ref !Sub x', '!Ref {a: 1}: x', '!a!b x', '!Ref,x y', '!Ref\n- a: 1\n b'])(
    '%j is refused',
    async (written) => {
      await expect(read(written)).rejects.toMatchObject({ name: 'InputError' })
    },
  )
})

test('every tag of cloudformation-js-yaml-schema works at the kinds that it lists', async () => {
  const kinds = Object.entries(listed) as [Kind, string[]][]
  expect(kinds.map(([kind]) => kind).sort()).toEqual(['mapping', 'scalar', 'sequence'])
  expect(kinds.flatMap(([, names]) => names).length).toBeGreaterThan(20)
  const known = new Map<string, string>([...FUNCTIONS, ['GetAtt', 'Fn::GetAtt']])
  for (const [kind, names] of kinds) {
    const [written, value] = KINDS[kind]
    for (const name of names) {
      const key = known.get(name)
      expect(key, name).toBeDefined()
      const expected = name === 'GetAtt' && kind === 'scalar' ? ['x'] : value
      expect(await read(`!${name} ${written}`)).toEqual({ k: { [String(key)]: expected } })
    }
  }
})
