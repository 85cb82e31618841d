import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Raw, RawMap, TemplateDocument } from '../../../src/model/document.ts'
import { resolveTemplate } from '../../../src/resolve/index.ts'
import { given } from './resolve-text.ts'
import { show, showCondition } from './show.ts'

const functions = [
  'Ref',
  'Condition',
  ...['And', 'Base64', 'Cidr', 'Equals', 'FindInMap', 'ForEach::L', 'GetAZs', 'GetAtt'],
  ...['GetStackOutput', 'If', 'ImportValue', 'Join', 'Length', 'Not', 'Nothing', 'Or', 'Select'],
  ...['Split', 'Sub', 'ToJsonString', 'Transform', 'Contains', 'EachMemberEquals'],
  ...['EachMemberIn', 'RefAll', 'ValueOf', 'ValueOfAll'],
].map((name) => (/^(Ref|Condition)$/.test(name) ? name : `Fn::${name}`))

const words = [
  'A',
  'B',
  'C',
  'Outputs.A',
  'A.Arn',
  '0',
  '1',
  '',
  ',',
  'AWS::Region',
  'AWS::NoValue',
]
const word = fc.constantFrom(
  ...words,
  '__proto__',
  'constructor',
  `\${A}`,
  `\${A.Arn}&{B}`,
  '{{resolve:ssm:a}}',
  '10.0.0.0/16',
)

const { raw } = fc.letrec<{ raw: Raw }>((tie) => ({
  raw: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    word,
    fc.constantFrom<Raw>(null, true, 0, 2, -1, 1.5),
    fc.array(tie('raw'), { maxLength: 4 }),
    fc.tuple(fc.constantFrom(...functions), tie('raw')).map(([name, of]): Raw => ({ [name]: of })),
    fc
      .tuple(fc.constantFrom(...functions), fc.array(tie('raw'), { minLength: 1, maxLength: 4 }))
      .map(([name, of]): Raw => ({ [name]: of })),
    fc.dictionary(fc.oneof(word, fc.constantFrom(...functions)), tie('raw'), { maxKeys: 3 }),
  ),
}))

const member = fc.constantFrom('A', 'B', 'C', '__proto__', 'Fn::ForEach::X', 'Fn::Transform')
const section = (values: fc.Arbitrary<Raw>): fc.Arbitrary<Raw> =>
  fc.oneof(
    { weight: 9, arbitrary: fc.dictionary(member, values, { maxKeys: 4 }) },
    { weight: 1, arbitrary: raw },
  )

const parameter = fc.record(
  {
    Type: fc.constantFrom('String', 'CommaDelimitedList', 'AWS::SSM::Parameter::Value<String>'),
    Default: raw,
    AllowedValues: raw,
    AllowedPattern: raw,
    MinLength: raw,
    MaxValue: raw,
    NoEcho: raw,
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Raw>
const resource = fc.record(
  {
    Type: fc.constantFrom(
      ...['T', 'AWS::CloudFormation::Stack', 'AWS::CloudFormation::StackSet', 'X::MODULE'],
      'AWS::EC2::VPC',
    ),
    DependsOn: fc.oneof(word, raw),
    Condition: fc.oneof(word, raw),
    Properties: fc.oneof(
      fc.dictionary(
        fc.constantFrom(
          ...['P', 'TemplateURL', 'TemplateBody', 'Parameters', 'Fn::If', 'CidrBlock'],
        ),
        raw,
        { maxKeys: 3 },
      ),
      raw,
    ),
  },
  { requiredKeys: ['Type'] },
) as fc.Arbitrary<Raw>

const rule = fc.record(
  { RuleCondition: raw, Assertions: fc.array(fc.record({ Assert: raw })) },
  { requiredKeys: ['Assertions'] },
) as fc.Arbitrary<Raw>
const include = raw.map(
  (more): Raw => ({
    Name: 'AWS::Include',
    Parameters: { Location: 'x' },
    ...(typeof more === 'object' && more !== null && !Array.isArray(more) ? more : {}),
  }),
)

const template = fc.record(
  {
    Transform: fc.oneof(raw, include, fc.array(fc.oneof(raw, include), { maxLength: 2 })),
    Parameters: section(fc.oneof(parameter, raw)),
    Mappings: section(section(section(raw))),
    Conditions: section(raw),
    Rules: section(fc.oneof(rule, raw)),
    Resources: section(fc.oneof({ weight: 4, arbitrary: resource }, { weight: 1, arbitrary: raw })),
    Outputs: section(
      fc.record({ Value: raw, Export: fc.record({ Name: raw }) }) as fc.Arbitrary<Raw>,
    ),
  },
  { requiredKeys: ['Resources'] },
)

test('whatever a template holds, it is resolved', () => {
  fc.assert(
    fc.property(
      template,
      fc.constantFrom('given', 'all'),
      fc.array(word),
      (content, assume, path) => {
        const document: TemplateDocument = {
          content: content as unknown as RawMap,
          locate: () => null,
          file: 'x.yaml',
          path: '/x.yaml',
          text: 'AWS::Include',
        }
        let nested = 0
        const { resources } = resolveTemplate({
          template: document,
          given: given({}, assume),
          readNested: () => {
            nested += 1
            return { ...document, path: `/${nested}.yaml`, file: `${nested}.yaml` }
          },
          parseNested: () => ({ content: document.content, locate: () => null }),
        })
        for (const { properties, exists, locate } of resources.slice(0, 50)) {
          expect(JSON.stringify(show(properties))).toBeTypeOf('string')
          expect(showCondition(exists)).toBeTypeOf('string')
          expect(locate(path, null).pointer).toMatch(/^\/Resources\//)
        }
      },
    ),
    { numRuns: 2_000 },
  )
})
