/** What a workflow that runs the gate has to know. */
export interface WorkflowFor {
  /** The version of Stackgate that it runs. */
  readonly version: string
  /** The branch that pull requests are merged into. */
  readonly branch: string
  /** Folders of CDK apps, relative to the repository; an assembly is made in each before it is judged. */
  readonly apps: readonly string[]
}

/**
 * A workflow for GitHub Actions, with the least rights. Values of the event go through the environment, so
 * that none becomes a part of a command.
 */
export function workflowText({ version, branch, apps }: WorkflowFor): string {
  return `# The gate: what a change brings or worsens closes it. Make this job a required one.
name: Stackgate

on:
  pull_request:
  merge_group:
  push:
    branches: [${quoted(branch)}]

permissions:
  contents: read

concurrency:
  group: stackgate-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  gate:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          # What a change is compared with has to be there.
          fetch-depth: 0
          persist-credentials: false
      - uses: actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0
        with:
          node-version: "24"
${apps.map(synthStep).join('')}      - name: Gate
        env:
          BASE: \${{ github.event.pull_request.base.sha || github.event.merge_group.base_sha }}
        run: npx --yes stackgate@${version} check \${BASE:+--base "$BASE"} --format terminal --format github
`
}

/** The job holds no secrets, as installing and synthesising runs code of the change. */
const synthStep = (folder: string) => `      - name: Synthesise ${quotedLine(folder)}
        working-directory: ${quoted(folder)}
        run: npm ci && npx cdk synth --quiet
`

const quoted = (text: string): string =>
  /^[A-Za-z][\w./-]*$/.test(text) && !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(text)
    ? text
    : JSON.stringify(text)

/** In the middle of a plain text of YAML, where no quotes can be. */
const quotedLine = (text: string): string => text.replace(/[^\w./-]/g, '_')
