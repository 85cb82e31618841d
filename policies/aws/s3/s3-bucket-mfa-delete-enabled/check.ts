import type { Check } from 'stackgate'

/** Asked of buckets with versions; with a lifecycle it can't be turned on. */
const check: Check = (bucket, { at, look, matches, unknown, when }) => {
  const versioned = matches(bucket, {
    required: ['VersioningConfiguration'],
    not: { required: ['LifecycleConfiguration'] },
    properties: {
      VersioningConfiguration: {
        required: ['Status'],
        properties: { Status: { const: 'Enabled' } },
      },
    },
  })
  const versioning = at(bucket, 'VersioningConfiguration')
  return look(bucket, ({ resource: { writtenType } }) =>
    when(
      versioned,
      writtenType.startsWith('aws_')
        ? matches(versioning, {
            required: ['MfaDelete'],
            properties: { MfaDelete: { const: 'Enabled' } },
          })
        : unknown(versioning, 'no template can ask for it, and nothing tells whether somebody did'),
    ),
  )
}

export default check
