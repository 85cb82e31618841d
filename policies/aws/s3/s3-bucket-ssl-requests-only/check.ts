import type { Check } from 'stackgate'

/** Some policy of the bucket denies whatever comes without TLS, to the bucket and to its objects. */
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
        // Over plain HTTP there is no TLS version, so a condition on it alone stops old TLS only.
        when: { 'aws:SecureTransport': false, 's3:TlsVersion': null },
      }),
    { none: 'no bucket policy in the input names this bucket' },
  )

export default check
