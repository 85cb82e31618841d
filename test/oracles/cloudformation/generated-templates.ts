import fc from 'fast-check'
import type { Json } from '../../resolve/cloudformation/evaluate-directly.ts'
import { template as conditional } from '../../resolve/cloudformation/generated-template.ts'
import { type Members, spellings } from './spell-template.ts'

/** Parameters of other types than text, with defaults that are written in more than one way. */
const parameters = fc.record({
  L: fc
    .constantFrom('x,y,z', ' x , y,z ', 'x', '')
    .map((Default) => ({ Type: 'CommaDelimitedList', Default })),
  M: fc.constantFrom<Json>(
    { Type: 'String', Default: 5 },
    { Type: 'String', AllowedValues: [1, 2] },
    { Type: 'String', AllowedValues: [true, false], Default: true },
  ),
  T: fc.constantFrom<Json>(
    { Type: 'String', Default: '' },
    { Type: 'String', Default: 'q-r-s' },
    { Type: 'String', AllowedValues: ['q', 'r-s'] },
  ),
  F: fc.constant<Json>({ Type: 'String' }),
})

const mappings = fc.constant<Members>({
  N: { x: { k: 'v', l: ['1', '2'] }, q: { k: '7', l: [] }, '111122223333': { k: 'a' } },
})

const conditions = fc.record({
  C: fc.constantFrom<Json>(
    { 'Fn::Equals': [{ Ref: 'T' }, 'q'] },
    { 'Fn::Equals': [{ Ref: 'M' }, '1'] },
    { 'Fn::Equals': [{ Ref: 'F' }, ''] },
    { 'Fn::Equals': [{ Ref: 'AWS::Region' }, 'us-east-1'] },
    { 'Fn::Equals': [{ 'Fn::Select': [0, { Ref: 'L' }] }, 'x'] },
    { 'Fn::Equals': [{ 'Fn::Join': ['', ['q', { Ref: 'T' }]] }, 'qq'] },
    { 'Fn::Equals': [true, 'true'] },
    { 'Fn::Not': [{ 'Fn::Equals': [{ 'Fn::FindInMap': ['N', 'x', 'k'] }, 'v'] }] },
  ),
  D: fc.constantFrom<Json>(
    { Condition: 'C' },
    { 'Fn::Not': [{ Condition: 'C' }] },
    { 'Fn::And': [{ Condition: 'C' }, { 'Fn::Equals': [{ Ref: 'T' }, { Ref: 'M' }] }] },
    { 'Fn::Or': [{ Condition: 'C' }, { 'Fn::Equals': [{ Ref: 'M' }, 2] }] },
  ),
})

const conditionName = fc.constantFrom('C', 'D')
const plainText = fc.constantFrom(
  '',
  'a',
  'a-b-c',
  'é',
  'a"b\\c',
  '10.0.0.0/16',
  '{{resolve:ssm:/x:1}}',
  '$F',
  'true',
  '5',
)
const call =
  (name: string) =>
  (argument: Json): Json => ({ [name]: argument })

/** Without items that may be removed: the oracle counts those. */
const plainList = fc.oneof(
  fc.constant<Json>({ Ref: 'L' }),
  fc.array(plainText, { minLength: 3, maxLength: 4 }),
)

const { text, list, value } = fc.letrec<{ text: Json; list: Json; value: Json }>((tie) => ({
  text: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    plainText,
    fc
      .constantFrom(
        'T',
        'M',
        'F',
        'Q',
        'AWS::Region',
        'AWS::Partition',
        'AWS::AccountId',
        'AWS::StackName',
        'AWS::URLSuffix',
      )
      .map(call('Ref')),
    fc.constantFrom<Json>(['Q', 'Arn'], 'Q.QueueName').map(call('Fn::GetAtt')),
    fc
      .constantFrom(
        `\${T}-\${M}`,
        `\${AWS::Region}`,
        `\${!N}\${T}`,
        `a\${Q.Arn}`,
        `\${Q}`,
        'none',
        `\${F}`,
        `<\${T}>`,
      )
      .map(call('Fn::Sub')),
    fc
      .tuple(fc.constantFrom(`\${V}`, `\${V}\${T}`, `\${V}/\${!N}/\${W}`), tie('text'), tie('text'))
      .map(([of, V, W]) => ({ 'Fn::Sub': [of, { V, W }] })),
    tie('text').map(call('Fn::Base64')),
    fc
      .tuple(fc.constantFrom(',', '', '-'), tie('list'))
      .map(([by, of]) => ({ 'Fn::Join': [by, of] })),
    fc
      .tuple(fc.constantFrom<Json>(0, '0', 1, '2'), plainList)
      .map(([at, of]) => ({ 'Fn::Select': [at, of] })),
    fc.constantFrom<Json>('x', { Ref: 'T' }).map((key) => ({ 'Fn::FindInMap': ['N', key, 'k'] })),
    fc
      .tuple(fc.constantFrom('x', 'nowhere', '111122223333'), tie('text'))
      .map(([key, other]) => ({ 'Fn::FindInMap': ['N', key, 'k', { DefaultValue: other }] })),
    fc
      .tuple(conditionName, tie('text'), tie('text'))
      .map(([name, one, other]) => ({ 'Fn::If': [name, one, other] })),
    fc
      .oneof(
        fc.array(tie('text'), { maxLength: 2 }),
        fc.dictionary(fc.constantFrom('X', 'b', 'a'), tie('value'), { maxKeys: 3 }),
      )
      .map((of) => ({ 'Fn::ToJsonString': of as Json })),
  ),
  list: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.constant(call('Ref')('L')),
    fc.array(tie('text'), { minLength: 1, maxLength: 3 }),
    fc
      .tuple(conditionName, fc.array(tie('text'), { minLength: 1, maxLength: 2 }))
      .map(
        ([name, [first = '', ...rest]]): Json => [
          { 'Fn::If': [name, first, { Ref: 'AWS::NoValue' }] },
          ...rest,
          'z',
        ],
      ),
    fc
      .tuple(fc.constantFrom('-', ',', 'q'), tie('text'))
      .map(([by, of]) => ({ 'Fn::Split': [by, of] })),
    fc
      .tuple(fc.constantFrom(1, 4, '2'), fc.constantFrom<Json>(8, '5'))
      .map(([count, bits]) => ({ 'Fn::Cidr': ['10.0.0.0/16', count, bits] })),
    fc.constant<Json>({ 'Fn::FindInMap': ['N', 'x', 'l'] }),
    fc
      .tuple(conditionName, tie('list'), tie('list'))
      .map(([name, one, other]) => ({ 'Fn::If': [name, one, other] })),
  ),
  value: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    tie('text'),
    tie('list'),
    plainList.map(call('Fn::Length')),
    fc.constantFrom<Json>(true, false, 0, 1.5, -3, 1e21, null, [], {}),
    fc.dictionary(fc.constantFrom('X', 'Y', 'é', 'a b', 'Ref2', '1'), tie('value'), { maxKeys: 3 }),
    fc
      .tuple(conditionName, tie('value'), fc.option(tie('value')))
      .map(
        ([name, one, other]): Json => ({ 'Fn::If': [name, one, other ?? { Ref: 'AWS::NoValue' }] }),
      ),
    fc.tuple(fc.constantFrom<Json>(['u', 'v'], { Ref: 'L' }), plainText).map(
      ([of, body]): Json => ({
        K: 1,
        'Fn::ForEach::Loop': [
          'I',
          of,
          { 'P${I}': [`\${I}`, { 'Fn::Sub': `\${I}-\${T}` }, { Ref: 'I' }, body] },
        ],
      }),
    ),
  ),
}))

const looped = fc.tuple(fc.constantFrom<Json>(['A', 'B'], { Ref: 'L' }), text).map(
  ([of, P]): Members => ({
    'Fn::ForEach::Resources': [
      'Name',
      of,
      {
        'Made${Name}': {
          Type: 'AWS::SQS::Queue',
          Properties: { P, N: { Ref: 'Name' }, S: { 'Fn::Sub': `\${Name}.\${T}` } },
        },
      },
    ],
  }),
)

const functional = fc
  .tuple(parameters, mappings, conditions, value, list, conditionName, fc.option(looped))
  .map(
    ([Parameters, Mappings, Conditions, Value, List, Condition, more]): Members => ({
      Transform: 'AWS::LanguageExtensions',
      Parameters,
      Mappings,
      Conditions,
      Resources: {
        Q: { Type: 'AWS::SQS::Queue' },
        R: { Type: 'AWS::EC2::Instance', Condition, Properties: { Value, List } },
        ...more,
      },
    }),
  )

/** Texts of templates that both sides can read, in JSON and YAML. */
export const generatedText = fc
  .tuple(
    fc.oneof(functional, conditional as unknown as fc.Arbitrary<Members>),
    fc.constantFrom(...Object.values(spellings)),
  )
  .map(([template, spell]) => spell(template))
