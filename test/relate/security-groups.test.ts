import { describe, expect, test } from 'vitest'
import { choice, reference, sensitive, unknown, type Value } from '../../src/model/value.ts'
import { never } from '../../src/model/worlds/condition.ts'
import {
  idOf,
  place,
  propertiesOf,
  property,
  referTo,
  relateAll,
  terraform,
  translated,
  whenPrivate,
  whenPublic,
} from './terraform.ts'

const ssh = { from_port: 22, to_port: 22, protocol: 'tcp' }
const sshRule = { FromPort: 22, ToPort: 22, IpProtocol: 'tcp' }
const open = unknown('variable', 'variable cidrs has no default')

describe('rules within a group', () => {
  const group = terraform('aws_security_group.web', {})
  const self = reference(idOf(group), 'AWS::EC2::SecurityGroup', null, 'aws_security_group.web.id')
  const lb = { ...terraform('aws_security_group.lb', {}) }

  test.each<[what: string, rule: Value, rules: Value]>([
    [
      'one for each CIDR',
      { ...ssh, cidr_blocks: ['10.0.0.0/8', '0.0.0.0/0'] },
      [
        { ...sshRule, CidrIp: '10.0.0.0/8' },
        { ...sshRule, CidrIp: '0.0.0.0/0' },
      ],
    ],
    [
      'one for each kind of source',
      {
        ...ssh,
        cidr_blocks: ['10.0.0.0/8'],
        ipv6_cidr_blocks: ['::/0'],
        prefix_list_ids: ['pl-1'],
        security_groups: [referTo(lb)],
      },
      [
        { ...sshRule, CidrIp: '10.0.0.0/8' },
        { ...sshRule, CidrIpv6: '::/0' },
        { ...sshRule, SourcePrefixListId: 'pl-1' },
        {
          ...sshRule,
          SourceSecurityGroupId: {
            ...referTo(lb),
            attribute: null,
            targetType: 'AWS::EC2::SecurityGroup',
          },
        },
      ],
    ],
    [
      'one for the group itself',
      { ...ssh, self: true },
      [{ ...sshRule, SourceSecurityGroupId: self }],
    ],
    [
      'none for the group itself',
      { ...ssh, self: false, cidr_blocks: ['10.0.0.0/8'] },
      [{ ...sshRule, CidrIp: '10.0.0.0/8' }],
    ],
    [
      'none for empty lists and nulls',
      { ...ssh, cidr_blocks: ['10.0.0.0/8'], ipv6_cidr_blocks: [], security_groups: null },
      [{ ...sshRule, CidrIp: '10.0.0.0/8' }],
    ],
    ['itself where it names no source', { ...ssh, cidr_blocks: [] }, [sshRule]],
    [
      'one of unknown source for a list that is not known',
      { ...ssh, cidr_blocks: open },
      [{ ...sshRule, CidrIp: open }],
    ],
    [
      'one of unknown source for an item that is not known',
      { ...ssh, cidr_blocks: ['10.0.0.0/8', open] },
      [
        { ...sshRule, CidrIp: '10.0.0.0/8' },
        { ...sshRule, CidrIp: open },
      ],
    ],
    [
      'each in its branch',
      {
        ...ssh,
        cidr_blocks: choice(whenPublic, ['0.0.0.0/0', '10.0.0.0/8'], ['10.1.0.0/16']) ?? null,
      },
      [
        choice(
          whenPublic,
          { ...sshRule, CidrIp: '0.0.0.0/0' },
          { ...sshRule, CidrIp: '10.1.0.0/16' },
        ) ?? null,
        choice(whenPublic, { ...sshRule, CidrIp: '10.0.0.0/8' }, undefined) ?? null,
      ],
    ],
    [
      'each as sensitive as its list',
      { ...ssh, cidr_blocks: sensitive(['0.0.0.0/0']) },
      [{ ...sshRule, CidrIp: sensitive('0.0.0.0/0') }],
    ],
    ['unknown where the rule is', open, [open]],
  ])('become %s', async (_, rule, rules) => {
    const written = terraform('aws_security_group.web', { ingress: [rule] })
    expect(await propertiesOf(written)).toEqual({
      SecurityGroupIngress: rules,
      SecurityGroupEgress: [],
      GroupDescription: 'Managed by Terraform',
    })
  })

  test('are unknown where the list of them is', async () => {
    const written = terraform('aws_security_group.web', { ingress: open })
    expect(await propertiesOf(written)).toEqual({
      SecurityGroupIngress: open,
      SecurityGroupEgress: [],
      GroupDescription: 'Managed by Terraform',
    })
  })

  test('may be decided by a condition, one by one', async () => {
    const rule = { ...ssh, cidr_blocks: ['0.0.0.0/0'] }
    const written = terraform('aws_security_group.web', {
      ingress: [choice(whenPublic, rule, undefined)],
    })
    expect(await propertiesOf(written)).toEqual({
      SecurityGroupIngress: [choice(whenPublic, { ...sshRule, CidrIp: '0.0.0.0/0' }, undefined)],
      SecurityGroupEgress: [],
      GroupDescription: 'Managed by Terraform',
    })
  })

  test('let nothing out where no egress is written, as the provider has it', async () => {
    const egress = [{ from_port: 0, to_port: 0, protocol: '-1', cidr_blocks: ['0.0.0.0/0'] }]
    const some = choice(whenPublic, egress, []) ?? null
    expect(await propertiesOf(terraform('aws_default_security_group.x', { egress: some }))).toEqual(
      {
        SecurityGroupEgress: choice(
          whenPublic,
          [{ FromPort: 0, ToPort: 0, IpProtocol: '-1', CidrIp: '0.0.0.0/0' }],
          [],
        ),
      },
    )
    const planned = terraform('aws_security_group.x', {}, { action: 'create' })
    expect(await propertiesOf(planned)).toEqual({ SecurityGroupEgress: [] })
  })

  test('are shown where their CIDR, their port or their block stands', async () => {
    const rules = [
      { ...ssh, cidr_blocks: ['10.0.0.0/8'] },
      { ...ssh, cidr_blocks: ['10.1.0.0/16', '0.0.0.0/0'] },
    ]
    const [written] = await translated(terraform('aws_security_group.web', { ingress: rules }))
    const at = (...path: string[]) => place(written, 'SecurityGroupIngress', 2, ...path)
    expect(at('CidrIp')).toBe('aws_security_group.web/ingress/1/cidr_blocks/1')
    expect(at('FromPort')).toBe('aws_security_group.web/ingress/1/from_port')
    expect(at()).toBe('aws_security_group.web/ingress/1')
    expect(place(written, 'SecurityGroupIngress')).toBe('aws_security_group.web/ingress')
  })
})

describe('a rule that is a resource', () => {
  const group = terraform('aws_security_group.web', {})
  const rule = (more: Record<string, Value>, address = 'aws_security_group_rule.ssh') =>
    terraform(address, { ...ssh, type: 'ingress', security_group_id: referTo(group), ...more })
  const groupId = reference(
    idOf(group),
    'AWS::EC2::SecurityGroup',
    null,
    'aws_security_group.web.id',
  )

  test('stands for several of one address, whose first has its id', async () => {
    const written = rule({ cidr_blocks: ['10.0.0.0/8', '0.0.0.0/0'], self: true })
    const graph = await relateAll(group, written)
    const rules = graph.ofType('AWS::EC2::SecurityGroupIngress')
    expect(rules.map(({ properties }) => properties)).toEqual([
      { ...sshRule, GroupId: groupId, CidrIp: '10.0.0.0/8' },
      { ...sshRule, GroupId: groupId, CidrIp: '0.0.0.0/0' },
      { ...sshRule, GroupId: groupId, SourceSecurityGroupId: groupId },
    ])
    expect(new Set(rules.map(({ address }) => address))).toEqual(new Set([written.address]))
    expect(graph.byId(idOf(written))).toBe(rules[0])
    expect(new Set(rules.map(({ id }) => id)).size).toBe(3)
    expect(place(rules[1], 'CidrIp')).toBe('aws_security_group_rule.ssh/cidr_blocks/1')
  })

  test('of egress has destinations', async () => {
    const [written] = await translated(
      rule({ type: 'egress', source_security_group_id: 'sg-1', prefix_list_ids: ['pl-1'] }),
    )
    expect(written?.type).toBe('AWS::EC2::SecurityGroupEgress')
    expect(property(written, 'DestinationPrefixListId')).toBe('pl-1')
  })

  test('that exists in some worlds exists in those', async () => {
    const cidrs = choice(whenPublic, ['0.0.0.0/0'], ['10.0.0.0/8', '10.1.0.0/16']) ?? null
    const rules = await translated(rule({ cidr_blocks: cidrs }))
    expect(rules.map((one) => [property(one, 'CidrIp'), one.exists])).toEqual([
      ['0.0.0.0/0', whenPublic],
      ['10.0.0.0/8', whenPrivate],
      ['10.1.0.0/16', whenPrivate],
    ])
  })

  test('of a direction that a condition decides is one of each', async () => {
    const direction = choice(whenPublic, 'ingress', 'egress') ?? null
    const rules = await translated(rule({ type: direction, cidr_blocks: ['0.0.0.0/0'] }))
    expect(rules.map(({ type, exists }) => [type, exists])).toEqual([
      ['AWS::EC2::SecurityGroupIngress', whenPublic],
      ['AWS::EC2::SecurityGroupEgress', whenPrivate],
    ])
  })

  test('of a direction that is not known is known in nothing', async () => {
    const rules = await translated(rule({ type: open, cidr_blocks: ['0.0.0.0/0'] }))
    expect(rules.map(({ type, properties }) => [type, properties])).toEqual([
      ['AWS::EC2::SecurityGroupIngress', open],
      ['AWS::EC2::SecurityGroupEgress', open],
    ])
  })

  test('of a direction that there is none of keeps its own type', async () => {
    const [written] = await translated(rule({ type: 'sideways' }))
    expect(written?.type).toBe('aws_security_group_rule')
  })

  test('of the newer kind is one', async () => {
    const written = terraform('aws_vpc_security_group_ingress_rule.ssh', {
      security_group_id: referTo(group),
      ip_protocol: '-1',
      cidr_ipv4: '0.0.0.0/0',
    })
    const [only, ...others] = await translated(written)
    expect(others).toEqual([])
    expect(only?.properties).toMatchObject({ IpProtocol: '-1', CidrIp: '0.0.0.0/0' })
  })
})

test('a resource that exists in no world is still told so', async () => {
  const [gone] = await translated(terraform('aws_security_group.x', {}, { exists: never }))
  expect(gone?.exists).toBe(never)
})
