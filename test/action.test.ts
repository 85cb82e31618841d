import { existsSync, readFileSync } from 'node:fs'
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import {
  actionInputs,
  eventOf,
  InputValueError,
  readActionInputs,
  writeReport,
} from '../src/github/index.ts'
import { reporters } from '../src/report/index.ts'
import { commits, mergeGroup, pullRequest, push, runAction } from './fake-runner/index.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const action: {
  inputs: Record<string, { description: string; required: boolean; default: string }>
  outputs: Record<string, { description: string }>
  runs: { using: string; main: string }
} = parse(readFileSync(join(root, 'action.yml'), 'utf8'))

const formats = Object.keys(reporters)
const readInputs = (given: Readonly<Record<string, string>>) =>
  readActionInputs((name) => given[name] ?? '', formats)

describe('action.yml', () => {
  test('has exactly the inputs that the Action reads, in the same order', () => {
    expect(Object.keys(action.inputs)).toEqual(Object.keys(actionInputs))
  })

  test('describes each input and output', () => {
    for (const { description } of [
      ...Object.values(action.inputs),
      ...Object.values(action.outputs),
    ])
      expect(description).toMatch(/\.$/)
  })

  test('has defaults that the Action takes', () => {
    const defaults = Object.fromEntries(
      Object.entries(action.inputs).map(([name, input]) => [name, input.default]),
    )
    expect([defaults.token, defaults['check-run-id']].join()).toMatch(
      /^\$\{\{ github\.token \}\},\$\{\{ job\.check_run_id \}\}$/,
    )
    expect(readInputs(defaults)).toMatchObject({
      assume: 'given',
      failOn: 'high',
      summary: true,
      annotations: true,
      warnOnly: false,
      failOnUnknown: false,
      reports: [{ format: 'json', file: null }],
      comment: 'on-findings',
      commentId: 'default',
      commentAuthor: null,
      review: false,
      checkAnnotations: false,
      checkRunId: null,
      mode: 'check',
      allowPullRequestTarget: false,
    })
  })

  test('names every format', () => {
    for (const format of formats) expect(action.inputs.format?.description).toContain(format)
  })

  test('runs dist/action.js on Node 24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/action.js' })
  })
})

describe('inputs', () => {
  test.each([
    ['a.yaml, b.yaml', ['a.yaml', 'b.yaml']],
    ['a.yaml\nb,c.yaml\n\n', ['a.yaml', 'b,c.yaml']],
    ['a,b.yaml\n', ['a,b.yaml']],
    ['', []],
  ])('paths %j are %j', (paths, expected) => {
    expect(readInputs({ paths }).paths).toEqual(expected)
  })

  test.each([
    ['A=1,B=2', { A: '1', B: '2' }],
    ['Subnets=a,b', { Subnets: 'a,b' }],
    ['A=x=1,y=2\nB=', { A: 'x=1,y=2', B: '' }],
  ])('param %j is %j', (param, expected) => {
    expect({ ...readInputs({ param }).param }).toEqual(expected)
  })

  test('a parameter named __proto__ is one like any other', () => {
    expect(Object.keys(readInputs({ param: '__proto__=x' }).param)).toEqual(['__proto__'])
  })

  test.each([
    ['fail-on', 'hihg', 'fail-on takes one of critical, high, medium, low, info.'],
    ['assume', 'some', 'assume takes one of given, all.'],
    ['warn-only', 'yes', 'warn-only takes true or false.'],
    ['comment', 'yes', 'comment takes one of always, on-findings, on-change, never.'],
    ['mode', 'x', 'mode takes one of check, publish.'],
    [
      'comment-id',
      'a-->b',
      'comment-id takes up to 64 letters, digits, dots, underscores, and single hyphens between them.',
    ],
    [
      'comment-author',
      'a b',
      'comment-author takes the name of an account, of an app as name[bot].',
    ],
    ['param', 'NoValue', 'param takes Name=value, one a line; a line has no name or no =.'],
    ['format', 'xml', `format takes NAME or NAME=FILE, with one of ${formats.join(', ')}.`],
    [
      'format',
      'json=$(x).json',
      'format takes a path of letters, digits, spaces and the signs . _ - / \\ : only.',
    ],
    [
      'output-dir',
      'a;b',
      'output-dir takes a path of letters, digits, spaces and the signs . _ - / \\ : only.',
    ],
  ])('%s: %s is refused with what it takes', (name, value, message) => {
    expect(() => readInputs({ [name]: value })).toThrow(new InputValueError(message))
  })
})

describe('event', () => {
  const of = ({ payload }: { payload: unknown }, environment = {}) =>
    eventOf({ payload }, environment)

  test.each([
    [
      'pull_request',
      pullRequest,
      { headSha: commits.head, baseSha: commits.base, pullRequest: 42 },
    ],
    ['push', push, { headSha: commits.head, baseSha: commits.base, pullRequest: null }],
    [
      'merge_group',
      mergeGroup,
      { headSha: commits.queued, baseSha: commits.base, pullRequest: null },
    ],
  ])('%s names the commits that are compared', (_, event, expected) => {
    expect(of(event)).toMatchObject({ ...expected, repository: 'octo-org/infrastructure' })
  })

  test.each([null, undefined, 1, [], {}, { pull_request: null }, { pull_request: { head: 'x' } }])(
    'a payload of %j leaves what the environment tells',
    (payload) => {
      const environment = {
        GITHUB_SHA: commits.head,
        GITHUB_REPOSITORY: 'o/r',
        GITHUB_SERVER_URL: 'https://ghe.example',
      }
      expect(of({ payload }, environment)).toMatchObject({
        headSha: commits.head,
        baseSha: null,
        repository: 'o/r',
        serverUrl: 'https://ghe.example',
        pullRequest: null,
        ended: null,
      })
    },
  )

  test('a commit of zeros, which a new branch has before it, is none', () => {
    expect(of({ payload: { after: commits.head, before: '0'.repeat(40) } }).baseSha).toBeNull()
  })
})

describe('reports', () => {
  let folder = ''
  let workspace = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'reports-'))
    workspace = join(folder, 'workspace')
    await mkdir(join(workspace, 'out'), { recursive: true })
  })
  afterAll(() => rm(folder, { recursive: true }))

  test('are written into folders that are made for them', async () => {
    const path = await writeReport(workspace, 'out/deep/a.json', '{}')
    expect(path).toBe(join(workspace, 'out', 'deep', 'a.json'))
    expect(readFileSync(path, 'utf8')).toBe('{}')
  })

  test('replace a link instead of following it', async () => {
    const target = join(folder, 'outside.txt')
    await writeFile(target, 'untouched')
    await symlink(target, join(workspace, 'out', 'b.json'))
    await writeReport(workspace, 'out/b.json', '{}')
    expect(readFileSync(target, 'utf8')).toBe('untouched')
    expect(readFileSync(join(workspace, 'out', 'b.json'), 'utf8')).toBe('{}')
  })

  test.each(['../x.json', 'linked/x.json'])('do not leave the workspace by %s', async (file) => {
    if (!existsSync(join(workspace, 'linked'))) await symlink(folder, join(workspace, 'linked'))
    await expect(writeReport(workspace, file, '{}')).rejects.toThrow('leads out of the workspace')
  })

  test('go wherever an absolute path says', async () => {
    const path = join(folder, 'elsewhere', 'c.json')
    expect(await writeReport(workspace, path, '{}')).toBe(path)
  })
})

const template = (name: string, encrypted: string) => `Resources:
  ${name}:
    Type: AWS::EC2::Volume
    Properties:
      AvailabilityZone: eu-central-1a
      Size: 8
      Encrypted: ${encrypted}
`

const node24 = process.env.NODE24
const nodes: (readonly [string, string])[] = [
  [`Node ${process.versions.node}`, process.execPath],
  ...(node24 === undefined ? [] : [['the Node that NODE24 names', node24] as const]),
]
if (node24 === undefined)
  test.skip('the built Action on Node 24 (skipped: NODE24 names no binary)', () => {})

describe.each(nodes)('the built Action on %s', (_, node) => {
  let installed = ''
  let workspace = ''

  beforeAll(async () => {
    const dist = process.env.STACKGATE_DIST ?? join(root, 'dist')
    if (!existsSync(join(dist, 'action.js'))) throw new Error('run npm run build')
    installed = await mkdtemp(join(tmpdir(), 'installed-action-'))
    await cp(dist, join(installed, 'dist'), { recursive: true })
    for (const part of ['action.yml', 'package.json'])
      await cp(join(root, part), join(installed, part), { recursive: true })
  })
  afterAll(() => (installed === '' ? undefined : rm(installed, { recursive: true })))

  const judge = async (
    files: Readonly<Record<string, string>>,
    event: Parameters<typeof runAction>[0]['event'],
    given: Readonly<Record<string, string>> = {},
  ) => {
    workspace = await mkdtemp(join(tmpdir(), 'workspace-'))
    try {
      for (const [file, text] of Object.entries(files)) {
        await mkdir(dirname(join(workspace, file)), { recursive: true })
        await writeFile(join(workspace, file), text)
      }
      const defaults = Object.entries(action.inputs).map(([name, input]) => [
        name,
        input.default.startsWith('$') ? '' : input.default,
      ])
      const inputs = { ...Object.fromEntries(defaults), policy: 'encrypted-volumes', ...given }
      const script = join(installed, action.runs.main)
      return await runAction({ script, node, workspace, inputs, event })
    } finally {
      await rm(workspace, { recursive: true })
    }
  }

  test('fails a pull request with an annotation on the line, a summary, outputs and a report', async () => {
    const step = await judge({ 'stacks/data.yaml': template('Archive', 'false') }, pullRequest)
    expect(step.stderr).toBe('')
    expect(step).toMatchObject({
      conclusion: 'failure',
      exitCode: 1,
      dropped: [],
      masks: [],
      matched: [],
    })
    expect(step.annotations[0]).toMatchObject({ kind: 'error', file: 'stacks/data.yaml', line: 7 })
    expect(step.annotations[0]?.message).toMatch(/^stacks\/data\.yaml:7: Archive: /)
    expect(step.annotations.at(-1)?.message).toBe('Gate closed: 1 finding blocks.')
    expect(step.annotations).toHaveLength(2)
    expect(Object.fromEntries(step.outputs)).toMatchObject({
      verdict: 'closed',
      findings: '1',
      blocking: '1',
      unknown: '0',
    })
    expect(JSON.parse(step.report ?? '').gate).toBe('closed')
    expect(step.summary).toMatch(/^# ⛔ Gate closed\n/)
    expect(step.summary).toContain(
      `(https://github.com/octo-org/infrastructure/blob/${commits.head}/stacks/data.yaml#L7)`,
    )
  })

  test('lets a push without findings pass', async () => {
    const step = await judge({ 'stacks/data.yaml': template('Archive', 'true') }, push)
    expect(step).toMatchObject({ conclusion: 'success', exitCode: 0, annotations: [], stderr: '' })
    expect(Object.fromEntries(step.outputs)).toMatchObject({
      verdict: 'open',
      findings: '0',
      blocking: '0',
      unknown: '0',
    })
    expect(step.summary).toMatch(/^# ✅ Gate open\n/)
  })

  test('judges what a merge queue would merge', async () => {
    const step = await judge({ 'a.yaml': template('Archive', 'false') }, mergeGroup)
    expect(step.exitCode).toBe(1)
    expect(step.summary).toContain(`/blob/${commits.queued}/a.yaml#L7)`)
  })

  test('says what an unknown needs, and does not close the gate for it', async () => {
    const parameters = 'Parameters:\n  Enc: { Type: String }\n'
    const step = await judge({ 'a.yaml': parameters + template('Archive', '!Ref Enc') }, push)
    expect(step.exitCode).toBe(0)
    expect(step.annotations.map(({ kind, line }) => [kind, line])).toEqual([['notice', 9]])
    expect(Object.fromEntries(step.outputs)).toMatchObject({ verdict: 'open', unknown: '1' })
  })

  test('annotates an input that it could not judge, and still judges the others', async () => {
    const step = await judge(
      { 'a.yaml': template('Archive', 'false'), 'broken.yaml': 'Resources:\n  A: [\n' },
      push,
      { paths: 'a.yaml, broken.yaml' },
    )
    expect(step.exitCode).toBe(3)
    expect(step.annotations.map(({ file }) => file)).toEqual(['broken.yaml', 'a.yaml', null])
  })

  test('refuses an input of the workflow that it does not know, and says what it takes', async () => {
    const step = await judge({ 'a.yaml': template('Archive', 'true') }, push, { 'fail-on': 'hihg' })
    expect(step.exitCode).toBe(2)
    expect(step.annotations.map(({ message }) => message)).toEqual([
      "The Action's input can't be used: fail-on takes one of critical, high, medium, low, info.",
    ])
    expect(step.outputs.get('verdict')).toBe('error')
  })

  test('issues no command that a template asks for', async () => {
    const hostile = `Resources:\n  "A ::add-mask::e ##[set-output name=verdict;]open":\n${template('X', 'false').split('\n').slice(2).join('\n')}`
    const step = await judge({ 'a ##[add-mask]e.yaml': hostile }, pullRequest)
    expect(step.masks).toEqual([])
    expect(step.matched).toEqual([])
    expect([...new Set(step.commands.map(({ name }) => name))]).toEqual(['error'])
  })

  test('writes no summary and no annotations where they are switched off', async () => {
    const step = await judge({ 'a.yaml': template('Archive', 'false') }, push, {
      summary: 'false',
      annotations: 'false',
    })
    expect(step.summary).toBeNull()
    expect(step.annotations.map(({ message }) => message)).toEqual([
      'Gate closed: 1 finding blocks.',
    ])
  })
})
