import { describe, expect, test } from 'vitest'
import { judge, linesOf, type Synthesis, shopAssembly, shopFindings } from './shop-assembly.ts'
import { type Files, workspace } from './write-assembly.ts'

const inTemplate = shopFindings.map((line) => line.replace(/\S+$/, 'the template'))

const without = (files: Files, ...names: string[]): Files =>
  Object.fromEntries(Object.entries(files).filter(([name]) => !names.includes(name)))

describe('whatever a synthesis was set to, the same is found at the same lines', () => {
  test.each<[string, Synthesis]>([
    ['by the command line', {}],
    ['without paths in the templates (--no-path-metadata)', { paths: false }],
    ['without AWS::CDK::Metadata (--no-version-reporting)', { reporting: false }],
    ['by the program alone', { paths: false, reporting: false }],
    [
      'by the program alone, by a synthesizer that writes no assets',
      { paths: false, assets: false },
    ],
    ['without the template of each stack in the metadata', { templateFile: false }],
    ['without assets (legacy synthesizers)', { assets: false }],
    ['without a construct tree (treeMetadata: false)', { tree: 'none' }],
    ['with a construct tree in several files', { tree: 'forest' }],
    ['into templates of one line (suppressTemplateIndentation)', { minified: true }],
    ['with metadata inside the manifest (aws-cdk-lib before 2.242)', { metadata: 'inline' }],
    [
      'with traces of all frames (CDK_DEBUG before aws-cdk-lib 2.251)',
      { metadata: 'inline', creation: 'trace', version: '50.0.0' },
    ],
    ['by an old schema', { version: '36.0.0' }],
    ['by a schema that is newer than this', { version: '73.1.0' }],
    ['by a schema of no number', { version: null }],
    ['for an account and a region', { environment: 'aws://123456789012/eu-west-1' }],
    ['for an account alone', { environment: 'aws://123456789012/unknown-region' }],
  ])('synthesised %s', async (_, how) => {
    expect(await linesOf(shopAssembly(how))).toEqual(shopFindings)
  })

  test.each<[string, Synthesis]>([
    ['with no stacks of creation (aws-cdk-lib before 2.251)', { creation: 'none' }],
    ['with no metadata at all', { metadata: 'none' }],
  ])('synthesised %s, they are the lines of the templates', async (_, how) => {
    expect(await linesOf(shopAssembly(how))).toEqual(inTemplate)
  })
})

describe('files of an assembly', () => {
  const app = shopAssembly()

  test.each<[string, Files]>([
    [
      'validation-report.json',
      { 'cdk.out/validation-report.json': { version: '1.0.0', title: 'x' } },
    ],
    [
      'policy-validation-report.json',
      { 'cdk.out/policy-validation-report.json': { title: 'x', pluginReports: [] } },
    ],
    [
      'staged code of assets, templates among it',
      { 'cdk.out/asset.0f1e/a.template.json': { Resources: { V: { Type: 'AWS::EC2::Volume' } } } },
    ],
    ['graphs of pipelines', { 'cdk.out/pipeline.dot': 'digraph {}' }],
    ['a broken construct tree', { 'cdk.out/tree.json': '{' }],
    [
      'a template that no stack deploys',
      { 'cdk.out/Old.template.json': { Resources: { V: { Type: 'AWS::EC2::Volume' } } } },
    ],
  ])('%s changes nothing', async (_, files) => {
    expect(await linesOf({ ...app, ...files })).toEqual(shopFindings)
    expect(await linesOf({ ...app, ...files }, ['.'])).toEqual(shopFindings)
  })

  test('an assembly without its marker is one by its manifest', async () => {
    expect(await linesOf(without(app, 'cdk.out/cdk.out'))).toEqual(shopFindings)
  })

  test('the nested assembly of a stage may be given by itself', async () => {
    const beta = shopFindings.filter((line) => line.startsWith('Beta'))
    expect(await linesOf(app, ['cdk.out/assembly-Beta'])).toEqual(beta)
    expect(await linesOf(app, ['cdk.out/assembly-Beta/manifest.json'])).toEqual(beta)
  })

  test('the construct tree of a stage that is given by itself is that of the app', async () => {
    const { read } = workspace(shopAssembly({ metadata: 'none', paths: false }))
    const { stacks } = await read('cdk.out/assembly-Beta')
    expect(stacks[0]?.constructPath('Disk11AA')).toBe('Beta/Shop/Disk/Resource')
  })

  test('a construct tree in several files tells where constructs stand', async () => {
    const { read } = workspace(shopAssembly({ metadata: 'none', paths: false, tree: 'forest' }))
    const { stacks } = await read()
    expect(stacks.map(({ constructPath }) => constructPath('Disk11AA'))).toEqual([
      'Beta/Shop/Disk/Resource',
      'Shop/Disk/Resource',
    ])
    expect(stacks[1]?.constructPath('Copy22BB')).toBe('Shop/Copy/Resource')
  })

  test.each<[string, Files]>([
    [
      'refers to itself',
      { t0: { id: 'Shop', path: 'Shop', fileName: 'trees-1.json', treeId: 't0' } },
    ],
    ['is gone', {}],
    ['is none', { t0: 7 }],
  ])('a part of the construct tree that %s tells nothing', async (_, forest) => {
    const { read } = workspace({
      ...shopAssembly({ metadata: 'none', paths: false, tree: 'forest' }),
      'cdk.out/trees-1.json': { version: 'forest-0.1', forest },
    })
    expect((await read()).stacks[1]?.constructPath('Disk11AA')).toBeNull()
  })

  test('a part of the construct tree outside of the workspace is not read', async () => {
    const { read } = workspace({
      'trees-1.json': {
        forest: {
          t0: { path: 'Shop/Disk', attributes: { 'aws:cdk:cloudformation:logicalId': 'Disk11AA' } },
        },
      },
      'in/cdk.out/manifest.json': {
        artifacts: {
          Shop: { type: 'aws:cloudformation:stack', properties: { templateFile: 'a.json' } },
        },
      },
      'in/cdk.out/a.json': { Resources: { Disk11AA: { Type: 'AWS::EC2::Volume' } } },
      'in/cdk.out/tree.json': {
        tree: {
          path: '',
          children: { Shop: { path: 'Shop', fileName: '../../trees-1.json', treeId: 't0' } },
        },
      },
    })
    expect((await read('in/cdk.out', 'in')).stacks[0]?.constructPath('Disk11AA')).toBeNull()
  })

  test('a synthesis that failed is told, and what it left is judged', async () => {
    const { verdicts, inputs } = await judge({ ...app, 'cdk.out/error.txt': 'SynthError' })
    expect(verdicts).toHaveLength(6)
    expect(inputs[0]?.notes).toEqual([expect.stringMatching(/synth` failed/)])
  })

  test('a synthesis that failed before the manifest is an error', async () => {
    const { read } = workspace({
      'cdk.out/cdk.out': { version: '55.0.0' },
      'cdk.out/error.txt': 'x',
    })
    const { stacks, errors, notes } = await read()
    expect(stacks).toEqual([])
    expect(errors).toHaveLength(1)
    expect(notes).toEqual([expect.stringMatching(/failed/)])
  })

  test('what the CDK adds to every stack is neither counted nor noted', async () => {
    const { inputs, coverage } = await judge(app)
    // Three in each stack: two volumes and a nested stack; and one in what is nested.
    expect(inputs.map(({ resources, notes }) => ({ resources, notes }))).toEqual([
      { resources: 8, notes: [] },
    ])
    expect(coverage).toMatchObject({ notJudged: 2, stacks: 2 })
  })

  test('nor in a template that is given by itself', async () => {
    const { inputs } = await judge(app, ['cdk.out/Shop.template.json'])
    expect(inputs.map(({ resources, notes }) => ({ resources, notes }))).toEqual([
      { resources: 3, notes: [expect.anything()] },
    ])
  })
})

describe('values of parameters that the app sets', () => {
  const app = shopAssembly()
  const manifest = app['cdk.out/manifest.json'] as {
    artifacts: Record<string, { properties: object }>
  }
  const { Shop } = manifest.artifacts
  const set = (parameters: unknown): Files => ({
    ...app,
    'cdk.out/manifest.json': {
      ...manifest,
      artifacts: { Shop: { ...Shop, properties: { ...Shop?.properties, parameters } } },
    },
  })

  test('are those that its stack is judged with', async () => {
    expect(await linesOf(set({ Flag: 'true' }))).toEqual([
      'Shop Copy22BB pass lib/shop.ts:14',
      'Shop Disk11AA fail lib/shop.ts:11',
      'Shop/Inner Deep33CC pass lib/shop.ts:31',
    ])
  })

  test('give way to what is given for the run', async () => {
    const lines = await linesOf(set({ Flag: 'true' }), ['cdk.out'], { param: { Flag: 'false' } })
    expect(lines.filter((line) => line.includes('pass'))).toEqual([])
  })

  test('are passed over where they are no values', async () => {
    expect(await linesOf(set({ Flag: ['true'], __proto__: null }))).toEqual(
      shopFindings.filter((line) => !line.startsWith('Beta')),
    )
    expect(await linesOf(set('Flag=true'))).toHaveLength(3)
  })
})

describe('environments', () => {
  test.each([
    ['aws://123456789012/eu-west-1', '123456789012', 'eu-west-1'],
    ['aws://123456789012/unknown-region', '123456789012', null],
    ['aws://123456789012', '123456789012', null],
    ['aws://unknown-account/us-gov-west-1', null, 'us-gov-west-1'],
    ['aws://unknown-account/unknown-region', null, null],
    ['elsewhere', null, null],
  ])('%s', async (environment, account, region) => {
    const { stacks } = await workspace(shopAssembly({ environment })).read()
    expect(stacks.map((stack) => [stack.account, stack.region])).toEqual([
      [account, region],
      [account, region],
    ])
  })
})

test('each file may have as many bytes as the run allows', async () => {
  const { errors } = await judge(shopAssembly(), ['cdk.out'], { maxInputSize: 1_400 })
  expect(errors.length).toBeGreaterThan(0)
  expect(errors[0]?.message).toMatch(/the limit is 1,400/)
})
