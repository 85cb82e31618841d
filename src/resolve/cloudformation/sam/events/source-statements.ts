import type { Raw, RawMap } from '../../../../model/document.ts'
import { isRawMap } from '../../../../model/raw.ts'
import type { SamEvent } from '../generated.ts'
import { isGiven, propertyIn, sub } from '../template-functions.ts'
import { allow } from './event-target.ts'

/** An ARN in the account and region of the stack. */
export const arnHere = (service: string, resource: string): RawMap =>
  sub(`arn:\${AWS::Partition}:${service}:\${AWS::Region}:\${AWS::AccountId}:${resource}`)

export const readSecret = (uri: Raw): RawMap => allow(['secretsmanager:GetSecretValue'], uri)

/** Lambda's network interfaces in a VPC. */
export const useVpc: RawMap = allow(
  [
    'ec2:CreateNetworkInterface',
    'ec2:DescribeNetworkInterfaces',
    'ec2:DeleteNetworkInterface',
    'ec2:DescribeVpcs',
    'ec2:DescribeSubnets',
    'ec2:DescribeSecurityGroups',
  ],
  '*',
)

/** The use of the key that the secret is encrypted with; a string says why SAM refuses it. */
export function decryptWith({ properties }: SamEvent, action: Raw): readonly RawMap[] | string {
  const key = propertyIn(properties, 'SecretsManagerKmsKeyId')
  if (!isGiven(key)) return []
  if (typeof key !== 'string' || isRawMap(key)) return 'SecretsManagerKmsKeyId must be text'
  return [allow(action, arnHere('kms', `key/${key}`))]
}
