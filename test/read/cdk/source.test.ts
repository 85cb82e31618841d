import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Files, made, manifest, show, stack, template, workspace } from './write-assembly.ts'

const LINES = '\n    line\n'.repeat(20)

/** An app of which all files have forty lines, with a space of four in front of every second. */
const app: Files = {
  'cdk.json': { app: 'npx tsx bin/app.ts' },
  'cdk.out/manifest.json': manifest({
    App: stack('App', { additionalMetadataFile: 'App.metadata.json' }),
  }),
  'cdk.out/App.template.json': template({ Disk: '' }),
  'bin/app.ts': LINES,
  'lib/part.ts': LINES,
}

async function sourceOf(entries: unknown[], files: Files = {}, property: string | null = null) {
  const { stacks } = await workspace({
    ...app,
    'cdk.out/App.metadata.json': { '/App/Disk/Resource': entries },
    ...files,
  }).read()
  return stacks[0]?.source('Disk', property)
}

const framed = (...frames: string[]) => sourceOf(made('Disk', frames)).then(show)

describe('the line that made a resource', () => {
  test('is the first of the own code, followed by its callers', async () => {
    const frames = [
      '...new Volume2 in aws-cdk-lib...',
      'new Part (/build/lib/part.ts:14:26)',
      'new Part (/build/lib/part.ts:14:30)',
      'new Gone (/build/lib/gone.ts:1:1)',
      '<anonymous> (/build/bin/app.ts:7:1)',
      '...node internals, tsx...',
    ]
    expect(await sourceOf(made('Disk', frames))).toEqual({
      file: 'lib/part.ts',
      line: 14,
      column: 26,
      callers: [{ file: 'bin/app.ts', line: 7, column: 1 }],
      others: [],
      enclosing: null,
    })
  })

  test('is told by the trace of old assemblies, without frames of packages and of Node', async () => {
    const trace = [
      'new Volume2 (/build/node_modules/aws-cdk-lib/aws-ec2/lib/volume.js:1:16059)',
      'new Volume2 (C:\\build\\node_modules\\aws-cdk-lib\\core\\lib\\prop-injectable.js:1:681)',
      'Array.forEach (<anonymous>)',
      'new Part (/build/lib/part.ts:14:26)',
      'Module._compile (node:internal/modules/cjs/loader:1521:14)',
    ]
    const source = await sourceOf([{ type: 'aws:cdk:logicalId', data: 'Disk', trace }])
    expect(source).toMatchObject({ file: 'lib/part.ts', line: 14, column: 26, callers: [] })
  })

  test.each([
    ['of a function', 'new Part (/build/lib/part.ts:6:15)', 'lib/part.ts:6:15'],
    ['indented', '    at new Part (/build/lib/part.ts:6:15)', 'lib/part.ts:6:15'],
    ['of no function', 'at /build/lib/part.ts:6:15', 'lib/part.ts:6:15'],
    ['of a module', 'file:///build/lib/part.ts:6:15', 'lib/part.ts:6:15'],
    ['of a module with a query', 'f (file:///build/lib/part.ts?v=1:6:15)', 'lib/part.ts:6:15'],
    ['in a folder with a bracket', 'f (/build (1)/lib/part.ts:6:15)', 'lib/part.ts:6:15'],
    ['of Windows', 'f (C:\\build\\lib\\part.ts:6:15)', 'lib/part.ts:6:15'],
    ['of a module of Windows', 'f (file:///C:/build/lib/part.ts:6:15)', 'lib/part.ts:6:15'],
    ['of a bundle', 'f (webpack://app/./lib/part.ts:6:15)', 'lib/part.ts:6:15'],
    ['of another language', 'make (/build/lib/part.ts:6)', 'lib/part.ts:6:5'],
    // What aws-cdk-lib 2.276 makes of `at /build/lib/part.ts:6:27` and `at /build/lib/part.ts:6:5`.
    ['cut in its column', '/build/lib/part.ts:6: (/build/lib/part.ts:6:2)', 'lib/part.ts:6:5'],
    ['cut before its column', '/build/lib/part.ts:6 (:)', 'lib/part.ts:6:5'],
    ['of a module, cut', 'file:///build/lib/part.ts:6 (:)', 'lib/part.ts:6:5'],
  ])('is read from a frame %s', async (_, frame, expected) => {
    expect(await framed('Array.map (:)', frame)).toBe(expected)
  })

  test.each([
    '...aws-cdk-lib...',
    '(no user code in 10 frames, use --stack-trace-limit to capture more)',
    'Array.forEach (:)',
    'f (<anonymous>)',
    'f (evalmachine.<anonymous>)',
    'f (node:fs:1:1)',
    'f (https://example.com/lib/part.ts:1:1)',
    'f (/x/node_modules/p/lib/part.ts:1:1)',
    'f (/usr/lib/python3/site-packages/p/lib/part.ts:1:1)',
    'f (/build/lib/part.ts)',
    'f (/build/lib/part.ts:x)',
    '',
  ])('is not read from %s', async (frame) => {
    expect(await framed(frame)).not.toMatch(/part/)
  })
})

describe('the file of a frame', () => {
  const at = async (file: string, files: Files, folder = 'app') => {
    const moved = Object.entries(app)
      .filter(([name]) => name.startsWith('cdk'))
      .map(([name, content]) => [`${folder}/${name}`, content])
    const { read } = workspace({
      ...Object.fromEntries(moved),
      [`${folder}/cdk.out/App.metadata.json`]: {
        '/App/Disk': made('Disk', [`f (${file}:1:1)`]),
      },
      ...files,
    })
    return show((await read(`${folder}/cdk.out`)).stacks[0]?.source('Disk', null))
  }

  test('is looked for beside cdk.json', async () => {
    expect(await at('/src/lib/a.ts', { 'app/lib/a.ts': LINES })).toBe('app/lib/a.ts:1:1')
  })

  test('is looked for under the root', async () => {
    expect(await at('/src/shared/a.ts', { 'shared/a.ts': LINES })).toBe('shared/a.ts:1:1')
  })

  test('is the one with the longest end of the path', async () => {
    const files = { 'app/lib/a.ts': LINES, 'shared/lib/a.ts': LINES, 'app/a.ts': LINES }
    expect(await at('/home/runner/work/r/r/shared/lib/a.ts', files)).toBe('shared/lib/a.ts:1:1')
    expect(await at('/home/runner/work/r/r/app/lib/a.ts', files)).toBe('app/lib/a.ts:1:1')
  })

  test('is left open where two ends are equally long', async () => {
    const files = { 'app/lib/a.ts': LINES, 'lib/a.ts': LINES }
    expect(await at('/src/lib/a.ts', files)).toBe(
      'two files of the workspace may be the `lib/a.ts` that the assembly names',
    )
  })

  test('is looked for beside the cdk.json of a folder further up', async () => {
    const files = { 'app/cdk.json': '{}', 'app/lib/a.ts': LINES }
    const { read } = workspace({
      ...files,
      'app/build/cdk.out/manifest.json': manifest({
        App: stack('App', { metadata: { '/App/Disk': made('Disk', ['f (/src/lib/a.ts:1:1)']) } }),
      }),
      'app/build/cdk.out/App.template.json': template({ Disk: '' }),
    })
    const [found] = (await read('app/build/cdk.out')).stacks
    expect(show(found?.source('Disk', null))).toBe('app/lib/a.ts:1:1')
  })

  test('is itself where the assembly was made in this place', async () => {
    const { root, read, write } = workspace({ ...app, 'sub/lib/part.ts': LINES })
    // The end `lib/part.ts` exists twice, the path as a whole once.
    write({
      'sub/cdk.json': '{}',
      'sub/cdk.out/manifest.json': manifest({
        App: stack('App', {
          metadata: { '/App/Disk': made('Disk', [`f (${root}/lib/part.ts:3:1)`]) },
        }),
      }),
      'sub/cdk.out/App.template.json': template({ Disk: '' }),
    })
    const [found] = (await read('sub/cdk.out')).stacks
    expect(show(found?.source('Disk', null))).toBe('lib/part.ts:3:1')
  })

  test('must be a file under the root', async () => {
    const { read, link, write, root } = workspace({
      'outside.ts': LINES,
      'in/cdk.out/manifest.json': manifest({
        App: stack('App', {
          metadata: {
            '/App/A': made('A', ['f (/x/outside.ts:1:1)']),
            '/App/B': made('B', ['f (/x/../../outside.ts:1:1)']),
            '/App/C': made('C', ['f (/x/linked.ts:1:1)']),
            '/App/D': made('D', ['f (/x/folder.ts:1:1)']),
            '/App/E': made('E', ['f (/etc/hosts:1:1)']),
            '/App/F': made('F', ['f (/x/near.ts:1:1)']),
            '/App/G': made('G', ['f (/x/\0.ts:1:1)']),
          },
        }),
      }),
      'in/cdk.out/App.template.json': template({}),
    })
    link('in/linked.ts', '../outside.ts')
    write({ 'in/real/a.ts': LINES })
    link('in/near.ts', 'real/a.ts')
    mkdirSync(join(root, 'in/folder.ts'))
    const [found] = (await read('in/cdk.out', 'in')).stacks
    const sources = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((id) => show(found?.source(id, null)))
    expect(sources).toEqual([
      '`x/outside.ts`, which the assembly names, is not in the workspace',
      '`outside.ts`, which the assembly names, is not in the workspace',
      '`x/linked.ts`, which the assembly names, is not in the workspace',
      '`x/folder.ts`, which the assembly names, is not in the workspace',
      '`etc/hosts`, which the assembly names, is not in the workspace',
      'in/real/a.ts:1:1',
      '`x/\uFFFD.ts`, which the assembly names, is not in the workspace',
    ])
  })

  test('may be that of a caller where the nearest is not here', async () => {
    expect(await framed('f (/other/package/a.ts:3:1)', 'g (/build/bin/app.ts:7:1)')).toBe(
      'bin/app.ts:7:1',
    )
  })

  test('was changed since the synthesis where it has no such line any more', async () => {
    expect(await framed('f (/build/lib/part.ts:99:1)', 'g (/build/bin/app.ts:7:1)')).toBe(
      '`lib/part.ts` is shorter than when the assembly was made: synthesise again',
    )
  })
})

describe('the line that set a property', () => {
  const assigned = (line: number, propertyName = 'Encrypted'): unknown => ({
    type: 'aws:cdk:propertyAssignment',
    data: { propertyName, stackTrace: ['...x in aws-cdk-lib...', `f (/b/lib/part.ts:${line}:1)`] },
  })
  const creation = made('Disk', ['f (/b/bin/app.ts:1:1)'])

  test('goes before the one that made the resource, for that property', async () => {
    const entries = [...creation, assigned(3)]
    expect(show(await sourceOf(entries, {}, 'Encrypted'))).toBe('lib/part.ts:3:1')
    expect(show(await sourceOf(entries, {}, 'Size'))).toBe('bin/app.ts:1:1')
    expect(show(await sourceOf(entries, {}, null))).toBe('bin/app.ts:1:1')
  })

  test('is the last one that set a single value', async () => {
    const source = await sourceOf(
      [...creation, assigned(3), assigned(5), assigned(3)],
      {},
      'Encrypted',
    )
    expect(source).toMatchObject({
      file: 'lib/part.ts',
      line: 3,
      others: [{ file: 'lib/part.ts', line: 5, column: 1 }],
    })
  })

  test.each([
    ['list', [1, 2], 3],
    ['map', { Statement: [] }, 3],
    ['reference', { Ref: 'Key' }, 5],
    ['function', { 'Fn::GetAtt': ['Key', 'Arn'] }, 5],
    ['nothing', [], 5],
  ])('of a value that is a %s', async (_, value, line) => {
    const files = {
      'cdk.out/App.template.json': { Resources: { Disk: { Properties: { Encrypted: value } } } },
    }
    const source = await sourceOf([...creation, assigned(3), assigned(5)], files, 'Encrypted')
    expect(show(source)).toBe(`lib/part.ts:${line}:1`)
  })

  test('is passed over where its file is not here', async () => {
    const gone = {
      type: 'aws:cdk:propertyAssignment',
      data: { propertyName: 'Encrypted', stackTrace: ['f (/b/lib/gone.ts:1:1)'] },
    }
    expect(show(await sourceOf([...creation, gone], {}, 'Encrypted'))).toBe('bin/app.ts:1:1')
  })
})

describe('a resource for which no line is told', () => {
  const cut = [
    '...aws-cdk-lib...',
    '(no user code in 10 frames, use --stack-trace-limit to capture more)',
  ]
  const around = async (constructs: Files, displayName = 'App') => {
    const { read } = workspace({
      ...app,
      'cdk.out/manifest.json': manifest({
        App: stack('App', { displayName, metadata: constructs }),
      }),
    })
    return (await read()).stacks[0]?.source('Disk', null)
  }

  test('has the line of the nearest construct around it', async () => {
    const source = await around({
      '/App/Part/Resource': made('Part', ['f (/b/bin/app.ts:1:1)']),
      '/App/Part/Fn/Resource': made('Fn', ['f (/b/lib/part.ts:3:1)', 'g (/b/bin/app.ts:1:1)']),
      '/App/Part/Fn/Role/Other': made('Other', ['f (/b/lib/part.ts:9:1)']),
      '/App/Part/Fn/Role/Policy/Resource': made('Disk', cut),
    })
    expect(source).toEqual({
      file: 'lib/part.ts',
      line: 3,
      column: 1,
      callers: [{ file: 'bin/app.ts', line: 1, column: 1 }],
      others: [],
      enclosing: 'App/Part/Fn',
    })
  })

  test('else has the line of its stack', async () => {
    const constructs = {
      '/App': [{ type: 'aws:cdk:creationStack', data: ['f (/b/bin/app.ts:3:1)'] }],
      '/App/Resource': made('Main', ['f (/b/bin/app.ts:1:1)']),
      '/App/Pipeline/Policy/Resource': made('Disk', cut),
    }
    expect(await around(constructs)).toMatchObject({
      file: 'bin/app.ts',
      line: 3,
      enclosing: 'App',
    })
  })

  test('has a reason: nor is one of its stack told', async () => {
    expect(await around({ '/App/Policy/Resource': made('Disk', cut) })).toBe(
      'the assembly names no line of yours for it: synthesise with NODE_OPTIONS=--stack-trace-limit=100',
    )
  })

  test.each([
    ['the frames were too few', made('Disk', cut), /stack-trace-limit=100$/],
    [
      'the frames were enough',
      made('Disk', ['...aws-cdk-lib...', '(no user code in 100 frames, use --stack-trace-limit)']),
      /^the CDK library made it, on no line of yours$/,
    ],
    [
      'all frames are of packages',
      made('Disk', ['f (/node_modules/a/b.js:1:1)']),
      /^the CDK library made it, on no line of yours$/,
    ],
    [
      'no stacks were captured',
      made('Disk'),
      /^the assembly names no lines of your source: synthesise with aws-cdk-lib 2\.251 or newer, or with CDK_DEBUG=1$/,
    ],
  ])('has a reason: %s', async (_, entries, reason) => {
    expect(await around({ '/App/Disk': entries })).toMatch(reason)
  })

  test('has a reason: the library added its stack', async () => {
    const path = 'cross-region-stack-1:us-east-1'
    expect(await around({ [`/${path}/Disk`]: made('Disk', cut) }, path)).toBe(
      'the CDK library made it, on no line of yours',
    )
  })

  test('has a reason: its metadata is gone, or broken, or outside', async () => {
    const reasonWith = (files: Files) => sourceOf([], files)
    expect(await reasonWith({ 'cdk.out/App.metadata.json': '{\n "a": secret' })).toBe(
      "its metadata, `App.metadata.json`, can't be read (line 2, column 7)",
    )
    expect(await reasonWith({ 'cdk.out/App.metadata.json': '[]' })).toBe(
      'its metadata, `App.metadata.json`, is no map',
    )
    const naming = (additionalMetadataFile: string) => ({
      'cdk.out/manifest.json': manifest({ App: stack('App', { additionalMetadataFile }) }),
    })
    expect(await reasonWith(naming('gone.json'))).toBe('its metadata, `gone.json`, does not exist')
    expect(await reasonWith(naming('../../../gone.json'))).toBe(
      'its metadata, `../../../gone.json`, lies outside the workspace',
    )
  })

  test('has a reason: every stack has it', async () => {
    const files = {
      'cdk.out/App.template.json': { Resources: { Disk: { Type: 'AWS::CDK::Metadata' } } },
    }
    expect(await sourceOf(made('Disk', cut), files)).toBe('the CDK library adds it to every stack')
  })
})

test('nothing but manifests and templates is read before somebody asks', async () => {
  const { read, root, write } = workspace({ ...app, 'cdk.out/App.metadata.json': 'broken' })
  const { stacks, errors } = await read()
  expect(errors).toEqual([])
  // Only what stands there now is read.
  write({ 'cdk.out/App.metadata.json': { '/App/Disk': made('Disk', ['f (/x/lib/new.ts:1:1)']) } })
  writeFileSync(join(root, 'lib/new.ts'), 'x')
  expect(show(stacks[0]?.source('Disk', null))).toBe('lib/new.ts:1:1')
  // And only once.
  rmSync(join(root, 'cdk.out'), { recursive: true })
  expect(show(stacks[0]?.source('Disk', null))).toBe('lib/new.ts:1:1')
})
