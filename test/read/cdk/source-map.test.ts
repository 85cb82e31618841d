import fc from 'fast-check'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { type Files, made, manifest, show, stack, template, workspace } from './write-assembly.ts'

/** The source of a resource that was made in a compiled file. */
async function sourceOf(frames: readonly string[], files: Files) {
  const { stacks } = await workspace({
    'cdk.json': {},
    'cdk.out/manifest.json': manifest({
      App: stack('App', { metadata: { '/App/Disk': made('Disk', frames) } }),
    }),
    'cdk.out/App.template.json': template({ Disk: '' }),
    ...files,
  }).read()
  return show(stacks[0]?.source('Disk', null))
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

function encode(value: number): string {
  let rest = value < 0 ? -value * 2 + 1 : value * 2
  let text = ''
  do {
    const digit = rest % 32
    rest = Math.floor(rest / 32)
    text += DIGITS.charAt(rest > 0 ? digit + 32 : digit)
  } while (rest > 0)
  return text
}

type Segment = readonly [column: number, source: number, line: number, column: number]

/** The segments of each line of compiled code; all count from 0. */
function encodeLines(...lines: readonly (readonly Segment[])[]): string {
  let last: readonly number[] = [0, 0, 0, 0]
  return lines
    .map((segments) => {
      last = [0, ...last.slice(1)]
      const texts = segments.map((segment) => {
        const text = segment.map((value, index) => encode(value - (last[index] ?? 0))).join('')
        last = segment
        return text
      })
      return texts.join(',')
    })
    .join(';')
}

const map = (sources: readonly unknown[], mappings: string, more: Files = {}): Files => ({
  version: 3,
  sources,
  names: [],
  mappings,
  ...more,
})

const JS = 'one();\ntwo(); three();\n'
const TS = '// 1\n// 2\n// 3\n  four()\n// 5\n'
const LINE_TWO = encodeLines(
  [[0, 0, 0, 0]],
  [
    [0, 0, 3, 2],
    [7, 0, 4, 0],
  ],
)
const FRAME = 'f (/build/dist/a.js:2:1)'

const beside: Files = {
  'dist/a.js': `${JS}//# sourceMappingURL=a.js.map\n`,
  'dist/a.js.map': map(['../lib/a.ts'], LINE_TWO),
  'lib/a.ts': TS,
}

describe('compiled code is led back to its source', () => {
  test('by the map that it names', async () => {
    expect(await sourceOf([FRAME], beside)).toBe('lib/a.ts:4:3')
    expect(await sourceOf(['f (/build/dist/a.js:2:8)'], beside)).toBe('lib/a.ts:5:1')
    expect(await sourceOf(['f (/build/dist/a.js:2:99)'], beside)).toBe('lib/a.ts:5:1')
  })

  test('where the frame was cut in its column', async () => {
    const segments: Segment[] = [
      [0, 0, 0, 0],
      [5, 0, 1, 0],
      [24, 0, 2, 0],
    ]
    const files = { ...beside, 'dist/a.js.map': map(['../lib/a.ts'], encodeLines([], segments)) }
    // Stand for the columns 1 to 9, and 20 to 29.
    expect(await sourceOf(['/build/dist/a.js:2 (:)'], files)).toBe('lib/a.ts:2:1')
    expect(await sourceOf(['/build/dist/a.js:2: (/build/dist/a.js:2:2)'], files)).toBe(
      'lib/a.ts:3:1',
    )
  })

  test('by the map beside it', async () => {
    expect(await sourceOf([FRAME], { ...beside, 'dist/a.js': JS })).toBe('lib/a.ts:4:3')
  })

  test('by the map alone where the compiled file was not kept', async () => {
    const { 'dist/a.js': _, ...files } = beside
    expect(await sourceOf([FRAME], files)).toBe('lib/a.ts:4:3')
  })

  test('by a map of another name', async () => {
    const files = {
      'dist/a.js': `${JS}//# sourceMappingURL=maps/a%20b.map`,
      'dist/maps/a b.map': map(['../../lib/a.ts'], LINE_TWO),
      'lib/a.ts': TS,
    }
    expect(await sourceOf([FRAME], files)).toBe('lib/a.ts:4:3')
  })

  test.each([
    ['base64', (text: string) => `;base64,${Buffer.from(text).toString('base64')}`],
    ['base64 with a charset', (text: string) => `;charset=utf-8;base64,${btoa(text)}`],
    ['percent', (text: string) => `,${encodeURIComponent(text)}`],
  ])('by a map inside it (%s)', async (_, data) => {
    const inline = data(JSON.stringify(map(['../lib/a.ts'], LINE_TWO)))
    const files = {
      'dist/a.js': `${JS}//# sourceMappingURL=data:application/json${inline}\n`,
      'lib/a.ts': TS,
    }
    expect(await sourceOf([FRAME], files)).toBe('lib/a.ts:4:3')
  })

  test.each([
    ['a root of the sources', ['a.ts'], { sourceRoot: '../lib' }],
    ['a root with a slash', ['a.ts'], { sourceRoot: '../lib/' }],
    ['an absolute path of another machine', ['/other/machine/lib/a.ts'], {}],
    ['an address', ['file:///other/machine/lib/a.ts'], {}],
    ['the address of a bundler', ['webpack://app/./lib/a.ts'], {}],
    ['content inside', ['../lib/a.ts'], { sourcesContent: ['secret'] }],
  ])('by a map with %s', async (_, sources, more) => {
    const files = { ...beside, 'dist/a.js.map': map(sources, LINE_TWO, more) }
    expect(await sourceOf([FRAME], files)).toBe('lib/a.ts:4:3')
  })

  test.each(['mjs', 'cjs', 'js', 'jsx'])('in a file that ends with .%s', async (ending) => {
    const files = {
      [`dist/a.${ending}`]: JS,
      [`dist/a.${ending}.map`]: map(['../lib/a.ts'], LINE_TWO),
      'lib/a.ts': TS,
    }
    expect(await sourceOf([`f (/build/dist/a.${ending}:2:1)`], files)).toBe('lib/a.ts:4:3')
  })

  test('past the code of packages in a bundle', async () => {
    const sources = ['../node_modules/aws-cdk-lib/b.js', '../lib/a.ts']
    const files = {
      'dist/a.js': JS,
      'dist/a.js.map': map(sources, encodeLines([[0, 0, 0, 0]], [[0, 1, 3, 2]])),
      'lib/a.ts': TS,
    }
    const frames = ['new Volume (/build/dist/a.js:1:1)', 'new App (/build/dist/a.js:2:1)']
    expect(await sourceOf(frames, files)).toBe('lib/a.ts:4:3')
  })

  test.each<[string, Files]>([
    ['with a source of its own in each', {}],
    ['with a root of its own in each', { sourceRoot: '..' }],
  ])('by a map of several sections (%s)', async (_, root) => {
    const one = (name: string) =>
      map([root.sourceRoot === undefined ? `../lib/${name}` : `lib/${name}`], 'AAAA', root)
    const files = {
      'dist/a.js': JS,
      'dist/a.js.map': {
        version: 3,
        sections: [
          { offset: { line: 0, column: 0 }, map: one('x.ts') },
          { offset: { line: 1, column: 0 }, map: one('a.ts') },
          { offset: { line: 1, column: 7 }, map: one('b.ts') },
        ],
      },
      'lib/a.ts': TS,
      'lib/b.ts': TS,
    }
    expect(await sourceOf([FRAME], files)).toBe('lib/a.ts:1:1')
    expect(await sourceOf(['f (/build/dist/a.js:2:7)'], files)).toBe('lib/a.ts:1:1')
    expect(await sourceOf(['f (/build/dist/a.js:2:8)'], files)).toBe('lib/b.ts:1:1')
  })

  test('as the TypeScript compiler maps it', async () => {
    const source = [
      "import { Volume } from './volume'",
      'export class Part {',
      '  constructor(private readonly size: number) {',
      '    [1, 2].forEach((n): void => {',
      '      new Volume(this, n)',
      '    })',
      '  }',
      '}',
    ].join('\n')
    const { outputText, sourceMapText = '' } = ts.transpileModule(source, {
      fileName: 'part.ts',
      compilerOptions: {
        module: ts.ModuleKind.CommonJS,
        target: ts.ScriptTarget.ES2020,
        sourceMap: true,
        sourceRoot: '../lib',
      },
    })
    const before = outputText.slice(0, outputText.indexOf('new volume_1.Volume'))
    const line = before.split('\n').length
    const column = before.length - before.lastIndexOf('\n')
    const files = {
      'dist/part.js': outputText,
      'dist/part.js.map': sourceMapText,
      'lib/part.ts': source,
    }
    expect(await sourceOf([`f (/build/dist/part.js:${line}:${column})`], files)).toBe(
      'lib/part.ts:5:7',
    )
  })

  test('whatever the numbers of the map are', async () => {
    const positive = fc.integer({ min: 0, max: 100_000 })
    const line = fc.array(fc.tuple(positive, fc.constantFrom(0, 1), positive, positive), {
      minLength: 1,
      maxLength: 5,
    })
    await fc.assert(
      fc.asyncProperty(line, fc.nat(), async (segments, choice) => {
        const sorted = segments.toSorted(([a], [b]) => a - b)
        const [column = 0] = sorted[choice % sorted.length] ?? []
        const [, source, sourceLine = 0, sourceColumn = 0] =
          sorted.findLast((segment) => segment[0] === column) ?? []
        const lines = '\n'.repeat(100_001)
        const files = {
          'dist/a.js': JS,
          'dist/a.js.map': map(['../a.ts', '../b.ts'], encodeLines([], sorted)),
          'a.ts': lines,
          'b.ts': lines,
        }
        expect(await sourceOf([`f (/build/dist/a.js:2:${column + 1})`], files)).toBe(
          `${source === 0 ? 'a' : 'b'}.ts:${sourceLine + 1}:${sourceColumn + 1}`,
        )
      }),
      { numRuns: 60 },
    )
  })
})

describe('where no map leads to a source, the compiled line stands', () => {
  test.each<[string, Files]>([
    ['there is none', { 'dist/a.js': JS }],
    ['it is named and gone', { 'dist/a.js': `${JS}//# sourceMappingURL=a.js.map\n` }],
    ['it is elsewhere', { 'dist/a.js': `${JS}//# sourceMappingURL=https://example.com/a.map\n` }],
    ['it is broken', { ...beside, 'dist/a.js.map': '{' }],
    ['it is no map', { ...beside, 'dist/a.js.map': '[]' }],
    ['it is too deep', { ...beside, 'dist/a.js.map': '['.repeat(100_000) }],
    [
      'it has no mappings',
      { ...beside, 'dist/a.js.map': { version: 3, sources: ['../lib/a.ts'] } },
    ],
    ['its sections are none', { ...beside, 'dist/a.js.map': { version: 3, sections: 'AAAA' } }],
    [
      'a section of it is broken',
      {
        ...beside,
        'dist/a.js.map': { version: 3, sections: [{ offset: { line: 1, column: 0 } }] },
      },
    ],
    [
      'its sections stand at odd places',
      {
        ...beside,
        'dist/a.js.map': {
          version: 3,
          sections: [
            { offset: { line: 1e300, column: -1 }, map: map(['../lib/a.ts'], 'AAAA') },
            { offset: null, map: map(['../lib/a.ts'], 'AAAA') },
          ],
        },
      },
    ],
    ['its mappings are odd', { ...beside, 'dist/a.js.map': map(['../lib/a.ts'], ';A!AA') }],
    ['its mappings are cut', { ...beside, 'dist/a.js.map': map(['../lib/a.ts'], ';AAAg') }],
    [
      'a number of it never ends',
      { ...beside, 'dist/a.js.map': map(['../lib/a.ts'], `;${'g'.repeat(99)}A`) },
    ],
    ['it says nothing of the line', { ...beside, 'dist/a.js.map': map(['../lib/a.ts'], 'AAAA') }],
    ['a segment has no source', { ...beside, 'dist/a.js.map': map(['../lib/a.ts'], ';A') }],
    ['its sources are odd', { ...beside, 'dist/a.js.map': map([null, 7], LINE_TWO) }],
    ['its source is none of it', { ...beside, 'dist/a.js.map': map([], LINE_TWO) }],
    ['its source is gone', { ...beside, 'dist/a.js.map': map(['../lib/gone.ts'], LINE_TWO) }],
    ['its source lies outside', { ...beside, 'dist/a.js.map': map(['../../a.ts'], LINE_TWO) }],
    [
      'it is inside and broken',
      { 'dist/a.js': `${JS}//# sourceMappingURL=data:application/json,%` },
    ],
  ])('%s', async (_, files) => {
    expect(await sourceOf([FRAME], files)).toBe('dist/a.js:2:1')
  })

  test('the map lies outside of the root', async () => {
    const { read, link } = workspace({
      'a.js.map': map(['in/lib/a.ts'], LINE_TWO),
      'in/lib/a.ts': TS,
      'in/dist/a.js': JS,
      'in/cdk.out/manifest.json': manifest({
        App: stack('App', { metadata: { '/App/Disk': made('Disk', [FRAME]) } }),
      }),
      'in/cdk.out/App.template.json': template({ Disk: '' }),
    })
    link('in/dist/a.js.map', '../../a.js.map')
    const { stacks } = await read('in/cdk.out', 'in')
    expect(show(stacks[0]?.source('Disk', null))).toBe('in/dist/a.js:2:1')
  })

  test('nothing is guessed where the compiled file is not here', async () => {
    expect(await sourceOf([FRAME], { 'dist/a.ts': TS, 'lib/a.ts': TS })).toBe(
      '`dist/a.js`, which the assembly names, is not in the workspace',
    )
  })

  test('a source that is shorter than the map says was changed', async () => {
    expect(await sourceOf([FRAME], { ...beside, 'lib/a.ts': '// 1' })).toBe(
      '`lib/a.ts` is shorter than when the assembly was made: synthesise again',
    )
  })
})
