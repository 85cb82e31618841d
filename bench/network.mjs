import { Buffer } from 'node:buffer'
import { build } from 'esbuild'
import { print } from './measure.mjs'

const root = new URL('..', import.meta.url).pathname
const subnets = 200
const rulesOfGroup = 10

/**
 * How long the question takes what the internet reaches, in a VPC of 200 subnets with 2,000 rules, next
 * to `JSON.parse` of the same resources.
 * @param {number} runs
 */
export async function network(runs) {
  const { createNetwork, placeOf, reference } = await engine()
  const resources = resourcesOf(reference)
  const text = JSON.stringify(resources)
  const graphs = Array.from({ length: runs }, () => graphOf(resources)).values()
  let [reached, closed] = [0, 0]
  const asked = median(runs, () => {
    const graph = graphs.next().value
    const net = createNetwork(graph)
    ;[reached, closed] = [0, 0]
    for (const server of graph.ofType('AWS::EC2::Instance')) {
      if (net.reachableFromInternet(placeOf(server)).kind === 'pass') reached += 1
      else closed += 1
    }
  })
  const parsed = median(runs, () => JSON.parse(text))
  print(`\nnetwork: ${subnets} subnets, ${subnets * rulesOfGroup} rules, ${subnets} questions`)
  print(`  ${'JSON.parse'.padEnd(28)} ${parsed.toFixed(1).padStart(8)} ms`)
  print(
    `  ${'what the internet reaches'.padEnd(28)} ${asked.toFixed(1).padStart(8)} ms  ${Math.round(asked / parsed)} × JSON.parse  ${reached} reached, ${closed} not`,
  )
}

async function engine() {
  const door = `
export { createNetwork } from './src/evaluate/network/index.ts'
export { placeOf } from './src/evaluate/place.ts'
export { reference } from './src/model/value.ts'
`
  const { outputFiles } = await build({
    stdin: { contents: door, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  })
  const [file] = outputFiles
  const code = Buffer.from(file?.contents ?? []).toString('base64')
  return import(`data:text/javascript;base64,${code}`)
}

/**
 * The median of the processor time that each run takes, in milliseconds.
 * @param {number} runs
 * @param {() => void} work
 */
function median(runs, work) {
  const times = Array.from({ length: runs }, () => {
    const started = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(started)
    return (user + system) / 1000
  })
  return times.toSorted((one, other) => one - other)[Math.floor(runs / 2)] ?? 0
}

/** @param {(target: string, type: string, attribute: null, written: string) => unknown} reference */
function resourcesOf(reference) {
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
  return resources
}

function graphOf(resources) {
  const byType = new Map()
  const byId = new Map()
  for (const resource of resources) {
    byId.set(resource.id, resource)
    const list = byType.get(resource.type)
    if (list === undefined) byType.set(resource.type, [resource])
    else list.push(resource)
  }
  return {
    resources,
    ofType: (/** @type {string} */ type) => byType.get(type) ?? [],
    byId: (/** @type {string} */ id) => byId.get(id) ?? null,
  }
}
