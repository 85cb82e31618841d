import { describe, expect, test } from 'vitest'
import { type Files, made, manifest, stack, stage, template, workspace } from './write-assembly.ts'

const withMetadata = manifest({
  App: stack('App', { additionalMetadataFile: 'App.metadata.json' }),
})

async function pathOf(logicalId: string, files: Files) {
  const { stacks } = await workspace({
    'cdk.out/manifest.json': withMetadata,
    'cdk.out/App.template.json': template({ Disk: 'App/FromTemplate', Other: '' }),
    ...files,
  }).read()
  return stacks[0]?.constructPath(logicalId)
}

const node = (path: string, logicalId: string | null, children: Files = {}): Files => ({
  id: path,
  path,
  children,
  ...(logicalId === null ? {} : { attributes: { 'aws:cdk:cloudformation:logicalId': logicalId } }),
})

const treeFile = {
  'cdk.out/tree.json': {
    tree: node('', null, { A: node('App', null, { D: node('App/FromTree', 'Disk') }) }),
  },
}

describe('the path of a construct', () => {
  test('is told by the metadata first', async () => {
    const files = {
      ...treeFile,
      'cdk.out/App.metadata.json': { '/App/FromMetadata': made('Disk') },
    }
    expect(await pathOf('Disk', files)).toBe('App/FromMetadata')
  })

  test('is told by metadata inside the manifest', async () => {
    const files = {
      'cdk.out/manifest.json': manifest({
        App: stack('App', { metadata: { '/App/Inline': made('Disk') } }),
      }),
    }
    expect(await pathOf('Disk', files)).toBe('App/Inline')
  })

  test('is told by metadata in both places', async () => {
    const files = {
      'cdk.out/manifest.json': manifest({
        App: stack('App', {
          additionalMetadataFile: 'App.metadata.json',
          metadata: { '/App/Disk': made('Disk'), '/App/Other': [{ type: 'aws:cdk:info' }] },
        }),
      }),
      'cdk.out/App.metadata.json': { '/App/Other': made('Other') },
    }
    expect(await pathOf('Disk', files)).toBe('App/Disk')
    expect(await pathOf('Other', files)).toBe('App/Other')
  })

  test('is told by the construct tree where the metadata knows nothing of it', async () => {
    expect(await pathOf('Disk', { ...treeFile, 'cdk.out/App.metadata.json': {} })).toBe(
      'App/FromTree',
    )
  })

  test('is told by a construct tree of another name', async () => {
    const files = {
      'cdk.out/manifest.json': manifest({
        App: stack('App'),
        Tree: { type: 'cdk:tree', properties: { file: 'forest.json' } },
      }),
      'cdk.out/forest.json': treeFile['cdk.out/tree.json'],
    }
    expect(await pathOf('Disk', files)).toBe('App/FromTree')
  })

  test('is told by the template where neither does', async () => {
    expect(await pathOf('Disk', {})).toBe('App/FromTemplate')
  })

  test('is not known where nothing tells it', async () => {
    expect(await pathOf('Other', {})).toBe(null)
    expect(await pathOf('Absent', treeFile)).toBe(null)
  })

  test.each([
    ['broken', '{'],
    ['no map', '[]'],
    ['100,000 levels deep', '['.repeat(100_000)],
  ])('is told by the template where metadata and tree are %s', async (_, text) => {
    const files = { 'cdk.out/App.metadata.json': text, 'cdk.out/tree.json': text }
    expect(await pathOf('Disk', files)).toBe('App/FromTemplate')
  })

  test('in the tree belongs to the nearest stack around it', async () => {
    const resource = {
      Type: 'AWS::CloudFormation::Stack',
      Metadata: {
        'aws:cdk:path': 'App/N.NestedStack/N.NestedStackResource',
        'aws:asset:path': 'N.json',
      },
    }
    const { read } = workspace({
      'cdk.out/manifest.json': manifest({ App: stack('App'), S: stage('assembly-S') }),
      'cdk.out/App.template.json': { Resources: { N: resource } },
      'cdk.out/N.json': template({ Disk: '' }),
      'cdk.out/assembly-S/manifest.json': manifest({
        Own: stack('Own', { displayName: 'S/Own' }),
      }),
      'cdk.out/assembly-S/Own.template.json': template({ Disk: '' }),
      'cdk.out/tree.json': {
        tree: node('', null, {
          App: node('App', null, {
            Disk: node('App/Disk', 'Disk'),
            N: node('App/N', null, { Disk: node('App/N/Disk', 'Disk') }),
          }),
          S: node('S', null, { Own: node('S/Own', null, { D: node('S/Own/Disk', 'Disk') }) }),
        }),
      },
    })
    const [app, own] = (await read()).stacks
    expect(app?.constructPath('Disk')).toBe('App/Disk')
    expect(app?.nested.get('N')?.constructPath('Disk')).toBe('App/N/Disk')
    expect(own?.constructPath('Disk')).toBe('S/Own/Disk')
  })

  test('in a nested stack of an old assembly is that of its own construct', async () => {
    // Before aws-cdk-lib told the templates of nested stacks.
    const { read } = workspace({
      'cdk.out/manifest.json': manifest({
        App: stack('App', {
          metadata: {
            '/App/CDKMetadata/Default': made('CDKMetadata'),
            '/App/N.NestedStack/N.NestedStackResource': made('N'),
            '/App/N/CDKMetadata/Default': made('CDKMetadata'),
          },
        }),
      }),
      'cdk.out/App.template.json': {
        Resources: {
          N: { Type: 'AWS::CloudFormation::Stack', Metadata: { 'aws:asset:path': 'N.json' } },
        },
      },
      'cdk.out/N.json': template({}),
    })
    const [app] = (await read()).stacks
    expect(app?.constructPath('CDKMetadata')).toBe('App/CDKMetadata/Default')
    expect(app?.nested.get('N')?.constructPath('CDKMetadata')).toBe('App/N/CDKMetadata/Default')
  })

  test('in a nested stack is found by its template where the resource has another name', async () => {
    const { read } = workspace({
      'cdk.out/manifest.json': manifest({
        App: stack('App', {
          metadata: {
            '/App/Own': made('N'),
            '/App/Elsewhere': [{ type: 'aws:cdk:templateFile', data: 'N.json' }],
            '/App/Elsewhere/Disk': made('Disk'),
          },
        }),
      }),
      'cdk.out/App.template.json': {
        Resources: {
          N: { Type: 'AWS::CloudFormation::Stack', Metadata: { 'aws:asset:path': 'N.json' } },
        },
      },
      'cdk.out/N.json': template({ Disk: '' }),
    })
    const nested = (await read()).stacks[0]?.nested.get('N')
    expect(nested?.path).toBe('App/Own')
    expect(nested?.constructPath('Disk')).toBe('App/Elsewhere/Disk')
  })
})
