import { afterEach, describe, expect, test } from 'vitest'
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

const base = { 'stacks/data.yaml': template({ Archive: false }) }
const worse = { 'stacks/data.yaml': template({ Archive: false, Logs: false }) }
const mended = { 'stacks/data.yaml': template({ Archive: false, Logs: true }) }

describe('the comment on a pull request', () => {
  test('is written once, not touched while it says the same, and edited when all is clear', async () => {
    const { github, run, push } = await change(base, worse)
    const first = await run()
    expect(first.stderr).toBe('')
    expect(first.exitCode).toBe(1)
    expect(github.state.comments).toHaveLength(1)
    const [comment] = github.state.comments
    expect(comment?.body).toMatch(
      /^<!-- stackgate:v1:default -->\n### ⛔ Gate closed: 1 new finding blocks\n/,
    )
    expect(comment?.body).toContain('Known before: 1')
    expect(asked(github).length).toBeLessThanOrEqual(6)

    const second = await run()
    expect(second.exitCode).toBe(1)
    expect(writes(github)).toEqual(['POST /issues/{issue_number}/comments'])

    push(mended)
    const third = await run()
    expect(third.exitCode).toBe(0)
    expect(github.state.comments).toHaveLength(1)
    expect(comment?.body).toMatch(
      /^<!-- stackgate:v1:default -->\n### ✅ Gate open: all clear, what was found here is fixed\n/,
    )
    expect(writes(github)).toEqual([
      'POST /issues/{issue_number}/comments',
      'PATCH /issues/comments/{comment_id}',
    ])
  })

  test('is not written where nothing was ever found', async () => {
    const { github, run } = await change(base, mended)
    const step = await run()
    expect(step.exitCode).toBe(0)
    expect(github.state.comments).toEqual([])
  })
})

describe('whose comment it is', () => {
  const planted = (author: string, id: number) => ({
    ...{ id, pull: 42, author },
    body: '<!-- stackgate:v1:default -->\n### ✅ Gate open: trust me',
  })

  test('a comment that somebody else marked is left alone', async () => {
    const { github, run } = await change(base, worse)
    github.state.comments.push(planted('stranger', 5), planted('other-app[bot]', 6))
    await run()
    expect(github.state.comments.map(({ author }) => author)).toEqual([
      'stranger',
      'other-app[bot]',
      'github-actions[bot]',
    ])
    expect(github.state.comments[0]?.body).toContain('trust me')
    expect(github.state.comments[1]?.body).toContain('trust me')
  })

  test('a mark in the middle of a text is none', async () => {
    const { github, run } = await change(base, worse)
    const body = 'Look: <!-- stackgate:v1:default -->'
    github.state.comments.push({ id: 5, pull: 42, author: 'github-actions[bot]', body })
    await run()
    expect(github.state.comments).toHaveLength(2)
  })

  test('the newest of several of ours is edited', async () => {
    const { github, run } = await change(base, worse)
    github.state.comments.push(planted('github-actions[bot]', 5), planted('github-actions[bot]', 6))
    await run()
    expect(github.state.comments.map(({ body }) => body.includes('Gate closed'))).toEqual([
      false,
      true,
    ])
  })

  test('it is found on the second page', async () => {
    const { github, run } = await change(base, worse)
    for (let id = 1; id <= 150; id += 1)
      github.state.comments.push({ id, pull: 42, author: 'someone', body: 'hello' })
    await run()
    await run()
    expect(writes(github)).toEqual(['POST /issues/{issue_number}/comments'])
  })

  test('it is found behind as many comments as people write', async () => {
    const { github, run } = await change(base, worse)
    for (let id = 1; id <= 1050; id += 1)
      github.state.comments.push({ id, pull: 42, author: 'someone', body: 'hello' })
    await run()
    await run()
    expect(writes(github)).toEqual(['POST /issues/{issue_number}/comments'])
  })

  test("a person's token finds the person's own", async () => {
    const { github, run } = await change(base, worse, { login: 'octocat', token: 'ghp_x' })
    await run({ inputs: { token: 'ghp_x' } })
    await run({ inputs: { token: 'ghp_x' } })
    expect(github.state.comments.map(({ author }) => author)).toEqual(['octocat'])
  })

  test("another app's token finds its own by the name that the workflow gives", async () => {
    const { github, run } = await change(base, worse, { login: 'our-app[bot]' })
    const inputs = { 'comment-author': 'our-app[bot]' }
    await run({ inputs })
    await run({ inputs })
    expect(github.state.comments.map(({ author }) => author)).toEqual(['our-app[bot]'])
  })

  test('two jobs with ids of their own have a comment each', async () => {
    const { github, run } = await change(base, worse)
    await run({ inputs: { 'comment-id': 'network' } })
    await run({ inputs: { 'comment-id': 'data' } })
    await run({ inputs: { 'comment-id': 'network' } })
    expect(github.state.comments.map(({ body }) => body.split('\n')[0])).toEqual([
      '<!-- stackgate:v1:network -->',
      '<!-- stackgate:v1:data -->',
    ])
  })
})

describe('when there is a comment', () => {
  test.each([
    ['always', mended, 1],
    ['on-findings', mended, 0],
    ['on-findings', worse, 1],
    ['on-change', base, 0],
    ['on-change', { 'stacks/data.yaml': template({ Archive: true }) }, 1],
    ['never', worse, 0],
  ])('%s', async (comment, head, comments) => {
    const { github, run } = await change(base, head)
    await run({ inputs: { comment } })
    expect(github.state.comments).toHaveLength(comments)
    if (comment === 'never') expect(asked(github).join()).not.toContain('/issues/')
  })
})

test('nothing is linked where files are named from another folder than the top', async () => {
  const at = (encrypted: boolean) => ({ 'infra/a.yaml': template({ Disk: encrypted }) })
  const { github, run } = await change(at(true), at(false))
  const step = await run({ inputs: { root: 'infra', paths: 'infra' } })
  expect(step.exitCode).toBe(1)
  expect(github.state.comments[0]?.body).toContain('`a.yaml:7`')
  expect(github.state.comments[0]?.body).not.toContain('/blob/')
})

test("a server of one's own is asked at its own address, and linked to", async () => {
  const { github, run } = await change(base, worse)
  await run({
    environment: {
      GITHUB_API_URL: `${github.url}/api/v3`,
      GITHUB_SERVER_URL: 'https://github.example.com',
    },
  })
  for (const { path } of github.seen) expect(path).toMatch(/^\/api\/v3\/repos\//)
  const body = github.state.comments[0]?.body ?? ''
  expect(body).toContain('(https://github.example.com/octo-org/infrastructure/blob/')
  expect(body).not.toMatch(/github\.com/)
})
