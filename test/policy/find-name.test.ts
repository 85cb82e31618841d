import { describe, expect, test } from 'vitest'
import { findName } from '../../src/policy/index.ts'

const found = async (name: string) => {
  const result = await findName(name, ['our-own-policy'])
  return result.kind === 'peer'
    ? result.matches.map(({ tool, scope, control }) => `${tool}: ${control.id} (${scope})`)
    : result
}

describe('a name that no policy has', () => {
  test.each([
    ['CKV_AWS_3', 'checkov: encrypted-volumes (same)'],
    ['ckv_aws_3', 'checkov: encrypted-volumes (same)'],
    ['CKV_AWS_10', 'checkov: iam-password-policy (looser)'],
    ['EbsVolumeHasSseRule', 'cfn_nag: encrypted-volumes (same)'],
    ['AwsSolutions-EC26', 'cdk-nag: encrypted-volumes (same)'],
    ['ENCRYPTED_VOLUMES', 'guard-registry: encrypted-volumes (same)'],
    ['ebs_volume_encryption_disabled', 'kics: encrypted-volumes (same)'],
    ['ec2_ebs_volume_encryption', 'prowler: encrypted-volumes (same)'],
    ['aws-ec2-enable-volume-encryption', 'trivy: encrypted-volumes (same)'],
    ['EC2.3', 'security-hub: encrypted-volumes (same)'],
    ['INCOMING_SSH_DISABLED', 'aws-config: restricted-ssh (same)'],
  ])('leads to the question that another tool means by it: %s', async (name, match) => {
    expect(await found(name)).toContain(match)
  })

  test('says how much the other tool asks', async () => {
    expect(await found('iam_access_analyzer_not_enabled')).toEqual([
      'kics: iam-external-access-analyzer-enabled (stricter)',
    ])
  })

  test('is a line of the account checklist', async () => {
    expect(await found('iam-root-access-key-check')).toMatchObject({
      kind: 'control',
      control: { static: 'no', severity: 'critical' },
    })
  })

  test.each([
    ['CKV_AWS_33333', null],
    ['our-own-polcy', 'our-own-policy'],
    ['iam-root-acces-key-check', 'iam-root-access-key-check'],
    ['__proto__', null],
  ])('is told the nearest one: %s', async (name, near) => {
    const result = await found(name)
    expect(result).toMatchObject({ kind: 'none' })
    if (near !== null) expect(result).toEqual({ kind: 'none', near })
  })
})
