/** Where AWS takes findings in. */
export interface AwsAccount {
  readonly accountId: string
  readonly region: string
  readonly partition: string
}

/** Partitions by the beginning of their regions' names, from `partitions.json` of the AWS SDKs. */
const partitions: readonly (readonly [prefix: string, partition: string])[] = [
  ['cn-', 'aws-cn'],
  ['us-gov-', 'aws-us-gov'],
  ['us-iso-', 'aws-iso'],
  ['us-isob-', 'aws-iso-b'],
  ['eu-isoe-', 'aws-iso-e'],
  ['us-isof-', 'aws-iso-f'],
  ['eusc-', 'aws-eusc'],
]

/**
 * The account and region that a run was told its inputs are deployed to, as CloudFormation's own parameters
 * `AWS::AccountId` and `AWS::Region`; null where one is missing or can't be one.
 */
export function accountOf(param: Readonly<Record<string, string>>): AwsAccount | null {
  const accountId = Object.hasOwn(param, 'AWS::AccountId') ? (param['AWS::AccountId'] ?? '') : ''
  const region = Object.hasOwn(param, 'AWS::Region') ? (param['AWS::Region'] ?? '') : ''
  if (!/^\d{12}$/.test(accountId) || !/^(?=.{1,16}$)[a-z]+(?:-[a-z]+)+-\d+$/.test(region))
    return null
  const partition = partitions.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'aws'
  return { accountId, region, partition }
}

/** What to give, where `accountOf` is null and a report can't do without. */
export const accountNeeded =
  'The report asff says which account and region findings are of: give both as parameters, AWS::AccountId=123456789012 and AWS::Region=eu-central-1 with your own.'
