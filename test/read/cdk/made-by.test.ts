import { describe, expect, test } from 'vitest'
import { type Files, made, manifest, stack, template, workspace } from './write-assembly.ts'

const LIBRARY = [
  '...aws-cdk-lib...',
  '(no user code in 10 frames, use --stack-trace-limit to capture more)',
]
const OWN = ['...new Vpc2 in aws-cdk-lib...', 'new App (/build/lib/app.ts:6:9)']

async function madeBy(metadata: Files, more: Files = {}, name = 'App') {
  const { stacks } = await workspace({
    'cdk.json': {},
    'lib/app.ts': '\n'.repeat(9),
    'cdk.out/manifest.json': manifest({ [name]: stack(name, { metadata }) }),
    [`cdk.out/${name}.template.json`]: template({ Disk: '' }),
    ...more,
  }).read()
  return stacks[0]?.construct('Disk')?.madeBy
}

describe('a resource that no line of the own code made', () => {
  test('was made through the nearest construct that one did make', async () => {
    const metadata = {
      '/App/Vpc/Resource': made('Vpc', OWN),
      '/App/Vpc/Public/Subnet/Disk': made('Disk', LIBRARY),
    }
    expect(await madeBy(metadata)).toBe('the CDK library, through App/Vpc')
  })

  test('is told with the class of that construct', async () => {
    const metadata = {
      '/App/Vpc/Resource': made('Vpc', OWN),
      '/App/Vpc/Disk': made('Disk', LIBRARY),
    }
    const node = { path: 'App/Vpc', constructInfo: { fqn: 'aws-cdk-lib.aws_ec2.Vpc' } }
    const tree = { tree: { path: '', children: { App: { path: 'App', children: { Vpc: node } } } } }
    expect(await madeBy(metadata, { 'cdk.out/tree.json': tree })).toBe(
      'the CDK library, through App/Vpc (aws-cdk-lib.aws_ec2.Vpc)',
    )
  })

  test('else through the outermost construct in its stack', async () => {
    const metadata = { '/App/Custom::Provider/Role/Disk': made('Disk', LIBRARY) }
    expect(await madeBy(metadata)).toBe('the CDK library, through App/Custom::Provider')
    expect(await madeBy({ '/App/Disk': made('Disk', LIBRARY) })).toBe('the CDK library')
  })

  test('may be made by another library', async () => {
    const frames = ['...new Volume2 in aws-cdk-lib, @acme/constructs...', LIBRARY[1] ?? '']
    const metadata = { '/App/Acme/Disk': made('Disk', frames) }
    expect(await madeBy(metadata)).toBe('a library, through App/Acme')
  })

  test('is told by the trace of old assemblies too', async () => {
    const trace = ['new Role2 (/build/node_modules/aws-cdk-lib/aws-iam/lib/role.js:1:1)']
    const metadata = { '/App/Fn/Disk': [{ type: 'aws:cdk:logicalId', data: 'Disk', trace }] }
    expect(await madeBy(metadata)).toBe('the CDK library, through App/Fn')
  })

  test.each([
    'cross-region-stack-123456789012:eu-west-1',
    'cross-account-support-stack-123456789012',
  ])('in %s was made for a pipeline', async (displayName) => {
    const { stacks } = await workspace({
      'cdk.out/manifest.json': manifest({ S: stack('S', { displayName }) }),
      'cdk.out/S.template.json': template({ Disk: `${displayName}/Disk/Resource` }),
    }).read()
    expect(stacks[0]?.construct('Disk')?.madeBy).toBe('the CDK library, for a pipeline')
  })
})

describe('nothing is said of who made a resource', () => {
  test.each<[string, Files]>([
    ['that a line of the own code made', { '/App/Disk': made('Disk', OWN) }],
    ['of which nothing is told', { '/App/Disk': made('Disk') }],
  ])('%s', async (_, metadata) => {
    expect(await madeBy(metadata)).toBeNull()
  })

  test('of which no construct is known', async () => {
    expect(await madeBy({})).toBeUndefined()
  })
})
