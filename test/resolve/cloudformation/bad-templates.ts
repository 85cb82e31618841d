// biome-ignore-all lint/suspicious/noTemplateCurlyInString: CloudFormation writes holes in this way
/**
 * Templates of about a megabyte that each make one thing as bad as it can be. Sizes are chosen so that
 * the text comes near to CloudFormation's own limit.
 */
type Json = string | number | boolean | null | Json[] | { [name: string]: Json }
type JsonMap = { [name: string]: Json }

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index)
const entries = (count: number, make: (index: number) => [string, Json]): JsonMap =>
  Object.fromEntries(range(count).map(make))

const ref = (name: string): Json => ({ Ref: name })
const is = (name: string, value: string): Json => ({ 'Fn::Equals': [ref(name), value] })
const named = (name: string): Json => ({ Condition: name })
const volume = (encrypted: Json, more: JsonMap = {}): Json => ({
  Type: 'AWS::EC2::Volume',
  ...more,
  Properties: { Encrypted: encrypted },
})
const text = (name = 'P'): JsonMap => ({ [name]: { Type: 'String' } })
const defaulted = (count: number, value = 'a'): JsonMap =>
  entries(count, (index) => [`P${index}`, { Type: 'String', Default: value }])

/** A condition made of the one before it. */
const chain = (
  count: number,
  link: (before: Json, index: number) => Json,
  first: Json = is('P', 'v0'),
): JsonMap =>
  entries(count, (index) => [
    `C${index}`,
    index === 0 ? first : link(named(`C${index - 1}`), index),
  ])

const chained = (count: number, link: (before: Json, index: number) => Json): JsonMap => ({
  Parameters: text(),
  Conditions: chain(count, link),
  Resources: entries(count, (index) => [
    `V${index}`,
    volume({ 'Fn::If': [`C${index}`, true, false] }, { Condition: `C${count - 1 - index}` }),
  ]),
})

const loop = (name: string, items: Json, body: Json): JsonMap => ({
  [`Fn::ForEach::${name}`]: [name, items, body],
})
const tens = range(10).map((index) => `i${index}`)

/** A list of conditions, as deep in one another as it takes. */
const nestedIf = (depth: number, leaf: Json): Json =>
  range(depth).reduce<Json>((inner, index) => ({ 'Fn::If': [`C${index}`, inner, leaf] }), leaf)

const rule = (port: Json, source: Json): Json => ({
  IpProtocol: 'tcp',
  FromPort: port,
  ToPort: port,
  CidrIp: source,
})

const statement = (effect: Json, bucket: string): Json => ({
  Effect: effect,
  Principal: '*',
  Action: 's3:*',
  Resource: [{ 'Fn::GetAtt': [bucket, 'Arn'] }, { 'Fn::Sub': `\${${bucket}.Arn}/*` }],
  Condition: { Bool: { 'aws:SecureTransport': 'false' } },
})

/**
 * By what is bad: a template, or its text.
 *
 * @param size 1 for a megabyte
 */
export function badTemplates(size: number): Readonly<Record<string, () => JsonMap | string>> {
  const n = (count: number): number => Math.ceil(count * size)
  return {
    'conditions that are each the one before': () => chained(n(5_000), (before) => before),
    'a chain of "and" over one parameter': () =>
      chained(n(4_000), (before, index) => ({
        'Fn::And': [before, { 'Fn::Not': [is('P', `v${index}`)] }],
      })),
    'a chain of "or" over one parameter': () =>
      chained(n(4_000), (before, index) => ({ 'Fn::Or': [before, is('P', `v${index}`)] })),
    'a chain of "not"': () => chained(n(5_000), (before) => ({ 'Fn::Not': [before] })),
    'a chain that doubles': () =>
      chained(n(4_000), (before) => ({ 'Fn::Or': [before, { 'Fn::Not': [before] }] })),
    'conditions over a parameter each': () => ({
      Parameters: entries(n(3_000), (index) => [`P${index}`, { Type: 'String' }]),
      Conditions: entries(n(3_000), (index) => [`C${index}`, is(`P${index}`, 'a')]),
      Resources: {
        V: volume(true),
        ...entries(n(3_000), (index) => [
          `V${index}`,
          volume({ 'Fn::If': [`C${index}`, true, false] }),
        ]),
      },
    }),
    'conditions that compare parameters with parameters': () => ({
      Parameters: entries(n(2_000), (index) => [
        `P${index}`,
        { Type: 'String', AllowedValues: ['a', 'b', 'c', 'd'] },
      ]),
      Conditions: entries(n(2_000), (index) => [
        `C${index}`,
        { 'Fn::Equals': [ref(`P${index}`), ref(`P${(index + 1) % n(2_000)}`)] },
      ]),
      Resources: entries(n(2_000), (index) => [
        `V${index}`,
        volume(
          { 'Fn::If': [`C${index}`, true, false] },
          { Condition: `C${(index * 7) % n(2_000)}` },
        ),
      ]),
    }),
    'one condition of ten conditions of ten conditions': () => ({
      Parameters: defaulted(1_000),
      Conditions: {
        ...entries(1_000, (index) => [`A${index}`, is(`P${index}`, 'a')]),
        ...entries(100, (index) => [
          `B${index}`,
          { 'Fn::Or': range(10).map((at) => named(`A${index * 10 + at}`)) },
        ]),
        ...entries(10, (index) => [
          `C${index}`,
          { 'Fn::And': range(10).map((at) => named(`B${index * 10 + at}`)) },
        ]),
        D: { 'Fn::Or': range(10).map((at) => named(`C${at}`)) },
      },
      Resources: entries(n(4_000), (index) => [
        `V${index}`,
        volume({ 'Fn::If': ['D', true, false] }, { Condition: `B${index % 100}` }),
      ]),
    }),
    'rules over everything': () => ({
      Parameters: entries(n(400), (index) => [
        `P${index}`,
        { Type: 'String', AllowedValues: ['a', 'b', 'c'] },
      ]),
      Rules: entries(n(3_000), (index) => [
        `R${index}`,
        {
          RuleCondition: is(`P${index % n(400)}`, 'a'),
          Assertions: [{ Assert: { 'Fn::Not': [is(`P${(index * 13 + 1) % n(400)}`, 'b')] } }],
        },
      ]),
      Conditions: entries(n(400), (index) => [`C${index}`, is(`P${index}`, 'c')]),
      Resources: entries(n(400), (index) => [
        `V${index}`,
        volume({ 'Fn::If': [`C${index}`, false, true] }),
      ]),
    }),
    'loops in loops': () => ({
      Transform: 'AWS::LanguageExtensions',
      Resources: range(size < 1 ? 4 : 7).reduce<JsonMap>(
        (body, index) => loop(`L${index}`, tens, body),
        {
          [`V\${L0}\${L1}\${L2}\${L3}${size < 1 ? '' : '${L4}${L5}${L6}'}`]: volume(false),
        },
      ),
    }),
    'very many loops': () => ({
      Transform: 'AWS::LanguageExtensions',
      Resources: Object.assign(
        {},
        ...range(n(9_000)).map((index) =>
          loop(`L${index}`, ['a', 'b'], { [`V${index}\${L${index}}`]: volume(false) }),
        ),
      ),
    }),
    'a loop over a list of a parameter with many values': () => ({
      Transform: 'AWS::LanguageExtensions',
      Parameters: {
        P: {
          Type: 'CommaDelimitedList',
          Default: range(n(100_000)).join(','),
        },
      },
      Resources: loop('L', ref('P'), { 'V${L}': volume(false) }),
    }),
    'lists as deep as can be': () =>
      `{"Resources":{"V":{"Type":"AWS::EC2::Volume","Properties":{"Encrypted":${'['.repeat(n(490_000))}${']'.repeat(n(490_000))}}}}}`,
    'functions in functions': () =>
      `{"Resources":{"V":{"Type":"AWS::EC2::Volume","Properties":{"Encrypted":${'{"Fn::Join":["",['.repeat(n(45_000))}"x"${']]}'.repeat(n(45_000))}}}}}`,
    'ninety conditions in each other, many times': () => ({
      Parameters: defaulted(40),
      Conditions: entries(40, (index) => [`C${index}`, is(`P${index}`, 'a')]),
      Resources: entries(n(400), (index) => [`V${index}`, volume(nestedIf(40, index % 2 === 0))]),
    }),
    'one list of very many conditional items': () => ({
      Parameters: entries(n(2_500), (index) => [`P${index}`, { Type: 'String', Default: 'a' }]),
      Conditions: entries(n(2_500), (index) => [`C${index}`, is(`P${index}`, 'a')]),
      Resources: {
        G: {
          Type: 'AWS::EC2::SecurityGroup',
          Properties: {
            SecurityGroupIngress: range(n(2_500)).map((index) => ({
              'Fn::If': [
                `C${index}`,
                rule({ 'Fn::If': [`C${(index + 7) % n(2_500)}`, 22, 80] }, '0.0.0.0/0'),
                { Ref: 'AWS::NoValue' },
              ],
            })),
          },
        },
      },
    }),
    'one list of very many free sources': () => ({
      Parameters: entries(n(3_000), (index) => [`P${index}`, { Type: 'String' }]),
      Resources: {
        G: {
          Type: 'AWS::EC2::SecurityGroup',
          Properties: {
            SecurityGroupIngress: range(n(3_000)).map((index) =>
              rule(ref(`P${index}`), ref(`P${(index * 3 + 1) % n(3_000)}`)),
            ),
          },
        },
      },
    }),
    'one bucket policy of very many conditional statements': () => ({
      Parameters: defaulted(n(1_500)),
      Conditions: entries(n(1_500), (index) => [`C${index}`, is(`P${index}`, 'a')]),
      Resources: {
        B: { Type: 'AWS::S3::Bucket' },
        BP: {
          Type: 'AWS::S3::BucketPolicy',
          Properties: {
            Bucket: ref('B'),
            PolicyDocument: {
              Statement: range(n(1_500)).map((index) => ({
                'Fn::If': [
                  `C${index}`,
                  statement({ 'Fn::If': [`C${(index + 1) % n(1_500)}`, 'Deny', 'Allow'] }, 'B'),
                  { Ref: 'AWS::NoValue' },
                ],
              })),
            },
          },
        },
      },
    }),
    'very many buckets and policies': () => ({
      Resources: {
        ...entries(n(2_500), (index) => [`B${index}`, { Type: 'AWS::S3::Bucket' }]),
        ...entries(n(2_500), (index) => [
          `BP${index}`,
          {
            Type: 'AWS::S3::BucketPolicy',
            Properties: {
              Bucket: ref(`B${index}`),
              PolicyDocument: { Statement: [statement('Deny', `B${index}`)] },
            },
          },
        ]),
      },
    }),
    'very many policies of a bucket that is not known': () => ({
      Parameters: text(),
      Conditions: { C: is('P', 'a') },
      Resources: {
        ...entries(n(2_000), (index) => [`B${index}`, { Type: 'AWS::S3::Bucket', Condition: 'C' }]),
        ...entries(n(2_000), (index) => [
          `BP${index}`,
          {
            Type: 'AWS::S3::BucketPolicy',
            Condition: 'C',
            Properties: {
              Bucket: { 'Fn::If': ['C', ref('P'), { 'Fn::ImportValue': `x${index}` }] },
              PolicyDocument: { Statement: [statement('Deny', `B${index}`)] },
            },
          },
        ]),
      },
    }),
    'a text of very many parameters': () => ({
      Parameters: defaulted(n(8_000)),
      Resources: {
        V: volume({
          'Fn::Sub': range(n(8_000))
            .map((index) => `\${P${index}}`)
            .join(''),
        }),
        W: volume({
          'Fn::Sub': range(n(60_000))
            .map((index) => `\${P${index % 900}}`)
            .join(''),
        }),
      },
    }),
    'a text with a map of very many variables': () => ({
      Parameters: defaulted(n(3_000)),
      Resources: {
        V: volume({
          'Fn::Sub': [
            range(n(9_000))
              .map((index) => `\${x${index}}`)
              .join(''),
            entries(n(9_000), (index) => [`x${index}`, { 'Fn::Sub': `\${P${index % n(3_000)}}-` }]),
          ],
        }),
      },
    }),
    'holes that are none': () => ({
      Resources: {
        V: volume({ 'Fn::Sub': '${'.repeat(n(240_000)) }),
        W: volume({ 'Fn::Sub': '${!'.repeat(n(160_000)) }),
      },
    }),
    'dynamic references that are none': () => ({
      Resources: {
        V: volume('{{resolve:'.repeat(n(45_000))),
        W: volume('{{resolve:ssm:a}}'.repeat(n(25_000))),
      },
    }),
    'a join of very many items': () => ({
      Resources: { V: volume({ 'Fn::Join': [',', range(n(150_000)).map(String)] }) },
    }),
    'a join of very many conditional items': () => ({
      Parameters: defaulted(n(1_000)),
      Conditions: entries(n(1_000), (index) => [`C${index}`, is(`P${index}`, 'a')]),
      Resources: {
        V: volume({
          'Fn::Join': [
            ',',
            range(n(16_000)).map((index) => ({ 'Fn::If': [`C${index % n(1_000)}`, 'x', 'y'] })),
          ],
        }),
      },
    }),
    'a join that is split and joined again': () => ({
      Parameters: { P: { Type: 'CommaDelimitedList', Default: range(n(100_000)).join(',') } },
      Resources: entries(n(2_000), (index) => [
        `V${index}`,
        volume({
          'Fn::Join': ['-', { 'Fn::Split': ['-', { 'Fn::Join': ['-', ref('P')] }] }],
        }),
      ]),
    }),
    'a selection out of very many conditional items': () => ({
      Parameters: defaulted(n(800)),
      Conditions: entries(n(800), (index) => [`C${index}`, is(`P${index}`, 'a')]),
      Resources: entries(20, (at) => [
        `V${at}`,
        volume({
          'Fn::Select': [
            at,
            range(n(800)).map((index) => ({
              'Fn::If': [`C${index}`, 'x', { Ref: 'AWS::NoValue' }],
            })),
          ],
        }),
      ]),
    }),
    'a mapping of very many keys, asked for one that is free': () => ({
      Parameters: text(),
      Mappings: { M: entries(n(15_000), (index) => [`k${index}`, { a: String(index), b: 'x' }]) },
      Resources: entries(n(2_000), (index) => [
        `V${index}`,
        volume({ 'Fn::FindInMap': ['M', ref('P'), 'a'] }),
      ]),
    }),
    'mappings looked up by what was looked up': () => ({
      Parameters: { P: { Type: 'String', AllowedValues: range(100).map((index) => `k${index}`) } },
      Mappings: { M: entries(100, (index) => [`k${index}`, { a: `k${(index * 7) % 100}` }]) },
      Resources: entries(n(1_500), (index) => [
        `V${index}`,
        volume(
          range(8).reduce<Json>((key) => ({ 'Fn::FindInMap': ['M', key, 'a'] }), ref('P')),
          { Metadata: { index } },
        ),
      ]),
    }),
    'a parameter of very many values': () => ({
      Parameters: {
        P: { Type: 'String', AllowedValues: range(n(100_000)).map((index) => `v${index}`) },
      },
      Conditions: { C: is('P', `v${n(100_000) - 1}`) },
      Resources: { V: volume({ 'Fn::If': ['C', ref('P'), true] }), W: volume(ref('P')) },
    }),
    'very many parameters of many values in one text': () => ({
      Parameters: entries(n(1_200), (index) => [
        `P${index}`,
        { Type: 'String', AllowedValues: range(60).map((at) => `v${at}`) },
      ]),
      Resources: {
        V: volume({ 'Fn::Join': ['', range(n(1_200)).map((index) => ref(`P${index}`))] }),
        W: volume(ref('P0')),
      },
    }),
    'a pattern that takes for ever': () => ({
      Parameters: {
        P: { Type: 'String', AllowedPattern: '(a+)+$', Default: `${'a'.repeat(n(50_000))}!` },
        Q: {
          Type: 'String',
          AllowedPattern: `(${'(a|aa)+'.repeat(100)})+b`,
          Default: 'a'.repeat(n(40_000)),
        },
        R: { Type: 'String', AllowedPattern: 'a{1,1000}{1,1000}', Default: 'a'.repeat(n(800_000)) },
      },
      Resources: { V: volume(ref('P')), W: volume(ref('Q')), X: volume(ref('R')) },
    }),
    'conditions in a circle': () => ({
      Conditions: entries(n(12_000), (index) => [
        `C${index}`,
        named(`C${(index + 1) % n(12_000)}`),
      ]),
      Resources: entries(n(3_000), (index) => [
        `V${index}`,
        volume(true, { Condition: `C${index}` }),
      ]),
    }),
    'conditions that all use each other': () => ({
      Conditions: entries(n(3_000), (index) => [
        `C${index}`,
        { 'Fn::And': range(9).map((at) => named(`C${(index * 7 + at * 331) % n(3_000)}`)) },
      ]),
      Resources: entries(n(1_000), (index) => [
        `V${index}`,
        volume(true, { Condition: `C${index}` }),
      ]),
    }),
    'resources in a circle': () => ({
      Resources: entries(n(9_000), (index) => [
        `V${index}`,
        {
          Type: 'AWS::EC2::Volume',
          DependsOn: `V${(index + 1) % n(9_000)}`,
          Properties: { SnapshotId: ref(`V${(index + 1) % n(9_000)}`) },
        },
      ]),
    }),
    'very many unknown names': () => ({
      Parameters: defaulted(n(3_000)),
      Resources: entries(n(7_000), (index) => [
        `V${index}`,
        volume({ 'Fn::Sub': `\${Nothing${index}}` }, { Condition: `Missing${index}` }),
      ]),
    }),
    'very many long unknown names': () => ({
      Conditions: entries(n(400), (index) => [
        `${'abcdefgh'.repeat(100)}${index}`,
        is('AWS::Region', 'x'),
      ]),
      Resources: entries(n(400), (index) => [
        `V${index}`,
        volume(true, { Condition: `${'abcdefgx'.repeat(120)}${index}` }),
      ]),
    }),
    'functions that there are not': () => ({
      Resources: entries(n(16_000), (index) => [`V${index}`, volume({ [`Fn::Iff${index}`]: [] })]),
    }),
    'exports that import each other': () => ({
      Resources: entries(n(3_000), (index) => [
        `V${index}`,
        volume({ 'Fn::ImportValue': `e${(index * 17) % n(3_000)}` }),
      ]),
      Outputs: entries(n(3_000), (index) => [
        `O${index}`,
        {
          Value: { 'Fn::ImportValue': `e${(index + 1) % n(3_000)}` },
          Export: { Name: { 'Fn::Sub': `e${index}` } },
        },
      ]),
    }),
    'a nested stack again and again': () => ({
      Parameters: text(),
      Conditions: { C: is('P', 'a') },
      Resources: entries(n(6_000), (index) => [
        `S${index}`,
        {
          Type: 'AWS::CloudFormation::Stack',
          Condition: 'C',
          Properties: { TemplateURL: 'child.json', Parameters: { A: ref('P') } },
        },
      ]),
    }),
    'nested stacks that nest the same ones': () => ({
      Resources: entries(n(9_000), (index) => [
        `S${index}`,
        { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: 'parent.json' } },
      ]),
    }),
    'a chain of outputs of nested stacks': () => ({
      Resources: entries(n(4_000), (index) => [
        `S${index}`,
        {
          Type: 'AWS::CloudFormation::Stack',
          Properties: {
            TemplateURL: 'child.json',
            Parameters: {
              A: index === 0 ? 'true' : { 'Fn::GetAtt': [`S${index - 1}`, 'Outputs.Out'] },
            },
          },
        },
      ]),
    }),
    'aliases of one long list': () => {
      const list = range(40).map(
        (index) =>
          `        - {CidrIp: 10.0.0.${index}/32, IpProtocol: tcp, FromPort: 1, ToPort: 2}`,
      )
      const groups = range(n(5_000)).map(
        (index) =>
          `  G${index}: {Type: AWS::EC2::SecurityGroup, Properties: {SecurityGroupIngress: *rules}}`,
      )
      return `Resources:
  G:
    Type: AWS::EC2::SecurityGroup
    Properties:
      SecurityGroupIngress: &rules
${list.join('\n')}
${groups.join('\n')}
`
    },
    'merges of merges': () => {
      const maps = range(n(8_000)).map(
        (index) => `  m${index}: &m${index} {<<: *m${Math.max(0, index - 1)}, k${index}: ${index}}`,
      )
      return `Metadata:
  m: &m0 {a: 1}
${maps.slice(1).join('\n')}
Resources:
  V: {Type: AWS::EC2::Volume, Properties: *m${n(8_000) - 1}}
`
    },
    'a line of a megabyte': () =>
      `Resources: {V: {Type: AWS::EC2::Volume, Properties: {Tags: "${'x'.repeat(n(900_000))}"}}}`,
  }
}
