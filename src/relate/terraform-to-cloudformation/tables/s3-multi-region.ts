import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_s3control_multi_region_access_point: {
    type: 'AWS::S3::MultiRegionAccessPoint',
    attributes: {
      details: {
        alike: 'name',
        attributes: {
          public_access_block: {
            to: 'PublicAccessBlockConfiguration',
            alike:
              'block_public_acls block_public_policy ignore_public_acls restrict_public_buckets',
          },
          region: { to: 'Regions[]', alike: 'bucket bucket_account_id' },
        },
      },
    },
  },
}
