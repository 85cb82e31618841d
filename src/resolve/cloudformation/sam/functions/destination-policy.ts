import type { Raw, RawMap } from '../../../../model/document.ts'
import { allow, rolePolicy } from '../events/event-target.ts'

const statements: ReadonlyMap<
  string,
  { readonly suffix: string; readonly of: (arn: Raw) => readonly RawMap[] }
> = new Map([
  ['SQS', { suffix: 'SQSPolicy', of: (arn: Raw) => [allow('sqs:SendMessage', arn)] }],
  ['SNS', { suffix: 'SNSPolicy', of: (arn: Raw) => [allow('sns:publish', arn)] }],
  [
    'EventBridge',
    { suffix: 'EventBridgePolicy', of: (arn: Raw) => [allow('events:PutEvents', arn)] },
  ],
  ['Lambda', { suffix: 'LambdaPolicy', of: (arn: Raw) => [allow('lambda:InvokeFunction', arn)] }],
  [
    'S3Bucket',
    {
      suffix: 'S3Policy',
      of: (arn: Raw) => [
        allow('s3:PutObject', { 'Fn::Join': ['/', [arn, '*']] }),
        allow('s3:ListBucket', arn),
      ],
    },
  ],
])

/** What a role needs to write to a destination of events; null for a type that there is none of. */
export function destinationPolicy(type: string, arn: Raw, prefix: string): RawMap | null {
  const found = statements.get(type)
  return found === undefined ? null : rolePolicy(prefix + found.suffix, found.of(arn))
}
