import fc from 'fast-check'
import { expect, test } from 'vitest'
import { check } from '../../../src/index.ts'
import { folderWith } from '../../folder-with.ts'

/** Networks per run: `STACKGATE_NETWORK_RUNS=2000` for a long look. */
const numRuns = Number(process.env.STACKGATE_NETWORK_RUNS ?? 150)
const seed = Number(process.env.STACKGATE_NETWORK_SEED ?? 20261125)

interface Small {
  readonly isAttached: boolean
  readonly route: string | null
  readonly scheme: string | null
  readonly listeners: readonly { readonly port: number; readonly by: 'default' | 'rule' | 'none' }[]
  readonly opened: readonly {
    readonly from: number
    readonly to: number
    readonly source: string
  }[]
  readonly targetPort: number
  readonly isTarget: boolean
}

const small: fc.Arbitrary<Small> = fc.record({
  isAttached: fc.constantFrom(true, true, true, false),
  route: fc.constantFrom('0.0.0.0/0', '0.0.0.0/0', '10.9.0.0/16', null),
  scheme: fc.constantFrom(null, 'internet-facing', 'internal'),
  listeners: fc.array(
    fc.record({
      port: fc.constantFrom(80, 443, 8080),
      by: fc.constantFrom('default' as const, 'rule' as const, 'none' as const),
    }),
    { maxLength: 2 },
  ),
  opened: fc.array(
    fc.constantFrom(
      { from: 443, to: 443, source: '0.0.0.0/0' },
      { from: 80, to: 8080, source: '0.0.0.0/0' },
      { from: 80, to: 80, source: '10.0.0.0/8' },
      { from: 0, to: 65_535, source: '198.51.100.0/24' },
    ),
    { maxLength: 2 },
  ),
  targetPort: fc.constantFrom(22, 22, 22, 8080),
  isTarget: fc.constantFrom(true, true, false),
})

/** One packet after the other, as the documentation has it. */
const isReached = (net: Small): boolean =>
  net.isAttached &&
  net.route === '0.0.0.0/0' &&
  net.scheme !== 'internal' &&
  net.isTarget &&
  net.targetPort === 22 &&
  net.listeners.some(
    ({ port, by }) =>
      by !== 'none' &&
      net.opened.some(
        ({ from, to, source }) => source === '0.0.0.0/0' && from <= port && port <= to,
      ),
  )

const ref = (name: string) => ({ Ref: name })
const open = (rule: Small['opened'][number]) => ({
  ...{ IpProtocol: 'tcp', FromPort: rule.from, ToPort: rule.to, CidrIp: rule.source },
})

function templateOf(net: Small): string {
  const resource = (type: string, properties: object) => ({
    Type: `AWS::${type}`,
    Properties: properties,
  })
  const group = (rules: readonly object[]) =>
    resource('EC2::SecurityGroup', {
      ...{ GroupDescription: 'g', VpcId: ref('Vpc'), SecurityGroupIngress: rules },
    })
  const forward = { Type: 'forward', TargetGroupArn: ref('Targets') }
  const reply = { Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404' } }
  const listeners = net.listeners.flatMap(({ port, by }, index) => [
    [
      `Listener${index}`,
      resource('ElasticLoadBalancingV2::Listener', {
        ...{ LoadBalancerArn: ref('Balancer'), Port: port },
        DefaultActions: [by === 'default' ? forward : reply],
      }),
    ],
    ...(by === 'rule'
      ? [
          [
            `Rule${index}`,
            resource('ElasticLoadBalancingV2::ListenerRule', {
              ...{ ListenerArn: ref(`Listener${index}`), Priority: 1, Conditions: [] },
              Actions: [forward],
            }),
          ],
        ]
      : []),
  ])
  return JSON.stringify({
    Resources: {
      Vpc: resource('EC2::VPC', { CidrBlock: '10.0.0.0/16' }),
      Gateway: { Type: 'AWS::EC2::InternetGateway' },
      ...(net.isAttached && {
        Attachment: resource('EC2::VPCGatewayAttachment', {
          ...{ VpcId: ref('Vpc'), InternetGatewayId: ref('Gateway') },
        }),
      }),
      Front: resource('EC2::Subnet', { VpcId: ref('Vpc') }),
      Back: resource('EC2::Subnet', { VpcId: ref('Vpc') }),
      Routes: resource('EC2::RouteTable', { VpcId: ref('Vpc') }),
      ...(net.route !== null && {
        Out: resource('EC2::Route', {
          ...{ RouteTableId: ref('Routes'), DestinationCidrBlock: net.route },
          GatewayId: ref('Gateway'),
        }),
      }),
      FrontRoutes: resource('EC2::SubnetRouteTableAssociation', {
        ...{ SubnetId: ref('Front'), RouteTableId: ref('Routes') },
      }),
      Web: group(net.opened.map(open)),
      Balancer: resource('ElasticLoadBalancingV2::LoadBalancer', {
        ...{ Subnets: [ref('Front')], SecurityGroups: [ref('Web')] },
        ...(net.scheme !== null && { Scheme: net.scheme }),
      }),
      ...Object.fromEntries(listeners),
      Targets: resource('ElasticLoadBalancingV2::TargetGroup', {
        ...{ VpcId: ref('Vpc'), Port: net.targetPort },
        Targets: net.isTarget ? [{ Id: ref('Server') }] : [],
      }),
      Open: group([open({ from: 22, to: 22, source: '0.0.0.0/0' })]),
      Server: resource('EC2::Instance', {
        ...{ SubnetId: ref('Back'), SecurityGroupIds: [ref('Open')] },
      }),
    },
  })
}

test(`a target is reached through its load balancer where a packet is: ${numRuns} networks of seed ${seed}`, async () => {
  const seen = { reached: 0, not: 0 }
  await fc.assert(
    fc.asyncProperty(small, async (net) => {
      const cwd = folderWith({ 'template.json': templateOf(net) })
      const { findings } = await check({ cwd, policy: ['restricted-ssh'] })
      const told = findings.find(({ verdict }) => verdict.address === 'Open')?.verdict.reason
      seen[isReached(net) ? 'reached' : 'not'] += 1
      expect(told).toContain(
        isReached(net)
          ? 'and the internet reaches Server through it, by load balancer Balancer'
          : "but as the network is written the internet doesn't reach Server through it",
      )
    }),
    { numRuns, seed },
  )
  expect(Math.min(seen.reached, seen.not)).toBeGreaterThan(3)
})
