import { describe, expect, test } from 'vitest'
import { made, manifest, show, stack, template, workspace } from './write-assembly.ts'

const FRAMES = ['f (/build/lib/app.ts:6:9)']

async function disk(entries: unknown[], property: string | null = null) {
  const { stacks } = await workspace({
    'cdk.json': {},
    'lib/app.ts': '\n'.repeat(30),
    'lib/other.py': '\n'.repeat(30),
    'src/main/java/Shop.java': '\n'.repeat(30),
    'cdk.out/manifest.json': manifest({
      App: stack('App', { additionalMetadataFile: 'App.metadata.json' }),
    }),
    'cdk.out/App.metadata.json': { '/App/Disk': entries },
    'cdk.out/App.template.json': template({ Disk: '' }),
  }).read()
  return stacks[0]?.source('Disk', property)
}

describe('entries of the metadata that say nothing of where a construct comes from', () => {
  test.each([
    ['aws:cdk:warning', 'careful [ack: @aws-cdk/x:y]'],
    ['aws:cdk:info', 'just so'],
    ['aws:cdk:error', 'not so'],
    ['aws:cdk:stack-tags', [{ key: 'a', value: 'b' }]],
    ['aws:cdk:asset', { path: 'asset.0f1e', id: '0f1e', packaging: 'zip' }],
    ['aws:cdk:do-not-refactor', true],
    ['aws:cdk:analytics:construct', '*'],
    ['aws:cdk:analytics:method', { addIngressRule: '*' }],
    ['aws:cdk:hasPhysicalName', 'disk'],
    ['something:new', {}],
  ])('%s', async (type, data) => {
    const trace = ['g (/build/lib/app.ts:1:1)']
    const line = await disk([{ type, data, trace }, ...made('Disk', FRAMES)])
    expect(show(line)).toBe('lib/app.ts:6:9')
  })
})

describe('frames of other languages, as the jsii runtime passes them on', () => {
  const filler = ['...new Volume2 in aws-cdk-lib, jsii runtime...']

  test.each([
    ['Python', 'ShopStack.__init__ (/build/lib/other.py:12)', 'lib/other.py:12:1'],
    ['Python with a column', '__init__ (/build/lib/other.py:12:8)', 'lib/other.py:12:8'],
    ['Java', 'Shop.<init> (src/main/java/Shop.java:9)', 'src/main/java/Shop.java:9:1'],
  ])('%s', async (_, frame, expected) => {
    const none = '(no user code in 10 frames, use --stack-trace-limit to capture more)'
    const own = '__init__ (/venv/lib/python3.12/site-packages/aws_cdk/aws_ec2/__init__.py:99)'
    expect(show(await disk(made('Disk', [...filler, none, own, frame])))).toBe(expected)
  })
})

test('each statement that set a property is told where it was set several times', async () => {
  const set = (line: number) => ({
    type: 'aws:cdk:propertyAssignment',
    data: { propertyName: 'Encrypted', stackTrace: [`f (/build/lib/app.ts:${line}:3)`] },
  })
  const source = await disk([...made('Disk', FRAMES), set(8), set(12), set(20)], 'Encrypted')
  expect(source).toMatchObject({
    file: 'lib/app.ts',
    line: 20,
    others: [
      { file: 'lib/app.ts', line: 12, column: 3 },
      { file: 'lib/app.ts', line: 8, column: 3 },
    ],
  })
})
