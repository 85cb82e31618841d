import type { Check } from 'stackgate'

/**
 * Some policy of the bucket denies every request without TLS, to the bucket and to its objects. A
 * request over plain HTTP has no TLS version either: AWS calls that key absent then.
 */
const check: Check = (bucket, { at, iam, related }) =>
  related(
    'AWS::S3::BucketPolicy',
    { to: bucket, through: ['Bucket'], name: ['BucketName'] },
    (policy) =>
      iam.denies(at(policy, 'PolicyDocument'), {
        words: { requests: 'requests without TLS', document: 'the bucket policy' },
        principal: '*',
        action: 's3:*',
        resources: { bucket, parts: ['bucket', 'objects'] },
        when: { 'aws:SecureTransport': false, 's3:TlsVersion': null },
      }),
    { none: 'no bucket policy in the input names this bucket' },
  )

export default check
