import { getOctokit } from '@actions/github'
import type { Request } from './client.ts'

/** Octokit's `request`, through the proxy that the runner's environment names. It logs nothing. */
export function request(token: string): Request {
  const nothing = () => {}
  const log = { debug: nothing, info: nothing, warn: nothing, error: nothing }
  const octokit = getOctokit(token, { log })
  return (route, parameters) => octokit.request(route, parameters)
}
