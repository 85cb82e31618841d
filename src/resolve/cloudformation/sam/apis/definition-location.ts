import type { Raw } from '../../../../model/document.ts'
import { memberOf } from '../../../../model/raw.ts'
import { definedIn, isGiven } from '../template-functions.ts'

const S3_URI = /^s3:\/\/([^/?#]+)\/+([^?#]*)(?:\?([^#]*))?/i

/**
 * Where a definition lies in S3. The path of a file, which packaging replaces, stays as it is
 * written.
 */
export function definitionLocation(uri: Raw): Raw {
  if (typeof uri === 'string') {
    const [, bucket, key, query] = S3_URI.exec(uri) ?? []
    if (bucket === undefined || key === undefined) return uri
    const versions = new URLSearchParams(query ?? '').getAll('versionId')
    return definedIn({
      Bucket: bucket,
      Key: key,
      Version: versions.length === 1 ? versions[0] : undefined,
    })
  }
  const [bucket, key] = [memberOf(uri, 'Bucket'), memberOf(uri, 'Key')]
  if (!isGiven(bucket) || !isGiven(key)) return uri
  return definedIn({ Bucket: bucket, Key: key, Version: memberOf(uri, 'Version') })
}
