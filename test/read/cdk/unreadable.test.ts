import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AssemblyStack } from '../../../src/model/document.ts'
import { type Files, made, manifest, stack, stage, template, workspace } from './write-assembly.ts'

/** An assembly of which one stack is well. */
const good: Files = { 'cdk.out/Good.template.json': template({ Disk: '' }) }

async function outcome(files: Files, folder?: string, within?: string) {
  const { stacks, errors } = await workspace({ ...good, ...files }).read(folder, within)
  return {
    stacks: stacks.map(({ path }) => path),
    errors: errors.map(({ kind, file, line, column, message }) => {
      expect(kind).toBe('input')
      return [file, line, column, message]
    }),
  }
}

describe('a manifest that can not be read', () => {
  test('is not there', async () => {
    expect(await outcome({})).toEqual({
      stacks: [],
      errors: [
        [
          'cdk.out/manifest.json',
          null,
          null,
          'The folder of this assembly has no manifest. Run `cdk synth` again.',
        ],
      ],
    })
  })

  test('is of a folder that is not there', async () => {
    expect((await outcome({}, 'nowhere')).errors.map(([file]) => file)).toEqual([
      'nowhere/manifest.json',
    ])
  })

  test('is a link that leads outside of the workspace', async () => {
    const { read, link } = workspace({ 'manifest.json': manifest({}), 'in/cdk.out/x': '' })
    link('in/cdk.out/manifest.json', '../../manifest.json')
    const { errors } = await read('in/cdk.out', 'in')
    expect(errors.map(({ file, message }) => [file, message])).toEqual([
      [
        'in/cdk.out/manifest.json',
        'This manifest is a link that leads outside the workspace. Put the file itself there.',
      ],
    ])
  })

  test.each([
    ['broken', '{\n "artifacts": {\n  "A": secret\n }\n}', 3, 8],
    ['cut off', '{\n "artifacts": {', 2, 16],
    ['empty', '', 1, 1],
    ['a list', '[]', 1, 1],
    ['without artifacts', '{"version": "55.0.0"}', 1, 1],
    ['with artifacts of another kind', '{"artifacts": ["A"]}', 1, 1],
    ['100,000 levels deep', `{"artifacts":${'{"a":'.repeat(100_000)}`, 1, 509],
  ])('is %s', async (_, text, line, column) => {
    const { stacks, errors } = await outcome({ 'cdk.out/manifest.json': text })
    expect(stacks).toEqual([])
    expect(errors.map((error) => error.slice(0, 3))).toEqual([
      ['cdk.out/manifest.json', line, column],
    ])
    expect(errors[0]?.[3]).not.toContain('secret')
  })
})

describe('a stack that can not be read leaves the others', () => {
  const bad = (more: Files = {}, properties: Files = {}): Files => ({
    'cdk.out/manifest.json': manifest({ Bad: stack('Bad', more, properties), Good: stack('Good') }),
  })

  test.each([
    ['broken', '{\n "Resources": {\n  "A" "secret"\n }\n}', 3],
    ['no map', '["secret"]', 1],
    ['100,000 levels deep', `{"Resources":${'{"a":'.repeat(100_000)}`, 1],
    ['broken YAML', 'Resources:\n  A: [secret\n', 3],
  ])('its template is %s', async (_, text, line) => {
    const { stacks, errors } = await outcome({ ...bad(), 'cdk.out/Bad.template.json': text })
    expect(stacks).toEqual(['Good'])
    expect(errors.map((error) => error.slice(0, 2))).toEqual([['cdk.out/Bad.template.json', line]])
    expect(errors[0]?.[3]).not.toContain('secret')
  })

  test('its template is gone', async () => {
    expect(await outcome(bad())).toEqual({
      stacks: ['Good'],
      errors: [
        [
          'cdk.out/manifest.json',
          8,
          5,
          'This names `Bad.template.json`, which does not exist. Run `cdk synth` again.',
        ],
      ],
    })
  })

  test('it names no template', async () => {
    const files = bad({ properties: {} })
    expect((await outcome(files)).errors).toEqual([
      ['cdk.out/manifest.json', 4, 3, 'This stack names no `templateFile`. Run `cdk synth` again.'],
    ])
  })

  test.each(['../../secret.json', '/etc/hosts', '/nowhere/at/all.json', '../..'])(
    'its template is %s, outside of the workspace',
    async (templateFile) => {
      const files = Object.fromEntries(
        Object.entries({ ...good, ...bad({}, { templateFile }) }).map(([name, file]) => [
          `in/${name}`,
          file,
        ]),
      )
      const { stacks, errors } = await outcome(
        { ...files, 'secret.json': template({}) },
        'in/cdk.out',
        'in',
      )
      expect(stacks).toEqual(['Good'])
      expect(errors).toEqual([
        [
          'in/cdk.out/manifest.json',
          8,
          5,
          `This names \`${templateFile}\`, which lies outside the workspace and is not read. Let \`cdk synth\` write into the workspace.`,
        ],
      ])
    },
  )

  test('its template is a link that leads outside of the workspace', async () => {
    const { read, link, root } = workspace({
      'secret.json': template({}),
      'in/cdk.out/manifest.json': manifest({ Bad: stack('Bad'), Good: stack('Good') }),
      'in/cdk.out/Good.template.json': template({}),
    })
    link('in/cdk.out/Bad.template.json', join(root, 'secret.json'))
    const { stacks, errors } = await read('in/cdk.out', 'in')
    expect(stacks.map(({ path }) => path)).toEqual(['Good'])
    expect(errors.map(({ message }) => message)).toEqual([
      'This names `Bad.template.json`, which lies outside the workspace and is not read. Let `cdk synth` write into the workspace.',
    ])
  })

  test('its template is a folder', async () => {
    const { read, root } = workspace({ ...good, ...bad() })
    mkdirSync(join(root, 'cdk.out/Bad.template.json'))
    const { stacks, errors } = await read()
    expect(stacks.map(({ path }) => path)).toEqual(['Good'])
    expect(errors.map(({ file, message }) => [file, message])).toEqual([
      [
        'cdk.out/Bad.template.json',
        'This is a folder, not a regular file. Write its content to a file and give that.',
      ],
    ])
  })

  test('its template is over the limit of size', async () => {
    const { read } = workspace({
      ...good,
      ...bad(),
      'cdk.out/Bad.template.json': ' '.repeat(10_000),
    })
    const { stacks, errors } = await read('cdk.out', '.', 5_000)
    expect(stacks.map(({ path }) => path)).toEqual(['Good'])
    expect(errors.map(({ file, message }) => [file, message])).toEqual([
      [
        'cdk.out/Bad.template.json',
        'The file has 10,000 bytes, the limit is 5,000. Raise it with `--max-input-size`, or split the stack.',
      ],
    ])
  })

  test('a name is shown on one line, and not beyond its length', async () => {
    const templateFile = `${'x'.repeat(200)}\n::error::\u202e\`.json`
    const { errors } = await outcome(bad({}, { templateFile }))
    expect(errors[0]?.[3]).toBe(
      `This names \`…${'x'.repeat(62)}\uFFFD::error::\uFFFD\uFFFD.json\`, which does not exist. Run \`cdk synth\` again.`,
    )
  })
})

describe('a stage that can not be read leaves the others', () => {
  const staged = (directoryName: string): Files => ({
    'cdk.out/manifest.json': manifest({ Bad: stage(directoryName), Good: stack('Good') }),
  })

  test('its manifest is broken', async () => {
    const files = { ...staged('assembly-Bad'), 'cdk.out/assembly-Bad/manifest.json': '{\n]' }
    const { stacks, errors } = await outcome(files)
    expect(stacks).toEqual(['Good'])
    expect(errors.map((error) => error.slice(0, 3))).toEqual([
      ['cdk.out/assembly-Bad/manifest.json', 2, 1],
    ])
  })

  test('its folder is gone', async () => {
    expect(await outcome(staged('assembly-Bad'))).toEqual({
      stacks: ['Good'],
      errors: [
        [
          'cdk.out/manifest.json',
          7,
          5,
          'This names `assembly-Bad`, which does not exist. Run `cdk synth` again.',
        ],
      ],
    })
  })

  test('it names no folder', async () => {
    const { errors } = await outcome({
      'cdk.out/manifest.json': manifest({ Bad: { type: 'cdk:cloud-assembly' } }),
    })
    expect(errors).toEqual([
      [
        'cdk.out/manifest.json',
        4,
        3,
        'This stage names no `directoryName`. Run `cdk synth` again.',
      ],
    ])
  })

  test.each(['..', '../../other', '/etc'])('its folder is %s, outside', async (directoryName) => {
    const { read } = workspace({
      'other/manifest.json': manifest({}),
      'in/cdk.out/manifest.json': manifest({ Bad: stage(directoryName), Good: stack('Good') }),
      'in/cdk.out/Good.template.json': template({}),
    })
    const { stacks, errors } = await read('in/cdk.out', 'in/cdk.out')
    expect(stacks.map(({ path }) => path)).toEqual(['Good'])
    expect(errors.map(({ file, line, message }) => [file, line, message])).toEqual([
      [
        'in/cdk.out/manifest.json',
        7,
        `This names \`${directoryName}\`, which lies outside the workspace and is not read. Let \`cdk synth\` write into the workspace.`,
      ],
    ])
  })

  test('its folder is a link that leads outside of the workspace', async () => {
    const { read, link } = workspace({
      'other/manifest.json': manifest({}),
      'in/cdk.out/manifest.json': manifest({ Bad: stage('assembly-Bad') }),
    })
    link('in/cdk.out/assembly-Bad', '../../other')
    const { errors } = await read('in/cdk.out', 'in')
    expect(errors.map(({ message }) => message)).toEqual([
      'This names `assembly-Bad`, which lies outside the workspace and is not read. Let `cdk synth` write into the workspace.',
    ])
  })

  test.each(['.', './', 'assembly-Bad/..'])('it leads back by %s', async (directoryName) => {
    const files = {
      ...staged(directoryName),
      'cdk.out/assembly-Bad/manifest.json': manifest({ Again: stage('..') }),
    }
    const { stacks, errors } = await outcome(files)
    expect(stacks).toEqual(['Good'])
    expect(errors).toEqual([
      ['cdk.out/manifest.json', 7, 5, 'The stages of this assembly lead back to itself.'],
    ])
  })

  test('it leads back through another', async () => {
    const { errors } = await outcome({
      ...staged('assembly-Bad'),
      'cdk.out/assembly-Bad/manifest.json': manifest({ Again: stage('..') }),
    })
    expect(errors).toEqual([
      [
        'cdk.out/assembly-Bad/manifest.json',
        7,
        5,
        'The stages of this assembly lead back to itself.',
      ],
    ])
  })

  test('stages inside stages end at a limit', async () => {
    const levels = Array.from({ length: 40 }, (_, depth) => [
      `cdk.out/${'s/'.repeat(depth)}manifest.json`,
      manifest({ Next: stage('s') }),
    ])
    const { errors } = await outcome(Object.fromEntries(levels) as Files)
    expect(errors.map(([, line, , message]) => [line, message])).toEqual([
      [7, 'Stages are nested more than 30 levels deep here: what lies deeper is not read.'],
    ])
  })

  test('many stages end at a limit, and so do the errors', async () => {
    const stages = Array.from({ length: 2_100 }, (_, index) => [`S${index}`, stage(`s${index}`)])
    const folders = Array.from({ length: 1_050 }, (_, index) => [
      `cdk.out/s${index}/manifest.json`,
      manifest({}),
    ])
    const { errors } = await outcome({
      'cdk.out/manifest.json': manifest(Object.fromEntries(stages) as Files),
      ...Object.fromEntries(folders),
    })
    expect(errors[0]?.[3]).toBe('The assembly has more than 1000 stages: this one is not read.')
    expect(errors[100]?.[3]).toMatch(/^This names `s\d+`, which does not exist\./)
    expect(errors.at(-1)?.[3]).toBe('Further faults of this assembly are not listed.')
    expect(errors).toHaveLength(1_001)
  })
})

describe('hostile content', () => {
  test('names of the prototype are names like any other', async () => {
    const text = JSON.stringify(
      manifest({
        App: stack('App', {
          additionalMetadataFile: 'App.metadata.json',
          displayName: '__proto__',
        }),
        toString: stack('Good', { displayName: 'constructor' }),
      }),
    ).replace('"App":', '"__proto__":')
    const { read } = workspace({
      ...good,
      'cdk.out/manifest.json': text,
      'cdk.out/App.template.json':
        '{"Resources": {"__proto__": {"Type": "AWS::EC2::Volume"}, "constructor": {"Type": "AWS::CloudFormation::Stack", "Metadata": {"aws:asset:path": "N.json"}}}}',
      'cdk.out/N.json': '{"Resources": {"__proto__": {"Type": "X"}}}',
      'cdk.out/App.metadata.json':
        '{"/__proto__": [{"type": "aws:cdk:logicalId", "data": "__proto__"}], "/__proto__/a": [{"type": "aws:cdk:logicalId", "data": "constructor"}]}',
    })
    const { stacks, errors } = await read()
    expect(errors).toEqual([])
    expect(stacks.map(({ path }) => path)).toEqual(['__proto__', 'constructor'])
    const [app] = stacks
    expect([...(app?.nested.keys() ?? [])]).toEqual(['constructor'])
    expect(app?.constructPath('__proto__')).toBe('__proto__')
    expect(app?.constructPath('constructor')).toBe('__proto__/a')
    expect(app?.constructPath('toString')).toBe(null)
    expect(app?.source('hasOwnProperty', 'toString')).toBe(
      'the assembly does not tell which construct made it',
    )
  })

  test('whatever stands where a text or a map should: nothing is thrown', async () => {
    const odd = fc.oneof(
      fc.constantFrom(null, 0, '', [], {}, true, 'x', ['x'], {
        Type: 'AWS::CloudFormation::Stack',
      }),
      fc.jsonValue({ maxDepth: 2 }),
    )
    const whole: Record<string, unknown> = {
      'cdk.out/manifest.json': manifest({
        App: stack('App', { additionalMetadataFile: 'App.metadata.json', dependencies: ['As'] }),
        As: { type: 'cdk:asset-manifest', properties: { file: 'As.json' } },
        Tree: { type: 'cdk:tree', properties: { file: 'tree.json' } },
        Stage: stage('assembly-Stage'),
      }),
      'cdk.out/assembly-Stage/manifest.json': manifest({}),
      'cdk.out/App.template.json': {
        Resources: {
          Disk: { Type: 'AWS::EC2::Volume', Metadata: { 'aws:cdk:path': 'App/Disk' } },
          Nested: {
            Type: 'AWS::CloudFormation::Stack',
            Properties: { TemplateURL: { 'Fn::Join': ['', ['https://x', '/hash.json']] } },
          },
        },
      },
      'cdk.out/N.json': { Resources: { Inner: { Type: 'X', Properties: { A: 1 } } } },
      'cdk.out/As.json': { files: { hash: { source: { path: 'N.json' } } } },
      'cdk.out/tree.json': {
        tree: {
          path: '',
          children: {
            App: { path: 'App', attributes: {}, constructInfo: { fqn: 'a.B' }, children: {} },
            Far: { path: 'Far', fileName: 'trees-1.json', treeId: 't0' },
          },
        },
      },
      'cdk.out/trees-1.json': { forest: { t0: { path: 'Far', children: {} } } },
      'cdk.out/App.metadata.json': {
        '/App/Disk': [
          ...made('Disk', ['new A (/x/bin/app.ts:1:1)']),
          { type: 'aws:cdk:propertyAssignment', data: { propertyName: 'A', stackTrace: ['x'] } },
          {
            type: 'aws:cdk:acknowledged-rules',
            data: { 'a::b': 'c' },
            trace: ['at f (/x/a.ts:1:1)'],
          },
        ],
        '/App/Nested': [{ type: 'aws:cdk:templateFile', data: 'N.json' }],
      },
    }
    const paths = Object.entries(whole).flatMap(([file, content]) =>
      stepsOf(content).map((steps) => ({ file, steps })),
    )
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), odd, async ({ file, steps }, value) => {
        const { read } = workspace({ ...whole, [file]: replaced(whole[file], steps, value) })
        const { stacks } = await read()
        const ahead: AssemblyStack[] = [...stacks]
        for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
          ahead.push(...next.nested.values())
          for (const id of ['Disk', 'Nested', 'Inner', 'Absent']) {
            const path = next.constructPath(id)
            expect(path === null || typeof path === 'string').toBe(true)
            expect(next.source(id, 'A')).toBeTruthy()
            const { madeBy = null, acknowledged = [] } = next.construct(id) ?? {}
            expect(madeBy === null || madeBy !== '').toBe(true)
            for (const { rule, reason, place } of acknowledged) {
              expect([typeof rule, typeof reason]).toEqual(['string', 'string'])
              expect(place === null || place.line > 0).toBe(true)
            }
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  test('metadata of a million frames and endless names costs little', async () => {
    const frame = `f (/${'a/'.repeat(1_000)}b.ts:1:1)`
    const endless = `App/${'a/'.repeat(200_000)}Disk`
    const { read } = workspace({
      'cdk.out/manifest.json': manifest({
        App: stack('App', { additionalMetadataFile: 'App.metadata.json' }),
      }),
      'cdk.out/App.template.json': template({ Disk: 'App/Disk', Deep: endless }),
      'cdk.out/App.metadata.json': JSON.stringify({
        '/App/Disk': made('Disk', [
          ...Array.from({ length: 1_000 }, (_, index) => frame.replace('b.ts', `${index}.ts`)),
          ...Array.from({ length: 1_000_000 }, () => 'f (/b.ts:1:1)'),
        ]),
        [`/${endless}`]: made('Endless'),
      }),
    })
    const start = performance.now()
    const [app] = (await read()).stacks
    expect(app?.source('Disk', null)).toBe(
      '`a/0.ts`, which the assembly names, is not in the workspace',
    )
    expect(app?.constructPath('Endless')).toBe(null)
    expect(app?.source('Deep', null)).toBe('the assembly does not tell which construct made it')
    expect(performance.now() - start).toBeLessThan(20_000)
  })
})

/** The ways to every value inside a value. */
function stepsOf(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [[]]
  return [
    [],
    ...Object.entries(value).flatMap(([name, part]) =>
      stepsOf(part).map((steps) => [name, ...steps]),
    ),
  ]
}

function replaced(whole: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined || typeof whole !== 'object' || whole === null) return value
  const copy = structuredClone(whole) as Record<string, unknown>
  copy[step] = replaced(copy[step], rest, value)
  return copy
}
