import type { Raw, RawMap } from '../../../../model/document.ts'
import { isRawMap, memberOf } from '../../../../model/raw.ts'
import { definedIn, isGiven, propertyIn } from '../template-functions.ts'

/** The artifact of a function, and the property that names it. */
export interface Code {
  readonly code: Raw
  readonly from: string
}

/** Null where the function names none: it is built, and put there when the template is packaged. */
export function codeOf(properties: RawMap): Code | null {
  const isImage = propertyIn(properties, 'PackageType') === 'Image'
  const given = (name: string) => propertyIn(properties, name)
  if (isImage) {
    const image = given('ImageUri')
    return image === undefined ? null : { code: { ImageUri: image }, from: 'ImageUri' }
  }
  const inline = given('InlineCode')
  const uri = given('CodeUri')
  const key = given('SourceKMSKeyArn')
  const withKey = (code: Raw): Raw =>
    isRawMap(code) && isGiven(key) ? { ...code, SourceKMSKeyArn: key } : code
  if (inline !== undefined) return { code: withKey({ ZipFile: inline }), from: 'InlineCode' }
  return uri === undefined ? null : { code: withKey(locationOf(uri)), from: 'CodeUri' }
}

const S3_URI = /^s3:\/\/([^/?#]+)\/+([^?#]*)(?:\?([^#]*))?/i

/**
 * Where an artifact lies in S3. A path of a folder, which packaging replaces, stands as it would in
 * `Code` of a template of CloudFormation before it is packaged.
 */
export function locationOf(uri: Raw): Raw {
  if (typeof uri === 'string') {
    const [, bucket, key, query] = S3_URI.exec(uri) ?? []
    if (bucket === undefined || key === undefined) return uri
    const versions = new URLSearchParams(query ?? '').getAll('versionId')
    return location(bucket, key, versions.length === 1 ? versions[0] : undefined)
  }
  const [bucket, key] = [memberOf(uri, 'Bucket'), memberOf(uri, 'Key')]
  if (!isGiven(bucket) || !isGiven(key)) return uri
  return location(bucket, key, memberOf(uri, 'Version'))
}

const location = (bucket: Raw, key: Raw, version: Raw | undefined): RawMap =>
  definedIn({ S3Bucket: bucket, S3Key: key, S3ObjectVersion: version })
