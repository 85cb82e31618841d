/**
 * Actions on which statements that name single ones are tried: if none of the statements denies one
 * of these, not all are denied. By service and part of the resource; names are those of the Service
 * Authorization Reference, Amazon S3.
 */
const witnesses: ReadonlyMap<
  string,
  Readonly<Record<'bucket' | 'objects', readonly string[]>>
> = new Map([
  [
    's3',
    {
      bucket: [
        's3:ListBucket',
        's3:GetBucketPolicy',
        's3:PutBucketPolicy',
        's3:PutLifecycleConfiguration',
        's3:DeleteBucket',
      ],
      objects: [
        's3:GetObject',
        's3:PutObject',
        's3:DeleteObject',
        's3:AbortMultipartUpload',
        's3:RestoreObject',
        's3:ReplicateObject',
        's3:BypassGovernanceRetention',
      ],
    },
  ],
])

/** Null stands for any action of the pattern, where none is known by name. */
export function actionWitnesses(
  pattern: string,
  part: 'bucket' | 'objects',
): readonly (string | null)[] {
  const [service = '', actions] = pattern.toLowerCase().split(':')
  const known = actions === '*' ? witnesses.get(service)?.[part] : undefined
  return known ?? [null]
}
