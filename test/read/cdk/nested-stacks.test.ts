import { describe, expect, test } from 'vitest'
import { type Files, made, manifest, stack, template, workspace } from './write-assembly.ts'

const HASH = 'cc0e463c9f57562f7cd5e5f5e723b72422413a37ad8377d5e21336f6516d4b02'
const RESOURCE = 'App/Tables.NestedStack/Tables.NestedStackResource'

/** The resource that deploys a nested stack, in the template of `App`. */
const parent = (resource: Files): Files => ({
  'cdk.out/App.template.json': {
    Resources: { Tables: { Type: 'AWS::CloudFormation::Stack', ...resource } },
  },
})

const url = (end: unknown): Files => ({
  Properties: { TemplateURL: { 'Fn::Join': ['', ['https://s3.', { Ref: 'AWS::Region' }, end]] } },
})

const files: Files = {
  'cdk.out/manifest.json': manifest({
    'App.assets': { type: 'cdk:asset-manifest', properties: { file: 'App.assets.json' } },
    App: stack('App', {
      dependencies: ['App.assets'],
      additionalMetadataFile: 'App.metadata.json',
    }),
  }),
  'cdk.out/Tables.nested.template.json': template({ Disk: '' }),
}

const metadata: Files = {
  'cdk.out/App.metadata.json': {
    [`/${RESOURCE}`]: made('Tables'),
    '/App/Tables': [{ type: 'aws:cdk:templateFile', data: 'Tables.nested.template.json' }],
    '/App/Tables/Disk/Resource': made('Disk'),
  },
}

const assets: Files = {
  'cdk.out/App.assets.json': {
    files: { [HASH]: { source: { path: 'Tables.nested.template.json', packaging: 'file' } } },
  },
}

const assetPath = (name: string): Files => ({
  Metadata: { 'aws:cdk:path': RESOURCE, 'aws:asset:path': name },
})

describe('the template of a nested stack is found', () => {
  test.each<[string, Files]>([
    ['by the path in its resource', parent(assetPath('Tables.nested.template.json'))],
    [
      'by the hash in a joined address',
      { ...parent(url(`/${HASH}.json`)), ...assets, ...metadata },
    ],
    [
      'by the hash after a prefix',
      { ...parent(url(`/prefix/of/${HASH}.json`)), ...assets, ...metadata },
    ],
    [
      'by the hash in an address of one text',
      {
        ...parent({
          Properties: { TemplateURL: `https://s3.eu-west-1.amazonaws.com/b/${HASH}.json` },
        }),
        ...assets,
        ...metadata,
      },
    ],
    [
      'by the hash in a substitution',
      {
        ...parent({ Properties: { TemplateURL: { 'Fn::Sub': `https://s3/b/${HASH}.json` } } }),
        ...assets,
        ...metadata,
      },
    ],
    ['by the metadata alone', { ...parent(url({ Ref: 'Url' })), ...metadata }],
    [
      'by a second way where the first leads nowhere',
      { ...parent({ ...url(`/${HASH}.json`), ...assetPath('gone.json') }), ...assets, ...metadata },
    ],
  ])('%s', async (_, more) => {
    const { read } = workspace({ ...files, ...more })
    const { stacks, errors } = await read()
    expect(errors).toEqual([])
    const nested = stacks[0]?.nested.get('Tables')
    expect(nested?.template.file).toBe('cdk.out/Tables.nested.template.json')
    expect(nested).toMatchObject({ path: 'App/Tables', stackName: null })
  })

  test('the environment is that of the stack around it', async () => {
    const { read } = workspace({
      ...files,
      ...parent(assetPath('Tables.nested.template.json')),
      'cdk.out/manifest.json': manifest({
        App: stack('App', { environment: 'aws://123456789012/eu-west-1' }),
      }),
    })
    expect((await read()).stacks[0]?.nested.get('Tables')).toMatchObject({
      account: '123456789012',
      region: 'eu-west-1',
    })
  })

  test('in a stage, beside the template of its parent', async () => {
    const { read } = workspace({
      'cdk.out/manifest.json': manifest({
        S: { type: 'cdk:cloud-assembly', properties: { directoryName: 'assembly-S' } },
      }),
      'cdk.out/assembly-S/manifest.json': manifest({ App: stack('App') }),
      'cdk.out/assembly-S/App.template.json': {
        Resources: { N: { Type: 'AWS::CloudFormation::Stack', ...assetPath('N.json') } },
      },
      'cdk.out/assembly-S/N.json': template({}),
    })
    const { stacks, errors } = await read()
    expect(errors).toEqual([])
    expect(stacks[0]?.nested.get('N')?.template.file).toBe('cdk.out/assembly-S/N.json')
  })
})

describe('what is nested', () => {
  test('stacks at any depth, each with the constructs of its own template', async () => {
    const resource = (path: string, name: string): Files => ({
      Type: 'AWS::CloudFormation::Stack',
      Metadata: { 'aws:cdk:path': path, 'aws:asset:path': name },
    })
    const { read } = workspace({
      ...files,
      'cdk.out/App.template.json': {
        Resources: {
          Same: { Type: 'AWS::EC2::Volume' },
          One: resource('App/One.NestedStack/One.NestedStackResource', 'One.json'),
        },
      },
      'cdk.out/One.json': {
        Resources: {
          Same: { Type: 'AWS::EC2::Volume' },
          Two: resource('App/One/Two.NestedStack/Two.NestedStackResource', 'Two.json'),
        },
      },
      'cdk.out/Two.json': { Resources: { Same: { Type: 'AWS::EC2::Volume' } } },
      'cdk.out/App.metadata.json': {
        '/App/Disk/Resource': made('Same'),
        '/App/One.NestedStack/One.NestedStackResource': made('One'),
        '/App/One/Disk/Resource': made('Same'),
        '/App/One/Two.NestedStack/Two.NestedStackResource': made('Two'),
        '/App/One/Two/Disk/Resource': made('Same'),
      },
    })
    const { stacks, errors } = await read()
    expect(errors).toEqual([])
    const [app] = stacks
    const one = app?.nested.get('One')
    const two = one?.nested.get('Two')
    expect([app, one, two].map((stack) => stack?.path)).toEqual(['App', 'App/One', 'App/One/Two'])
    expect([app, one, two].map((stack) => stack?.constructPath('Same'))).toEqual([
      'App/Disk/Resource',
      'App/One/Disk/Resource',
      'App/One/Two/Disk/Resource',
    ])
  })

  test('a stack whose template is not of the assembly is not nested', async () => {
    const { read } = workspace({
      ...files,
      ...parent({ Properties: { TemplateURL: 'https://example.com/theirs.yaml' } }),
      ...assets,
      ...metadata,
      'cdk.out/App.metadata.json': { '/App/Tables': made('Tables') },
    })
    const { stacks, errors } = await read()
    expect(errors).toEqual([])
    expect(stacks[0]?.nested.size).toBe(0)
  })

  test('a stack that no metadata names is called by its logical id', async () => {
    const { read } = workspace({
      ...files,
      ...parent({ Metadata: { 'aws:asset:path': 'Tables.nested.template.json' } }),
    })
    expect((await read()).stacks[0]?.nested.get('Tables')?.path).toBe('App/Tables')
  })

  test('a template that two resources deploy is nested twice', async () => {
    const resource = {
      Type: 'AWS::CloudFormation::Stack',
      Metadata: { 'aws:asset:path': 'N.json' },
    }
    const { read } = workspace({
      ...files,
      'cdk.out/App.template.json': { Resources: { A: resource, B: resource } },
      'cdk.out/N.json': template({}),
    })
    const nested = (await read()).stacks[0]?.nested
    expect([...(nested ?? [])].map(([logicalId, { path }]) => [logicalId, path])).toEqual([
      ['A', 'App/A'],
      ['B', 'App/B'],
    ])
    expect(nested?.get('A')?.template).toBe(nested?.get('B')?.template)
  })
})

describe('what of it can not be read', () => {
  test('a template that is gone is told where it is named, the rest is read', async () => {
    const { read } = workspace({ ...files, ...parent(assetPath('gone.json')) })
    const { stacks, errors } = await read()
    expect(stacks.map(({ path, nested }) => [path, nested.size])).toEqual([['App', 0]])
    expect(errors).toEqual([
      {
        kind: 'input',
        file: 'cdk.out/App.template.json',
        line: 7,
        column: 5,
        message: 'This names `gone.json`, which does not exist. Run `cdk synth` again.',
      },
    ])
  })

  test('a template outside of the workspace is not read', async () => {
    const { read } = workspace({
      'secret.json': template({ Secret: '' }),
      ...Object.fromEntries(Object.entries(files).map(([name, file]) => [`in/${name}`, file])),
      ...Object.fromEntries(
        Object.entries(parent(assetPath('../../secret.json'))).map(([name, file]) => [
          `in/${name}`,
          file,
        ]),
      ),
    })
    const { stacks, errors } = await read('in/cdk.out', 'in')
    expect(stacks[0]?.nested.size).toBe(0)
    expect(errors.map(({ file, line, message }) => [file, line, message])).toEqual([
      [
        'in/cdk.out/App.template.json',
        7,
        'This names `../../secret.json`, which lies outside the workspace and is not read. Let `cdk synth` write into the workspace.',
      ],
    ])
  })

  test('stacks that lead back to themselves are told once, where they do', async () => {
    const to = (name: string): Files => ({
      Resources: {
        N: { Type: 'AWS::CloudFormation::Stack', Metadata: { 'aws:asset:path': name } },
      },
    })
    const { read } = workspace({
      ...files,
      'cdk.out/App.template.json': to('One.json'),
      'cdk.out/One.json': to('Two.json'),
      'cdk.out/Two.json': to('One.json'),
    })
    const { stacks, errors } = await read()
    expect(stacks[0]?.nested.get('N')?.nested.get('N')?.nested.size).toBe(0)
    expect(errors).toEqual([
      {
        kind: 'input',
        file: 'cdk.out/Two.json',
        line: 6,
        column: 5,
        message: 'The nested stacks of this template lead back to itself.',
      },
    ])
  })

  test('templates that deploy each other many times over stop at a limit', async () => {
    const level = (next: string): Files => {
      const resource = { Type: 'AWS::CloudFormation::Stack', Metadata: { 'aws:asset:path': next } }
      const ids = Array.from({ length: 30 }, (_, index) => [`N${index}`, resource])
      return { Resources: Object.fromEntries(ids) as unknown }
    }
    const { read } = workspace({
      ...files,
      'cdk.out/App.template.json': level('1.json'),
      'cdk.out/1.json': level('2.json'),
      'cdk.out/2.json': level('3.json'),
      'cdk.out/3.json': level('4.json'),
      'cdk.out/4.json': template({}),
    })
    const { errors } = await read()
    expect(errors[0]?.message).toBe(
      'The assembly deploys more than 10,000 stacks: this one and those after it are not read.',
    )
    expect(errors.length).toBeLessThan(100)
  })

  test('a chain of nested stacks ends at a limit', async () => {
    const links = Array.from({ length: 40 }, (_, index) => [
      `cdk.out/${index === 0 ? 'App.template' : index}.json`,
      {
        Resources: {
          N: {
            Type: 'AWS::CloudFormation::Stack',
            Metadata: { 'aws:asset:path': `${index + 1}.json` },
          },
        },
      },
    ])
    const { read } = workspace({ ...files, ...Object.fromEntries(links), 'cdk.out/40.json': {} })
    const { errors } = await read()
    expect(errors.map(({ file, message }) => [file, message])).toEqual([
      [
        'cdk.out/29.json',
        'Stacks are nested more than 30 levels deep here: what lies deeper is not read.',
      ],
    ])
  })
})
