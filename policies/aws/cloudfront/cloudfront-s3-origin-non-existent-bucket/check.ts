import type { Check, SettledSpot, Truth } from 'stackgate'

/** The bucket is one of the input; a name that no bucket can have is nobody's. */
const check: Check = (
  distribution,
  { at, each, fail, inapplicable, look, named, ofType, pass, placeOf, unknown },
) => {
  return each(at(distribution, 'DistributionConfig', 'Origins'), (origin) =>
    look(at(origin, 'S3OriginConfig'), (s3) =>
      s3.value === undefined ? inapplicable() : look(at(origin, 'DomainName'), isThere),
    ),
  )

  function isThere(domain: SettledSpot): Truth {
    const { value } = domain
    if (typeof value !== 'string') return named(domain, { type: 'AWS::S3::Bucket' }, pass)
    const bucket = /^(.*)\.s3(?:[.-][a-z0-9-]+)*\.amazonaws\.com(?:\.cn)?$/.exec(value)?.[1]
    if (bucket === undefined) return unknown(domain, 'the bucket that it means is not in the input')
    if (bucket.length < 3 || bucket.includes('..'))
      return fail(domain, 'no bucket can have this name')
    const isDeclared = ofType('AWS::S3::Bucket').some(
      (resource) =>
        resource.exists === null &&
        look(at(placeOf(resource), 'BucketName'), (own) =>
          own.value === bucket ? pass() : fail(domain, 'it has another name'),
        ).kind === 'pass',
    )
    return isDeclared ? pass() : unknown(domain, `the bucket ${bucket} is not in the input`)
  }
}

export default check
