import { createHash } from 'node:crypto'
import { answerOf, type Route, schemaNamed, smallest } from './description.ts'
import { patchOf } from './patch.ts'
import type { Comment, GitHubState, Pull, ReviewComment } from './state.ts'

export interface Asked {
  readonly route: Route
  readonly parameters: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  // biome-ignore lint/suspicious/noExplicitAny: checked against the description before it gets here.
  readonly body: any
}

export interface Answered {
  readonly status: number
  readonly body: unknown
  /** A list that is given page by page. */
  readonly isList?: boolean
}

const refused = (status: number, message: string): Answered => ({
  status,
  body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
})

/** What GitHub does and says, as far as it is documented. */
export function answer(state: GitHubState, { route, parameters, query, body }: Asked): Answered {
  const [, path = ''] = route.split(' ')
  if (path !== '/user' && `${parameters.owner}/${parameters.repo}` !== state.repository)
    return refused(404, 'Not Found')
  const number = Number(parameters.pull_number ?? parameters.issue_number)
  const pull = state.pulls.find((one) => one.number === number)
  if (Number.isInteger(number) && pull === undefined) return refused(404, 'Not Found')
  switch (route) {
    case 'GET /user':
      // Tokens of apps, a job's among them, are nobody's.
      return state.login.endsWith('[bot]')
        ? refused(403, 'Resource not accessible by integration')
        : { status: 200, body: { ...smallest(schemaNamed('public-user')), login: state.login } }
    case 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files':
      return { status: 200, body: filesOf(state, pull), isList: true }
    case 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}':
      return tree(state, parameters.tree_sha ?? '')
    case 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}':
      return blob(state, parameters.file_sha ?? '')
    case 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments':
      return {
        status: 200,
        body: state.comments
          .filter((one) => one.pull === number)
          .map((one) => commentBody(state, one)),
        isList: true,
      }
    case 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': {
      if (body.body.length > 65_536)
        return invalid('Body is too long (maximum is 65536 characters)')
      const comment = { id: ++state.nextId, pull: number, author: state.login, body: body.body }
      state.comments.push(comment)
      return { status: 201, body: commentBody(state, comment) }
    }
    case 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': {
      const comment = state.comments.find(({ id }) => id === Number(parameters.comment_id))
      if (comment === undefined) return refused(404, 'Not Found')
      if (body.body.length > 65_536)
        return invalid('Body is too long (maximum is 65536 characters)')
      comment.body = body.body
      return { status: 200, body: commentBody(state, comment) }
    }
    case 'GET /repos/{owner}/{repo}/pulls': {
      const [owner, ...branch] = (query.head ?? '').split(':')
      const found = state.pulls.filter(
        ({ head, state: now }) =>
          (query.head === undefined ||
            (head.owner === owner && head.branch === branch.join(':'))) &&
          (query.state === 'all' || now === (query.state ?? 'open')),
      )
      return { status: 200, body: found.map((one) => pullBody(state, one)), isList: true }
    }
    case 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments':
      return {
        status: 200,
        body: state.reviews
          .flatMap(({ comments }) => comments)
          .filter((one) => one.pull === number)
          .map((one) => reviewCommentBody(one)),
        isList: true,
      }
    case 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews':
      return review(state, pull, body)
    case 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}': {
      const run = state.checkRuns.get(Number(parameters.check_run_id))
      if (run === undefined) return refused(404, 'Not Found')
      if (body.output !== undefined && body.output.title === undefined)
        return invalid('title is missing')
      run.annotations.push(...(body.output?.annotations ?? []))
      run.title = body.output?.title ?? run.title
      run.summary = body.output?.summary ?? run.summary
      return { status: 200, body: { ...answerOf(route, 200), id: run.id, name: 'gate' } }
    }
    default:
      return refused(404, 'Not Found')
  }
}

const invalid = (message: string): Answered => ({
  status: 422,
  body: {
    message: 'Validation Failed',
    errors: [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message }],
    documentation_url: 'https://docs.github.com/rest',
  },
})

export const blobSha = (text: string): string =>
  createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0`)
    .update(text)
    .digest('hex')

function tree({ commits }: GitHubState, sha: string): Answered {
  const files = commits.get(sha)
  if (files === undefined) return refused(404, 'Not Found')
  const entries = Object.entries(files).map(([path, text]) => ({
    path,
    mode: '100644',
    type: 'blob',
    sha: blobSha(text),
    size: Buffer.byteLength(text),
    url: 'https://api.github.com/',
  }))
  return {
    status: 200,
    body: { sha, url: 'https://api.github.com/', truncated: false, tree: entries },
  }
}

function blob({ commits }: GitHubState, sha: string): Answered {
  const text = [...commits.values()]
    .flatMap((files) => Object.values(files))
    .find((one) => blobSha(one) === sha)
  if (text === undefined) return refused(404, 'Not Found')
  const content = Buffer.from(text).toString('base64').replace(/.{60}/g, '$&\n')
  return {
    status: 200,
    body: {
      ...{ content, encoding: 'base64', sha, size: Buffer.byteLength(text) },
      ...{ node_id: 'x', url: 'https://api.github.com/' },
    },
  }
}

function filesOf(state: GitHubState, pull: Pull | undefined): readonly unknown[] {
  const before = state.commits.get(pull?.base.sha ?? '') ?? {}
  const after = state.commits.get(pull?.head.sha ?? '') ?? {}
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((path) => before[path] !== after[path])
    .map((path) => ({
      ...smallest(schemaNamed('diff-entry')),
      sha: blobSha(after[path] ?? before[path] ?? ''),
      filename: path,
      status:
        before[path] === undefined ? 'added' : after[path] === undefined ? 'removed' : 'modified',
      patch: patchOf(before[path] ?? '', after[path] ?? ''),
    }))
}

function user(login: string) {
  const type = login.endsWith('[bot]') ? 'Bot' : 'User'
  return { ...smallest(schemaNamed('simple-user')), login, type }
}

const commentBody = ({ repository }: GitHubState, { id, body, author, pull }: Comment) => ({
  ...smallest(schemaNamed('issue-comment')),
  ...{ id, body, user: user(author) },
  html_url: `https://github.com/${repository}/pull/${pull}#issuecomment-${id}`,
})

function pullBody({ repository }: GitHubState, { number, head, base, state }: Pull) {
  const [, name] = repository.split('/')
  const repo = (owner: string) => ({
    ...smallest(schemaNamed('repository')),
    full_name: `${owner}/${name}`,
    owner: user(owner),
  })
  const small = smallest(schemaNamed('pull-request-simple'))
  return {
    ...small,
    ...{ number, state, user: user(head.owner) },
    head: {
      ...small.head,
      ref: head.branch,
      sha: head.sha,
      repo: repo(head.owner),
      user: user(head.owner),
    },
    base: {
      ...small.base,
      ref: base.branch,
      sha: base.sha,
      repo: repo(repository.split('/')[0] ?? ''),
    },
  }
}

const reviewCommentBody = ({ id, author, path, line, startLine, body }: ReviewComment) => ({
  ...smallest(schemaNamed('pull-request-review-comment')),
  ...{ id, path, line, body, user: user(author), start_line: startLine, side: 'RIGHT' },
})

/** As a whole, or not at all: one remark outside of the diff refuses the review. */
function review(state: GitHubState, pull: Pull | undefined, body: Asked['body']): Answered {
  if (pull === undefined) return refused(404, 'Not Found')
  if (body.event === 'COMMENT' && (body.body ?? '') === '') return invalid('Body is missing')
  if (body.commit_id !== undefined && body.commit_id !== pull.head.sha)
    return invalid('commit_id is not part of the pull request')
  const shown = new Map(
    // biome-ignore lint/suspicious/noExplicitAny: made above.
    filesOf(state, pull).map((file: any) => [file.filename, rightLines(file.patch)]),
  )
  for (const { path, line, start_line: first, side } of body.comments ?? []) {
    const lines = shown.get(path)
    if (lines === undefined) return unprocessable('Path could not be resolved')
    if (side !== 'RIGHT' || !lines.has(line) || (first !== undefined && !lines.has(first)))
      return unprocessable('Line could not be resolved')
  }
  const id = ++state.nextId
  const comments = (body.comments ?? []).map(
    (one: { path: string; line: number; start_line?: number; body: string }): ReviewComment => ({
      ...{ id: ++state.nextId, pull: pull.number, author: state.login, path: one.path },
      ...{ line: one.line, startLine: one.start_line ?? null, body: one.body },
    }),
  )
  state.reviews.push({ id, pull: pull.number, author: state.login, body: body.body, comments })
  const small = answerOf('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', 200)
  return { status: 200, body: { ...small, id, body: body.body } }
}

const unprocessable = (text: string): Answered => ({
  status: 422,
  body: {
    message: 'Unprocessable Entity',
    errors: [text],
    documentation_url: 'https://docs.github.com/rest',
  },
})

/** Lines of the new side in a patch. */
function rightLines(patch: string): ReadonlySet<number> {
  const lines = new Set<number>()
  let line = 0
  for (const text of patch.split('\n')) {
    const start = /^@@ .*\+(\d+)/.exec(text)
    if (start !== null) line = Number(start[1])
    else if (!text.startsWith('-')) lines.add(line++)
  }
  return lines
}
