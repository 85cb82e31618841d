import type { Check } from 'stackgate'

/** A rule that is on ends objects, after the days that are asked for: the bucket's own, or Terraform's beside it. */
const check: Check = (bucket, { all, at, each, look, matches, related, some }, { days }) => {
  const none = 'no rule in the input ends its objects'
  const expires = typeof days === 'number' ? { const: days } : {}
  return look(at(bucket, 'LifecycleConfiguration'), (lifecycle) =>
    lifecycle.value === undefined
      ? beside()
      : some(
          at(lifecycle, 'Rules'),
          (rule) =>
            matches(rule, {
              required: ['Status', 'ExpirationInDays'],
              properties: { Status: { const: 'Enabled' }, ExpirationInDays: expires },
            }),
          'no rule that is on ends objects',
        ),
  )

  function beside() {
    return related(
      'aws_s3_bucket_lifecycle_configuration',
      { to: bucket, through: ['bucket'], name: ['BucketName'] },
      (lifecycle) =>
        some(
          at(lifecycle, 'rule'),
          (rule) =>
            all([
              matches(rule, { required: ['status', 'expiration'] }),
              matches(at(rule, 'status'), { const: 'Enabled' }),
              each(at(rule, 'expiration'), (end) =>
                matches(end, { required: ['days'], properties: { days: expires } }),
              ),
            ]),
          none,
        ),
      { none },
    )
  }
}

export default check
