import { setTimeout as sleep } from 'node:timers/promises'
import { type OperationName, operations } from './operations.ts'
import { pauseOf } from './pause.ts'
import type { Problem, ProblemKind } from './problem.ts'

export type Answer =
  | { readonly data: unknown; readonly hasMore: boolean }
  | { readonly problem: Problem }

/** Asks GitHub. Never rejects: what goes wrong is in the answer. */
export type Ask = (
  operation: OperationName,
  parameters: Readonly<Record<string, unknown>>,
) => Promise<Answer>

export interface ClientOptions {
  readonly token: string
  /** `https://api.github.com`, `https://github.example/api/v3` */
  readonly apiUrl: string
  /** How long one attempt may take, and how long all waiting together, in milliseconds. */
  readonly attemptMs?: number
  readonly patienceMs?: number
  readonly request?: Request
}

/** Octokit's `request`, as far as it is used. */
export type Request = (
  route: string,
  parameters: Readonly<Record<string, unknown>>,
) => Promise<{
  readonly status: number
  readonly data: unknown
  readonly headers: Readonly<Record<string, unknown>>
}>

/** Of the dated versions of GitHub's API, the one that all supported servers know. */
const apiVersion = '2022-11-28'
const mostAttempts = 4

/** A client that waits for GitHub when it says so, but in all no longer than a minute. */
export function askWith(options: ClientOptions & { readonly request: Request }): Ask {
  const { token, request, attemptMs = 10_000, patienceMs = 60_000 } = options
  const apiUrl = options.apiUrl.replace(/\/+$/, '')
  const deadline = performance.now() + patienceMs
  const left = () => deadline - performance.now()

  return async (operation, parameters) => {
    const { route, isIdempotent } = operations[operation]
    for (let attempt = 1; ; attempt += 1) {
      const tried = await attemptOnce(route, parameters)
      if ('data' in tried) return tried
      const { kind, status, pauseMs } = tried
      const mayRepeat = kind === 'limited' || (kind === 'unavailable' && isIdempotent)
      if (mayRepeat && attempt < mostAttempts && pauseMs < left()) {
        await sleep(pauseMs === 0 ? 250 * 2 ** attempt : pauseMs)
        continue
      }
      const unsure = kind === 'unavailable' && !isIdempotent
      return { problem: { kind: unsure ? 'unsure' : kind, operation, status } }
    }
  }

  async function attemptOnce(route: string, parameters: Readonly<Record<string, unknown>>) {
    if (left() <= 0) return failure('unavailable', null)
    try {
      const answer = await request(route, {
        ...parameters,
        baseUrl: apiUrl,
        headers: { authorization: `token ${token}`, 'x-github-api-version': apiVersion },
        request: {
          // Followed, a redirect could carry the token to another origin.
          redirect: 'manual',
          signal: AbortSignal.timeout(Math.ceil(Math.min(attemptMs, Math.max(1, left())))),
        },
      })
      if (answer.status >= 300) return failure('missing', answer.status)
      // What is no JSON comes as text, and an answer that was cut off as an empty one.
      if (typeof answer.data !== 'object' || answer.data === null)
        return failure('unavailable', answer.status)
      const link = answer.headers.link
      const hasMore = typeof link === 'string' && link.includes('rel="next"')
      return { data: answer.data, hasMore }
    } catch (error) {
      return failureOf(error)
    }
  }
}

interface Failure {
  readonly kind: ProblemKind
  readonly status: number | null
  /** What GitHub asks to wait; 0: it doesn't say. */
  readonly pauseMs: number
}

const failure = (kind: ProblemKind, status: number | null, pauseMs = 0): Failure => ({
  kind,
  status,
  pauseMs,
})

/** Octokit gives 500 to what no answer came to. */
function failureOf(error: unknown): Failure {
  const { status, response } = (error ?? {}) as {
    readonly status?: unknown
    readonly response?: {
      readonly headers?: Readonly<Record<string, unknown>>
      readonly data?: unknown
    }
  }
  if (typeof status !== 'number' || response === undefined) return failure('unavailable', null)
  const pauseMs = pauseOf(response.headers ?? {}, response.data)
  if (pauseMs !== null && [403, 422, 429].includes(status))
    return failure('limited', status, pauseMs)
  switch (status) {
    case 401:
      return failure('token', status)
    case 403:
      return failure('refused', status)
    case 404:
    case 410:
      return failure('missing', status)
    case 429:
      return failure('limited', status)
    default:
      return status >= 500
        ? failure('unavailable', status, pauseMs ?? 0)
        : failure('invalid', status)
  }
}
