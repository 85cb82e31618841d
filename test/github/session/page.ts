import { eventOf, operations, planFor } from '../../../src/github/index.ts'
import type { Step } from '../../fake-runner/index.ts'
import {
  dependabotPullRequest,
  forkPullRequest,
  mergeGroup,
  pullRequest,
  pullRequestTarget,
  push,
  schedule,
  workflowDispatch,
  workflowRun,
} from '../../fake-runner/index.ts'

/** The page on pull requests: what people wrote, with what the session saw. */
export function pullRequestPage(session: string): string {
  return `# Pull requests

<!-- Made by a recorded session: \`npx vitest run test/github/session.test.ts -u\`. Do not edit. -->

On a pull request Stackgate judges the change against its base. Only what the change brings or makes worse
closes the gate; what was there before is one line. Settings, waivers, packs, the baseline and policies of
your own are read from the base: what the change proposes to them is shown, and in force once it is merged.

## The workflow

\`\`\`yaml
name: gate
on: [pull_request, merge_group]
permissions:
  contents: read
jobs:
  gate:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      pull-requests: write # for the comment; without it, annotations and the job summary
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
      - uses: <owner>/stackgate@<commit>
\`\`\`

\`fetch-depth\` can stay at 1: files of the base that differ are then read from GitHub, one request each. With
\`fetch-depth: 2\` git holds the base, and nothing is asked.

A pull request of the same repository can edit this workflow, and with it take the gate out. Only a ruleset
that requires the workflow stops that.

## A session

A pull request opens with a failure, is mended by the suggestion on its line, and ends with all clear. Every
text here is what the built Action sent to a stand-in for GitHub, which checks each request against GitHub's
own description of its API.

${session}

## What happens on which event

| event | judged | compared with the base | comment |
|---|---|---|---|
${events.map(eventRow).join('\n')}

## Pull requests from forks

Their token can only read, so that there is no comment. A second workflow writes it, from the report of the
first one: the report is data that nobody vouches for, is checked against its schema, and has no part in
finding the pull request.

\`\`\`yaml
# In the workflow of the gate, behind the step of Stackgate, whose id is gate:
      - if: always() && steps.gate.outputs.report != ''
        uses: actions/upload-artifact@v4
        with: { name: stackgate-report, path: "\${{ steps.gate.outputs.report }}" }
\`\`\`

\`\`\`yaml
name: publish
on:
  workflow_run: { workflows: [gate], types: [completed] }
permissions: {}
jobs:
  publish:
    runs-on: ubuntu-latest
    permissions:
      actions: read # for the download
      pull-requests: write
    steps:
      - uses: actions/download-artifact@v4
        with:
          name: stackgate-report
          run-id: \${{ github.event.workflow_run.id }}
          github-token: \${{ github.token }}
      - uses: <owner>/stackgate@<commit>
        with: { mode: publish, report: stackgate.json }
\`\`\`

The two actions for artifacts are named by their tags here: pin the commits that their releases name.

## What is asked of GitHub

| request | to | permissions |
|---|---|---|
${Object.values(operations)
  .map(({ route, purpose, permission }) => {
    return `| \`${route}\` | ${purpose} | ${permission === null ? 'none' : `\`${permission}\``} |`
  })
  .join('\n')}

Where a permission is missing, the line that grants it is in the log and in the job summary, and the verdict
is what it would have been. The token is sent to \`GITHUB_API_URL\` only. GitHub is waited for when it asks
for that, in all no longer than a minute.
`
}

const events: readonly (readonly [string, Step['event'], ('check' | 'publish')?])[] = [
  ['`pull_request`', pullRequest],
  ['`pull_request` from a fork', forkPullRequest],
  ['`pull_request` of Dependabot', dependabotPullRequest],
  ['`pull_request_target`', pullRequestTarget],
  ['`merge_group`', mergeGroup],
  ['`push`', push],
  ['`schedule`', schedule],
  ['`workflow_dispatch`', workflowDispatch],
  ['`workflow_run`, with `mode: publish`', workflowRun, 'publish'],
]

function eventRow([name, event, mode = 'check']: (typeof events)[number]): string {
  const plan = planFor(
    eventOf(event, { GITHUB_EVENT_NAME: event.name, GITHUB_REPOSITORY: 'octo-org/infrastructure' }),
    { mode, allowPullRequestTarget: false },
  )
  switch (plan.does) {
    case 'refuse':
      return `| ${name} | no, unless \`allow-pull-request-target: true\` | | |`
    case 'publish':
      return `| ${name} | no: the report of the run that has ended | | yes |`
    case 'judge': {
      const told =
        plan.pullRequest === null
          ? 'none'
          : plan.silent === null
            ? 'yes'
            : 'no, its token only reads'
      return `| ${name} | ${plan.compares ? 'the change' : 'everything'} | ${plan.compares ? 'yes' : 'no'} | ${told} |`
    }
  }
}
