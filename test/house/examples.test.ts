import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { check } from '../../src/index.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** What the three first policies say of an example, in words: `Scratch encrypted-volumes fail`. */
async function verdicts(path: string, paramFile: readonly string[] = []) {
  const policy = ['encrypted-volumes', 'restricted-ssh', 's3-bucket-ssl-requests-only']
  const decision = await check({ cwd: root, paths: [path], policy, paramFile })
  expect(decision.errors).toEqual([])
  return decision.verdicts
    .map(({ stack, address, policy: id, verdict }) =>
      [stack, address, id, verdict].filter((word) => word !== '').join(' '),
    )
    .toSorted()
}

test('the template fails by the default of a parameter, and is unknown where one has none', async () => {
  expect(await verdicts('examples/cloudformation')).toEqual([
    'Bastion restricted-ssh unknown',
    'BastionFromAnywhere restricted-ssh fail',
    'Invoices s3-bucket-ssl-requests-only pass',
    'Orders encrypted-volumes pass',
    'Scratch encrypted-volumes fail',
    'Search encrypted-volumes unknown',
    'Uploads s3-bucket-ssl-requests-only fail',
    'Web restricted-ssh pass',
    'Worker encrypted-volumes pass',
  ])
})

test('the template with the parameters of production has one failure left', async () => {
  const paramFile = ['examples/cloudformation/production.json']
  expect(await verdicts('examples/cloudformation', paramFile)).toEqual([
    'Bastion restricted-ssh pass',
    'Invoices s3-bucket-ssl-requests-only pass',
    'Orders encrypted-volumes pass',
    'Scratch encrypted-volumes pass',
    'Search encrypted-volumes pass',
    'Uploads s3-bucket-ssl-requests-only fail',
    'Web restricted-ssh pass',
    'Worker encrypted-volumes pass',
  ])
})

test('the assembly is judged stage by stage, and its findings lie in TypeScript', async () => {
  expect(await verdicts('examples/cdk')).toEqual([
    'Beta/Access BastionAccess58437F84 restricted-ssh fail',
    'Beta/Access Build45A36621 restricted-ssh unknown',
    'Beta/Access Web3C8945DB restricted-ssh pass',
    'Beta/Data InvoicesF0222E8D s3-bucket-ssl-requests-only pass',
    'Beta/Data OrdersA9B65338 encrypted-volumes pass',
    'Beta/Data ScratchF72D2ED6 encrypted-volumes fail',
    'Beta/Data Uploads4F6EB0FD s3-bucket-ssl-requests-only fail',
    'Production/Access BastionAccess58437F84 restricted-ssh fail',
    'Production/Access Build45A36621 restricted-ssh unknown',
    'Production/Access Web3C8945DB restricted-ssh pass',
    'Production/Data InvoicesF0222E8D s3-bucket-ssl-requests-only pass',
    'Production/Data OrdersA9B65338 encrypted-volumes pass',
    'Production/Data ScratchF72D2ED6 encrypted-volumes pass',
    'Production/Data Uploads4F6EB0FD s3-bucket-ssl-requests-only fail',
  ])
  const { verdicts: found } = await check({ cwd: root, paths: ['examples/cdk'] })
  const failures = found.filter(({ verdict }) => verdict === 'fail').map(({ file }) => file)
  expect(failures.length).toBeGreaterThan(0)
  expect(failures.filter((file) => !/^examples\/cdk\/(lib|bin)\/.+\.ts$/.test(file))).toEqual([])
})

test('the plan joins a policy to its bucket, whose id is known only after apply', async () => {
  expect(await verdicts('examples/terraform-plan/plan.json')).toEqual([
    'aws_ebs_volume.orders encrypted-volumes pass',
    'aws_ebs_volume.rehearsal encrypted-volumes unknown',
    'aws_ebs_volume.scratch encrypted-volumes fail',
    'aws_s3_bucket.invoices s3-bucket-ssl-requests-only pass',
    'aws_s3_bucket.uploads s3-bucket-ssl-requests-only fail',
    'aws_security_group.bastion restricted-ssh pass',
    'aws_vpc_security_group_ingress_rule.bastion_ssh restricted-ssh fail',
  ])
})

test('the configuration is judged by its defaults, in both calls of its module', async () => {
  expect(await verdicts('examples/terraform')).toEqual([
    'aws_ebs_volume.orders encrypted-volumes pass',
    'aws_ebs_volume.scratch encrypted-volumes fail',
    'aws_ebs_volume.search encrypted-volumes unknown',
    'aws_launch_template.worker encrypted-volumes pass',
    'aws_security_group.bastion restricted-ssh pass',
    'aws_security_group.web restricted-ssh pass',
    'aws_vpc_security_group_ingress_rule.bastion_ssh["anywhere"] restricted-ssh fail',
    'aws_vpc_security_group_ingress_rule.bastion_ssh["office"] restricted-ssh pass',
    'module.invoices.aws_s3_bucket.this s3-bucket-ssl-requests-only pass',
    'module.uploads.aws_s3_bucket.this s3-bucket-ssl-requests-only fail',
  ])
})

test('the configuration with the variables of production has one failure left', async () => {
  const paramFile = ['examples/terraform/production.tfvars']
  expect(await verdicts('examples/terraform', paramFile)).toEqual([
    'aws_ebs_volume.orders encrypted-volumes pass',
    'aws_ebs_volume.scratch encrypted-volumes pass',
    'aws_ebs_volume.search encrypted-volumes pass',
    'aws_launch_template.worker encrypted-volumes pass',
    'aws_security_group.bastion restricted-ssh pass',
    'aws_security_group.web restricted-ssh pass',
    'aws_vpc_security_group_ingress_rule.bastion_ssh["office"] restricted-ssh pass',
    'module.invoices.aws_s3_bucket.this s3-bucket-ssl-requests-only pass',
    'module.uploads.aws_s3_bucket.this s3-bucket-ssl-requests-only fail',
  ])
})
