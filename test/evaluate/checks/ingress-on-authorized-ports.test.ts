import { describe, expect, test } from 'vitest'
import { checks } from '../../../src/evaluate/checks/index.ts'
import { placeOf } from '../../../src/evaluate/place.ts'
import { type Settlement, settleVerdict } from '../../../src/evaluate/settle-verdict.ts'
import type { Json } from '../../../src/model/policy.ts'
import { sensitive, unknown, type Value } from '../../../src/model/value.ts'
import { relate } from '../../../src/relate/index.ts'
import { blurred, buildResource } from './build-resource.ts'

const check = await checks['ingress-on-authorized-ports']?.()
const alone = await relate({ resources: [], terraform: [] })

function judge(rule: Value, { tcp = [80, 443], udp = null }: Asked = {}): Settlement {
  const group = buildResource('AWS::EC2::SecurityGroup', { SecurityGroupIngress: [rule] })
  const truth = check?.judge(placeOf(group), { tcp, udp }, alone)
  const settled = truth && settleVerdict(truth, null, 'given')
  if (!settled) throw new Error('the check said nothing')
  return settled
}

interface Asked {
  readonly tcp?: Json
  readonly udp?: Json
}

const world = { CidrIp: '0.0.0.0/0' }
const tcp = (FromPort: Value, ToPort: Value) => ({ IpProtocol: 'tcp', FromPort, ToPort, ...world })
const udp = (FromPort: Value, ToPort: Value) => ({ ...tcp(FromPort, ToPort), IpProtocol: 'udp' })

describe('what is open to the world fails where nobody authorized it', () => {
  test.each<[string, Value, Asked, string]>([
    ['another port', tcp(22, 22), {}, 'port 22 is open to 0.0.0.0/0 (tcp)'],
    [
      'the ports around one that is authorized',
      tcp(79, 81),
      {},
      'ports 79, 81 are open to 0.0.0.0/0 (tcp, ports 79 to 81)',
    ],
    [
      'the ports beyond a range',
      tcp(8000, 8101),
      { tcp: ['8000-8100'] },
      'port 8101 is open to 0.0.0.0/0 (tcp, ports 8000 to 8101)',
    ],
    [
      'a port of UDP, where TCP is authorized',
      udp(443, 443),
      {},
      'port 443 is open to 0.0.0.0/0 (udp)',
    ],
    [
      'every protocol',
      { IpProtocol: '-1', ...world },
      { tcp: ['0-65535'] },
      'ports 0 to 65535 are open to 0.0.0.0/0 (protocol -1, all ports)',
    ],
    [
      'ports that are secret, without naming them',
      tcp(sensitive(22), 80),
      {},
      'ports that nobody authorized are open to 0.0.0.0/0 (tcp)',
    ],
  ])('%s', (_, rule, asked, reason) => {
    expect(judge(rule, asked)).toMatchObject({ verdict: 'fail', evidence: { reason } })
  })
})

describe('a rule passes', () => {
  test.each<[string, Value, Asked]>([
    ['on an authorized port', tcp(443, 443), {}],
    ['within ranges that meet', tcp(80, 90), { tcp: ['85-90', '80-84'] }],
    ['within ranges that overlap', tcp(80, 90), { tcp: ['80-88', '82-85', '86-90'] }],
    ['of UDP on an authorized port', udp(500, 500), { udp: [500] }],
    ['of a protocol without ports', { IpProtocol: 'icmp', FromPort: -1, ToPort: -1, ...world }, {}],
    ['for one network', { ...tcp(0, 65_535), CidrIp: '10.0.0.0/8' }, {}],
  ])('%s', (_, rule, asked) => {
    expect(judge(rule, asked).verdict).toBe('pass')
  })
})

test('a port that is not known may be one that is not authorized', () => {
  const port = unknown('parameter', 'parameter Port has no default and no value was given')
  expect(judge(tcp(port, 443)).verdict).toBe('unknown')
})

test.each([
  ['pass', tcp(443, 443)],
  ['fail', tcp(22, 22)],
])('making any part unknown leaves a %s as it is, or unknown', (verdict, rule) => {
  for (const other of blurred(rule)) expect([verdict, 'unknown']).toContain(judge(other).verdict)
})
