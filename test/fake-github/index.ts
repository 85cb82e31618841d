import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Answered, answer } from './answer.ts'
import { answerFaults, requestFaults, routeOf } from './description.ts'
import type { GitHubState } from './state.ts'

export { routes } from './description.ts'
export type { GitHubState } from './state.ts'

/** Something that goes wrong in the place of an answer. */
export type Mishap = (request: Seen) =>
  | {
      readonly status: number
      readonly body: unknown
      readonly headers?: Readonly<Record<string, string>>
    }
  /** `after`: the request was carried out before the line broke. */
  | { readonly breaks: 'before' | 'after' | 'half-way' | 'never-answers' }
  | null

/** A request as it came. */
export interface Seen {
  readonly route: string
  readonly path: string
  readonly body: unknown
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  /** How often this route was asked before. */
  readonly before: number
}

export interface FakeGitHub {
  readonly url: string
  readonly state: GitHubState
  readonly seen: readonly Seen[]
  /** What was wrong with requests, or with the fake's own answers: nothing. */
  readonly faults: readonly string[]
  mishap: Mishap
  readonly close: () => Promise<void>
}

/** Who may what, from GitHub's "Permissions required for GitHub Apps". */
const needs: readonly (readonly [RegExp, string, 'read' | 'write'])[] = [
  [/^GET \/repos\/.*\/git\//, 'contents', 'read'],
  [/^GET \/repos\/.*\/(?:pulls|issues)/, 'pull-requests', 'read'],
  [/^(?:POST|PATCH) \/repos\/.*\/(?:pulls|issues)/, 'pull-requests', 'write'],
  [/^PATCH \/repos\/.*\/check-runs/, 'checks', 'write'],
]

/** Starts a GitHub on this machine that checks each request against GitHub's own description. */
export async function startGitHub(
  start: Partial<GitHubState> & { readonly token?: string } = {},
): Promise<FakeGitHub> {
  const { token = 'ghs_ThisIsTheTokenOfTheTests', ...given } = start
  const state: GitHubState = {
    repository: 'octo-org/infrastructure',
    login: 'github-actions[bot]',
    rights: { contents: 'read', 'pull-requests': 'write', checks: 'write' },
    commits: new Map(),
    pulls: [],
    comments: [],
    reviews: [],
    checkRuns: new Map(),
    nextId: 1000,
    ...given,
  }
  const seen: Seen[] = []
  const faults: string[] = []
  const server = createServer((request, response) => {
    void handle(request, response).catch((error: unknown) => {
      faults.push(String(error))
      response.destroy()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const fake: FakeGitHub = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    state,
    seen,
    faults,
    mishap: () => null,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
  return fake

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1')
    const text = await textOf(request)
    // A server of one's own has its API below a path.
    const found = routeOf(request.method ?? '', url.pathname.replace(/^\/api\/v3(?=\/)/, ''))
    if (found === null) {
      faults.push(`${request.method} ${url.pathname} is not described`)
      return send(response, 404, { message: 'Not Found' })
    }
    const { route, parameters } = found
    const body = text === '' ? undefined : JSON.parse(text)
    const query = Object.fromEntries(url.searchParams)
    const before = seen.filter((one) => one.route === route).length
    const now: Seen = { route, path: url.pathname, body, headers: request.headers, before }
    seen.push(now)
    note(route, requestFaults(route, { parameters, query, body }))
    note(route, headerFaults(request))
    const mishap = fake.mishap(now)
    if (mishap !== null && 'status' in mishap)
      return send(response, mishap.status, mishap.body, mishap.headers)
    if (mishap?.breaks === 'never-answers') return
    if (mishap?.breaks === 'before') return void response.destroy()
    const asked = { route, parameters, query, body }
    const answered = isAllowed(request, route) ?? answer(state, asked)
    // What refuses a request is described for few of them.
    if (answered.status < 300) note(route, answerFaults(route, answered.status, answered.body))
    if (mishap?.breaks === 'after') return void response.destroy()
    if (mishap?.breaks === 'half-way') {
      response.writeHead(answered.status, {
        'content-type': 'application/json',
        'content-length': '9000',
      })
      response.write('{"half":')
      setTimeout(() => response.destroy(), 20)
      return
    }
    const page = pageOf(answered, query, url)
    send(response, answered.status, page.body, page.headers)
  }

  function note(route: string, problems: readonly string[]): void {
    faults.push(...problems.map((problem) => `${route}: ${problem}`))
  }

  function isAllowed({ headers }: IncomingMessage, route: string): Answered | null {
    if (headers.authorization !== `token ${token}`)
      return { status: 401, body: { message: 'Bad credentials' } }
    const need = needs.find(([pattern]) => pattern.test(route))
    if (need === undefined) return null
    const [, area, level] = need
    const right = state.rights[area]
    return right === 'write' || right === level
      ? null
      : { status: 403, body: { message: 'Resource not accessible by integration' } }
  }
}

/** Documented, and not in the description. */
function headerFaults({ headers }: IncomingMessage): readonly string[] {
  return [
    headers['x-github-api-version'] === '2022-11-28' ? '' : 'no version of the API is asked for',
    (headers['user-agent'] ?? '') === '' ? 'a request without User-Agent is refused' : '',
    (headers.accept ?? '').includes('json') ? '' : 'no JSON is asked for',
  ].filter((fault) => fault !== '')
}

/** `page` and `per_page`, with the header that says whether there is more. */
function pageOf(
  { body, isList = false }: Answered,
  query: Readonly<Record<string, string>>,
  url: URL,
) {
  if (!isList || !Array.isArray(body)) return { body, headers: {} }
  const size = Number(query.per_page ?? 30)
  const page = Number(query.page ?? 1)
  const next = new URL(url)
  next.searchParams.set('page', String(page + 1))
  const isLast = page * size >= body.length
  return {
    body: body.slice((page - 1) * size, page * size),
    headers: isLast ? {} : { link: `<${next.href}>; rel="next"` },
  }
}

function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
  response.end(typeof body === 'string' ? body : JSON.stringify(body))
}

function textOf(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    request.setEncoding('utf8').on('data', (part: string) => {
      text += part
    })
    request.on('end', () => resolve(text)).on('error', reject)
  })
}
