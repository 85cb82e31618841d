import { expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import { folderWith } from '../folder-with.ts'

test.each([
  [
    'aws_security_group',
    'ingress {\n from_port = 22\n to_port = 22\n protocol = "tcp"\n cidr_blocks = ["0.0.0.0/0"]\n}',
    'cidr_blocks = ["10.0.0.0/8"]',
  ],
  [
    'aws_security_group_rule',
    'type = "ingress"\nsecurity_group_id = "sg-1"\nfrom_port = 22\nto_port = 22\nprotocol = "tcp"\ncidr_blocks = ["0.0.0.0/0"]',
    'cidr_blocks = ["10.0.0.0/8"]',
  ],
  [
    'aws_vpc_security_group_ingress_rule',
    'security_group_id = "sg-1"\nfrom_port = 22\nto_port = 22\nip_protocol = "tcp"\ncidr_ipv4 = "0.0.0.0/0"',
    'cidr_ipv4 = "10.0.0.0/8"',
  ],
  [
    'awscc_ec2_security_group_ingress',
    'group_id = "sg-1"\nfrom_port = 22\nto_port = 22\nip_protocol = "tcp"\ncidr_ip = "0.0.0.0/0"',
    'cidr_ip = "10.0.0.0/8"',
  ],
])('the fix for %s has the names of that type', async (type, lines, fix) => {
  const cwd = folderWith({ 'main.tf': `resource "${type}" "r" {\n${lines}\n}\n` })
  const { findings } = await check({ cwd, root: cwd, paths: ['.'], policy: ['restricted-ssh'] })

  expect(findings.map((finding) => finding.fix)).toEqual([fix])
})
