import type { Raw, RawMap } from '../../../../model/document.ts'
import { isRawMap, memberOf } from '../../../../model/raw.ts'
import type { SamEvent } from '../generated.ts'
import { definedIn, isGiven, propertyIn } from '../template-functions.ts'
import { allow, idOf, rolePolicy } from './event-target.ts'

export interface FailureDestination {
  /** Without the `Type`, which is SAM's own. */
  readonly config: Raw | undefined
  readonly grants: readonly RawMap[]
}

/** Where Lambda sends what a function failed to take; a string says, as a clause, why it is refused. */
export function failureGrant(event: SamEvent): FailureDestination | string {
  const config = propertyIn(event.properties, 'DestinationConfig')
  if (!isRawMap(config) || !isGiven(config)) return { config: undefined, grants: [] }
  const onFailure = memberOf(config, 'OnFailure')
  if (!isRawMap(onFailure)) return 'DestinationConfig has no map OnFailure'
  const type = memberOf(onFailure, 'Type')
  if (!isGiven(type)) return { config, grants: [] }
  const grant = typeof type === 'string' ? grantsByType.get(type) : undefined
  if (grant === undefined) return 'the Type of OnFailure must be SQS, SNS, S3 or Kafka'
  const destination = memberOf(onFailure, 'Destination') ?? null
  const { Type: _, ...rest } = onFailure
  return {
    config: { ...config, OnFailure: definedIn(rest) },
    grants: grant(idOf(event), destination),
  }
}

type Grant = (id: string, destination: Raw) => readonly RawMap[]

const grantsByType: ReadonlyMap<string, Grant> = new Map<string, Grant>([
  ['SQS', (id, arn) => [rolePolicy(`${id}SQSPolicy`, [allow('sqs:SendMessage', arn)])]],
  ['SNS', (id, arn) => [rolePolicy(`${id}SNSPolicy`, [allow('sns:publish', arn)])]],
  [
    'S3',
    (id, arn) => [
      rolePolicy(`${id}S3Policy`, [
        allow('s3:PutObject', { 'Fn::Join': ['/', [arn, '*']] }),
        allow('s3:ListBucket', arn),
      ]),
    ],
  ],
  ['Kafka', () => []],
])
