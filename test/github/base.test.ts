import { execFileSync } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { asked, type Change, type Files, openChange, template } from './change.ts'

const open: Change[] = []
const change = async (...args: Parameters<typeof openChange>) => {
  const opened = await openChange(...args)
  open.push(opened)
  return opened
}
afterEach(async () => {
  for (const { github, close } of open.splice(0)) {
    await close()
    expect(github.faults).toEqual([])
  }
})

const waiver = (resource: string) =>
  `waivers:\n  - policy: encrypted-volumes\n    resource: ${resource}\n    reason: scratch\n`
const bad = template({ Disk: false })
const good = template({ Disk: true })

describe('rules come from the base, without history and without credentials', () => {
  const rows: readonly (readonly [string, Files, Files, number])[] = [
    [
      'a waiver that the change adds',
      { 'a.yaml': good },
      { 'a.yaml': bad, 'stackgate.yaml': waiver('Disk') },
      1,
    ],
    [
      'a waiver that the change widens',
      { 'a.yaml': good, 'stackgate.yaml': waiver('Other') },
      { 'a.yaml': bad, 'stackgate.yaml': waiver('Disk') },
      1,
    ],
    [
      'a waiver that the change removes',
      { 'a.yaml': good, 'stackgate.yaml': waiver('Disk') },
      { 'a.yaml': bad },
      0,
    ],
    [
      'settings that the change moves next to the input',
      { 'sub/a.yaml': good },
      { 'sub/a.yaml': bad, 'sub/stackgate.yaml': waiver('Disk') },
      1,
    ],
    [
      'settings that the change breaks',
      { 'a.yaml': good },
      { 'a.yaml': bad, 'stackgate.yaml': 'waivers: [' },
      1,
    ],
    [
      'settings in another case',
      { 'a.yaml': good },
      { 'a.yaml': bad, 'StackGate.yaml': waiver('Disk') },
      1,
    ],
    [
      'settings in a folder that is named like the commit of the base',
      { 'a.yaml': good },
      { 'a.yaml': bad, [`${'b2'.repeat(20)}/stackgate.yaml`]: waiver('Disk') },
      1,
    ],
  ]
  test.each(rows)('%s', async (_, base, head, exitCode) => {
    const { run } = await change(base, head)
    const step = await run()
    expect(step.stderr).toBe('')
    expect(step.exitCode).toBe(exitCode)
  })

  test('and what the change proposes to them is told', async () => {
    const { github, run } = await change(
      { 'a.yaml': good },
      { 'a.yaml': bad, 'stackgate.yaml': waiver('Disk') },
    )
    await run()
    expect(github.state.comments[0]?.body).toContain(
      '**Proposed by this change, not in force until merged:**',
    )
  })
})

describe('the base', () => {
  test('holds nothing that a build left in the checkout', async () => {
    const { run } = await change({ 'README.md': 'x' }, { 'README.md': 'x' })
    const step = await run({ workspace: { 'README.md': 'x', 'cdk.out/made.template.yaml': bad } })
    expect(step.outputs.get('blocking')).toBe('1')
  })

  test('is asked for in one request and one more for each changed file', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`stacks/s${index}.yaml`, template({ Disk: true })]),
    )
    const { github, run } = await change(many, { ...many, 'stacks/s7.yaml': bad })
    const step = await run()
    expect(step.outputs.get('blocking')).toBe('1')
    expect(asked(github).filter((route) => route.includes('/git/'))).toEqual([
      'GET /git/trees/{tree_sha}',
      'GET /git/blobs/{file_sha}',
    ])
    expect(asked(github).length).toBeLessThanOrEqual(6)
  })

  test('that can not be read leaves settings without force, and says how to have it', async () => {
    const { github, run } = await change(
      { 'a.yaml': bad, 'stackgate.yaml': waiver('Disk') },
      { 'a.yaml': bad, 'stackgate.yaml': waiver('Disk') },
    )
    github.state.rights = { 'pull-requests': 'write' }
    const step = await run()
    expect(step.exitCode).toBe(2)
    expect(step.lines.join('\n')).toContain('Check out with fetch-depth: 2')
    expect(step.lines.join('\n')).toContain('"contents: read"')
  })

  test('is never lenient where a rule of it could not be read', async () => {
    const policies = { 'rules/x/policy.yaml': 'id: x\n' }
    const { github, run } = await change(
      { 'a.yaml': good, ...policies },
      { 'a.yaml': good, 'rules/x/policy.yaml': 'id: y\n' },
    )
    github.mishap = ({ route }) =>
      route.includes('/git/blobs/') ? { status: 404, body: { message: 'Not Found' } } : null
    const step = await run()
    expect(step.exitCode).toBe(2)
    expect(step.lines.join('\n')).toContain("The base's own settings or policies can't be read")
  })

  test('is read from git where git holds it, and GitHub is not asked', async () => {
    const { github, run } = await change({ 'a.yaml': good }, { 'a.yaml': bad })
    const step = await run({
      prepare: (workspace, payload) => {
        const git = (...words: string[]) =>
          execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.com', ...words], {
            cwd: workspace,
          }).toString('utf8')
        git('init', '--quiet')
        git('add', '.')
        git('commit', '--quiet', '-m', 'base')
        const sha = git('rev-parse', 'HEAD').trim()
        return JSON.parse(JSON.stringify(payload).replaceAll('b2'.repeat(20), sha))
      },
      // What git committed as the base has the finding, so that it is older.
      workspace: { 'a.yaml': bad },
    })
    expect(step.exitCode).toBe(0)
    expect(asked(github)).not.toContain('GET /git/trees/{tree_sha}')
  })

  test.each([
    ['what the change can touch', {}, '1'],
    ['everything where that is asked for', { inputs: 'all' }, '2'],
  ])('decides what is judged: %s', async (_, inputs, findings) => {
    const { run } = await change({ 'a.yaml': bad, 'b.yaml': bad }, { 'a.yaml': bad, 'b.yaml': bad })
    const step = await run({
      inputs,
      prepare: (workspace, payload) => {
        const git = (...words: string[]) =>
          execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.com', ...words], {
            cwd: workspace,
          }).toString('utf8')
        git('init', '--quiet')
        git('add', '.')
        git('commit', '--quiet', '-m', 'base')
        appendFileSync(join(workspace, 'b.yaml'), '# a word\n')
        const sha = git('rev-parse', 'HEAD').trim()
        return JSON.parse(JSON.stringify(payload).replaceAll('b2'.repeat(20), sha))
      },
      workspace: { 'a.yaml': bad, 'b.yaml': bad },
    })
    expect(step.exitCode).toBe(0)
    expect(step.outputs.get('findings')).toBe(findings)
  })

  test('is asked for where git is there and holds the merge alone', async () => {
    const { github, run } = await change({ 'a.yaml': good }, { 'a.yaml': bad })
    const step = await run({
      prepare: (workspace, payload) => {
        const git = ['-c', 'user.name=x', '-c', 'user.email=x@example.com']
        for (const words of [
          ['init', '--quiet'],
          ['add', '.'],
          ['commit', '--quiet', '-m', 'merge'],
        ])
          execFileSync('git', [...git, ...words], { cwd: workspace })
        return payload
      },
    })
    expect(step.stderr).toBe('')
    expect(step.outputs.get('blocking')).toBe('1')
    expect(asked(github)).toContain('GET /git/trees/{tree_sha}')
  })
})
