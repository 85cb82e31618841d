/**
 * Whether the CDK library added a stack by itself, for a pipeline that acts in further regions or
 * accounts. The names are those of `aws-codepipeline/lib/pipeline` (2.276).
 */
export function isSupportStack(path: string): boolean {
  return /^cross-(?:region-stack|account-support-stack)-/.test(
    path.slice(path.lastIndexOf('/') + 1),
  )
}
