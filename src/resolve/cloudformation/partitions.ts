interface Partition {
  readonly id: string
  readonly urlSuffix: string
}

/**
 * Partitions by the beginning of their regions' names; the first that fits counts.
 * Source: `partitions.json` of the AWS SDKs (`regionRegex`, `dnsSuffix`).
 */
const byPrefix: readonly (readonly [prefix: string, partition: Partition])[] = [
  ['cn-', { id: 'aws-cn', urlSuffix: 'amazonaws.com.cn' }],
  ['us-gov-', { id: 'aws-us-gov', urlSuffix: 'amazonaws.com' }],
  ['us-iso-', { id: 'aws-iso', urlSuffix: 'c2s.ic.gov' }],
  ['us-isob-', { id: 'aws-iso-b', urlSuffix: 'sc2s.sgov.gov' }],
  ['eu-isoe-', { id: 'aws-iso-e', urlSuffix: 'cloud.adc-e.uk' }],
  ['us-isof-', { id: 'aws-iso-f', urlSuffix: 'csp.hci.ic.gov' }],
  ['eusc-', { id: 'aws-eusc', urlSuffix: 'amazonaws.eu' }],
  ['', { id: 'aws', urlSuffix: 'amazonaws.com' }],
]

export function partitionOf(region: string): Partition | null {
  return byPrefix.find(([prefix]) => region.startsWith(prefix))?.[1] ?? null
}
