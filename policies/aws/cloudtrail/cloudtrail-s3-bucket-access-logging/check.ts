import type { Check } from 'stackgate'

/** The bucket that the trail writes to has a bucket for its own access log. */
const check: Check = (trail, { at, matches, named }) =>
  named(at(trail, 'S3BucketName'), { type: 'AWS::S3::Bucket', name: ['BucketName'] }, (bucket) =>
    matches(bucket, { required: ['LoggingConfiguration'] }),
  )

export default check
