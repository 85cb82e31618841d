import { readFile } from 'node:fs/promises'
import { eventOf, type GitHubEvent } from './event.ts'

/**
 * The event that started the run. It is read here and not by GitHub's toolkit, which brings its whole
 * client with it. A payload that can't be read tells nothing.
 */
export async function readEvent(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<GitHubEvent> {
  return eventOf({ payload: await readPayload(environment.GITHUB_EVENT_PATH) }, environment)
}

async function readPayload(path: string | undefined): Promise<unknown> {
  try {
    return path === undefined ? null : JSON.parse(await readFile(path, 'utf8'))
  } catch {
    return null
  }
}
