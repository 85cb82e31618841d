import type { GitHubEvent } from './event.ts'

/** What is done for an event. */
export type EventPlan = JudgePlan | PublishPlan | RefusedPlan

/** The workspace is judged. */
export interface JudgePlan {
  readonly does: 'judge'
  /** Whether a change is judged, against its base and by the base's rules; else the workspace as a whole. */
  readonly compares: boolean
  /** The commit that the change is compared with; null: the event doesn't tell. */
  readonly base: string | null
  /** The pull request that is told; null: none is. */
  readonly pullRequest: number | null
  /** Why nothing is written to the pull request, as a calm sentence or two; null: it is, or there is none. */
  readonly silent: string | null
}

/** The report of a run that has ended is told to its pull request. */
export interface PublishPlan {
  readonly does: 'publish'
}

export interface RefusedPlan {
  readonly does: 'refuse'
  readonly message: string
}

export interface PlanInputs {
  readonly mode: 'check' | 'publish'
  readonly allowPullRequestTarget: boolean
}

/** The table of events: what each may do. */
export function planFor(event: GitHubEvent, inputs: PlanInputs): EventPlan {
  if (inputs.mode === 'publish') return publishPlan(event)
  const { baseSha: base, pullRequest } = event
  switch (event.name) {
    case 'pull_request':
      return { does: 'judge', compares: true, base, ...toldTo(event) }
    case 'pull_request_target':
      return inputs.allowPullRequestTarget
        ? { does: 'judge', compares: true, base, pullRequest, silent: null }
        : { does: 'refuse', message: onTarget }
    case 'merge_group':
      return { does: 'judge', compares: true, base, pullRequest: null, silent: null }
    default:
      return { does: 'judge', compares: false, base: null, pullRequest: null, silent: null }
  }
}

/** The token of Dependabot's pull requests may write where the workflow says so, so it is tried. */
function toldTo({ author, pullRequest }: GitHubEvent): Pick<JudgePlan, 'pullRequest' | 'silent'> {
  return author === 'fork' ? { pullRequest, silent: fromFork } : { pullRequest, silent: null }
}

function publishPlan({ name, ended }: GitHubEvent): EventPlan {
  if (name !== 'workflow_run')
    return {
      does: 'refuse',
      message:
        'mode: publish is for workflows that run on workflow_run, after the run that judged a pull request.',
    }
  return ended === null
    ? { does: 'refuse', message: 'The event tells nothing of the run that has ended.' }
    : { does: 'publish' }
}

const fromFork =
  'This pull request comes from a fork, whose token can only read: what was found is in the annotations and in the job summary. A workflow on workflow_run with mode: publish would write the comment.'

const onTarget =
  'On pull_request_target a workflow has secrets and a token that writes, so that what it checks out of a fork must never run. Use pull_request, with mode: publish for comments to forks; or set allow-pull-request-target: true where the workflow only reads what it checks out.'
