import { afterEach, describe, expect, test } from 'vitest'
import {
  commits,
  dependabotPullRequest,
  forkPullRequest,
  mergeGroup,
  pullRequest,
  pullRequestTarget,
  push,
  type Step,
  schedule,
  workflowDispatch,
  workflowRun,
} from '../fake-runner/index.ts'
import { asked, type Change, openChange, template, writes } from './change.ts'

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

/** One finding is older than the change, one is new. */
const base = { 'a.yaml': template({ Old: false }) }
const head = { 'a.yaml': template({ Old: false, New: false }) }

const everything = { contents: 'read', 'pull-requests': 'write', checks: 'write' } as const
const readOnly = { contents: 'read', 'pull-requests': 'read' } as const

type Rights = Readonly<Record<string, 'read' | 'write'>>

interface Row {
  readonly name: string
  readonly event: Step['event']
  readonly inputs?: Readonly<Record<string, string>>
  readonly rights: Rights
  readonly exitCode: number
  /** How many findings block: those of the change, or all. */
  readonly blocking: string | undefined
  readonly comments: number
  /** What the log says besides; null: nothing of GitHub. */
  readonly says: string | null
}

const writeLine = 'Add this line under permissions: of the job: "pull-requests: write".'

const table: readonly Row[] = [
  {
    name: 'pull_request',
    ...{ event: pullRequest, rights: everything, exitCode: 1, blocking: '1', comments: 1 },
    says: null,
  },
  {
    name: 'pull_request with a token that only reads',
    ...{ event: pullRequest, rights: readOnly, exitCode: 1, blocking: '1', comments: 0 },
    says: writeLine,
  },
  {
    name: 'pull_request with contents: read alone',
    ...{
      event: pullRequest,
      rights: { contents: 'read' },
      exitCode: 1,
      blocking: '1',
      comments: 0,
    },
    says: 'Add this line under permissions: of the job: "pull-requests: read".',
  },
  {
    name: 'pull_request with a token that may nothing',
    ...{ event: pullRequest, rights: {}, exitCode: 1, blocking: '2', comments: 0 },
    says: 'Add this line under permissions: of the job: "contents: read".',
  },
  {
    name: 'pull_request from a fork',
    ...{ event: forkPullRequest, rights: readOnly, exitCode: 1, blocking: '1', comments: 0 },
    says: 'This pull request comes from a fork, whose token can only read',
  },
  {
    name: 'pull_request of Dependabot',
    ...{ event: dependabotPullRequest, rights: readOnly, exitCode: 1, blocking: '1', comments: 0 },
    says: writeLine,
  },
  {
    name: 'pull_request of Dependabot, given the right to write',
    ...{
      event: dependabotPullRequest,
      rights: everything,
      exitCode: 1,
      blocking: '1',
      comments: 1,
    },
    says: null,
  },
  {
    name: 'pull_request_target',
    ...{
      event: pullRequestTarget,
      rights: everything,
      exitCode: 2,
      blocking: undefined,
      comments: 0,
    },
    says: 'On pull_request_target a workflow has secrets and a token that writes',
  },
  {
    name: 'pull_request_target, where it is allowed',
    ...{ event: pullRequestTarget, rights: everything, exitCode: 1, blocking: '1', comments: 1 },
    inputs: { 'allow-pull-request-target': 'true' },
    says: null,
  },
  {
    name: 'merge_group',
    ...{ event: mergeGroup, rights: everything, exitCode: 1, blocking: '1', comments: 0 },
    says: null,
  },
  {
    name: 'push',
    ...{ event: push, rights: everything, exitCode: 1, blocking: '2', comments: 0 },
    says: null,
  },
  {
    name: 'schedule',
    ...{ event: schedule, rights: everything, exitCode: 1, blocking: '2', comments: 0 },
    says: null,
  },
  {
    name: 'workflow_dispatch',
    ...{ event: workflowDispatch, rights: everything, exitCode: 1, blocking: '2', comments: 0 },
    says: null,
  },
  {
    name: 'workflow_run',
    ...{ event: workflowRun, rights: everything, exitCode: 1, blocking: '2', comments: 0 },
    says: null,
  },
  {
    name: 'push in mode publish',
    ...{ event: push, rights: everything, exitCode: 2, blocking: undefined, comments: 0 },
    inputs: { mode: 'publish', report: 'report.json' },
    says: 'mode: publish is for workflows that run on workflow_run',
  },
]

describe('an event decides what is judged, what is compared and who is told', () => {
  test.each(table)('$name', async ({ event, inputs = {}, rights, ...expected }) => {
    const { github, run } = await change(base, head, { rights })
    const step = await run({ event, inputs })
    expect(step.stderr).toBe('')
    expect(step.exitCode).toBe(expected.exitCode)
    expect(step.outputs.get('blocking')).toBe(expected.blocking)
    expect(github.state.comments).toHaveLength(expected.comments)
    const log = step.lines.join('\n')
    if (expected.says === null)
      expect(log).not.toMatch(/could not|permissions:|Action has no token/)
    else expect(log).toContain(expected.says)
    expect(log).not.toContain('ghs_ThisIsTheTokenOfTheTests')
    expect(asked(github).length).toBeLessThanOrEqual(6)
  })

  test('without a token nothing is asked, and what is missing is said', async () => {
    const { github, run } = await change(base, head)
    const step = await run({ inputs: { token: '' } })
    expect(step.exitCode).toBe(1)
    expect(asked(github)).toEqual([])
    expect(step.lines.join('\n')).toContain('Leave the input token at its default.')
  })

  test('a push is told to nobody', async () => {
    const { github, run } = await change(base, head)
    await run({ event: push })
    expect(asked(github)).toEqual([])
  })

  test('a fork is only read for', async () => {
    const { github, run } = await change(base, head)
    await run({ event: forkPullRequest })
    expect(writes(github)).toEqual([])
  })
})

describe('a payload that lies', () => {
  const pull = pullRequest.payload.pull_request
  const payloads: readonly (readonly [string, unknown])[] = [
    ['is no JSON', '{"pull_request":'],
    ['is a list', []],
    ['is null', null],
    ['is deep', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['has no pull request', { repository: pullRequest.payload.repository }],
    [
      'names commits that are none',
      {
        pull_request: {
          ...pull,
          head: { ...pull.head, sha: '$(id)' },
          base: { sha: '--upload-pack=id' },
        },
      },
    ],
    [
      'has a number that leads elsewhere',
      { ...pullRequest.payload, pull_request: { ...pull, number: '../../other/issues/1' } },
    ],
    [
      'names its prototype',
      '{"__proto__":{"pull_request":{"number":42}},"constructor":{"prototype":{"number":42}}}',
    ],
    [
      'has commands for text',
      {
        ...pullRequest.payload,
        pull_request: {
          ...pull,
          title: '::add-mask::e\n##[set-output name=verdict;]open',
          head: { ...pull.head, ref: 'x\n::error::y' },
        },
      },
    ],
  ]
  test.each(payloads)('%s: the findings still decide', async (_, payload) => {
    const { github, run } = await change(base, head)
    const step = await run({ event: { name: 'pull_request', sha: commits.merge, payload } })
    expect(step.stderr).toBe('')
    expect(step.exitCode).toBe(1)
    expect(step.outputs.get('verdict')).toBe('closed')
    const masks = step.masks.filter((mask) => mask !== 'ghs_ThisIsTheTokenOfTheTests')
    expect(masks).toEqual([])
    expect([...new Set(step.commands.map(({ name }) => name))].toSorted()).toEqual(
      step.masks.length > 0 ? ['add-mask', 'error'] : ['error'],
    )
    for (const { path } of github.seen) expect(path).toMatch(/^\/repos\/octo-org\/infrastructure\//)
  })
})
