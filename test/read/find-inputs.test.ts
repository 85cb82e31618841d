import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  describeNotAnInput,
  type FindOptions,
  type FindResult,
  findInputs,
  labelFor,
} from '../../src/read/find-inputs/index.ts'

const TEMPLATE = 'Resources:\n  A:\n    Type: AWS::SNS::Topic\n'
const JSON_TEMPLATE = '{"Resources":{"A":{"Type":"AWS::SNS::Topic"}}}'
const PLAN =
  '{"format_version":"1.2","terraform_version":"1.9.0","planned_values":{"root_module":{}}}'
const STATE = '{"version":4,"terraform_version":"1.9.0","serial":3,"lineage":"x","resources":[]}'
const MANIFEST =
  '{"version":"36.0.0","artifacts":{"App":{"type":"aws:cloudformation:stack","properties":{"templateFile":"App.template.json"}}}}'
const TF = 'resource "aws_sns_topic" "a" {\n}\n'
const WORKFLOW = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n'

let home: string

beforeEach(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'find-inputs-')))
})

afterEach(() => {
  rmSync(home, { recursive: true, force: true })
})

function write(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(home, name)), { recursive: true })
    writeFileSync(join(home, name), content)
  }
}

function find(paths: readonly string[], options: Partial<FindOptions> = {}): Promise<FindResult> {
  return findInputs(paths, {
    cwd: home,
    root: null,
    workspace: null,
    maxInputSize: 10_000_000,
    ...options,
  })
}

const isGitThere = spawnSync('git', ['--version']).status === 0

function git(...options: readonly string[]): string {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' }
  return execFileSync('git', options, { cwd: home, env, encoding: 'utf8' })
}

/** `kind file` of each input. */
function shown(result: FindResult): string[] {
  return result.inputs.map(({ kind, file }) => `${kind} ${file}`)
}

function messages(result: FindResult): string[] {
  return result.errors.map(({ file, message }) => `${file}: ${message}`)
}

describe('paths', () => {
  test('a file that is named is one input, with its text', async () => {
    write({ 'stacks/a.yaml': TEMPLATE })
    const result = await find(['stacks/a.yaml'])
    expect(result.errors).toEqual([])
    expect(result.runRoot).toBe(home)
    expect(result.inputs).toMatchObject([
      {
        kind: 'cloudformation',
        path: join(home, 'stacks/a.yaml'),
        file: 'stacks/a.yaml',
        root: home,
        text: TEMPLATE,
      },
    ])
  })

  test('without a path the current folder is searched', async () => {
    write({ 'a.yaml': TEMPLATE, 'deep/er/plan.json': PLAN })
    expect(shown(await find([]))).toEqual([
      'cloudformation a.yaml',
      'terraform-plan deep/er/plan.json',
    ])
  })

  test('a file that is named is judged by content, whatever its name', async () => {
    write({ 'stack.txt': TEMPLATE, plan: PLAN, 'network.conf': TF })
    expect(shown(await find(['stack.txt', 'plan', 'network.conf']))).toEqual([
      'cloudformation stack.txt',
      'terraform-plan plan',
      'terraform-configuration network.conf',
    ])
  })

  test('inputs keep the order of the paths, and are sorted by code unit inside a folder', async () => {
    write({
      'z.yaml': TEMPLATE,
      'in/b.yaml': TEMPLATE,
      'in/a/c.yaml': TEMPLATE,
      'in/B.yaml': TEMPLATE,
    })
    expect(shown(await find(['z.yaml', 'in']))).toEqual([
      'cloudformation z.yaml',
      'cloudformation in/B.yaml',
      'cloudformation in/a/c.yaml',
      'cloudformation in/b.yaml',
    ])
  })

  test('an input given twice, by name and by folder, is one input', async () => {
    write({ 'in/a.yaml': TEMPLATE, 'in/b.yaml': TEMPLATE })
    const result = await find(['in', 'in/b.yaml', './in/../in/b.yaml', 'in/*.yaml'])
    expect(shown(result)).toEqual(['cloudformation in/a.yaml', 'cloudformation in/b.yaml'])
    expect(result.errors).toEqual([])
  })

  test('one bad path leaves the others to be judged', async () => {
    write({
      'a.yaml': TEMPLATE,
      'empty.yaml': '',
      'package.json': '{"name":"x","version":"1.0.0"}',
    })
    const result = await find(['missing.yaml', 'empty.yaml', 'package.json', 'a.yaml'])
    expect(shown(result)).toEqual(['cloudformation a.yaml'])
    expect(result.errors.map(({ kind, file }) => [kind, file])).toEqual([
      ['input', 'missing.yaml'],
      ['input', 'empty.yaml'],
      ['input', 'package.json'],
    ])
  })

  test.each([
    ['a file that is missing', 'nowhere.yaml', /no such file or folder.*Check the spelling/],
    ['a path below a file', 'a.yaml/b.yaml', /no such file or folder/i],
    ['a pattern that matches nothing', 'stacks/*.yaml', /Nothing matches this pattern/],
    ['an empty path', '', /empty path/],
    ['a path with a NUL', 'a\0b', /can't be read/],
    ['a file that is empty', 'empty.json', /empty.*failed before/],
    ['a file of blanks', 'blank.yaml', /empty.*failed before/],
    ['a link to nothing', 'dangling.yaml', /symbolic link/],
    ['a link to itself', 'loop.yaml', /circle/],
    ['a folder without inputs', 'docs', /No input here/],
    ['a pattern that matches no input', 'docs/*', /The one match is no input/],
  ])('%s is an error that says what to do', async (_, path, message) => {
    write({ 'a.yaml': TEMPLATE, 'empty.json': '', 'blank.yaml': ' \n\n', 'docs/x.md': '# x' })
    symlinkSync('nothing', join(home, 'dangling.yaml'))
    symlinkSync('loop.yaml', join(home, 'loop.yaml'))
    const result = await find([path])
    expect(result.inputs).toEqual([])
    expect(result.errors).toHaveLength(1)
    expect(result.errors[0]).toMatchObject({ kind: 'input', file: path })
    expect(result.errors[0]?.message).toMatch(message)
  })

  test('a file over the limit is an error that names the option', async () => {
    write({ 'a.yaml': TEMPLATE.padEnd(2000, ' ') })
    expect(messages(await find(['a.yaml'], { maxInputSize: 1999 }))).toEqual([
      'a.yaml: The file has 2,000 bytes, the limit is 1,999. Raise it with `--max-input-size`, or split the input, for example by stack.',
    ])
    expect(shown(await find(['a.yaml'], { maxInputSize: 2000 }))).toEqual(['cloudformation a.yaml'])
  })

  test('a file over the limit that a search finds is an error if it looks like an input', async () => {
    write({ 'a.yaml': TEMPLATE.padEnd(2000, ' '), 'data.json': `{"x":"${'y'.repeat(2000)}"}` })
    const result = await find(['.'], { maxInputSize: 1000 })
    expect(result.inputs).toEqual([])
    expect(result.errors.map(({ file }) => file)).toEqual(['a.yaml'])
  })

  test('a device is an error', async () => {
    const result = await find(['/dev/null'])
    expect(result.errors[0]?.message).toMatch(/a device, not a regular file/)
  })

  test('a socket is an error, and passed over by a search', async () => {
    const server = createServer().listen(join(home, 's.json'))
    await new Promise((done) => server.once('listening', done))
    write({ 'a.yaml': TEMPLATE })
    expect((await find(['s.json'])).errors[0]?.message).toMatch(/not a regular file/)
    const result = await find(['.'])
    server.close()
    expect(shown(result)).toEqual(['cloudformation a.yaml'])
    expect(result.errors).toEqual([])
  })

  test('a pipe that nobody writes to is an error at once', async () => {
    const { execFileSync } = await import('node:child_process')
    execFileSync('mkfifo', [join(home, 'pipe.json')])
    write({ 'a.yaml': TEMPLATE })
    expect((await find(['pipe.json'])).errors[0]?.message).toMatch(/a pipe, not a regular file/)
    expect(shown(await find(['.']))).toEqual(['cloudformation a.yaml'])
  })

  test('a folder with the name of a file is searched', async () => {
    write({ 'x.json/a.yaml': TEMPLATE })
    expect(shown(await find(['x.json']))).toEqual(['cloudformation x.json/a.yaml'])
  })

  test.skipIf(process.getuid?.() === 0)(
    'a file without permission is an error (skipped as root)',
    async () => {
      write({ 'a.yaml': TEMPLATE })
      chmodSync(join(home, 'a.yaml'), 0)
      expect((await find(['a.yaml'])).errors[0]?.message).toMatch(/No permission/)
    },
  )

  test('a named link keeps its name', async () => {
    write({ 'real/a.yaml': TEMPLATE })
    symlinkSync('real/a.yaml', join(home, 'latest.yaml'))
    expect(shown(await find(['latest.yaml']))).toEqual(['cloudformation latest.yaml'])
  })
})

describe('patterns', () => {
  test.each([
    ['*.yaml', ['cloudformation a.yaml']],
    [
      '**/*.yaml',
      ['cloudformation a.yaml', 'cloudformation in/b.yaml', 'cloudformation in/deep/c.yaml'],
    ],
    ['in/?.yaml', ['cloudformation in/b.yaml']],
    ['in/[a-c].yaml', ['cloudformation in/b.yaml']],
    ['{a,in/b}.yaml', ['cloudformation a.yaml', 'cloudformation in/b.yaml']],
    [
      'in/*',
      ['cloudformation in/b.yaml', 'cloudformation in/deep/c.yaml', 'terraform-plan in/plan.out'],
    ],
    [
      'in/**',
      ['cloudformation in/b.yaml', 'cloudformation in/deep/c.yaml', 'terraform-plan in/plan.out'],
    ],
  ])('%s', async (pattern, expected) => {
    write({
      'a.yaml': TEMPLATE,
      'in/b.yaml': TEMPLATE,
      'in/deep/c.yaml': TEMPLATE,
      'in/plan.out': PLAN,
      'in/ci.yml': WORKFLOW,
      'node_modules/x/d.yaml': TEMPLATE,
    })
    const result = await find([pattern])
    expect(shown(result)).toEqual(expected)
    expect(result.errors).toEqual([])
  })

  test('a file whose name is a pattern is that file', async () => {
    write({ 'a[b].yaml': TEMPLATE, 'ab.yaml': TEMPLATE })
    expect(shown(await find(['a[b].yaml']))).toEqual(['cloudformation a[b].yaml'])
  })

  test('folders before the pattern that exist as written are no pattern', async () => {
    write({ 'app/[id]/a.yaml': TEMPLATE, 'app/i/b.yaml': TEMPLATE })
    expect(shown(await find(['app/[id]/*.yaml']))).toEqual(['cloudformation app/[id]/a.yaml'])
  })

  test('a pattern may be absolute, or lead above the current folder', async () => {
    write({ 'in/a.yaml': TEMPLATE, 'out/x': '' })
    expect(shown(await find([`${home}/in/*.yaml`]))).toEqual(['cloudformation in/a.yaml'])
    const above = await find(['../in/*.yaml'], { cwd: join(home, 'out') })
    expect(shown(above)).toEqual(['cloudformation a.yaml'])
  })

  test('Terraform files that a pattern matches are judged as their folder', async () => {
    write({ 'net/main.tf': TF, 'net/variables.tf': 'variable "x" {}\n' })
    expect(shown(await find(['net/*.tf']))).toEqual(['terraform-configuration net'])
  })

  test('a pattern is not steered by .gitignore', async () => {
    write({ '.gitignore': 'out/\n', 'out/a.yaml': TEMPLATE })
    expect(shown(await find(['out/*.yaml']))).toEqual(['cloudformation out/a.yaml'])
  })

  test('a pattern that matches an assembly and its templates means the assembly', async () => {
    write({
      'cdk.out/manifest.json': MANIFEST,
      'cdk.out/App.template.json': JSON_TEMPLATE,
      'cdk.out/assembly-Beta/manifest.json': MANIFEST,
      'cdk.out/assembly-Beta/App.template.json': JSON_TEMPLATE,
    })
    expect(shown(await find(['cdk.out/**/*.json']))).toEqual(['cdk cdk.out'])
    expect(shown(await find(['cdk.out/*.template.json']))).toEqual([
      'cloudformation cdk.out/App.template.json',
    ])
  })
})

describe('a search of a folder', () => {
  test('opens the endings of inputs, and passes over what is none', async () => {
    write({
      'a.json': JSON_TEMPLATE,
      'b.yaml': TEMPLATE,
      'c.yml': TEMPLATE,
      'd.template': TEMPLATE,
      'e.txt': TEMPLATE,
      'f.YAML.bak': TEMPLATE,
      'package.json': '{"name":"x"}',
      '.github/workflows/ci.yml': WORKFLOW,
      'empty.json': '',
      'broken.json': '{"a":',
      'state.json': STATE,
      'binary.json': new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]),
      'list.yaml': '- Resources:\n    A: 1\n',
      'nested.yaml': 'x:\n  Resources:\n    A: 1\n',
    })
    const result = await find(['.'])
    expect(shown(result)).toEqual([
      'cloudformation a.json',
      'cloudformation b.yaml',
      'cloudformation c.yml',
      'cloudformation d.template',
    ])
    expect(result.errors).toEqual([])
  })

  test.each(['node_modules', '.git', '.terraform', 'asset.0123abc'])(
    'never enters %s',
    async (name) => {
      write({ [`${name}/a.yaml`]: TEMPLATE, 'b.yaml': TEMPLATE })
      expect(shown(await find(['.']))).toEqual(['cloudformation b.yaml'])
    },
  )

  test('enters them when they are named', async () => {
    write({ 'node_modules/a.yaml': TEMPLATE })
    expect(shown(await find(['node_modules']))).toEqual(['cloudformation node_modules/a.yaml'])
  })

  test('takes broken files whose beginning looks like an input', async () => {
    write({
      'a.json': '{"Resources": {"A": {"Type": ',
      'b.yaml': 'Resources:\n  A: [unclosed\n',
      'c.json': '{"format_version":"1.2","planned_values":{',
      'd.json': '{"format_version":"1.2","terraform_version":"1.',
    })
    expect(shown(await find(['.']))).toEqual([
      'cloudformation a.json',
      'cloudformation b.yaml',
      'terraform-plan c.json',
      'terraform-plan d.json',
    ])
  })

  test('follows links inside the root, once, and none out of it', async () => {
    write({ 'repo/real/a.yaml': TEMPLATE, 'other/b.yaml': TEMPLATE, 'repo/x.yaml': TEMPLATE })
    mkdirSync(join(home, 'repo/.git'))
    mkdirSync(join(home, 'repo/links'))
    symlinkSync('../real', join(home, 'repo/links/in'))
    symlinkSync('../../other', join(home, 'repo/links/out'))
    symlinkSync('../../other/b.yaml', join(home, 'repo/links/b.yaml'))
    symlinkSync('..', join(home, 'repo/links/up'))
    symlinkSync('.', join(home, 'repo/links/loop'))
    expect(shown(await find(['repo/links']))).toEqual(['cloudformation real/a.yaml'])
    expect(shown(await find(['repo']))).toEqual([
      'cloudformation real/a.yaml',
      'cloudformation x.yaml',
    ])
  })

  test('a folder that nests deep is searched to its end', async () => {
    const deep = Array.from({ length: 300 }, () => 'd').join('/')
    write({ [`${deep}/a.yaml`]: TEMPLATE })
    expect(shown(await find(['.']))).toEqual([`cloudformation ${deep}/a.yaml`])
  })

  test('too many files are an error, and what was searched is judged', {
    timeout: 60_000,
  }, async () => {
    write({ 'a.yaml': TEMPLATE, 'many/x': '' })
    for (let i = 0; i <= 50_000; i++) writeFileSync(join(home, 'many', `${i}.json`), '')
    mkdirSync(join(home, 'many/z'))
    const result = await find(['.'])
    expect(shown(result)).toEqual(['cloudformation a.yaml'])
    expect(messages(result)).toEqual([
      '.: The folder holds too much to search (over 50,000 files that may be inputs, or 1,000,000 entries), so it was searched only in part. Name the folders or files to judge.',
    ])
  })

  test.each([
    ['an app that was not synthesised', { 'cdk.json': '{"app":"x"}' }, /run `cdk synth` first/],
    ['a Terragrunt unit', { 'terragrunt.hcl': 'inputs = {}\n' }, /terragrunt run-all plan/],
    [
      'files that git ignores',
      { '.gitignore': '*.yaml\n', 'a.yaml': TEMPLATE },
      /git ignores.*\(1 of/,
    ],
  ])('finding nothing beside %s says what to do', async (_, files, message) => {
    write(files)
    const result = await find(['.'])
    expect(result.inputs).toEqual([])
    expect(result.errors[0]?.message).toMatch(message)
  })
})

describe('.gitignore', () => {
  test('steers the search, nested files and negations too', async () => {
    write({
      '.git/HEAD': '',
      '.gitignore': 'build/\n*.gen.yaml\n!keep.gen.yaml\n/top.yaml\n',
      'build/a.yaml': TEMPLATE,
      'b.gen.yaml': TEMPLATE,
      'keep.gen.yaml': TEMPLATE,
      'top.yaml': TEMPLATE,
      'in/top.yaml': TEMPLATE,
      'in/.gitignore': '!c.gen.yaml\nlocal.yaml\n',
      'in/c.gen.yaml': TEMPLATE,
      'in/d.gen.yaml': TEMPLATE,
      'in/local.yaml': TEMPLATE,
      'local.yaml': TEMPLATE,
      'in/main.tf': TF,
      'build/tf/main.tf': TF,
    })
    expect(shown(await find(['.']))).toEqual([
      'terraform-configuration in',
      'cloudformation in/c.gen.yaml',
      'cloudformation in/top.yaml',
      'cloudformation keep.gen.yaml',
      'cloudformation local.yaml',
    ])
  })

  test('a folder that a deeper file includes again is searched', async () => {
    write({ '.gitignore': 'a/b/\n', 'a/.gitignore': '!b/\n', 'a/b/c.yaml': TEMPLATE })
    expect(shown(await find(['.']))).toEqual(['cloudformation a/b/c.yaml'])
  })

  test.skipIf(!isGitThere)(
    'says of any patterns and folders what git says (skipped without git)',
    async () => {
      const name = fc.constantFrom('a', 'b', 'c#d', '!e', 'f[1]', '*')
      const folder = fc.array(name, { maxLength: 3 }).map((names) => names.join('/'))
      const segment = fc.constantFrom(
        'a',
        'b',
        '*',
        '**',
        '?',
        'c#d',
        '\\!e',
        'f*',
        '[ab]',
        'x.yaml',
        '*.yaml',
      )
      const pattern = fc
        .tuple(
          fc.constantFrom('', '', '!', '/'),
          fc.array(segment, { minLength: 1, maxLength: 3 }),
          fc.constantFrom('', '', '/', ' ', '/ '),
        )
        .map(([before, segments, after]) => before + segments.join('/') + after)
      const lines = fc.array(fc.oneof(pattern, fc.constantFrom('', '# a', '!', '/', '!/')), {
        maxLength: 4,
      })
      const tree = fc.record({
        files: fc.uniqueArray(folder, { minLength: 1, maxLength: 6 }),
        patterns: fc.dictionary(folder, lines, { maxKeys: 3 }),
        exclude: lines,
      })
      await fc.assert(
        fc.asyncProperty(tree, async ({ files, patterns, exclude }) => {
          rmSync(home, { recursive: true, force: true })
          for (const at of files) write({ [join(at, 'x.yaml')]: TEMPLATE })
          for (const [at, text] of Object.entries(patterns)) {
            write({ [join(at, '.gitignore')]: text.join('\n') })
          }
          git('init', '--quiet')
          write({ '.git/info/exclude': exclude.join('\n') })
          const expected = git('ls-files', '--others', '--exclude-standard', '-z')
            .split('\0')
            .filter((file) => file.endsWith('.yaml'))
            .sort()
          expect((await find(['.'])).inputs.map(({ file }) => file)).toEqual(expected)
        }),
        { numRuns: 80 },
      )
    },
    60_000,
  )

  test('upper and lower case differ', async () => {
    write({ '.gitignore': 'A.yaml\n', 'a.yaml': TEMPLATE })
    expect(shown(await find(['.']))).toEqual(['cloudformation a.yaml'])
  })

  test('the files above the folder searched count, up to the top of the work tree', async () => {
    write({
      '.gitignore': 'c.yaml\n',
      'repo/.git/HEAD': '',
      'repo/.gitignore': 'a.yaml\n',
      'repo/in/a.yaml': TEMPLATE,
      'repo/in/b.yaml': TEMPLATE,
      'repo/in/c.yaml': TEMPLATE,
    })
    expect(shown(await find(['repo/in']))).toEqual([
      'cloudformation in/b.yaml',
      'cloudformation in/c.yaml',
    ])
  })

  test('a repository inside has patterns of its own', async () => {
    write({
      '.git/HEAD': '',
      '.gitignore': '*.yaml\n',
      'sub/.git': 'gitdir: ../x\n',
      'sub/a.yaml': TEMPLATE,
    })
    const result = await find(['.'])
    expect(result.inputs).toMatchObject([
      { path: join(home, 'sub/a.yaml'), root: join(home, 'sub') },
    ])
  })

  test('.git/info/exclude steers the search', async () => {
    write({
      '.git/info/exclude': '# own\nmine.yaml\n',
      'mine.yaml': TEMPLATE,
      'in/mine.yaml': TEMPLATE,
      'b.yaml': TEMPLATE,
    })
    expect(shown(await find(['.']))).toEqual(['cloudformation b.yaml'])
  })

  test('the exclude file of a worktree is that of its repository', async () => {
    write({
      'main/.git/info/exclude': 'mine.yaml\n',
      'main/.git/worktrees/w/commondir': '../..\n',
      'w/.git': `gitdir: ${join(home, 'main/.git/worktrees/w')}\n`,
      'w/mine.yaml': TEMPLATE,
      'w/b.yaml': TEMPLATE,
    })
    expect(shown(await find(['w']))).toEqual(['cloudformation b.yaml'])
  })

  test('has no say in what is named, file or folder', async () => {
    write({
      '.git/HEAD': '',
      '.gitignore': 'out/\na.yaml\n',
      'a.yaml': TEMPLATE,
      'out/in/b.yaml': TEMPLATE,
    })
    expect(shown(await find(['a.yaml', 'out/in']))).toEqual([
      'cloudformation a.yaml',
      'cloudformation out/in/b.yaml',
    ])
  })
})

describe('CDK assemblies', () => {
  const assembly = (folder: string) => ({
    [`${folder}/manifest.json`]: MANIFEST,
    [`${folder}/App.template.json`]: JSON_TEMPLATE,
    [`${folder}/tree.json`]: '{"version":"tree-0.1","tree":{}}',
    [`${folder}/asset.1/a.yaml`]: TEMPLATE,
  })

  test.each([
    [
      'ignored by name',
      { '.gitignore': 'cdk.out\n', 'cdk.json': '{}', ...assembly('cdk.out') },
      'cdk.out',
    ],
    ['without a cdk.json', { '.gitignore': 'cdk.out/\n', ...assembly('cdk.out') }, 'cdk.out'],
    [
      'at the output that cdk.json sets',
      {
        '.gitignore': 'build\n',
        'cdk.json': '{"output":"build/synth"}',
        ...assembly('build/synth'),
      },
      'build/synth',
    ],
    [
      'in an ignored folder with another name',
      { '.gitignore': 'build\n', ...assembly('build/x/app.out') },
      'build/x/app.out',
    ],
    ['not ignored, with another name', assembly('snapshots/integ'), 'snapshots/integ'],
    [
      'beside a broken cdk.json',
      { '.gitignore': '*.out\n', 'cdk.json': '{', ...assembly('cdk.out') },
      'cdk.out',
    ],
  ])('are always found: %s', async (_, files, folder) => {
    write(files)
    const result = await find(['.'])
    expect(shown(result)).toEqual([`cdk ${folder}`])
    expect(result.inputs[0]?.text).toBe(null)
    expect(result.errors).toEqual([])
  })

  test('an output outside the root is not looked at', async () => {
    write({
      'repo/.git/HEAD': '',
      'repo/cdk.json': '{"output":"../else"}',
      'repo/a.yaml': TEMPLATE,
      ...assembly('else'),
    })
    expect(shown(await find(['repo']))).toEqual(['cloudformation a.yaml'])
  })

  test('stages are judged through their assembly', async () => {
    write({ ...assembly('cdk.out'), ...assembly('cdk.out/assembly-Beta') })
    expect(shown(await find(['.']))).toEqual(['cdk cdk.out'])
  })

  test.each(['cdk.out', 'cdk.out/', 'cdk.out/manifest.json'])('%s may be named', async (path) => {
    write({ '.gitignore': '*\n', ...assembly('cdk.out') })
    const result = await find([path])
    expect(result.inputs).toMatchObject([
      { kind: 'cdk', path: join(home, 'cdk.out'), file: 'cdk.out' },
    ])
    expect(result.errors).toEqual([])
  })

  test('a template inside an assembly may be named', async () => {
    write(assembly('cdk.out'))
    expect(shown(await find(['cdk.out', 'cdk.out/App.template.json']))).toEqual([
      'cdk cdk.out',
      'cloudformation cdk.out/App.template.json',
    ])
  })

  test('a manifest put beside other inputs hides none of them', async () => {
    write({
      'manifest.json': MANIFEST,
      'a.yaml': TEMPLATE,
      'main.tf': TF,
      'in/b.template.json': JSON_TEMPLATE,
      'assembly-x/c.yaml': TEMPLATE,
    })
    expect(shown(await find(['.'])).sort()).toEqual([
      'cdk .',
      'cloudformation a.yaml',
      'cloudformation assembly-x/c.yaml',
      'cloudformation in/b.template.json',
      'terraform-configuration .',
    ])
  })

  test('another manifest.json is no assembly', async () => {
    write({
      'manifest.json': '{"version":"1.0.0","artifacts":{"a":{"type":"zip"}}}',
      'a.yaml': TEMPLATE,
    })
    expect(shown(await find(['.']))).toEqual(['cloudformation a.yaml'])
  })
})

describe('Terraform configurations', () => {
  test('a folder with .tf files directly in it is one input', async () => {
    write({
      'net/main.tf': TF,
      'net/b.tf': TF,
      'json/x.tf.json': '{}',
      'tofu/x.tofu': TF,
      'docs/x.md': '',
    })
    const result = await find(['.'])
    expect(shown(result)).toEqual([
      'terraform-configuration json',
      'terraform-configuration net',
      'terraform-configuration tofu',
    ])
    expect(result.inputs.map(({ text }) => text)).toEqual([null, null, null])
  })

  test('a folder that another configuration calls is judged through it', async () => {
    write({
      'main.tf': 'module "a" {\n  # the usual one\n  source = "./modules/a" // here\n}\n',
      'modules/a/main.tf': 'module "b" {\n  providers = { aws = aws.x }\n  source="../b"\n}\n',
      'modules/b/main.tf': TF,
      'modules/c/main.tf': TF,
      'json/main.tf.json': '{"module":{"d":[{"source":"../modules/d"}]}}',
      'modules/d/main.tf': TF,
    })
    expect(shown(await find([]))).toEqual([
      'terraform-configuration .',
      'terraform-configuration json',
      'terraform-configuration modules/c',
    ])
  })

  test.each([
    ['a comment', '# module "a" { source = "./a" }\n'],
    ['a comment over lines', '/* module "a" {\n source = "./a"\n} */\n'],
    ['text', 'locals {\n  x = <<-EOT\n  }\n  module "a" {\n  source = "./a"\n  }\n  EOT\n}\n'],
    ['another block', 'resource "aws_s3_object" "o" {\n  source = "./a"\n}\n'],
    [
      'a block inside the module',
      'module "x" {\n  source = "x/y/z"\n  c = {\n    source = "./a"\n  }\n}\n',
    ],
  ])('a source in %s is no call', async (_, text) => {
    write({ 'main.tf': text, 'a/main.tf': TF })
    expect(shown(await find(['.']))).toEqual([
      'terraform-configuration .',
      'terraform-configuration a',
    ])
  })

  test('a folder that was named stays, though another one calls it', async () => {
    write({
      'envs/prod/main.tf': 'module "a" {\n  source = "../../modules/a"\n}\n',
      'modules/a/main.tf': TF,
    })
    expect(shown(await find(['envs', 'modules/a']))).toEqual([
      'terraform-configuration envs/prod',
      'terraform-configuration modules/a',
    ])
    expect(shown(await find(['.', 'modules/a']))).toEqual([
      'terraform-configuration envs/prod',
      'terraform-configuration modules/a',
    ])
  })

  test('modules that call one another in a circle are not all left out', async () => {
    write({
      'a/main.tf': 'module "b" {\n  source = "../b"\n}\n',
      'b/main.tf': 'module "a" {\n  source = "../a"\n}\n',
    })
    expect(shown(await find(['.']))).toEqual(['terraform-configuration a'])
  })

  test('a .tf file that is named is read alone, unless its folder is an input', async () => {
    write({ 'net/main.tf': TF, 'net/b.tf': TF, 'x.tf.json': '{"resource":{}}' })
    const alone = await find(['net/main.tf', 'x.tf.json'])
    expect(shown(alone)).toEqual([
      'terraform-configuration net/main.tf',
      'terraform-configuration x.tf.json',
    ])
    expect(alone.inputs[0]?.text).toBe(TF)
    expect(shown(await find(['net/main.tf', 'net']))).toEqual(['terraform-configuration net'])
  })

  test('a binary .tf file does not hide the text beside it', async () => {
    write({
      'a.tf': TF,
      'zz.tf': new Uint8Array([1, 0, 0, 0, 2]),
      'only/zz.tf': new Uint8Array([1, 0, 0, 0, 2]),
    })
    expect(shown(await find(['.']))).toEqual(['terraform-configuration .'])
  })

  test.each([
    ['comments that never end', '/*'.repeat(200_000)],
    ['text that never ends', '<<A\n'.repeat(200_000)],
    ['strings that never end', '"\\'.repeat(200_000)],
    ['words', 'module '.repeat(100_000)],
  ])('%s take no long time', async (_, text) => {
    write({ 'main.tf': `module\n${text}`, 'a/main.tf': TF })
    const start = performance.now()
    expect((await find(['.'])).inputs).toHaveLength(2)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

describe('recognition', () => {
  const filler = 'x'.repeat(100_000)
  test.each([
    ['a template in YAML', TEMPLATE, 'cloudformation'],
    ['in JSON', JSON_TEMPLATE, 'cloudformation'],
    [
      'with a comment and a document mark first',
      `# hi\n%YAML 1.1\n--- # x\n${TEMPLATE}`,
      'cloudformation',
    ],
    ['with quoted names', '"AWSTemplateFormatVersion": 2010-09-09\n', 'cloudformation'],
    ['with names in single quotes', "'Resources':\n  A: {}\n", 'cloudformation'],
    [
      'in flow style',
      "{Description: it's [odd], Resources: {A: {Type: 'AWS::SNS::Topic'}}}",
      'cloudformation',
    ],
    ['in flow style with comments', "# }\n{ # }\n  'Resources' : { A: {} } }", 'cloudformation'],
    ['indented as a whole', '  Description: x\n  Resources:\n    A: {}\n', 'cloudformation'],
    ['with line ends of Windows', TEMPLATE.replaceAll('\n', '\r\n'), 'cloudformation'],
    ['with escapes in its names', '{"Res\\u006furces":{"A":{}}}', 'cloudformation'],
    ['of SAM', 'Transform: AWS::Serverless-2016-10-31\nGlobals: {}\n', 'cloudformation'],
    ['that is all a transform', '{"Fn::Transform":{"Name":"AWS::Include"}}', 'cloudformation'],
    ['whose resources a tag brings', 'Resources: !Rain::Embed x.yaml\n', 'cloudformation'],
    ['of ForEach alone', 'Resources:\n  Fn::ForEach::A:\n    - B\n', 'cloudformation'],
    [
      'with its resources far down, JSON',
      `{"Metadata":{"x":"${filler}"},"Resources":{"A":{}}}`,
      'cloudformation',
    ],
    [
      'with its resources far down, YAML',
      `Metadata:\n  x: |\n    ${'xxxx xxxx\n    '.repeat(10_000)}\n${TEMPLATE}`,
      'cloudformation',
    ],
    ['a plan', PLAN, 'terraform-plan'],
    [
      'a plan with its names sorted',
      `{"configuration":{"x":"${filler}"},"format_version":"1.2","planned_values":{}}`,
      'terraform-plan',
    ],
    ['a plan, indented', JSON.stringify(JSON.parse(PLAN), null, 2), 'terraform-plan'],
    ['a plan behind lines of a log', `Refreshing state...\nnote: x\n${PLAN}\n`, 'terraform-plan'],
    [
      'a plan behind a log in JSON',
      `{"@level":"info"}\n{"@level":"info"}\n${PLAN}\n`,
      'terraform-plan',
    ],
    [
      'a plan with nothing but changes',
      '{"format_version":"0.1","resource_changes":[]}',
      'terraform-plan',
    ],
    [
      'a plan with nothing in it',
      '{"format_version":"1.2","terraform_version":"1.9.0"}',
      'terraform-plan',
    ],
  ])('%s', async (_, text, kind) => {
    write({ 'in/x.json': text })
    expect(shown(await find(['in/x.json']))).toEqual([`${kind} in/x.json`])
    expect(shown(await find(['in']))).toEqual([`${kind} in/x.json`])
  })

  test.each([
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${JSON_TEMPLATE}`)],
    ['UTF-16LE with a mark', Buffer.from(`\uFEFF${JSON_TEMPLATE}`, 'utf16le')],
    ['UTF-16LE without', Buffer.from(JSON_TEMPLATE, 'utf16le')],
    ['UTF-16BE with a mark', Buffer.from(`\uFEFF${JSON_TEMPLATE}`, 'utf16le').swap16()],
    ['UTF-16BE without', Buffer.from(JSON_TEMPLATE, 'utf16le').swap16()],
  ])('%s is decoded, and the hash is of the bytes', async (_, bytes) => {
    write({ 'in/x.json': bytes })
    for (const path of ['in', 'in/x.json']) {
      const [input] = (await find([path])).inputs
      expect(input?.text).toBe(JSON_TEMPLATE)
      expect(input?.sha256()).toBe(createHash('sha256').update(bytes).digest('hex'))
    }
  })

  test('bytes that are not UTF-8 are replaced, and the hash is of the bytes', async () => {
    const bytes = Buffer.concat([Buffer.from(`${TEMPLATE}# caf`), Buffer.from([0xe9, 0x0a])])
    write({ 'x.yaml': bytes })
    const [input] = (await find(['x.yaml'])).inputs
    expect(input?.text).toBe(`${TEMPLATE}# caf\uFFFD\n`)
    expect(input?.sha256()).toBe(createHash('sha256').update(bytes).digest('hex'))
  })

  test('names from the prototype are harmless', async () => {
    write({
      'a.json': '{"__proto__":{"Resources":{}},"constructor":{},"toString":1}',
      'b.json': '{"__proto__":1,"Resources":{}}',
    })
    expect(shown(await find(['.']))).toEqual(['cloudformation b.json'])
  })

  test.each([
    ['lists', '['.repeat(100_000)],
    ['maps', '{"a":'.repeat(100_000)],
    ['maps that are closed', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
  ])('100,000 levels of %s are an error when named', async (_, text) => {
    write({ 'x.json': text })
    const result = await find(['x.json'])
    expect(result.inputs).toEqual([])
    expect(result.errors).toHaveLength(1)
  })

  test('100,000 levels inside of a template are for its parser', async () => {
    write({ 'x.json': `{"Resources":${'{"a":'.repeat(100_000)}` })
    expect(shown(await find(['x.json']))).toEqual(['cloudformation x.json'])
  })

  test('whatever the text is, recognising it throws nothing', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        '"',
        "'",
        ':',
        ',',
        '\n',
        ' ',
        '\t',
        '#',
        '-',
        '---',
        '\\',
        '|',
        '&',
        '*',
        '!',
        'Resources',
        'format_version',
        'artifacts',
        '\0',
        '\r\n',
      ),
      fc.string({ maxLength: 4 }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        write({ 'x.yaml': pieces.join('') })
        const result = await find(['x.yaml'])
        expect(result.inputs.length + result.errors.length).toBe(1)
      }),
      { numRuns: 200 },
    )
  })

  test('a template is recognised in whatever way its JSON is written', async () => {
    const key = fc.string({ maxLength: 6 }).filter((name) => name !== 'Resources')
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(key, fc.json()),
        fc.integer({ min: 0, max: 4 }),
        async (other, indent) => {
          write({ 'x.json': JSON.stringify({ ...other, Resources: { A: {} } }, null, indent) })
          expect(shown(await find(['x.json']))).toEqual(['cloudformation x.json'])
        },
      ),
      { numRuns: 100 },
    )
  })
})

describe('a named file that is no input', () => {
  test.each([
    [
      'a binary plan',
      'tfplan',
      'PK\x03\x04\x14\0',
      /binary plan file.*terraform show -json tfplan > plan\.json/,
    ],
    ['gzip', 'x.json', Buffer.from([0x1f, 0x8b, 8, 0]), /compressed/],
    ['another binary', 'x.json', Buffer.from([1, 2, 0, 0, 0, 9]), /binary file/],
    ['a state file', 'terraform.tfstate', STATE, /This is a state file.*give a plan/],
    [
      'a state shown as JSON',
      's.json',
      '{"format_version":"1.0","terraform_version":"1.9.0","values":{}}',
      /state shown as JSON/,
    ],
    ['an empty state shown as JSON', 's.json', '{"format_version":"1.0"}', /state shown as JSON/],
    [
      'an encrypted plan',
      'tfplan',
      '{"meta":{},"encrypted_data":"x","encryption_version":"v0"}',
      /encrypted by OpenTofu.*tofu show -json/,
    ],
    [
      'the log stream of a plan',
      'p.json',
      '{"@level":"info","@message":"x"}\n{"@level":"info"}\n',
      /log stream of `terraform plan -json`/,
    ],
    [
      'the text of a plan',
      'plan.txt',
      '\nTerraform will perform the following actions:\n\n  # x\n',
      /text that terraform prints/,
    ],
    [
      'the text of a plan as .tf',
      'plan.tf',
      'Terraform will perform the following actions:\n',
      /text that terraform prints/,
    ],
    [
      'schemas of providers',
      's.json',
      '{"format_version":"1.0","provider_schemas":{}}',
      /schemas of providers/,
    ],
    [
      'a plan without its version',
      'p.json',
      '{"planned_values":{},"resource_changes":[]}',
      /no `format_version`/,
    ],
    [
      "CDK's tree",
      'tree.json',
      '{"version":"tree-0.1","tree":{"id":"App"}}',
      /construct tree.*cdk\.out/,
    ],
    [
      "CDK's list of assets",
      'A.assets.json',
      '{"version":"36.0.0","files":{},"dockerImages":{}}',
      /list of assets/,
    ],
    ["CDK's settings", 'cdk.json', '{"app":"x"}', /Run `cdk synth`/],
    ['a manifest under another name', 'm.json', MANIFEST, /under another name.*Give the folder/],
    ['a workflow', 'ci.yml', WORKFLOW, /GitHub workflow/],
    ['package.json', 'package.json', '{"name":"x","version":"1.0.0"}', /package\.json/],
    ['a Kubernetes manifest', 'k.yaml', 'apiVersion: v1\nkind: Pod\n', /Kubernetes manifest/],
    ['parameters', 'p.json', '[{"ParameterKey":"A","ParameterValue":"b"}]', /--param-file/],
    ['values of variables', 'x.tfvars', 'a = 1\n', /--param-file/],
    [
      'a policy document',
      'p.json',
      '{"Version":"2012-10-17","Statement":[]}',
      /IAM policy document/,
    ],
    [
      'settings of Serverless',
      's.yml',
      'service: x\nprovider: {}\nfunctions: {}\n',
      /serverless package/,
    ],
    ['a Terragrunt unit', 'terragrunt.hcl', 'terraform {\n}\n', /Terragrunt/],
    [
      'an answer of get-template',
      't.json',
      '{"StagesAvailable":[],"TemplateBody":{}}',
      /--query TemplateBody/,
    ],
    ['something else', 'x.json', '{"a":1}', /Nothing in this file tells that it is an input/],
  ])(
    '%s says what it looks like, what is accepted and what helps',
    async (_, name, content, message) => {
      write({ [name]: content })
      const result = await find([name])
      expect(result.inputs).toEqual([])
      expect(result.errors).toMatchObject([{ kind: 'input', file: name }])
      expect(result.errors[0]?.message).toMatch(message)
      expect(describeNotAnInput(Buffer.from(content), name).message.length).toBeGreaterThan(20)
    },
  )

  test.each([
    ['JSON that breaks', 'x.json', '{\n  "a": 1\n  "b": 2\n}', 3, /not JSON/],
    ['JSON that ends too early', 'x.json', '{\n  "a": [1,\n', 3, /ends in the middle/],
    ['YAML with a tab', 'x.yaml', 'a:\n\tb: 1\n', 2, /indented with a tab/],
    ['a line that is no YAML', 'x.yaml', 'a: 1\nsecretsecret\n', 2, /no `name: value`/],
  ])('%s says where', async (_, name, content, line, message) => {
    write({ [name]: content })
    const [error] = (await find([name])).errors
    expect(error).toMatchObject({ file: name, line })
    expect(error?.message).toMatch(message)
  })

  test('the message never quotes the file', async () => {
    for (const content of [
      '{"hunter2": hunter2',
      'hunter2\n',
      '["hunter2", hunter2]',
      'a:\n\thunter2: 1\n',
    ]) {
      for (const name of ['x.json', 'x.yaml', '']) {
        expect(describeNotAnInput(content, name).message).not.toContain('hunter2')
      }
    }
  })
})

describe('roots', () => {
  beforeEach(() => {
    write({
      'ws/repo/.git/HEAD': '',
      'ws/repo/in/a.yaml': TEMPLATE,
      'ws/plain/in/b.yaml': TEMPLATE,
    })
  })

  test.each([
    ['--root', 'ws/repo/in/a.yaml', { root: 'ws', workspace: 'ws/repo' }, 'ws'],
    ['the workspace that holds it', 'ws/repo/in/a.yaml', { workspace: 'ws' }, 'ws'],
    [
      'the git work tree, where the workspace is elsewhere',
      'ws/repo/in/a.yaml',
      { workspace: 'ws/plain' },
      'ws/repo',
    ],
    [
      'the git work tree, where the workspace is missing',
      'ws/repo/in/a.yaml',
      { workspace: 'gone' },
      'ws/repo',
    ],
    ['the git work tree', 'ws/repo/in', {}, 'ws/repo'],
    ['the current folder', 'ws/plain/in/b.yaml', {}, '.'],
    ["the file's folder", 'ws/plain/in/b.yaml', { cwd: 'ws/repo' }, 'ws/plain/in'],
    ['the folder named', 'ws/plain', { cwd: 'ws/repo' }, 'ws/plain'],
  ])('the root is %s', async (_, path, places: Partial<FindOptions>, root) => {
    const absolute = Object.entries(places).map(([name, value]) => [
      name,
      join(home, String(value)),
    ])
    const result = await find([join(home, path)], Object.fromEntries(absolute))
    expect(result.inputs[0]?.root).toBe(join(home, root))
    expect(result.runRoot).toBe(join(home, root))
  })

  test('each input has its own root; paths are shown from the root of the first', async () => {
    const result = await find(['ws/repo/in', 'ws/plain/in/b.yaml'])
    expect(result.runRoot).toBe(join(home, 'ws/repo'))
    expect(result.inputs.map(({ file, root }) => [file, root])).toEqual([
      ['in/a.yaml', join(home, 'ws/repo')],
      ['../plain/in/b.yaml', home],
    ])
  })

  test('roots are real paths, also where the current folder is a link', async () => {
    symlinkSync(join(home, 'ws/plain'), join(home, 'link'))
    const result = await find(['in/b.yaml', 'gone.yaml'], { cwd: join(home, 'link') })
    expect(result.runRoot).toBe(join(home, 'ws/plain'))
    expect(shown(result)).toEqual(['cloudformation in/b.yaml'])
    expect(result.errors[0]?.file).toBe('gone.yaml')
  })

  test('a --root that is missing is an error of usage', async () => {
    const result = await find(['ws'], { root: join(home, 'gone') })
    expect(result.inputs).toEqual([])
    expect(result.errors).toMatchObject([{ kind: 'usage' }])
  })

  test('without an input the root of the run is that of the current folder', async () => {
    expect((await find(['gone.yaml'], { cwd: join(home, 'ws/repo/in') })).runRoot).toBe(
      join(home, 'ws/repo'),
    )
  })
})

describe('labels', () => {
  test.each([
    ['/r', '/r/a/b.yaml', 'a/b.yaml'],
    ['/r', '/r', '.'],
    ['/r/a', '/r/b/c', '../b/c'],
    ['/', '/a', 'a'],
  ])('from %s, %s is %s', (root, path, label) => {
    expect(labelFor(root)(path)).toBe(label)
  })

  test('a label leads back to its path', () => {
    const name = fc
      .stringMatching(/^[\w.* -]{1,8}$/)
      .filter((part) => part !== '.' && part !== '..')
    const path = fc.array(name, { maxLength: 6 }).map((parts) => `/${parts.join('/')}`)
    fc.assert(
      fc.property(path, path, (root, target) => {
        expect(resolve(root, labelFor(root)(target))).toBe(resolve(target))
      }),
    )
  })
})

describe('hashes of folders', () => {
  test('change with what is judged, and with nothing else', async () => {
    write({
      'net/main.tf': TF,
      'cdk.out/manifest.json': MANIFEST,
      'cdk.out/App.template.json': JSON_TEMPLATE,
    })
    const hashes = async () => (await find(['.'])).inputs.map(({ sha256 }) => sha256())
    const before = await hashes()
    write({ 'net/readme.md': 'x', 'cdk.out/asset.1/x.js': 'x' })
    expect(await hashes()).toEqual(before)
    write({ 'net/main.tf': `${TF}\n`, 'cdk.out/App.template.json': `${JSON_TEMPLATE}\n` })
    const after = await hashes()
    expect(after[0]).not.toBe(before[0])
    expect(after[1]).not.toBe(before[1])
    expect(after[0]).toMatch(/^[0-9a-f]{64}$/)
  })
})

const SAMPLES = resolve(import.meta.dirname, '../../../shared/samples')

describe.skipIf(!existsSync(SAMPLES))('real samples (skipped where ../shared is absent)', () => {
  const options = { root: SAMPLES, workspace: null, maxInputSize: 100_000_000, cwd: SAMPLES }
  const filesBelow = (folder: string, ending: RegExp) =>
    readdirSync(join(SAMPLES, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => ending.test(name))
      .map((name) => `${folder}/${name}`)
      .sort()

  test('every CloudFormation sample is a template, named or found', async () => {
    const files = filesBelow('cloudformation', /\.(?:json|ya?ml)$/)
    expect(files.length).toBeGreaterThan(100)
    const expected = files.map((file) => `cloudformation ${file}`)
    expect(shown(await findInputs(files, options))).toEqual(expected)
    expect(shown(await findInputs(['cloudformation'], options))).toEqual(expected)
  })

  test('every plan sample is a plan; states and lists of modules are not', async () => {
    const isPlan = (file: string) => !/\/modules\.json$|state-not-a-plan\.json$/.test(file)
    const files = filesBelow('terraform-plans', /\.json$/)
    const plans = files.filter(isPlan).map((file) => `terraform-plan ${file}`)
    const result = await findInputs(files, options)
    expect(shown(result)).toEqual(plans)
    expect(result.errors.map(({ file }) => file)).toEqual(files.filter((file) => !isPlan(file)))
    const found = shown(await findInputs(['terraform-plans'], options))
    expect(found.filter((line) => line.startsWith('terraform-plan '))).toEqual(plans)
  })

  test('the folders of configurations are found, called modules are not', async () => {
    const found = shown(await findInputs(['terraform-plans/builtin'], options))
    expect(found.filter((line) => line.startsWith('terraform-configuration '))).toEqual(
      [
        '01-shapes',
        '02-changes/after',
        '02-changes/before',
        '03-unknown-chain',
        '04-expressions',
        '05-deposed',
        '06-errored',
        '07-ephemeral',
      ].map((name) => `terraform-configuration terraform-plans/builtin/${name}`),
    )
  })

  test('the UTF-16 plan is decoded', async () => {
    const [input] = (await findInputs(['terraform-plans/105-utf16-powershell.json'], options))
      .inputs
    expect(Object.keys(JSON.parse(input?.text ?? ''))).toContain('planned_values')
  })

  test('every assembly is one input, found and named', async () => {
    const folders = filesBelow('cdk', /cdk\.out[^/]*\/manifest\.json$/)
      .map((file) => dirname(file))
      // By the input's own path: `cdk.out` stands before `cdk.out.debug`, its manifest would not.
      .sort()
    const manifests = folders.map((folder) => `${folder}/manifest.json`)
    const expected = folders.map((folder) => `cdk ${folder}`)
    expect(expected).toHaveLength(12)
    const found = shown(await findInputs(['cdk'], options))
    expect(
      found.filter((line) => line !== 'cloudformation cdk/advanced/template/legacy.yaml'),
    ).toEqual(expected)
    expect(shown(await findInputs(manifests, options))).toEqual(expected)
    expect(shown(await findInputs(folders, options))).toEqual(expected)
  })

  test('the hash of a file is that of its bytes', async () => {
    const { inputs } = await findInputs(['terraform-plans', 'cloudformation'], options)
    for (const { path, text, sha256 } of inputs) {
      if (text === null) continue
      expect(sha256()).toBe(createHash('sha256').update(readFileSync(path)).digest('hex'))
    }
  })
})
