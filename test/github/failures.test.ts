import { afterEach, describe, expect, test } from 'vitest'
import type { Mishap } from '../fake-github/index.ts'
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

const base = { 'a.yaml': template({ Old: false }) }
const head = { 'a.yaml': template({ Old: false, New: false }) }

const list = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments'
const create = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
const update = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}'
const tree = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}'
const blob = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}'

const message = (text: string) => ({
  message: text,
  documentation_url: 'https://docs.github.com/rest',
})

const always =
  (route: string, answer: NonNullable<ReturnType<Mishap>>): Mishap =>
  (request) =>
    request.route === route ? answer : null

/** Each route, refused for good: what is said, and what blocks. */
const refusals: readonly (readonly [string, number, string, string])[] = [
  [create, 401, 'GitHub no longer takes the token (401).', '1'],
  [create, 403, '"pull-requests: write"', '1'],
  [create, 404, '"pull-requests: write"', '1'],
  [create, 409, "GitHub doesn't take it (409).", '1'],
  [create, 422, "GitHub doesn't take it (422).", '1'],
  [create, 500, 'GitHub gave no answer that could be used (500).', '1'],
  [list, 401, 'GitHub no longer takes the token (401).', '1'],
  [list, 403, '"pull-requests: read"', '1'],
  [list, 404, '"pull-requests: read"', '1'],
  [tree, 401, 'GitHub no longer takes the token (401).', '2'],
  [tree, 403, '"contents: read"', '2'],
  [tree, 404, '"contents: read"', '2'],
  [tree, 409, "GitHub doesn't take it (409).", '2'],
  [blob, 403, 'One changed file was not compared with the base', '2'],
  [blob, 404, 'One changed file was not compared with the base', '2'],
]

describe('what GitHub refuses has no part in the verdict', () => {
  test.each(refusals)('%s answers %d', async (route, status, says, blocking) => {
    const { github, run } = await change(base, head)
    github.mishap = always(route, { status, body: message('No') })
    const step = await run()
    expect(step.stderr).toBe('')
    expect(step.exitCode).toBe(1)
    expect(step.outputs.get('blocking')).toBe(blocking)
    expect(step.lines.join('\n')).toContain(says)
    expect(step.summary).toContain(says)
    expect(github.state.comments.length).toBe(route === create || route === list ? 0 : 1)
  })

  test('and an open gate stays open', async () => {
    const { github, run } = await change(base, base)
    github.mishap = ({ route }) =>
      route.includes('/git/') ? null : { status: 403, body: message('No') }
    const step = await run({ inputs: { comment: 'always' } })
    expect(step.exitCode).toBe(0)
    expect(step.outputs.get('verdict')).toBe('open')
  })
})

describe('an edit that is refused leaves the comment as it is', () => {
  test.each([403, 404, 422])('%d', async (status) => {
    const { github, run, push } = await change(base, head)
    await run()
    const before = github.state.comments[0]?.body
    push(base)
    github.mishap = always(update, { status, body: message('No') })
    const step = await run()
    expect(step.exitCode).toBe(0)
    expect(github.state.comments.map(({ body }) => body)).toEqual([before])
    expect(step.lines.join('\n')).toContain('The Action could not edit the comment')
  })
})

describe('GitHub is waited for', () => {
  test.each([
    ['429 with Retry-After', 429, message('slow down'), { 'retry-after': '1' }],
    [
      '403 of a secondary limit',
      403,
      message('You have exceeded a secondary rate limit'),
      { 'retry-after': '1' },
    ],
    [
      '422 with the code abuse',
      422,
      { message: 'Validation Failed', errors: [{ code: 'abuse' }] },
      { 'retry-after': '1' },
    ],
  ])('%s: one comment is written', async (_, status, body, headers) => {
    const { github, run } = await change(base, head)
    github.mishap = ({ route, before }) =>
      route === create && before === 0 ? { status, body, headers } : null
    const started = performance.now()
    const step = await run()
    expect(step.exitCode).toBe(1)
    expect(performance.now() - started).toBeGreaterThan(1000)
    expect(github.state.comments).toHaveLength(1)
    expect(step.lines.join('\n')).not.toContain('could not')
  })

  test.each([
    ['Retry-After of an hour', { 'retry-after': '3600' }],
    [
      'a limit that is reset in an hour',
      {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(Math.round(Date.now() / 1000) + 3600),
      },
    ],
  ])('but not for an %s', async (_, headers) => {
    const { github, run } = await change(base, head)
    github.mishap = always(create, { status: 403, body: message('rate limit'), headers })
    const step = await run()
    expect(step.exitCode).toBe(1)
    expect(github.state.comments).toEqual([])
    expect(step.lines.join('\n')).toContain('GitHub was asked too often')
  })

  test.each([500, 502, 503])(
    'a list that is answered with %d is asked for again',
    async (status) => {
      const { github, run } = await change(base, head)
      github.mishap = ({ route, before }) =>
        route === list && before === 0 ? { status, body: message('Server Error') } : null
      const step = await run()
      expect(step.lines.join('\n')).not.toContain('could not')
      expect(github.state.comments).toHaveLength(1)
    },
  )
})

describe('nothing is posted twice', () => {
  test.each([
    ['the line breaks after GitHub wrote it', 'after', 1],
    ['the line breaks before GitHub wrote it', 'before', 2],
    ['the answer is cut off', 'half-way', 1],
  ] as const)('where %s', async (_, breaks, posts) => {
    const { github, run } = await change(base, head)
    github.mishap = ({ route, before }) => (route === create && before === 0 ? { breaks } : null)
    const step = await run()
    expect(step.exitCode).toBe(1)
    expect(github.state.comments).toHaveLength(1)
    expect(writes(github)).toHaveLength(posts)
    expect(step.lines.join('\n')).not.toContain('could not')
  })

  test('where GitHub writes it and says 502', async () => {
    const { github, run } = await change(base, head)
    github.mishap = ({ route, before, body }) => {
      if (route !== create || before > 0) return null
      const { state } = github
      const text = (body as { readonly body: string }).body
      state.comments.push({ id: ++state.nextId, pull: 42, author: state.login, body: text })
      return { status: 502, body: '<html>Bad Gateway</html>' }
    }
    await run()
    expect(github.state.comments).toHaveLength(1)
    expect(writes(github)).toHaveLength(1)
  })
})

describe('an answer that is none', () => {
  test.each([
    ['HTML', '<html>Unicorn!</html>'],
    ['nothing', ''],
    ['a number', '7'],
    ['another shape', '{"comments":[]}'],
    ['items of another shape', '[null,1,{"id":"x"},{"id":5,"body":null,"user":null}]'],
    ['its prototype', '[{"__proto__":{"id":5,"body":"<!-- stackgate:v1:default -->"}}]'],
  ])('%s in the place of the comments', async (_, body) => {
    const { github, run } = await change(base, head)
    github.mishap = always(list, { status: 200, body })
    const step = await run()
    expect(step.stderr).toBe('')
    expect(step.exitCode).toBe(1)
    expect(step.outputs.get('blocking')).toBe('1')
    expect(github.state.comments.length).toBeLessThanOrEqual(1)
  })

  test.each([
    ['no list', { sha: 'x', url: 'x', truncated: false, tree: {} }],
    [
      'paths that lead out',
      {
        ...{ sha: 'x', url: 'x', truncated: false },
        tree: ['../a.yaml', '/etc/a.yaml', '.git/config', 'a/../../b.yaml', 'a\u0000.yaml', ''].map(
          (path) => ({ path, mode: '100644', type: 'blob', sha: 'a'.repeat(40) }),
        ),
      },
    ],
    ['a part only', { sha: 'x', url: 'x', truncated: true, tree: [] }],
  ])('a tree with %s: nothing older is made up', async (_, body) => {
    const { github, run } = await change(base, head)
    github.mishap = always(tree, { status: 200, body })
    const step = await run()
    expect(step.exitCode).toBe(1)
    expect(step.outputs.get('blocking')).toBe('2')
    expect(asked(github)).not.toContain('GET /git/blobs/{file_sha}')
  })

  test('a file with another content than was asked for is not compared', async () => {
    const { github, run } = await change(base, head)
    const content = Buffer.from(head['a.yaml']).toString('base64')
    github.mishap = always(blob, {
      status: 200,
      body: { content, encoding: 'base64', sha: 'x', size: 1, url: 'x', node_id: 'x' },
    })
    const step = await run()
    expect(step.outputs.get('blocking')).toBe('2')
  })
})

describe('the token', () => {
  test('is sent to no other origin', async () => {
    const { github, run } = await change(base, head)
    const other = await openChange({}, {})
    open.push(other)
    github.mishap = ({ route }) =>
      route === create
        ? { status: 307, body: '', headers: { location: `${other.github.url}/steal` } }
        : null
    const step = await run()
    expect(step.exitCode).toBe(1)
    expect(other.github.seen).toEqual([])
    expect(other.github.faults).toEqual([])
  })

  test.each(['file:///etc/passwd', 'javascript:1', 'http://user:pass@127.0.0.1', 'nonsense'])(
    'is not sent to %s',
    async (url) => {
      const { github, run } = await change(base, head)
      const step = await run({ environment: { GITHUB_API_URL: url } })
      expect(step.exitCode).toBe(1)
      expect(github.seen).toEqual([])
      expect(step.lines.join('\n')).toContain("GITHUB_API_URL is no address of GitHub's API.")
    },
  )

  test('is masked, and in nothing that is written', async () => {
    const { github, run } = await change(base, head)
    const step = await run()
    expect(step.masks).toEqual(['ghs_ThisIsTheTokenOfTheTests'])
    const said = [step.lines, step.summary, step.report, github.state.comments]
    expect(JSON.stringify(said)).not.toContain('ghs_This')
  })
})
