import type { Attributes, Block, Part } from '../table.ts'

/** How a part of a bucket says of which. */
export const ofBucket = {
  parent: 'aws_s3_bucket',
  key: 'bucket',
  equals: ['id', 'bucket', 'arn'],
} as const

/** What is kept from the public, of a bucket or of an account. */
export const publicAccessBlock: Part = {
  alike: `
    block_public_acls block_public_policy ignore_public_acls restrict_public_buckets
  `,
  defaults: {
    block_public_acls: false,
    block_public_policy: false,
    ignore_public_acls: false,
    restrict_public_buckets: false,
  },
}

/** What a rule has objects encrypted with. */
export const encryptionByDefault: Block = {
  to: 'ServerSideEncryptionByDefault',
  attributes: { sse_algorithm: 'SSEAlgorithm', kms_master_key_id: 'KMSMasterKeyID' },
}

/** How long a bucket's lock holds an object. */
export const lockRule: Attributes = {
  rule: {
    to: 'Rule',
    attributes: {
      default_retention: { to: 'DefaultRetention', alike: 'days mode years' },
    },
  },
}
