import type { Resource } from '../../model/resource.ts'
import type { Truth } from '../../model/truth.ts'
import type { Kit } from '../kit.ts'
import { kitOf } from '../kit-of.ts'
import { type Place, placeOf } from '../place.ts'
import { fork } from '../truth.ts'
import type { NamedCheck } from './named-check.ts'

type Access = 'read' | 'write'

/** Neither its ACL nor its policies let everybody into a bucket; or S3 is told not to heed them. */
export const bucketClosedToPublic: NamedCheck = {
  parameters: {
    type: 'object',
    additionalProperties: false,
    required: ['access'],
    properties: { access: { enum: ['read', 'write'] } },
  },
  judge: (bucket, { access }, graph) => judgeBucket(bucket, kitOf(graph), access as Access),
}

/** Canned ACLs that let everybody, or whoever has an AWS account, do so. */
const aclsThatLet: Readonly<Record<Access, readonly string[]>> = {
  read: ['PublicRead', 'PublicReadWrite', 'AuthenticatedRead'],
  write: ['PublicReadWrite'],
}

/** What S3 lets nobody do, or cuts, whatever ACLs and policies say; for the bucket, or for its account. */
function judgeBucket(bucket: Place, kit: Kit, access: Access) {
  const { all, any, iam, inapplicable, matches, not, ofType, pass, related, when } = kit
  const ofBucket = (setting: string) =>
    matches(bucket, {
      required: ['PublicAccessBlockConfiguration'],
      properties: {
        PublicAccessBlockConfiguration: {
          required: [setting],
          properties: { [setting]: { const: true } },
        },
      },
    })
  const ofAccount = (setting: string) =>
    ofType('aws_s3_account_public_access_block').map((resource) => {
      const isOn = matches(placeOf(resource), {
        required: [setting],
        properties: { [setting]: { const: true } },
      })
      const counts = all([isOn, isOfAccount(bucket, resource, kit)])
      const none = kit.fail(bucket, `${resource.address} is not created`)
      return resource.exists === null ? counts : fork(resource.exists, counts, none)
    })
  const blocks = (setting: string) =>
    any(bucket, [ofBucket(setting), ...ofAccount(setting)], `${setting} is not on`)

  const acl = any(
    bucket,
    [
      not(
        bucket,
        matches(bucket, {
          required: ['AccessControl'],
          properties: { AccessControl: { enum: aclsThatLet[access] } },
        }),
        'its ACL lets everybody in',
      ),
      blocks('IgnorePublicAcls'),
      blocks('BlockPublicAcls'),
    ],
    'its ACL lets everybody in',
  )

  const relation = { to: bucket, through: ['Bucket'], name: ['BucketName'] }
  const none = 'no bucket policy in the input names this bucket'
  const isGuarded = (policy: Place) => {
    const isCut = any(
      bucket,
      [blocks('RestrictPublicBuckets'), blocks('BlockPublicPolicy')],
      'nothing restricts public policies',
    )
    if (isCut.kind === 'fail') return pass()
    const isPublic = not(
      policy,
      iam.refuses(documentsOf(policy), { ask: 's3-public-status' }),
      'S3 does not call the policy public',
    )
    return not(bucket, all([isPublic, isCut]), 'S3 restricts its policy')
  }
  const documentsOf = (policy: Place) => ({
    resource: [kit.at(policy, 'PolicyDocument')],
    subject: bucket,
  })
  const policies = when(
    oncePer(kit, bucket, null, () => related('AWS::S3::BucketPolicy', relation, pass, { none })),
    related(
      'AWS::S3::BucketPolicy',
      relation,
      (policy) => {
        const guard = oncePer(kit, bucket, policy, () => isGuarded(policy))
        if (guard.kind === 'fail') return inapplicable()
        return when(guard, iam.refuses(documentsOf(policy), { ask: 'public', access }))
      },
      { none },
    ),
  )
  return all([pass(), acl, policies])
}

/** Whether a setting of an account is that of the bucket's: it holds in every Region. */
function isOfAccount(bucket: Place, { address, environment }: Resource, kit: Kit): Truth {
  return kit.look(bucket, ({ resource: { environment: own } }) => {
    if (own.id === environment.id) return kit.pass()
    if (own.account === null || environment.account === null) {
      return kit.unknown(bucket, `whether ${address} is of the same account is not known`)
    }
    if (own.account === environment.account) return kit.pass()
    return kit.fail(bucket, `${address} is of another account`)
  })
}

const answers = new WeakMap<Kit, Map<Resource, Map<Resource | null, Truth>>>()

/** What reading and writing both ask: of a bucket, or of one of its policies. */
function oncePer(kit: Kit, bucket: Place, policy: Place | null, ask: () => Truth): Truth {
  if (bucket.kind !== 'spot' || policy?.kind === 'forked') return ask()
  const ofRun = answers.get(kit) ?? new Map<Resource, Map<Resource | null, Truth>>()
  const ofBucket = ofRun.get(bucket.resource) ?? new Map<Resource | null, Truth>()
  const key = policy?.resource ?? null
  const truth = ofBucket.get(key) ?? ask()
  answers.set(kit, ofRun.set(bucket.resource, ofBucket.set(key, truth)))
  return truth
}
