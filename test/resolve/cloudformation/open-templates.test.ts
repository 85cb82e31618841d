import { describe, expect, test } from 'vitest'
import { propertyR, resolveText, resourceNamed } from './resolve-text.ts'
import { show, showCondition } from './show.ts'

const openOf = async (text: string) => resourceNamed(await resolveText(text), 'R').deployment.open

describe('what a template leaves to others is told as open', () => {
  test.each([
    ['nothing', '', []],
    ['SAM', 'Transform: AWS::Serverless-2016-10-31', []],
    ['extensions of the language', 'Transform: [AWS::LanguageExtensions]', []],
    ['a macro', 'Transform: Mine', ['macro "Mine" changes the template at deployment']],
    [
      'macros with parameters',
      'Transform: [{ Name: Mine, Parameters: {} }, Other]',
      [
        'macro "Mine" changes the template at deployment',
        'macro "Other" changes the template at deployment',
      ],
    ],
    [
      'an include',
      'Transform: { Name: AWS::Include, Parameters: { Location: s3://a/b } }',
      [
        'a snippet that the template includes was not read: it lies at an address, and nothing is fetched',
      ],
    ],
    ['something malformed', 'Transform: [[]]', ['a macro changes the template at deployment']],
  ])('%s', async (_, transform, expected) => {
    expect(await openOf(`${transform}\nResources: { R: { Type: T } }\n`)).toEqual(expected)
  })

  test('a snippet among the resources', async () => {
    const text = 'Resources: { Fn::Transform: { Name: AWS::Include }, R: { Type: T } }'
    expect(await openOf(text)).toEqual([
      'a snippet that the template includes was not read: its Location is no text',
    ])
  })

  test('a module, and what is named in it', async () => {
    const text = `
Resources:
  M: { Type: 'My::Own::Net::MODULE' }
  R: { Type: T, Properties: { P: [!Ref M.Vpc, !GetAtt M.Vpc.Id, !Ref MVpc, !Ref M] } }
`
    const resolved = await resolveText(text)
    const unread = '<not-read: module "M" was not read>'
    expect(resourceNamed(resolved, 'R').deployment.open).toEqual(['module "M" was not read'])
    expect(show(propertyR(resolved))).toEqual([
      unread,
      unread,
      unread,
      '<M of My::Own::Net::MODULE>',
    ])
    expect(resolved.notes).toEqual(['Module "M" was not read.'])
  })
})

test('names that a macro, or SAM, may still make are no mistakes', async () => {
  const text = (transform: string) =>
    `Transform: ${transform}\nResources: { Fn: { Type: AWS::Serverless::Function }, R: { Type: T, Condition: Later, Properties: { P: !GetAtt FnRole.Arn } } }`
  const sam = await resolveText(text('AWS::Serverless-2016-10-31'))
  expect(show(propertyR(sam))).toBe('<macro: SAM makes it out of other resources>')
  expect(sam.notes).toEqual(['What SAM makes out of the template was not read.'])
  const macro = await resolveText(text('Mine'))
  expect(show(propertyR(macro))).toBe('<macro: macro "Mine" changes the template at deployment>')
  expect(showCondition(resourceNamed(macro, 'R').exists)).toBe(
    'open: macro "Mine" changes the template at deployment',
  )
  expect(macro.errors).toEqual([])
})

test('resources of SAM keep their type, and its globals are left alone', async () => {
  const { resources, errors } = await resolveText(`
Transform: AWS::Serverless-2016-10-31
Globals: { Function: { Timeout: 3 }, Other: [1] }
Resources:
  F: { Type: AWS::Serverless::Function, Properties: { Handler: h } }
  C: { Type: 'Custom::Thing', Properties: { ServiceToken: !GetAtt F.Arn } }
`)
  expect(errors).toEqual([])
  expect(resources.map(({ type, properties }) => [type, show(properties)])).toEqual([
    ['AWS::Serverless::Function', { Handler: 'h' }],
    ['Custom::Thing', { ServiceToken: '<F.Arn of AWS::Serverless::Function>' }],
  ])
})

test('what a macro changes in a resource is unknown', async () => {
  const resolved = await resolveText(`
Resources:
  Made: { Fn::Transform: { Name: Mine } }
  R: { Type: T, Properties: { P: 1 }, Fn::Transform: { Name: Mine } }
`)
  expect(show(resourceNamed(resolved, 'R').properties)).toBe(
    '<macro: a macro changes resource "R" at deployment>',
  )
  expect(resourceNamed(resolved, 'R').deployment.open).toEqual([
    'resource "Made" is made by a macro at deployment',
  ])
  expect(resolved.errors).toEqual([])
})

test('malformed resources are errors with their lines, and the rest is resolved', async () => {
  const { resources, errors } = await resolveText(`Resources:
  NoMap: text
  NoType:
    Properties: {}
  OddType:
    Type: [T]
  OddProperties:
    Type: T
    Properties: [1]
  Empty:
    Type: T
    Properties:
  R:
    Type: T
    Properties: { P: !Ref NoType }
`)
  expect(errors.map(({ line, column, message }) => [line, column, message])).toEqual([
    [2, 3, 'Resource "NoMap" must be a map with a Type.'],
    [3, 3, 'Resource "NoType" must have a Type that is text, such as AWS::S3::Bucket.'],
    [6, 5, 'Resource "OddType" must have a Type that is text, such as AWS::S3::Bucket.'],
    [9, 5, 'The Properties of resource "OddProperties" must be a map.'],
  ])
  expect(resources.map(({ address, properties }) => [address, show(properties)])).toEqual([
    ['Empty', {}],
    ['R', { P: '<invalid: resource "NoType" is malformed>' }],
  ])
})

test.each([
  ['Resources: []', 1],
  ['Resources: text', 1],
  ['Parameters: {}', 0],
  ['Resources:', 1],
  ['Resources: {}', 0],
])('%s has no resources', async (text, errors) => {
  const resolved = await resolveText(text)
  expect(resolved.resources).toEqual([])
  expect(resolved.errors).toHaveLength(errors)
})

test('a name that nothing has is a note at each place', async () => {
  const { notes, errors } = await resolveText(`
Resources:
  Bucket: { Type: AWS::S3::Bucket }
  R: { Type: T, Properties: { P: [!Ref Buckett, !Sub '\${Buckett}', !Ref 'hunter2 is a secret'] } }
`)
  expect(errors).toEqual([])
  expect(notes).toEqual([
    'stack.yaml:4:35: Nothing in the template is named "Buckett", though a function refers to it; "Bucket" may be meant.',
    'stack.yaml:4:49: Nothing in the template is named "Buckett", though a function refers to it; "Bucket" may be meant.',
    'stack.yaml:4:68: Nothing in the template is named something that can’t be a name, though a function refers to it.',
  ])
})
