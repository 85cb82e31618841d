// How long the question takes what the internet reaches, in a VPC of 200 subnets with 2,000 rules, next
// to JSON.parse of the same resources. `node bench/network.mjs`
import { performance } from 'node:perf_hooks'
import { build } from 'esbuild'

const door = `
export { createNetwork } from './src/evaluate/network/index.ts'
export { placeOf } from './src/evaluate/place.ts'
export { reference } from './src/model/value.ts'
`
const { outputFiles } = await build({
  stdin: { contents: door, resolveDir: new URL('..', import.meta.url).pathname, loader: 'ts' },
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
})
const [file] = outputFiles
const { createNetwork, placeOf, reference } = await import(
  `data:text/javascript;base64,${Buffer.from(file.contents).toString('base64')}`
)

const subnets = 200
const rulesOfGroup = 10

const resources = []
const add = (address, type, properties) =>
  resources.push({
    id: address,
    address,
    stack: '',
    type,
    writtenType: type,
    properties,
    exists: null,
    deployment: { id: 'bench', inputFile: 'bench', open: [] },
    environment: { id: 'bench', account: null, region: null },
  })
const to = (address, type) => reference(address, `AWS::EC2::${type}`, null, address)

add('Vpc', 'AWS::EC2::VPC', { CidrBlock: '10.0.0.0/16' })
add('Gateway', 'AWS::EC2::InternetGateway', {})
add('Attachment', 'AWS::EC2::VPCGatewayAttachment', {
  VpcId: to('Vpc', 'VPC'),
  InternetGatewayId: to('Gateway', 'InternetGateway'),
})
for (let index = 0; index < subnets; index++) {
  add(`Subnet${index}`, 'AWS::EC2::Subnet', {
    VpcId: to('Vpc', 'VPC'),
    MapPublicIpOnLaunch: index % 2 === 0,
  })
  add(`Table${index}`, 'AWS::EC2::RouteTable', { VpcId: to('Vpc', 'VPC') })
  add(`Association${index}`, 'AWS::EC2::SubnetRouteTableAssociation', {
    SubnetId: to(`Subnet${index}`, 'Subnet'),
    RouteTableId: to(`Table${index}`, 'RouteTable'),
  })
  add(`Route${index}`, 'AWS::EC2::Route', {
    RouteTableId: to(`Table${index}`, 'RouteTable'),
    DestinationCidrBlock: '0.0.0.0/0',
    GatewayId: to('Gateway', 'InternetGateway'),
  })
  add(`Group${index}`, 'AWS::EC2::SecurityGroup', {})
  for (let rule = 0; rule < rulesOfGroup; rule++) {
    add(`Rule${index}x${rule}`, 'AWS::EC2::SecurityGroupIngress', {
      GroupId: to(`Group${index}`, 'SecurityGroup'),
      IpProtocol: 'tcp',
      FromPort: 1_000 * rule,
      ToPort: 1_000 * rule + 99,
      CidrIp: rule % 3 === 0 ? `${rule + 20}.0.0.0/6` : `${rule + 20}.${index}.0.0/16`,
    })
  }
  add(`Server${index}`, 'AWS::EC2::Instance', {
    SubnetId: to(`Subnet${index}`, 'Subnet'),
    SecurityGroupIds: [to(`Group${index}`, 'SecurityGroup')],
  })
}

function graph() {
  const byType = new Map()
  const byId = new Map()
  for (const resource of resources) {
    byId.set(resource.id, resource)
    byType.set(resource.type, [...(byType.get(resource.type) ?? []), resource])
  }
  return { resources, ofType: (type) => byType.get(type) ?? [], byId: (id) => byId.get(id) ?? null }
}

const text = JSON.stringify(resources)
const timesOf = (run) => {
  const times = []
  for (let turn = 0; turn < 9; turn++) {
    const start = performance.now()
    run()
    times.push(performance.now() - start)
  }
  return times.toSorted((one, other) => one - other)[4]
}

const graphs = Array.from({ length: 9 }, graph)
const counts = { pass: 0, fail: 0 }
let turn = 0
const asked = timesOf(() => {
  const given = graphs[turn++]
  const network = createNetwork(given)
  for (const server of given.ofType('AWS::EC2::Instance')) {
    counts[network.reachableFromInternet(placeOf(server)).kind] += 1
  }
})
const parsed = timesOf(() => JSON.parse(text))
process.stdout.write(
  `${resources.length} resources, ${subnets} questions: ${asked.toFixed(1)} ms (median), JSON.parse ${parsed.toFixed(1)} ms, ratio ${(asked / parsed).toFixed(1)}; ${counts.pass / 9} reached, ${counts.fail / 9} not\n`,
)
