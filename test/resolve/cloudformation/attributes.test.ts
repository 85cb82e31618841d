// biome-ignore-all lint/suspicious/noTemplateCurlyInString: CloudFormation writes holes in this way
import { describe, expect, test } from 'vitest'
import { createRun, prepareRun, prepareTemplate } from '../../../src/resolve/index.ts'
import { documentOf, given, propertyR } from './resolve-text.ts'
import { show } from './show.ts'

/** A property of R that asks another resource for an attribute, resolved with what is known of attributes. */
async function asked(type: string, expression: string) {
  const template = await documentOf(`Resources:
  Other: { Type: "${type}" }
  R:
    Type: T
    Properties:
      P: ${expression}
`)
  const run = createRun()
  await prepareRun(run, [template.text])
  const resolved = prepareTemplate({ template, given: given() }, run)()
  return { notes: resolved.notes, value: show(propertyR(resolved)) }
}

describe('an attribute that a type of resource doesn’t have', () => {
  test.each([
    [
      'AWS::S3::Bucket',
      '!GetAtt Other.Arm',
      '6:10: AWS::S3::Bucket has no attribute "Arm" that is known; "Arn" may be meant.',
    ],
    [
      'AWS::RDS::DBInstance',
      '!GetAtt [Other, Endpoint.Adress]',
      '6:10: AWS::RDS::DBInstance has no attribute "Endpoint.Adress" that is known; "Endpoint.Address" may be meant.',
    ],
    [
      'AWS::IAM::Role',
      '!Sub "a-${Other.RoleName}"',
      '6:10: AWS::IAM::Role has no attribute "RoleName" that is known.',
    ],
    [
      'AWS::S3::Bucket',
      '!GetAtt Other.constructor',
      '6:10: AWS::S3::Bucket has no attribute "constructor" that is known.',
    ],
  ])(
    '%s: %s is told of, with its place and the nearest right name',
    async (type, written, note) => {
      const { notes } = await asked(type, written)

      expect(notes).toEqual([`stack.yaml:${note}`])
    },
  )

  test('decides nothing: a service may have added it since', async () => {
    const { value } = await asked('AWS::S3::Bucket', '!GetAtt Other.Arm')

    expect(value).toBe('<Other.Arm of AWS::S3::Bucket>')
  })

  test.each([
    ['AWS::S3::Bucket', '!GetAtt Other.Arn'],
    ['AWS::EC2::VPC', '!GetAtt Other.CidrBlock'],
    ['AWS::SSM::Parameter', '!Sub "${Other.Value}"'],
    ['AWS::CloudFormation::CustomResource', '!GetAtt Other.Anything'],
    ['Custom::Thing', '!GetAtt Other.Anything'],
    ['AWS::ServiceCatalog::CloudFormationProvisionedProduct', '!GetAtt Other.Outputs.Anything'],
    ['My::Own::Type', '!GetAtt Other.Anything'],
  ])('%s: %s may be right', async (type, written) => {
    expect((await asked(type, written)).notes).toEqual([])
  })
})
