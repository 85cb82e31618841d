// biome-ignore-all lint/suspicious/noTemplateCurlyInString: CloudFormation writes holes in this way
import { expect, test } from 'vitest'
import { given, propertyR, resolveText, resourceNamed } from './resolve-text.ts'
import { show, showCondition } from './show.ts'

const shown = ({ resources }: Awaited<ReturnType<typeof resolveText>>) =>
  resources.map(({ address, properties, exists }) => [
    address,
    show(properties),
    showCondition(exists),
  ])

test('a loop makes a resource for each item, with the item wherever its identifier stands', async () => {
  const resolved = await resolveText(
    `
Transform: AWS::LanguageExtensions
Resources:
  Fn::ForEach::Buckets:
    - Name
    - [Logs, Data]
    - Bucket\${Name}:
        Type: AWS::S3::Bucket
        Properties:
          BucketName: !Sub 'x-\${Name}-\${AWS::Region}'
          Tags: [{ Key: !Ref Name, Value: 'plain \${Name}' }]
      Policy\${Name}:
        Type: AWS::S3::BucketPolicy
        Properties: { Bucket: !Ref 'Bucket\${Name}' }
  Other: { Type: T }
`,
    { region: 'eu-west-1' },
  )
  expect(shown(resolved)).toEqual([
    [
      'BucketLogs',
      { BucketName: 'x-Logs-eu-west-1', Tags: [{ Key: 'Logs', Value: 'plain Logs' }] },
      'always',
    ],
    ['PolicyLogs', { Bucket: '<BucketLogs of AWS::S3::Bucket>' }, 'always'],
    [
      'BucketData',
      { BucketName: 'x-Data-eu-west-1', Tags: [{ Key: 'Data', Value: 'plain Data' }] },
      'always',
    ],
    ['PolicyData', { Bucket: '<BucketData of AWS::S3::Bucket>' }, 'always'],
    ['Other', {}, 'always'],
  ])
  expect(resolved.notes).toEqual([])
})

test('what a loop makes is found in the loop', async () => {
  const resolved = await resolveText(`Resources:
  Fn::ForEach::Volumes:
    - Name
    - [A, B]
    - V\${Name}:
        Type: AWS::EC2::Volume
        Properties:
          Encrypted: false
`)
  const volume = resourceNamed(resolved, 'VB')
  expect(volume.locate(['Encrypted'], null)).toMatchObject({
    range: { line: 8, column: 11 },
    pointer: '/Resources/Fn::ForEach::Volumes/2/V${Name}/Properties/Encrypted',
  })
  expect(volume.locate([], 'KmsKeyId')).toMatchObject({ range: { line: 5, column: 7 } })
})

test('loops stand inside loops, in conditions, in outputs and in properties', async () => {
  const resolved = await resolveText(`
Conditions:
  Fn::ForEach::Conditions:
    - Env
    - [dev, prod]
    - Is\${Env}: !Equals ['\${Env}', prod]
Resources:
  Fn::ForEach::Outer:
    - Env
    - [dev, prod]
    - Fn::ForEach::Inner\${Env}:
        - Kind
        - [q]
        - R\${Env}\${Kind}:
            Type: T
            Condition: Is\${Env}
  R:
    Type: T
    Properties:
      P:
        Before: 1
        Fn::ForEach::Members: [M, [x, y], { 'Key\${M}': !Ref M }]
`)
  expect(shown(resolved)).toEqual([
    ['Rdevq', {}, 'false'],
    ['Rprodq', {}, 'always'],
    ['R', { P: { Before: 1, Keyx: 'x', Keyy: 'y' } }, 'always'],
  ])
})

test('&{} leaves out what a logical id can’t hold', async () => {
  const resolved = await resolveText(`
Resources:
  Fn::ForEach::Subnets:
    - Cidr
    - ['10.0.0.0/24']
    - 'Subnet&{Cidr}': { Type: AWS::EC2::Subnet, Properties: { CidrBlock: '\${Cidr}' } }
`)
  expect(shown(resolved)).toEqual([['Subnet1000024', { CidrBlock: '10.0.0.0/24' }, 'always']])
})

const overParameter = (parameter: string) => `
Parameters:
  Names: ${parameter}
Resources:
  Fn::ForEach::Topics:
    - Name
    - !Ref Names
    - 'T\${Name}': { Type: AWS::SNS::Topic }
`

test('a loop over a parameter has the items of its default, and is open beyond them', async () => {
  const text = overParameter('{ Type: CommaDelimitedList, Default: "A,B" }')
  const usual = await resolveText(text)
  expect(shown(usual)).toEqual([
    ['TA', {}, 'Names = A,B'],
    ['TB', {}, 'Names = A,B'],
  ])
  expect(usual.resources[0]?.deployment.open).toEqual([])

  const strict = await resolveText(text, { given: given({}, 'all') })
  expect(strict.resources[0]?.deployment.open).toEqual([
    'what "Fn::ForEach::Topics" runs over is not known: parameter "Names" can be given other values than its default',
  ])

  const known = await resolveText(text, { given: given({ Names: 'C' }, 'all') })
  expect(shown(known)).toEqual([['TC', {}, 'always']])
})

test('a loop over what nobody knows makes nothing, and says so', async () => {
  const resolved = await resolveText(overParameter('{ Type: CommaDelimitedList }'))
  expect(resolved.resources).toEqual([])
  expect(resolved.notes).toEqual([
    'What "Fn::ForEach::Topics" runs over is not known: parameter "Names" has no default and no value was given.',
  ])
})

test('items by a condition exist by it', async () => {
  const resolved = await resolveText(`
Parameters:
  Env: { Type: String, AllowedValues: [dev, prod] }
Mappings:
  M: { dev: { L: [A] }, prod: { L: [A, B] } }
Resources:
  Fn::ForEach::X: [I, !FindInMap [M, !Ref Env, L], { 'T\${I}': { Type: T } }]
`)
  expect(shown(resolved)).toEqual([
    ['TA', {}, '(Env = dev or not Env = dev)'],
    ['TB', {}, 'not Env = dev'],
  ])
})

test('what is wrong in a loop is told where the loop is written', async () => {
  const { notes } = await resolveText(`Resources:
  Fn::ForEach::X:
    - Name
    - [A, B]
    - 'T\${Name}':
        Type: T
        Properties:
          P: !Select [1]
          Q:
            Fn::ForEach::Y:
              - Inner
              - [C]
              - '\${Inner}': !Ref Nothing
`)
  expect(notes).toEqual([
    'stack.yaml:8:14: Fn::Select takes an index and a list.',
    'stack.yaml:13:29: Nothing in the template is named "Nothing", though a function refers to it.',
  ])
})

test('outputs of a loop are exported', async () => {
  const resolved = await resolveText(`
Resources:
  Fn::ForEach::X: [Name, [A, B], { 'T\${Name}': { Type: AWS::SNS::Topic } }]
  R: { Type: T, Properties: { P: [!ImportValue topic-A, !ImportValue topic-B] } }
Outputs:
  Fn::ForEach::Y:
    - Name
    - [A, B]
    - 'Out\${Name}': { Value: !GetAtt ['T\${Name}', Arn], Export: { Name: 'topic-\${Name}' } }
`)
  expect(show(propertyR(resolved))).toEqual([
    '<TA.Arn of AWS::SNS::Topic>',
    '<TB.Arn of AWS::SNS::Topic>',
  ])
})

test('the collection of an inner loop may depend on the item of the outer one', async () => {
  const resolved = await resolveText(`
Mappings: { M: { dev: { L: [x] }, 'us-east': { L: [y, z] } } }
Resources:
  Fn::ForEach::Outer:
    - Env
    - [dev, us-east]
    - 'Fn::ForEach::Inner&{Env}':
        - Kind
        - !FindInMap [M, !Ref Env, L]
        - 'R&{Env}\${Kind}': { Type: T, Properties: { P: '\${Env}/&{Env}', '\${Kind}': 1 } }
`)
  expect(shown(resolved)).toEqual([
    ['Rdevx', { P: 'dev/dev', x: 1 }, 'always'],
    ['Ruseasty', { P: 'us-east/useast', y: 1 }, 'always'],
    ['Ruseastz', { P: 'us-east/useast', z: 1 }, 'always'],
  ])
})

test('a malformed loop is told', async () => {
  const { resources, notes } = await resolveText(
    'Resources:\n  Fn::ForEach::X: [a, b]\n  R: { Type: T, Properties: { P: { Fn::ForEach::Y: 1 } } }\n',
  )
  expect(resources.map(({ address }) => address)).toEqual(['R'])
  expect(notes).toEqual(['"Fn::ForEach::X" does not have an identifier, a collection and a map.'])
  const text = 'Resources:\n  R: { Type: T, Properties: { P: { Fn::ForEach::Y: 1 } } }\n'
  expect(show(propertyR(await resolveText(text)))).toBe(
    '<parameter: "Fn::ForEach::Y" does not have an identifier, a collection and a map>',
  )
})

test('loops inside loops end at a limit', async () => {
  const items = Array.from({ length: 100 }, (_, index) => `i${index}`).join(', ')
  const resolved = await resolveText(`
Resources:
  Fn::ForEach::A:
    - A
    - [${items}]
    - Fn::ForEach::B\${A}:
        - B
        - [${items}]
        - Fn::ForEach::C\${B}:
            - C
            - [${items}]
            - 'R\${A}\${B}\${C}': { Type: T, Properties: { P: [a, b, c, d, e, f, g, h] } }
`)
  expect(resolved.resources.length).toBeLessThan(100_000)
  expect(resolved.notes.join()).toContain('makes more than can be followed')
})
