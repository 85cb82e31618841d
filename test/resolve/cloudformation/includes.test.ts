// biome-ignore-all lint/suspicious/noTemplateCurlyInString: CloudFormation writes holes in this way
import { expect, test } from 'vitest'
import type { ReadNested } from '../../../src/resolve/index.ts'
import { documentOf, propertyR, resolveText, resourceNamed } from './resolve-text.ts'
import { show } from './show.ts'

/** Reads snippets from texts by their path. */
async function readerOf(texts: Record<string, string>): Promise<ReadNested> {
  const documents = new Map(
    await Promise.all(
      Object.entries(texts).map(
        async ([file, text]) => [file, await documentOf(text, file)] as const,
      ),
    ),
  )
  return (location) => documents.get(location) ?? 'there is no such file'
}

const include = (location: string) =>
  `Fn::Transform: { Name: AWS::Include, Parameters: { Location: ${location} } }`

test('members of a snippet stand where it is included, beside the others', async () => {
  const resolved = await resolveText(
    `Resources:
  ${include('topics.yaml')}
  R:
    Type: AWS::S3::Bucket
    Properties:
      BucketName: own
      ${include('encryption.json')}
      P:
        ${include('statement.yaml')}
`,
    {
      readNested: await readerOf({
        'topics.yaml': 'T:\n  Type: AWS::SNS::Topic\n  Properties:\n    Name: !Ref R\n',
        'encryption.json': '{\n  "BucketEncryption": {\n    "Rule": 1\n  }\n}',
        'statement.yaml': 'Effect: Allow\nAction: s3:*\n',
      }),
    },
  )
  expect(resolved.errors).toEqual([])
  expect(resolved.notes).toEqual([])
  expect(resourceNamed(resolved, 'R').deployment.open).toEqual([])
  expect(show(resourceNamed(resolved, 'T').properties)).toEqual({ Name: '<R of AWS::S3::Bucket>' })
  expect(show(resourceNamed(resolved, 'R').properties)).toEqual({
    BucketName: 'own',
    BucketEncryption: { Rule: 1 },
    P: { Effect: 'Allow', Action: 's3:*' },
  })
  const places = [
    resourceNamed(resolved, 'T').locate([], null),
    resourceNamed(resolved, 'T').locate(['Name'], null),
    resourceNamed(resolved, 'R').locate(['BucketEncryption', 'Rule'], null),
    resourceNamed(resolved, 'R').locate(['P', 'Action'], null),
    resourceNamed(resolved, 'R').locate(['BucketName'], null),
  ]
  expect(places.map(({ file, inputFile, range }) => [file, inputFile, range?.line])).toEqual([
    ['topics.yaml', 'stack.yaml', 1],
    ['topics.yaml', 'stack.yaml', 4],
    ['encryption.json', 'stack.yaml', 3],
    ['statement.yaml', 'stack.yaml', 2],
    ['stack.yaml', 'stack.yaml', 6],
  ])
  expect(places.map(({ pointer }) => pointer)).toEqual([
    '/Resources/Fn::Transform',
    '/Resources/Fn::Transform',
    '/Resources/R/Properties/Fn::Transform',
    '/Resources/R/Properties/P/Fn::Transform',
    '/Resources/R/Properties/BucketName',
  ])
})

test.each([
  ['alone', 'Transform: { Name: AWS::Include, Parameters: { Location: all.yaml } }'],
  [
    'before others',
    'Transform: [{ Name: AWS::Include, Parameters: { Location: all.yaml } }, AWS::LanguageExtensions]',
  ],
  ['as a function', include('all.yaml')],
])('a snippet at the top, %s, brings sections and members of sections', async (_, transform) => {
  const resolved = await resolveText(
    `${transform}\nMappings: { M: { a: { b: 1 } } }\nResources: { R: { Type: T, Properties: { P: !FindInMap [N, a, b] } } }\n`,
    {
      readNested: await readerOf({
        'all.yaml':
          'Mappings:\n  N: { a: { b: 2 } }\nConditions: { C: !Equals [a, b] }\nResources:\n  S: { Type: T, Condition: C }\n',
      }),
    },
  )
  expect(propertyR(resolved)).toBe(2)
  expect(resourceNamed(resolved, 'S').exists).toEqual({ kind: 'constant', value: false })
  expect(resourceNamed(resolved, 'S').locate([], null)).toMatchObject({
    file: 'all.yaml',
    range: { line: 5, column: 3 },
  })
  expect(resourceNamed(resolved, 'S').deployment.open).toEqual([])
})

test('several snippets may be included at once', async () => {
  const one = '{ Name: AWS::Include, Parameters: { Location: one.yaml } }'
  const two = '{ Name: AWS::Include, Parameters: { Location: two.yaml } }'
  const resolved = await resolveText(
    `Resources: { R: { Type: T, Properties: { P: { Fn::Transform: [${one}, ${two}] } } } }`,
    { readNested: await readerOf({ 'one.yaml': 'A: 1', 'two.yaml': 'B: 2' }) },
  )
  expect(show(propertyR(resolved))).toEqual({ A: 1, B: 2 })
})

test.each([
  ['s3://bucket/key.yaml', 'it lies at an address, and nothing is fetched'],
  ['gone.yaml', 'there is no such file'],
  ['!Ref Where', 'its Location is no text'],
])('a snippet at %s leaves open what it stands for', async (location, reason) => {
  const clause = `a snippet that the template includes was not read: ${reason}`
  const resolved = await resolveText(
    `Resources:
  ${include(location)}
  R: { Type: T, Properties: { P: { A: 1, ${include(location)} } } }
`,
    { readNested: await readerOf({}) },
  )
  expect(resourceNamed(resolved, 'R').deployment.open).toEqual([clause])
  expect(show(propertyR(resolved))).toBe(`<macro: ${clause}>`)
})

test('what both have is not known, and a snippet is not searched for further ones', async () => {
  const resolved = await resolveText(
    `Resources: { R: { Type: T, Properties: { P: { A: 1, ${include('one.yaml')} } } } }`,
    { readNested: await readerOf({ 'one.yaml': `A: 2\nB: { ${include('one.yaml')} }\n` }) },
  )
  const unread = 'a snippet that the template includes was not read'
  expect(show(propertyR(resolved))).toEqual({
    A: `<macro: ${unread}: the template has a member of the same name>`,
    B: `<macro: ${unread}>`,
  })
})

test('a mistake in a snippet is told with its place there', async () => {
  const resolved = await resolveText(
    `Resources: { R: { Type: T, Properties: { P: { ${include('one.yaml')} } } } }`,
    { readNested: await readerOf({ 'one.yaml': 'A: 1\nB: !Ref Nothing\n' }) },
  )
  expect(resolved.notes).toEqual([
    'one.yaml:2:4: Nothing in the template is named "Nothing", though a function refers to it.',
  ])
})
