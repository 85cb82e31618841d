import { expect, test } from 'vitest'
import { resourceNamed } from '../resolve-text.ts'
import { expandText, propertiesOf, samText, typesIn } from './expand-text.ts'

const provider = (properties: string) =>
  expandText(
    samText(`Resources:
  P:
    Type: AWS::Serverless::CapacityProvider
    Properties: ${properties}
`),
  )

const created = { Key: 'lambda:createdBy', Value: 'SAM' }

test('a capacity provider has a role that manages its instances', async () => {
  const expanded = await provider(
    `{ VpcConfig: { SubnetIds: [s] }, Tags: { team: blue }, PropagateTags: true,
       InstanceRequirements: { AllowedTypes: [m8g.large] }, ScalingConfig: { AverageCPUUtilization: 70 } }`,
  )
  expect(expanded.notes).toEqual([])
  expect(propertiesOf(expanded, 'P')).toEqual({
    VpcConfig: { SubnetIds: ['s'] },
    PermissionsConfig: { CapacityProviderOperatorRoleArn: '<POperatorRole.Arn of AWS::IAM::Role>' },
    Tags: [{ Key: 'team', Value: 'blue' }, created],
    InstanceRequirements: { AllowedInstanceTypes: ['m8g.large'] },
    CapacityProviderScalingConfig: {
      ScalingMode: 'Manual',
      ScalingPolicies: [
        { PredefinedMetricType: 'LambdaCapacityProviderAverageCPUUtilization', TargetValue: 70 },
      ],
    },
  })
  expect(propertiesOf(expanded, 'POperatorRole')).toMatchObject({
    ManagedPolicyArns: ['arn:aws:iam::aws:policy/AWSLambdaManagedEC2ResourceOperator'],
    Tags: [created, { Key: 'team', Value: 'blue' }],
  })
  const place = resourceNamed(expanded, 'P').locate(['CapacityProviderScalingConfig'], null)
  expect(place.pointer).toBe('/Resources/P/Properties/ScalingConfig')
})

test('a capacity provider may name its role', async () => {
  const expanded = await provider('{ VpcConfig: { SubnetIds: [s] }, OperatorRole: arn:r }')
  expect(typesIn(expanded)).toEqual({ P: 'AWS::Lambda::CapacityProvider' })
  expect(propertiesOf(expanded, 'P')).toMatchObject({
    PermissionsConfig: { CapacityProviderOperatorRoleArn: 'arn:r' },
  })
})

test.each([
  ['{}', 'VpcConfig is missing'],
  [
    '{ VpcConfig: {}, InstanceRequirements: { AllowedTypes: [a], ExcludedTypes: [b] } }',
    'it has both AllowedTypes and ExcludedTypes',
  ],
])('SAM would refuse the capacity provider %s', async (properties, reason) => {
  const { notes } = await provider(properties)
  expect(notes).toContain(`SAM would refuse the CapacityProvider "P": ${reason}.`)
})
