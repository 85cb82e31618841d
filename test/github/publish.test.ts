import { afterEach, describe, expect, test } from 'vitest'
import { commits, forkPullRequest, workflowRun } from '../fake-runner/index.ts'
import { type Change, openChange, template, writes } from './change.ts'

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

const base = { 'a.yaml': template({ Disk: true }) }
const head = { 'a.yaml': template({ Disk: false }) }

const publish = { mode: 'publish', report: 'report.json' }

/** The report that a run for the fork leaves. */
async function madeReport(from: Change): Promise<string> {
  const step = await from.run({ event: forkPullRequest })
  expect(step.report).not.toBeNull()
  from.github.faults.length === 0 || expect(from.github.faults).toEqual([])
  return step.report ?? ''
}

const forked = () => change(base, head, { headOwner: 'stranger' })

describe('mode: publish', () => {
  test('tells the pull request of a fork what the run with read-only rights found', async () => {
    const fork = await forked()
    const report = await madeReport(fork)
    const step = await fork.run({
      event: workflowRun,
      inputs: publish,
      workspace: { 'report.json': report },
    })
    expect(step.stderr).toBe('')
    expect(step.exitCode).toBe(0)
    expect(fork.github.state.comments).toHaveLength(1)
    expect(fork.github.state.comments[0]).toMatchObject({ pull: 42 })
    expect(fork.github.state.comments[0]?.body).toMatch(
      /^<!-- stackgate:v1:default -->\n### ⛔ Gate closed: 1 new finding blocks\n/,
    )
    expect(fork.github.state.comments[0]?.body).toContain('From the report of a run')
    expect(step.outputs.size).toBe(0)

    await fork.run({ event: workflowRun, inputs: publish, workspace: { 'report.json': report } })
    expect(writes(fork.github)).toEqual(['POST /issues/{issue_number}/comments'])
  })

  test.each([
    ['asks for none', { comment: 'never' }, 'read', 'comment asks for none on pull request 42'],
    ['may not write', {}, 'read', '"pull-requests: write"'],
  ] as const)(
    'does not say that it was published where the workflow %s',
    async (_, inputs, right, told) => {
      const fork = await forked()
      const report = await madeReport(fork)
      fork.github.state.rights = { 'pull-requests': right }
      const step = await fork.run({
        event: workflowRun,
        inputs: { ...publish, ...inputs },
        workspace: { 'report.json': report },
      })
      expect(step.exitCode).toBe(0)
      expect(step.lines.join('\n')).toContain('Nothing was published')
      expect(step.lines.join('\n')).not.toContain('was published to')
      expect(step.lines.join('\n')).toContain(told)
    },
  )

  test('says so where the report and the run disagree', async () => {
    const fork = await forked()
    const report = JSON.parse(await madeReport(fork))
    const lie = { ...report, gate: 'open', exitCode: 0, findings: [], verdicts: [] }
    await fork.run({
      event: workflowRun,
      inputs: { ...publish, comment: 'always' },
      workspace: { 'report.json': JSON.stringify(lie) },
    })
    expect(fork.github.state.comments[0]?.body).toContain(
      'The report and the run that made it disagree on the gate.',
    )
  })

  const run = workflowRun.payload.workflow_run
  test.each([
    ['another branch', { ...run, head_branch: 'main' }],
    [
      'another owner',
      { ...run, head_repository: { ...run.head_repository, owner: { login: 'other' } } },
    ],
    ['a commit that is no longer the head', { ...run, head_sha: commits.queued }],
    ['a branch with a query in it', { ...run, head_branch: 'feature&state=open' }],
    ['a run that no pull request started', { ...run, event: 'push' }],
    ['no branch', { ...run, head_branch: null }],
  ])('writes nowhere for %s', async (_, ended) => {
    const fork = await forked()
    const report = await madeReport(fork)
    const step = await fork.run({
      event: { ...workflowRun, payload: { ...workflowRun.payload, workflow_run: ended } },
      inputs: publish,
      workspace: { 'report.json': report },
    })
    expect(step.exitCode).toBe(0)
    expect(fork.github.state.comments).toEqual([])
    expect(step.lines.join('\n')).toContain('Nothing was published.')
  })

  test('takes no number from the report or the payload', async () => {
    const fork = await forked()
    const report = JSON.parse(await madeReport(fork))
    const ended = { ...run, pull_requests: [{ number: 7 }] }
    await fork.run({
      event: {
        ...workflowRun,
        payload: { ...workflowRun.payload, number: 7, workflow_run: ended },
      },
      inputs: publish,
      workspace: { 'report.json': JSON.stringify(report) },
    })
    expect(fork.github.state.comments.map(({ pull }) => pull)).toEqual([42])
  })

  const hostile: readonly (readonly [string, (report: Record<string, unknown>) => string])[] = [
    ['is empty', () => ''],
    ['is no JSON', () => '{'],
    ['is another document', () => '{"verdict":"open"}'],
    ['has a key more', (report) => JSON.stringify({ ...report, pullRequest: 1 })],
    ['has no findings', ({ findings: _, ...report }) => JSON.stringify(report)],
    ['has another gate', (report) => JSON.stringify({ ...report, gate: 'ajar' })],
    [
      'has its prototype',
      (report) => JSON.stringify(report).replace('{', '{"__proto__":{"gate":"open"},'),
    ],
    ['is deep', () => `{"tool":${'['.repeat(200_000)}${']'.repeat(200_000)}}`],
    ['is too large', () => `{"tool":"${'x'.repeat(25 * 1024 ** 2)}"}`],
  ]
  test.each(hostile)('refuses a report that %s', async (_, make) => {
    const fork = await forked()
    const report = JSON.parse(await madeReport(fork))
    const step = await fork.run({
      event: workflowRun,
      inputs: publish,
      workspace: { 'report.json': make(report) },
    })
    expect(step.stderr).toBe('')
    expect(step.exitCode).toBe(3)
    expect(step.annotations[0]?.message).toMatch(/^The report can't be published: /)
    expect(fork.github.state.comments).toEqual([])
  })

  test('writes nothing of a report as markup, mention, link or command', async () => {
    const fork = await forked()
    const report = await madeReport(fork)
    const evil =
      '@octo-org/admins #1 <img src=x onerror=y> [a](https://evil.example) --> ``` | ::error::x\\n##[add-mask]y'
    const text = report
      .replaceAll('"EBS volume is encrypted"', `"${evil}"`)
      .replaceAll('"Encrypted is false"', `"${evil}"`)
      .replaceAll('"Disk"', `"${evil}"`)
      .replaceAll('"Encrypted: true"', `"${evil}"`)
    expect(JSON.parse(text).findings[0].title).toContain('@octo-org')
    const step = await fork.run({
      event: workflowRun,
      inputs: publish,
      workspace: { 'report.json': text },
    })
    expect(step.exitCode).toBe(0)
    const body = fork.github.state.comments[0]?.body ?? ''
    const outside = withoutCode(body)
    expect(outside).not.toMatch(/@octo|#1|<img|evil\.example/)
    expect(step.commands.map(({ name }) => name)).toEqual(['add-mask'])
  })
})

/** What is left of Markdown without its code blocks and spans. */
const withoutCode = (markdown: string) =>
  markdown
    .replace(/^(`{3,})\n[\s\S]*?\n\1$/gm, '')
    .replace(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '')
