import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { workflowText } from '../../src/command-line/workflow-text.ts'
import { folderWith } from '../folder-with.ts'
import { ranIn } from './in-process.ts'

const template = 'Resources:\n  Key:\n    Type: AWS::KMS::Key\n'
const workflow = '.github/workflows/stackgate.yml'
const textIn = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8')

describe('init', () => {
  test('finds the inputs, writes settings and a workflow, and shows the first report', async () => {
    const folder = folderWith({
      '.git/HEAD': 'ref: refs/heads/trunk\n',
      'stacks/a.yaml': template,
      'infra/main.tf': 'resource "aws_ebs_volume" "v" {\n  encrypted = false\n}\n',
    })
    const { exitCode, stdout, stderr } = await ranIn(folder, 'init')

    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(stdout).toMatch(
      /^Found 2 inputs\n {2}infra \(Terraform folder\)\n {2}stacks\/a\.yaml \(template\)\n\nWrote stackgate\.yaml\nWrote \.github\/workflows\/stackgate\.yml\n\n/,
    )
    expect(stdout).toContain('encrypted-volumes')
    expect(stdout).toMatch(/Gate closed: .*\n$/)
    expect(parse(textIn(folder, workflow)).on.push.branches).toEqual(['trunk'])
  })

  test('writes settings that hold, and never over what is there', async () => {
    const folder = folderWith({ '.git/HEAD': '', 'a.yaml': template })
    await ranIn(folder, 'init')
    const [settings, written] = [textIn(folder, 'stackgate.yaml'), textIn(folder, workflow)]
    expect((await ranIn(folder, 'check', '--format', 'json')).stdout).toContain('"stackgate.yaml"')

    const { exitCode, stdout } = await ranIn(folder, 'init')
    expect(exitCode).toBe(0)
    expect(stdout).toContain('stackgate.yaml is there already: it stays as it is\n')
    expect(stdout).toContain(`${workflow} is there already: it stays as it is\n`)
    expect([textIn(folder, 'stackgate.yaml'), textIn(folder, workflow)]).toEqual([
      settings,
      written,
    ])
  })

  test('where there is nothing to judge, says what would be', async () => {
    const folder = folderWith({ '.git/HEAD': '', 'notes.txt': 'x' })
    const { exitCode, stdout } = await ranIn(folder, 'init')
    expect(exitCode).toBe(0)
    expect(stdout).toContain('Nothing to judge is here yet')
    expect(existsSync(join(folder, 'stackgate.yaml'))).toBe(true)
  })

  test('an input that was named and is not there is told, and nothing is written', async () => {
    const folder = folderWith({ '.git/HEAD': '' })
    expect(await ranIn(folder, 'init', 'missing.yaml')).toMatchObject({ exitCode: 3 })
    expect(existsSync(join(folder, 'stackgate.yaml'))).toBe(false)
  })
})

describe('the workflow', () => {
  const hostile = `a"b: \${{ github.token }}\n`
  const cases = [
    { version: '1.0.0', branch: 'main', apps: [] },
    { version: '1.0.0', branch: 'release/1.x', apps: ['.', 'apps/cdk app'] },
    { version: '1.0.0', branch: hostile, apps: [hostile] },
  ]

  test.each(cases)('has the least rights, and no value of an event in a command: $branch', (to) => {
    const { permissions, concurrency, on, jobs } = parse(workflowText(to))
    expect(permissions).toEqual({ contents: 'read' })
    expect(concurrency.group).toBe(`stackgate-\${{ github.ref }}`)
    expect(Object.keys(on)).toEqual(['pull_request', 'merge_group', 'push'])
    expect(on.push.branches).toEqual([to.branch])
    const steps: readonly { run?: string; uses?: string; 'working-directory'?: string }[] =
      jobs.gate.steps
    for (const { run = '' } of steps) expect(run).not.toMatch(/\$\{\{/)
    for (const { uses = '' } of steps) expect(uses).toMatch(/^$|@[\da-f]{40}$/)
    expect(steps.flatMap((step) => step['working-directory'] ?? [])).toEqual(to.apps)
  })

  test('passes actionlint', ({ skip }) => {
    const program = process.env.ACTIONLINT ?? 'actionlint'
    const lint = (folder: string) =>
      execFileSync(program, ['-no-color', join(folder, workflow)], { encoding: 'utf8' })
    try {
      execFileSync(program, ['-version'])
    } catch {
      return skip('there is no actionlint here')
    }
    for (const to of cases.slice(0, 2)) {
      const folder = folderWith({ [workflow]: workflowText(to), '.git/HEAD': '' })
      expect(lint(folder)).toBe('')
    }
  })
})
