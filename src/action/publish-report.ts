import { resolve } from 'node:path'
import {
  type ActionInputs,
  type Conversation,
  findPullRequest,
  type GitHubEvent,
} from '../github/index.ts'
import { readReport } from '../read/report-file/index.ts'
import type { ReportOptions } from '../report/index.ts'
import { tellPullRequest } from './tell-pull-request.ts'

/** In bytes: no report that people make is larger, and no larger one is parsed. */
const largest = 24 * 1024 ** 2

/** What became of a report: an error closes the job, a note doesn't. */
export type Published = { readonly note: string } | { readonly error: string }

/**
 * Tells a pull request what the run found that judged it. The report is data that nobody vouches for: it
 * is checked against its schema, rendered anew, and has no part in finding the pull request.
 */
export async function publishReport(
  inputs: ActionInputs,
  event: GitHubEvent,
  options: ReportOptions,
  conversation: Conversation,
  workspace: string,
): Promise<Published> {
  if (inputs.report === null)
    return { error: 'mode: publish takes the JSON report from the input report.' }
  const read = await readReport(resolve(workspace, inputs.report), largest)
  if ('problem' in read) return { error: `The report can't be published: ${read.problem}.` }
  const api = conversation.ask()
  if (api === null || event.ended === null) return { note: 'Nothing was published.' }
  const pull = await findPullRequest(api.ask, api.name, event.ended)
  if ('message' in pull) return { note: `Nothing was published. ${pull.message}` }
  const { headSha, conclusion } = event.ended
  const repository =
    headSha === null || options.repository === null ? null : { ...options.repository, headSha }
  const outcome = await tellPullRequest(
    pull.number,
    {
      decision: read.decision,
      options: { ...options, repository },
      event: { ...event, baseSha: pull.baseSha },
      inputs,
      note: noteOn(conclusion, read.decision.gate),
    },
    conversation,
  )
  if (outcome === null || typeof outcome !== 'string') return { note: 'Nothing was published.' }
  return outcome === 'none'
    ? { note: `Nothing was published: comment asks for none on pull request ${pull.number}.` }
    : { note: `The report was published to pull request ${pull.number}.` }
}

/** What ended in success can have been any workflow of the fork's: its check is what counts. */
function noteOn(conclusion: string | null, gate: 'open' | 'closed'): string {
  const isAtOdds = (conclusion === 'success') !== (gate === 'open')
  return isAtOdds
    ? '⚠️ **The report and the run that made it disagree on the gate. The check of that run counts.**'
    : 'From the report of a run with read-only rights, rendered as it came. The check of that run counts.'
}
