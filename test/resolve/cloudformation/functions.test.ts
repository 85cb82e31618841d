// biome-ignore-all lint/suspicious/noTemplateCurlyInString: CloudFormation writes holes in this way
import { describe, expect, test } from 'vitest'
import { propertyR, resolveText } from './resolve-text.ts'
import { show } from './show.ts'

const template = (expression: string) => `
Parameters:
  Plain: { Type: String, Default: fixed, AllowedValues: [fixed] }
  Env: { Type: String, Default: dev, AllowedValues: [dev, prod] }
  Free: { Type: String }
  Names: { Type: CommaDelimitedList, Default: 'a, b ,c' }
Mappings:
  Sizes:
    dev: { Size: 1, Zones: [x, y] }
    prod: { Size: 2, Zones: [z] }
  Accounts:
    '111122223333': { Open: true }
  Nets:
    dev: { Block: 10.0.0.0/16 }
    prod: { Block: 10.9.0.0/16 }
  Keys:
    yes: { 022: octal, 1.0: float }
    on: { off: word }
    012345678901: { a: account }
  Same:
    dev: { Set: 'yes' }
    prod: { Set: 'yes' }
Conditions:
  IsProd: !Equals [!Ref Env, prod]
  Always: !Equals [a, a]
Resources:
  B: { Type: AWS::S3::Bucket }
  Net: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.1.0.0/16 } }
  Pooled: { Type: AWS::EC2::VPC, Properties: { Ipv4IpamPoolId: p } }
  R:
    Type: AWS::SNS::Topic
    Properties:
      P: ${expression}
`

const evaluate = async (expression: string) =>
  show(
    propertyR(
      await resolveText(template(expression), { account: '111122223333', region: 'eu-west-1' }),
    ),
  )

const whenProd = (then: unknown, otherwise: unknown) => ({
  when: 'IsProd (Env = prod)',
  then,
  otherwise,
})
const byEnv = (dev: unknown, prod: unknown) => ({ when: 'Env = dev', then: dev, otherwise: prod })
const findInMapTakes =
  '<invalid: Fn::FindInMap takes a mapping, two keys, and a DefaultValue at most>'
const free = '<parameter: parameter "Free" has no default and no value was given>'

describe('functions', () => {
  test.each<[string, unknown]>([
    // Ref
    ['!Ref Plain', 'fixed'],
    ['!Ref Env', byEnv('dev', 'prod')],
    ['!Ref Free', free],
    ['!Ref B', '<B of AWS::S3::Bucket>'],
    ['!Ref AWS::Region', 'eu-west-1'],
    ['!Ref AWS::AccountId', '111122223333'],
    ['!Ref AWS::Partition', 'aws'],
    ['!Ref AWS::URLSuffix', 'amazonaws.com'],
    ['!Ref AWS::NoValue', '<absent>'],
    ['!Ref Plan', '<invalid: nothing in the template is named "Plan"; "Plain" may be meant>'],
    ['{ Ref: { Ref: Plain } }', '<invalid: nothing in the template is named "fixed">'],
    ['{ Ref: [] }', '<invalid: Ref takes the name of a parameter or of a resource>'],
    // Fn::GetAtt
    ['!GetAtt B.Arn', '<B.Arn of AWS::S3::Bucket>'],
    ['!GetAtt B.A.B', '<B.A.B of AWS::S3::Bucket>'],
    ['!GetAtt [B, Arn]', '<B.Arn of AWS::S3::Bucket>'],
    ['{ Fn::GetAtt: B.Arn }', '<B.Arn of AWS::S3::Bucket>'],
    ['{ Fn::GetAtt: [B, !Ref Plain] }', '<B.fixed of AWS::S3::Bucket>'],
    ['{ Fn::GetAtt: [B, !Ref Free] }', free],
    ['!GetAtt C.Arn', '<invalid: nothing in the template is named "C"; "B" may be meant>'],
    ['!GetAtt B', '<invalid: Fn::GetAtt takes a resource and one of its attributes>'],
    ['!GetAtt Net.CidrBlock', '10.1.0.0/16'],
    ["!Sub '${Net.CidrBlock}'", '10.1.0.0/16'],
    ['!GetAtt Pooled.CidrBlock', '<Pooled.CidrBlock of AWS::EC2::VPC>'],
    // Fn::Sub
    ["!Sub 'no holes'", 'no holes'],
    ["!Sub '${Plain}-${AWS::Region}'", 'fixed-eu-west-1'],
    ["!Sub '${ Plain }'", 'fixed'],
    ["!Sub '${!Plain} $${Plain} ${open'", '${Plain} $fixed ${open'],
    ["!Sub 'arn:${B}/${B.Arn}'", 'arn:<B of AWS::S3::Bucket>/<B.Arn of AWS::S3::Bucket>'],
    ["!Sub ['${Plain}-${X}', { X: 1, Plain: mine }]", 'mine-1'],
    ["!Sub '${Free}!'", `${free}!`],
    ["!Sub '${Env}-${Env}'", byEnv('dev-dev', 'prod-prod')],
    ["!Sub ['${X}', { X: [] }]", '<invalid: what Fn::Sub puts in the place of X is no string>'],
    ["!Sub '${A:-b}'", '<invalid: Fn::Sub takes names in its ${braces}>'],
    ['!Sub [a]', '<invalid: Fn::Sub takes a string, or a list of a string and a map>'],
    // Fn::Join
    ["!Join ['', []]", ''],
    ["!Join ['-', [a, 1, true]]", 'a-1-true'],
    ["!Join ['-', [!Ref B, x]]", '<B of AWS::S3::Bucket>-x'],
    ["!Join ['-', [a, !Ref AWS::NoValue, b]]", 'a-b'],
    ["!Join ['-', [a, !If [IsProd, p, !Ref AWS::NoValue]]]", whenProd('a-p', 'a')],
    ["!Join ['-', !Split [',', 'x,y']]", 'x-y'],
    ["!Join ['-', [[a]]]", '<invalid: Fn::Join takes a list of strings>'],
    ["!Join ['-']", '<invalid: Fn::Join takes a delimiter and a list>'],
    ['!Join [[], [a]]', '<invalid: Fn::Join takes a delimiter and a list>'],
    // Fn::Split, Fn::Select
    ["!Split ['|', 'a|b|']", ['a', 'b', '']],
    ["!Split [',', !Join [',', [!Ref B, x]]]", ['<B of AWS::S3::Bucket>', 'x']],
    ["!Split [':', !GetAtt B.Arn]", '<runtime: B.Arn is known only after deployment>'],
    ["!Split ['', a]", '<invalid: Fn::Split takes a delimiter and a string>'],
    ['!Select [1, [a, b]]', 'b'],
    ["!Select ['0', [a, b]]", 'a'],
    ['!Select [1, !If [IsProd, [a, b], [c, d]]]', whenProd('b', 'd')],
    ['!Select [1, [!Ref AWS::NoValue, b, c]]', 'c'],
    ['!Select [0, [!If [IsProd, a, !Ref AWS::NoValue], b]]', whenProd('a', 'b')],
    ['!Select [2, [a, b]]', '<invalid: Fn::Select asks for item 2 of fewer>'],
    ['!Select [-1, [a]]', '<invalid: Fn::Select takes an index and a list>'],
    ["!Select [0, !GetAZs '']", zones()],
    [
      '!Select [!Ref Free, [a, !Ref B, c]]',
      {
        when: 'Free = 0',
        then: 'a',
        otherwise: { when: 'Free = 1', then: '<B of AWS::S3::Bucket>', otherwise: 'c' },
      },
    ],
    ['!Select [!Ref Free, !Ref AWS::NotificationARNs]', free],
    ['!Select [0, !Ref AWS::NotificationARNs]', topics()],
    ["!Select [!If [IsProd, 1, 0], !Split [',', 'a,b']]", whenProd('b', 'a')],
    ["!Split [!If [IsProd, '+', '-'], 'a+b-c']", whenProd(['a', 'b-c'], ['a+b', 'c'])],
    ["!Join [!If [IsProd, '+', '-'], !If [IsProd, [a, b], [c]]]", whenProd('a+b', 'c')],
    ["!Join ['-', !If [IsProd, [a, !Ref Env], [!Ref Env]]]", whenProd('a-prod', 'dev')],
    ['!Join [!Ref Free, [a, b]]', free],
    // Fn::Base64
    ['!Base64 hällo', 'aMOkbGxv'],
    ['{ Fn::Base64: !Ref Env }', byEnv('ZGV2', 'cHJvZA==')],
    ["{ Fn::Base64: !Sub '${B}' }", '<runtime: B is known only after deployment>'],
    ["{ Fn::Base64: !Sub 'x-${Free}' }", free],
    ["{ Fn::Base64: !Sub 'x-${Env}' }", byEnv('eC1kZXY=', 'eC1wcm9k')],
    // Fn::GetAZs
    ["!GetAZs ''", zones()],
    ['{ Fn::GetAZs: [!Ref AWS::Region] }', zones()],
    ['{ Fn::GetAZs: null }', zones()],
    ['{ Fn::GetAZs: [a, b] }', '<invalid: Fn::GetAZs takes a region>'],
    // Fn::Cidr
    ["!Cidr ['10.0.0.0/16', 2, 8]", ['10.0.0.0/24', '10.0.1.0/24']],
    [
      "!Cidr ['192.168.255.9/24', '3', '4']",
      ['192.168.255.0/28', '192.168.255.16/28', '192.168.255.32/28'],
    ],
    ["!Cidr ['2001:db8::/56', 2, 64]", ['2001:db8::/64', '2001:db8:0:1::/64']],
    [
      "!Cidr ['10.0.0.0/24', 2, 8]",
      '<invalid: Fn::Cidr asks for more addresses than the range has>',
    ],
    [
      "!Cidr ['10.0.0.256/24', 1, 4]",
      '<invalid: Fn::Cidr asks for more addresses than the range has>',
    ],
    [
      "!Cidr ['10.0.0.0/24', 0, 4]",
      '<invalid: Fn::Cidr takes an address range, a count from 1 to 256, and a number of bits>',
    ],
    [
      '!Cidr [!GetAtt B.Arn, 2, 4]',
      [
        '<runtime: B.Arn is known only after deployment>',
        '<runtime: B.Arn is known only after deployment>',
      ],
    ],
    ['!Cidr [!GetAtt Net.CidrBlock, 2, 8]', ['10.1.0.0/24', '10.1.1.0/24']],
    ['!Select [1, !Cidr [!GetAtt Net.CidrBlock, 2, 8]]', '10.1.1.0/24'],
    ['{ Fn::Length: !Cidr [!Ref Free, 3, 8] }', 3],
    ['!Select [0, !Cidr [!Ref Free, 3, 8]]', free],
    ['!Cidr [10.0.0.0/24, !Ref Free, 4]', free],
    ['!Cidr [10.0.0.0/24, 2, !Ref Free]', free],
    ['!Cidr [!FindInMap [Nets, !Ref Env, Block], 1, 8]', byEnv(['10.0.0.0/24'], ['10.9.0.0/24'])],
    [
      '!Cidr [10.0.0.0/16, 2]',
      '<not-evaluated: Fn::Cidr is not told how many bits are for the hosts>',
    ],
    // Fn::FindInMap
    ['!FindInMap [Sizes, dev, Size]', 1],
    ['!FindInMap [Sizes, prod, Zones]', ['z']],
    ['!FindInMap [Accounts, 111122223333, Open]', true],
    ['!FindInMap [Accounts, !Ref AWS::AccountId, Open]', true],
    ['!FindInMap [Sizes, !Ref Env, Size]', byEnv(1, 2)],
    [
      '!FindInMap [Sizes, !Ref Free, Size]',
      { when: 'Free = dev', then: 1, otherwise: { when: 'Free = prod', then: 2, otherwise: 2 } },
    ],
    ['!FindInMap [Same, !Ref Free, Set]', 'yes'],
    // Keys and scalars without quotes are the same values of YAML, whatever text they have.
    ['!FindInMap [Keys, yes, 022]', 'octal'],
    ['!FindInMap [Keys, "yes", "022"]', 'octal'],
    ['!FindInMap [Keys, Yes, 1.0]', 'float'],
    ['!FindInMap [Keys, on, no]', '<invalid: the mappings have no "false">'],
    ['!FindInMap [Keys, "on", off]', 'word'],
    ['!FindInMap [Keys, 012345678901, a]', 'account'],
    ['!FindInMap [Keys, "012345678901", a]', 'account'],
    ["!FindInMap [!Sub '${Plain}', a, b]", '<invalid: the mappings have no "fixed">'],
    [
      '{ Fn::FindInMap: [Sizes, !Ref Env, None, { DefaultValue: !Sub "${Plain}-${Free}" }] }',
      byEnv(`fixed-${free}`, `fixed-${free}`),
    ],
    ['{ Fn::FindInMap: [Sizes, !Select [0, !Split [",", "prod,dev"]], Size] }', 2],
    ['{ Fn::FindInMap: [Sizes, no, Size, { DefaultValue: !Ref AWS::NoValue }] }', '<absent>'],
    ['{ Fn::FindInMap: [Sizes, no, Size, { Default: 1 }] }', findInMapTakes],
    ['!FindInMap [Sizes, !If [IsProd, prod, none], Size]', 2],
    ['{ Fn::FindInMap: [Sizes, test, Size, { DefaultValue: 9 }] }', 9],
    ['!FindInMap [Sizes, prd, Size]', '<invalid: the mappings have no "prd"; "prod" may be meant>'],
    [
      '!FindInMap [Sizes, dev]',
      '<invalid: Fn::FindInMap takes a mapping, two keys, and a DefaultValue at most>',
    ],
    // Fn::If
    ['!If [IsProd, 1, 2]', whenProd(1, 2)],
    ['!If [Always, 1, 2]', 1],
    [
      '!If [IsProd, { A: !Ref B }, !Ref AWS::NoValue]',
      whenProd({ A: '<B of AWS::S3::Bucket>' }, '<absent>'),
    ],
    [
      '[1, !If [IsProd, 2, !Ref AWS::NoValue], !Ref AWS::NoValue]',
      [1, whenProd(2, '<absent>'), '<absent>'],
    ],
    ['!If [IsProd, 1]', '<invalid: Fn::If takes the name of a condition and two values>'],
    // Fn::Length, Fn::ToJsonString
    ['{ Fn::Length: [a, !Ref B] }', 2],
    ['{ Fn::Length: [a, !If [IsProd, b, !Ref AWS::NoValue]] }', whenProd(2, 1)],
    ['{ Fn::Length: !Split ["-", "a-b-c"] }', 3],
    ['{ Fn::Length: !FindInMap [Sizes, !Ref Env, Zones] }', byEnv(2, 1)],
    ['{ Fn::Length: !GetAtt B.Names }', '<runtime: B.Names is known only after deployment>'],
    ['{ Fn::Length: a }', '<invalid: Fn::Length takes a list>'],
    [
      '{ Fn::ToJsonString: { A: [1, true, null, "x\\"y"], B: !Ref B, C: !Ref AWS::NoValue } }',
      '{"A":[1,true,null,"x\\"y"],"B":"<B of AWS::S3::Bucket>"}',
    ],
    [
      '{ Fn::ToJsonString: [!If [IsProd, { A: 1 }, !Ref AWS::NoValue], 2] }',
      whenProd('[{"A":1},2]', '[2]'),
    ],
    [
      '{ Fn::ToJsonString: { E: !Ref Env, F: !Ref Free, L: { Fn::Length: [1] } } }',
      byEnv(`{"E":"dev","F":"${free}","L":1}`, `{"E":"prod","F":"${free}","L":1}`),
    ],
    ["{ Fn::ToJsonString: !Split [',', 'a,b'] }", '["a","b"]'],
    ['{ Fn::ToJsonString: a }', '<invalid: Fn::ToJsonString takes a list or a map>'],
    // Dynamic references
    [
      "'{{resolve:secretsmanager:db:SecretString:password}}'",
      '<secret: it is a secret that Secrets Manager fills in at deployment>',
    ],
    [
      "'{{resolve:ssm-secure:pw:1}}'",
      '<secret: it is a secret that the Parameter Store fills in at deployment>',
    ],
    ["'{{resolve:ssm:/a/b}}'", '<runtime: it is read from the Parameter Store at deployment>'],
    ["'{{resolve:ssm:/a/b'", '{{resolve:ssm:/a/b'],
    ["'{{resolve:other:a}}'", '{{resolve:other:a}}'],
    [
      "!Join ['', ['p={{resolve:secretsmanager:', !Ref B, ':SecretString:pw}};']]",
      'p=<secret: it is a secret that Secrets Manager fills in at deployment>;',
    ],
    [
      "!Sub 'a-${Env}-{{resolve:ssm:/x:1}}-b'",
      byEnv(
        'a-dev-<runtime: it is read from the Parameter Store at deployment>-b',
        'a-prod-<runtime: it is read from the Parameter Store at deployment>-b',
      ),
    ],
    [
      "'x={{resolve:ssm:/a}};y={{resolve:secretsmanager:s}}'",
      'x=<runtime: it is read from the Parameter Store at deployment>;y=<secret: it is a secret that Secrets Manager fills in at deployment>',
    ],
    [
      "!Sub '{{resolve:secretsmanager:${B}:SecretString:pw}}'",
      '<secret: it is a secret that Secrets Manager fills in at deployment>',
    ],
    // Fn::ImportValue
    ['{ Fn::ImportValue: { Fn::Sub: "${Plain}-x" } }', other('fixed-x')],
    ['{ Fn::ImportValue: !Join ["-", [!Ref Plain, x]] }', other('fixed-x')],
    ['!ImportValue { Ref: Plain }', other('fixed')],
    [
      '!ImportValue { Ref: Free }',
      '<other-stack: the name of the export that it imports is not known>',
    ],
    // Functions of other places
    ['!Equals [a, a]', '<invalid: Fn::Equals may only be used in conditions and rules>'],
    ['!Foo x', '<invalid: "Fn::Foo" is no function of CloudFormation>'],
    ['{ Fn::Sub: a, Other: 1 }', '<invalid: "Fn::Sub" stands beside other members of a map>'],
    ['{ Ref: a, Other: 1 }', { Ref: 'a', Other: 1 }],
    [
      '{ Fn::Transform: { Name: AWS::Include } }',
      '<macro: a snippet that the template includes was not read: its Location is no text>',
    ],
    ['{ A: 1, Fn::Transform: { Name: Mine } }', '<macro: macro "Mine" makes it at deployment>'],
    ['!ImportValue shared', '<other-stack: no stack in the input exports "shared">'],
    [
      "{ Condition: { Bool: { 'aws:SecureTransport': false } } }",
      { Condition: { Bool: { 'aws:SecureTransport': false } } },
    ],
  ])('%s', async (expression, expected) => {
    expect(await evaluate(expression)).toEqual(expected)
  })
})

function other(name: string) {
  return `<other-stack: no stack in the input exports "${name}">`
}

function zones() {
  return '<runtime: the availability zones of an account are known only at deployment>'
}

function topics() {
  return '<runtime: the topics that the deployment is reported to is not known before deployment>'
}

test('a list parameter is a list of trimmed items, and a text where it is joined', async () => {
  expect(await evaluate("!Join ['+', !Ref Names]")).toEqual({
    when: 'Names = a, b ,c',
    then: 'a+b+c',
    otherwise: '<parameter: parameter "Names" can be given other values than its default>',
  })
  expect(await evaluate('!Select [2, !Ref Names]')).toMatchObject({ then: 'c' })
})

test('a choice knows the steps to its branches', async () => {
  const value = propertyR(await resolveText(template('!If [IsProd, 1, 2]')))
  expect(value).toMatchObject({
    steps: [
      ['Fn::If', '1'],
      ['Fn::If', '2'],
    ],
  })
})

test('the same availability zone is the same wherever it is named', async () => {
  const text = template(
    "[!Select [0, !GetAZs ''], !Select [0, !GetAZs { Ref: AWS::Region }], !Select [1, !GetAZs '']]",
  )
  const zones = propertyR(await resolveText(text))
  const [first, again, second] = zones as { source: string }[]
  expect(first?.source).toBe(again?.source)
  expect(first?.source).not.toBe(second?.source)
})

test('more combinations than are tried leave the rest unknown, with the defaults exact', async () => {
  const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']
  const parameters = names.map(
    (name) => `  ${name}: { Type: String, Default: 0, AllowedValues: [0, 1] }`,
  )
  const holes = names.map((name) => `\${${name}}`).join('')
  const resolved = await resolveText(
    `Parameters:\n${parameters.join('\n')}\nResources:\n  R: { Type: T, Properties: { P: !Sub '${holes}' } }`,
  )
  let leaves = 0
  const count = (value: unknown): void => {
    if (typeof value === 'object' && value !== null && 'then' in value && 'otherwise' in value) {
      count(value.then)
      count(value.otherwise)
    } else leaves += 1
  }
  const shown = show(propertyR(resolved))
  count(shown)
  expect(leaves).toBe(65)
  let first = shown
  while (typeof first === 'object' && first !== null && 'then' in first) first = first.then
  expect(first).toBe('00000000')
  expect(JSON.stringify(shown)).toContain('combine in too many ways')
})
