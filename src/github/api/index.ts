import { type Ask, askWith, type ClientOptions } from './client.ts'

export type { Answer, Ask } from './client.ts'
export { type OperationName, operations } from './operations.ts'
export { type Problem, problemText } from './problem.ts'

/**
 * A client for GitHub's API. Octokit is loaded with the first question. Null where the address is none
 * that a token could be sent to.
 */
export function openApi(options: ClientOptions): Ask | null {
  if (!/^https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w./-]*)?$/.test(options.apiUrl)) return null
  let ask: Ask | null = null
  return async (operation, parameters) => {
    if (ask === null) {
      const { request } = await import('./octokit.ts')
      ask = askWith({ request: request(options.token), ...options })
    }
    return ask(operation, parameters)
  }
}
