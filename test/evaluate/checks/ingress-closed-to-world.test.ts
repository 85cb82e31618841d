import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checks } from '../../../src/evaluate/checks/index.ts'
import { placeOf } from '../../../src/evaluate/place.ts'
import { type Settlement, settleVerdict } from '../../../src/evaluate/settle-verdict.ts'
import type { Path } from '../../../src/model/truth.ts'
import {
  choice,
  reference,
  sensitive,
  text,
  unknown,
  type Value,
} from '../../../src/model/value.ts'
import { equals, type Variable } from '../../../src/model/worlds/condition.ts'
import type { Assume } from '../../../src/model/worlds/world.ts'
import { relate } from '../../../src/relate/index.ts'
import { blurred, buildResource } from './build-resource.ts'

const check = await checks['ingress-closed-to-world']?.()
const alone = await relate({ resources: [], terraform: [] })

function judge(
  type: string,
  properties: Value,
  { ports = [22], assume = 'given' as Assume } = {},
): Settlement {
  const truth = check?.judge(placeOf(buildResource(type, properties)), { ports }, alone)
  const settled = truth && settleVerdict(truth, null, assume)
  if (!settled) throw new Error('the check said nothing')
  return settled
}

const judgeGroup = (...rules: Value[]) =>
  judge('AWS::EC2::SecurityGroup', { SecurityGroupIngress: rules })
const ssh = { IpProtocol: 'tcp', FromPort: 22, ToPort: 22 }
const nobodyKnows = unknown('parameter', 'parameter Given has no default and no value was given', {
  remedy: '--param Given=VALUE, or a parameter file',
})
const environment: Variable = {
  id: 'Environment',
  name: 'Environment',
  given: null,
  fallback: null,
  allowed: ['dev', 'prod'],
  sensitive: false,
}
const isProd = equals(environment, 'prod')
const either = (then: Value | undefined, otherwise: Value | undefined) =>
  choice(isProd, then, otherwise, [
    ['Fn::If', '1'],
    ['Fn::If', '2'],
  ]) as Value

describe('an ingress rule fails where it opens the port to the world', () => {
  test.each<[string, Value, string, Path]>([
    [
      'the port alone',
      { ...ssh, CidrIp: '0.0.0.0/0' },
      'port 22 is open to 0.0.0.0/0 (tcp)',
      ['CidrIp'],
    ],
    ['IPv6', { ...ssh, CidrIpv6: '::/0' }, 'port 22 is open to ::/0 (tcp)', ['CidrIpv6']],
    [
      'IPv6 with a leading zero',
      { ...ssh, CidrIpv6: '::0/0' },
      'port 22 is open to ::0/0 (tcp)',
      ['CidrIpv6'],
    ],
    [
      'IPv6 in full',
      { ...ssh, CidrIpv6: '0:0:0:0:0:0:0:0/0' },
      'port 22 is open to 0:0:0:0:0:0:0:0/0 (tcp)',
      ['CidrIpv6'],
    ],
    [
      'an address whose bits the prefix drops',
      { ...ssh, CidrIp: '10.1.2.3/0' },
      'port 22 is open to 10.1.2.3/0 (tcp)',
      ['CidrIp'],
    ],
    [
      'a prefix of two zeros',
      { ...ssh, CidrIp: '0.0.0.0/00' },
      'port 22 is open to 0.0.0.0/00 (tcp)',
      ['CidrIp'],
    ],
    [
      'an IPv6 range in the property for IPv4',
      { ...ssh, CidrIp: '::/0' },
      'port 22 is open to ::/0 (tcp)',
      ['CidrIp'],
    ],
    [
      'a range around the port',
      { IpProtocol: 'tcp', FromPort: 20, ToPort: 30, CidrIp: '0.0.0.0/0' },
      'port 22 is open to 0.0.0.0/0 (tcp, ports 20 to 30)',
      ['CidrIp'],
    ],
    [
      'a range that ends at the port',
      { IpProtocol: 'tcp', FromPort: 1, ToPort: 22, CidrIp: '0.0.0.0/0' },
      'port 22 is open to 0.0.0.0/0 (tcp, ports 1 to 22)',
      ['CidrIp'],
    ],
    [
      'every port',
      { IpProtocol: 'tcp', FromPort: 0, ToPort: 65535, CidrIp: '0.0.0.0/0' },
      'port 22 is open to 0.0.0.0/0 (tcp, all ports)',
      ['CidrIp'],
    ],
    [
      'numbers as text',
      { IpProtocol: '6', FromPort: '22', ToPort: '22', CidrIp: '0.0.0.0/0' },
      'port 22 is open to 0.0.0.0/0 (protocol 6)',
      ['CidrIp'],
    ],
    [
      'the protocol as a number',
      { IpProtocol: 6, FromPort: 22, ToPort: 22, CidrIp: '0.0.0.0/0' },
      'port 22 is open to 0.0.0.0/0 (protocol 6)',
      ['CidrIp'],
    ],
    [
      'the protocol in capitals',
      { ...ssh, IpProtocol: 'TCP', CidrIp: '0.0.0.0/0' },
      'port 22 is open to 0.0.0.0/0 (tcp)',
      ['CidrIp'],
    ],
    [
      'every protocol',
      { IpProtocol: '-1', CidrIp: '0.0.0.0/0' },
      'port 22 is open to 0.0.0.0/0 (protocol -1, all ports)',
      ['CidrIp'],
    ],
    [
      'every protocol as a number, with a port that EC2 ignores',
      { IpProtocol: -1, FromPort: 443, ToPort: 443, CidrIp: '0.0.0.0/0' },
      'port 22 is open to 0.0.0.0/0 (protocol -1, all ports)',
      ['CidrIp'],
    ],
    [
      'ports of -1',
      { IpProtocol: 'tcp', FromPort: -1, ToPort: -1, CidrIp: '0.0.0.0/0' },
      'port 22 is open to 0.0.0.0/0 (tcp, all ports)',
      ['CidrIp'],
    ],
    [
      'no ports',
      { IpProtocol: 'tcp', CidrIp: '0.0.0.0/0' },
      'port 22 is open to 0.0.0.0/0 (tcp, all ports)',
      ['CidrIp'],
    ],
    [
      'the world beside a security group',
      { ...ssh, CidrIp: '0.0.0.0/0', SourceSecurityGroupId: 'sg-1' },
      'port 22 is open to 0.0.0.0/0 (tcp)',
      ['CidrIp'],
    ],
    [
      'the second of two sources',
      { ...ssh, CidrIp: '10.0.0.0/8', CidrIpv6: '::/0' },
      'port 22 is open to ::/0 (tcp)',
      ['CidrIpv6'],
    ],
    [
      'one range of several',
      { ...ssh, CidrIp: ['10.0.0.0/8', '0.0.0.0/0'] },
      'port 22 is open to 0.0.0.0/0 (tcp)',
      ['CidrIp', 1],
    ],
    [
      'values that must not be shown',
      { ...ssh, FromPort: sensitive(20), CidrIp: sensitive('0.0.0.0/0') },
      'port 22 is open to every address (tcp)',
      ['CidrIp'],
    ],
  ])('%s', (_, rule, reason, path) => {
    expect(judge('AWS::EC2::SecurityGroupIngress', rule)).toMatchObject({
      verdict: 'fail',
      evidence: { reason, path, wanted: 'be a narrower range of addresses' },
    })
    expect(judgeGroup({ ...ssh, CidrIp: '10.0.0.0/8' }, rule)).toMatchObject({
      verdict: 'fail',
      evidence: { reason, path: ['SecurityGroupIngress', 1, ...path] },
    })
  })

  test('every port of the list that the rule opens is named', () => {
    const rule = { IpProtocol: 'tcp', FromPort: 20, ToPort: 4000, CidrIp: '0.0.0.0/0' }
    const settled = judge('AWS::EC2::SecurityGroupIngress', rule, { ports: [22, 3389, 5432] })
    expect(settled.evidence?.reason).toBe(
      'ports 22, 3389 are open to 0.0.0.0/0 (tcp, ports 20 to 4000)',
    )
  })
})

describe('an ingress rule passes where it lets no stranger reach the port', () => {
  test.each<[string, Value]>([
    ['a private network', { ...ssh, CidrIp: '10.0.0.0/8' }],
    ['half the world, which is not all of it', { ...ssh, CidrIp: '0.0.0.0/1' }],
    ['one IPv6 network', { ...ssh, CidrIpv6: '2001:db8::/32' }],
    ['another port', { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIp: '0.0.0.0/0' }],
    ['port 0 alone', { IpProtocol: 'tcp', FromPort: 0, ToPort: 0, CidrIp: '0.0.0.0/0' }],
    ['ports below', { IpProtocol: 'tcp', FromPort: 1, ToPort: 21, CidrIp: '0.0.0.0/0' }],
    ['ports above', { IpProtocol: 'tcp', FromPort: 23, CidrIp: '0.0.0.0/0' }],
    [
      'ports the wrong way round',
      { IpProtocol: 'tcp', FromPort: 23, ToPort: 21, CidrIp: '0.0.0.0/0' },
    ],
    ['UDP', { ...ssh, IpProtocol: 'udp', CidrIp: '0.0.0.0/0' }],
    ['UDP by its number', { ...ssh, IpProtocol: 17, CidrIp: '0.0.0.0/0' }],
    ['ICMP of every type', { IpProtocol: 'icmp', FromPort: -1, ToPort: -1, CidrIp: '0.0.0.0/0' }],
    ['ICMP for IPv6', { IpProtocol: 'icmpv6', CidrIpv6: '::/0' }],
    ['another protocol by its number', { IpProtocol: '50', CidrIp: '0.0.0.0/0' }],
    ['no protocol, and another port', { FromPort: 443, ToPort: 443, CidrIp: '0.0.0.0/0' }],
    ['a security group', { ...ssh, SourceSecurityGroupId: 'sg-1' }],
    ['a prefix list', { ...ssh, SourcePrefixListId: 'pl-1' }],
    ['a source that is null', { ...ssh, CidrIp: null, CidrIpv6: null }],
    [
      'an unknown source of another port',
      { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIp: nobodyKnows },
    ],
    [
      'an unknown port of a private network',
      { IpProtocol: 'tcp', FromPort: nobodyKnows, ToPort: nobodyKnows, CidrIp: '10.0.0.0/8' },
    ],
    [
      'an unknown protocol of a private network',
      { ...ssh, IpProtocol: nobodyKnows, CidrIp: '10.0.0.0/8' },
    ],
    [
      'unknown ports of UDP',
      { IpProtocol: 'udp', FromPort: nobodyKnows, ToPort: nobodyKnows, CidrIp: '0.0.0.0/0' },
    ],
    [
      'an unknown last port behind a first one that is too high',
      { IpProtocol: 'tcp', FromPort: 443, ToPort: nobodyKnows, CidrIp: '0.0.0.0/0' },
    ],
    ['one address that is not known', { ...ssh, CidrIp: text([nobodyKnows, '/32']) }],
    [
      "the VPC's own addresses",
      { ...ssh, CidrIp: reference('Vpc', 'AWS::EC2::VPC', 'CidrBlock', 'Vpc.CidrBlock') },
    ],
  ])('%s', (_, rule) => {
    expect(judge('AWS::EC2::SecurityGroupIngress', rule).verdict).toBe('pass')
    expect(judgeGroup(rule).verdict).toBe('pass')
  })

  test.each<[string, Value]>([
    ['no rules at all', {}],
    ['an empty list of rules', { SecurityGroupIngress: [] }],
    ['rules for what leaves it', { SecurityGroupEgress: [{ ...ssh, CidrIp: '0.0.0.0/0' }] }],
    ['rules that a condition always removes', { SecurityGroupIngress: [undefined] }],
    ['a text where rules belong', { SecurityGroupIngress: 'hello' }],
  ])('a group with %s', (_, properties) => {
    expect(judge('AWS::EC2::SecurityGroup', properties).verdict).toBe('pass')
  })
})

describe('an ingress rule is unknown where an unknown part decides', () => {
  const because = 'is not known: parameter Given has no default and no value was given'
  test.each<[string, Value, string]>([
    ['source', { ...ssh, CidrIp: nobodyKnows }, `CidrIp ${because}`],
    ['part of the source', { ...ssh, CidrIp: text([nobodyKnows, '/0']) }, `CidrIp ${because}`],
    [
      'end of the source',
      { ...ssh, CidrIp: text(['10.0.0.0/', nobodyKnows]) },
      `CidrIp ${because}`,
    ],
    ['protocol', { ...ssh, IpProtocol: nobodyKnows, CidrIp: '0.0.0.0/0' }, `IpProtocol ${because}`],
    [
      'first port',
      { IpProtocol: 'tcp', FromPort: nobodyKnows, ToPort: 100, CidrIp: '0.0.0.0/0' },
      `FromPort ${because}`,
    ],
    [
      'last port',
      { IpProtocol: 'tcp', FromPort: 1, ToPort: nobodyKnows, CidrIp: '0.0.0.0/0' },
      `ToPort ${because}`,
    ],
    [
      'source elsewhere',
      { ...ssh, CidrIp: reference('Eip', 'AWS::EC2::EIP', null, 'Eip') },
      'CidrIp is Eip, known only once deployed',
    ],
    ['source that is no range', { ...ssh, CidrIp: 'office' }, 'CidrIp is no range of addresses'],
    [
      'source with an impossible prefix',
      { ...ssh, CidrIp: '0.0.0.0/33' },
      'CidrIp is no range of addresses',
    ],
    [
      'port that is no number',
      { IpProtocol: 'tcp', FromPort: 'ssh', ToPort: 'ssh', CidrIp: '0.0.0.0/0' },
      'FromPort is no port number',
    ],
    [
      'protocol that is missing',
      { FromPort: 22, ToPort: 22, CidrIp: '0.0.0.0/0' },
      'IpProtocol is missing, and EC2 asks for it',
    ],
  ])('%s', (_, rule, reason) => {
    expect(judge('AWS::EC2::SecurityGroupIngress', rule)).toMatchObject({
      verdict: 'unknown',
      evidence: { reason },
    })
  })

  test('rules that are unknown as a whole carry their remedy', () => {
    expect(judge('AWS::EC2::SecurityGroup', { SecurityGroupIngress: nobodyKnows })).toMatchObject({
      verdict: 'unknown',
      evidence: {
        reason: `SecurityGroupIngress ${because}`,
        remedy: '--param Given=VALUE, or a parameter file',
      },
    })
  })

  test('one rule that opens the port fails a group whose other rules are unknown', () => {
    expect(judgeGroup(nobodyKnows, { ...ssh, CidrIp: '0.0.0.0/0' }).verdict).toBe('fail')
  })
})

describe('conditions are followed into each branch', () => {
  test('a source that a free parameter chooses is unknown, and says when it fails', () => {
    const settled = judgeGroup({ ...ssh, CidrIp: either('10.0.0.0/8', '0.0.0.0/0') })
    expect(settled).toMatchObject({ verdict: 'unknown', failsWhen: { Environment: 'dev' } })
    expect(settled.evidence?.path).toEqual(['SecurityGroupIngress', 0, 'CidrIp', 'Fn::If', '2'])
  })

  test('a source that is the world in either branch fails', () => {
    expect(judgeGroup({ ...ssh, CidrIp: either('0.0.0.0/0', '1.2.3.4/0') }).verdict).toBe('fail')
  })

  test('branches that exclude one another never meet', () => {
    const rule = {
      ...ssh,
      FromPort: either(22, 443),
      ToPort: either(22, 443),
      CidrIp: either('10.0.0.0/8', '0.0.0.0/0'),
    }
    expect(judgeGroup(rule).verdict).toBe('pass')
  })

  test('a rule that a condition adds fails where every value is assumed', () => {
    const rules = [either({ ...ssh, CidrIp: '0.0.0.0/0' }, undefined)]
    const settled = judge(
      'AWS::EC2::SecurityGroup',
      { SecurityGroupIngress: rules },
      { assume: 'all' },
    )
    expect(settled).toMatchObject({ verdict: 'fail', witness: { Environment: 'prod' } })
  })

  test('more combinations than can be tried are unknown, soon', () => {
    const chain = (depth: number, leaf: (index: number) => Value): Value =>
      Array.from({ length: depth }).reduce<Value>(
        (rest, _, index) =>
          choice(
            { kind: 'open', id: `${leaf(0)}${index}`, reason: 'nobody knows' },
            leaf(index),
            rest,
          ) as Value,
        leaf(depth),
      )
    const rule = {
      IpProtocol: chain(90, () => 'tcp'),
      FromPort: chain(90, () => 20),
      ToPort: chain(90, () => 30),
      CidrIp: chain(90, () => '0.0.0.0/0'),
    }
    const started = performance.now()
    expect(['fail', 'unknown']).toContain(judgeGroup(rule).verdict)
    expect(performance.now() - started).toBeLessThan(2_000)
  })
})

describe('for whatever rules', () => {
  const source = fc.constantFrom<Value>(
    '0.0.0.0/0',
    '10.0.0.0/8',
    '::/0',
    '2001:db8::/32',
    '0.0.0.0/1',
  )
  const rule = fc.record<Record<string, Value>>(
    {
      IpProtocol: fc.constantFrom<Value>('tcp', 'udp', '-1', 6, 'icmp'),
      FromPort: fc.constantFrom<Value>(-1, 0, 21, 22, '22', 23),
      ToPort: fc.constantFrom<Value>(-1, 21, 22, '22', 23, 65535),
      CidrIp: source,
      CidrIpv6: source,
      SourceSecurityGroupId: fc.constant('sg-1'),
    },
    { requiredKeys: ['IpProtocol'] },
  )

  test('making any part unknown never turns a pass into a failure, nor a failure into a pass', () => {
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 3 }), (rules) => {
        const { verdict } = judgeGroup(...rules)
        for (const properties of blurred({ SecurityGroupIngress: rules })) {
          const blurredVerdict = judge('AWS::EC2::SecurityGroup', properties).verdict
          expect([verdict, 'unknown']).toContain(blurredVerdict)
        }
      }),
      { numRuns: 150 },
    )
  })

  test('the verdict is that of trying every port and family', () => {
    const world = new Set<Value>(['0.0.0.0/0', '::/0'])
    const lets = (item: Record<string, Value>, port: number) => {
      if (![item.CidrIp, item.CidrIpv6].some((cidr) => cidr !== undefined && world.has(cidr)))
        return false
      if (item.IpProtocol === '-1') return true
      if (item.IpProtocol !== 'tcp' && item.IpProtocol !== 6) return false
      const [from, to] = [Number(item.FromPort ?? -1), Number(item.ToPort ?? -1)]
      return (from === -1 || from <= port) && (to === -1 || port <= to)
    }
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 3 }), (rules) => {
        const isOpen = rules.some((item) => lets(item, 22))
        expect(judgeGroup(...rules).verdict).toBe(isOpen ? 'fail' : 'pass')
      }),
    )
  })
})

describe('protocols and families that are asked about', () => {
  const judgeAsked = (rule: Value, asked: Readonly<Record<string, string>>) => {
    const group = buildResource('AWS::EC2::SecurityGroup', { SecurityGroupIngress: [rule] })
    const truth = check?.judge(placeOf(group), { ports: [3389], ...asked }, alone)
    return truth && settleVerdict(truth, null, 'given')?.verdict
  }
  const desktop = { FromPort: 3389, ToPort: 3389 }
  const tcp4 = { IpProtocol: 'tcp', ...desktop, CidrIp: '0.0.0.0/0' }
  const udp6 = { IpProtocol: '17', ...desktop, CidrIpv6: '::/0' }
  const all4 = { IpProtocol: '-1', CidrIp: '0.0.0.0/0' }

  test.each<[string, Value, Readonly<Record<string, string>>, string]>([
    ['UDP is not meant where nothing is said', udp6, {}, 'pass'],
    ['UDP alone', udp6, { protocolType: 'UDP' }, 'fail'],
    ['UDP alone, of a rule for TCP', tcp4, { protocolType: 'UDP' }, 'pass'],
    ['UDP alone, of a rule for every protocol', all4, { protocolType: 'UDP' }, 'fail'],
    ['both', udp6, { protocolType: 'ALL' }, 'fail'],
    ['IPv4 alone', udp6, { protocolType: 'ALL', ipType: 'IPv4' }, 'pass'],
    ['IPv6 alone', tcp4, { ipType: 'IPv6' }, 'pass'],
    ['either', tcp4, { ipType: 'ALL' }, 'fail'],
  ])('%s', (_, rule, asked, verdict) => {
    expect(judgeAsked(rule, asked)).toBe(verdict)
  })
})
