import { describe, expect, test } from 'vitest'
import { manifest, stack, stage, template, workspace } from './write-assembly.ts'

describe('stacks of an assembly', () => {
  test('a stack has its template, its path in the app and its name', async () => {
    const { read, root } = workspace({
      'cdk.out/manifest.json': manifest({
        App: stack('App', { displayName: 'Team/App' }, { stackName: 'app-prod' }),
      }),
      'cdk.out/App.template.json': template({ Disk: '' }),
    })
    const { stacks, notes, errors } = await read()
    expect(errors).toEqual([])
    expect(notes).toEqual([])
    expect(stacks).toHaveLength(1)
    const [app] = stacks
    expect(app).toMatchObject({ path: 'Team/App', stackName: 'app-prod' })
    expect(app?.template).toMatchObject({
      file: 'cdk.out/App.template.json',
      path: `${root}/cdk.out/App.template.json`,
      content: { Resources: { Disk: { Type: 'AWS::EC2::Volume' } } },
    })
    expect(app?.template.text.slice(0, 14)).toBe('{\n "Resources"')
    expect(app?.template.locate(['Resources', 'Disk'])).toMatchObject({ line: 3, column: 3 })
  })

  test('without a name and a path the artifact is called by its id', async () => {
    const { read } = workspace({
      'cdk.out/manifest.json': manifest({
        App: { type: 'aws:cloudformation:stack', properties: { templateFile: 'T.json' } },
      }),
      'cdk.out/T.json': template({}),
    })
    expect((await read()).stacks[0]).toMatchObject({
      path: 'App',
      stackName: 'App',
      account: null,
      region: null,
    })
  })

  test.each([
    ['aws://123456789012/eu-west-1', '123456789012', 'eu-west-1'],
    ['aws://unknown-account/eu-west-1', null, 'eu-west-1'],
    ['aws://123456789012/unknown-region', '123456789012', null],
    ['aws://unknown-account/unknown-region', null, null],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: what CloudFormation replaces
    ['aws://${AWS::AccountId}/eu-west-1', null, null],
    [17, null, null],
  ])('the environment %s', async (environment, account, region) => {
    const { read } = workspace({
      'cdk.out/manifest.json': manifest({ App: stack('App', { environment }) }),
      'cdk.out/App.template.json': template({}),
    })
    expect((await read()).stacks[0]).toMatchObject({ account, region })
  })

  test.each(['1.0.0', '36.0.0', '55.0.0', '999.1.2', 7, null])(
    'version %s of the schema is read like every other',
    async (version) => {
      const { read } = workspace({
        'cdk.out/manifest.json': { version, artifacts: { App: stack('App') }, news: [1] },
        'cdk.out/App.template.json': template({}),
      })
      const { stacks, errors } = await read()
      expect(errors).toEqual([])
      expect(stacks.map(({ path }) => path)).toEqual(['App'])
    },
  )

  test('artifacts of other types are passed over', async () => {
    const { read } = workspace({
      'cdk.out/manifest.json': manifest({
        Tree: { type: 'cdk:tree', properties: { file: 'tree.json' } },
        Odd: 'text',
        None: null,
        List: [],
        Future: { type: 'cdk:something-new', properties: { file: 'x' } },
        Assets: { type: 'cdk:asset-manifest' },
      }),
    })
    expect(await read()).toEqual({ stacks: [], notes: [], errors: [] })
  })

  test('a template may be YAML', async () => {
    const { read } = workspace({
      'cdk.out/manifest.json': manifest({ App: stack('App') }),
      'cdk.out/App.template.json':
        'Resources:\n  Disk:\n    Type: AWS::EC2::Volume\n    Properties: { KmsKeyId: !Ref Key }\n',
    })
    const { stacks } = await read()
    expect(stacks[0]?.template.content).toMatchObject({
      Resources: { Disk: { Properties: { KmsKeyId: { Ref: 'Key' } } } },
    })
  })

  test('stages are assemblies in it, at any depth, in the order of the manifests', async () => {
    const { read } = workspace({
      'cdk.out/manifest.json': manifest({
        First: stack('First'),
        Beta: stage('assembly-Beta'),
        Last: stack('Last'),
      }),
      'cdk.out/First.template.json': template({}),
      'cdk.out/Last.template.json': template({}),
      'cdk.out/assembly-Beta/manifest.json': manifest({
        Inner: stage('assembly-Beta-Inner'),
        BetaData: stack('BetaData', { displayName: 'Beta/Data' }),
      }),
      'cdk.out/assembly-Beta/BetaData.template.json': template({}),
      'cdk.out/assembly-Beta/assembly-Beta-Inner/manifest.json': manifest({
        Deep: stack('Deep', { displayName: 'Beta/Inner/Deep' }),
      }),
      'cdk.out/assembly-Beta/assembly-Beta-Inner/Deep.template.json': template({}),
    })
    const { stacks, errors } = await read()
    expect(errors).toEqual([])
    expect(stacks.map(({ path, template: { file } }) => [path, file])).toEqual([
      ['First', 'cdk.out/First.template.json'],
      ['Beta/Inner/Deep', 'cdk.out/assembly-Beta/assembly-Beta-Inner/Deep.template.json'],
      ['Beta/Data', 'cdk.out/assembly-Beta/BetaData.template.json'],
      ['Last', 'cdk.out/Last.template.json'],
    ])
  })

  test('a stage that two artifacts name is read once', async () => {
    const { read } = workspace({
      'cdk.out/manifest.json': manifest({ A: stage('assembly-A'), B: stage('./assembly-A') }),
      'cdk.out/assembly-A/manifest.json': manifest({ App: stack('App') }),
      'cdk.out/assembly-A/App.template.json': template({}),
    })
    const { stacks, errors } = await read()
    expect(errors).toEqual([])
    expect(stacks).toHaveLength(1)
  })

  test('an assembly named outside of the root is read all the same', async () => {
    const { read } = workspace({
      'app/readme.md': '',
      'out/manifest.json': manifest({ App: stack('App') }),
      'out/App.template.json': template({}),
    })
    const { stacks, errors } = await read('out', 'app')
    expect(errors).toEqual([])
    expect(stacks).toHaveLength(1)
  })
})

describe('notes on an assembly', () => {
  const files = {
    'cdk.out/assembly-A/manifest.json': manifest(
      {},
      { missing: [{ key: 'vpc:a', provider: 'vpc' }] },
    ),
  }

  test('open look-ups of context, each counted once', async () => {
    const { read } = workspace({
      ...files,
      'cdk.out/manifest.json': manifest(
        { A: stage('assembly-A') },
        { missing: [{ key: 'vpc:a', provider: 'vpc' }, { key: 'ami:b' }] },
      ),
    })
    expect((await read()).notes).toEqual([
      'The assembly is incomplete: 2 look-ups of context were open when it was synthesised, and placeholders stand for their values. Run `cdk synth` with credentials and commit `cdk.context.json`.',
    ])
  })

  test('one open look-up of a stage alone', async () => {
    const { read } = workspace({
      ...files,
      'cdk.out/manifest.json': manifest({ A: stage('assembly-A') }, { missing: [] }),
    })
    expect((await read()).notes).toEqual([
      'The assembly is incomplete: 1 look-up of context was open when it was synthesised, and placeholders stand for their values. Run `cdk synth` with credentials and commit `cdk.context.json`.',
    ])
  })

  test('a synthesis that failed', async () => {
    const { read } = workspace({
      'cdk.out/manifest.json': manifest({}),
      'cdk.out/error.txt': 'SomeError',
    })
    expect((await read()).notes).toEqual([
      'The assembly is incomplete: `cdk synth` failed and left `error.txt` in it. Mend the app and synthesise again.',
    ])
  })

  test('stacks that the library added for a pipeline', async () => {
    const { read } = workspace({
      'cdk.out/manifest.json': manifest({
        Region: stack('R', { displayName: 'cross-region-stack-1:us-east-1' }),
        Account: stack('A', { displayName: 'Stage/cross-account-support-stack-1' }),
        Own: stack('O', { displayName: 'my-cross-region-stack-1' }),
      }),
      'cdk.out/R.template.json': template({}),
      'cdk.out/A.template.json': template({}),
      'cdk.out/O.template.json': template({}),
    })
    expect((await read()).notes).toEqual([
      'The stack `cross-region-stack-1:us-east-1` was added by the CDK library for a pipeline: none of your lines made its resources.',
      'The stack `Stage/cross-account-support-stack-1` was added by the CDK library for a pipeline: none of your lines made its resources.',
    ])
  })
})
