import { existsSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { type FakeGitHub, startGitHub } from '../fake-github/index.ts'
import {
  commits,
  pullRequest,
  runAction,
  type Step,
  type StepResult,
} from '../fake-runner/index.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The build that is tested: `dist/`, or the one that `STACKGATE_DIST` names. */
export const builtAction = join(process.env.STACKGATE_DIST ?? join(root, 'dist'), 'action.js')

const action: { inputs: Record<string, { default: string }> } = parse(
  readFileSync(join(root, 'action.yml'), 'utf8'),
)

export type Files = Readonly<Record<string, string>>

export const token = 'ghs_ThisIsTheTokenOfTheTests'

/** A pull request on a repository of the fake GitHub, and the checkout of its merge. */
export interface Change {
  readonly github: FakeGitHub
  /** Runs the Action as it stands; `head`: after a push with other files. */
  readonly run: (
    step?: Partial<Pick<Step, 'event' | 'inputs' | 'environment'>> & {
      readonly workspace?: Files
      /** Prepares the checkout, and gives the payload. */
      readonly prepare?: (workspace: string, payload: unknown) => unknown
    },
  ) => Promise<StepResult>
  readonly push: (head: Files) => void
  readonly close: () => Promise<void>
}

/** Opens pull request 42 with what it changes: from the files of `base` to those of `head`. */
export async function openChange(
  base: Files,
  head: Files,
  start: Parameters<typeof startGitHub>[0] & { readonly headOwner?: string } = {},
): Promise<Change> {
  if (!existsSync(builtAction)) throw new Error('run npm run build')
  const { headOwner = 'octo-org', ...given } = start
  const github = await startGitHub({
    token,
    commits: new Map<string, Files>([
      [commits.base, base],
      [commits.head, head],
    ]),
    pulls: [
      {
        number: 42,
        head: { owner: headOwner, branch: 'feature', sha: commits.head },
        base: { branch: 'main', sha: commits.base },
        state: 'open',
      },
    ],
    ...given,
  })
  let files = head
  return {
    github,
    push: (changed) => {
      files = changed
      github.state.commits.set(commits.head, changed)
    },
    close: () => github.close(),
    run: async ({
      event = pullRequest,
      inputs = {},
      environment = {},
      workspace: other,
      prepare,
    } = {}) => {
      const workspace = await mkdtemp(join(tmpdir(), 'checkout-'))
      try {
        for (const [file, text] of Object.entries(other ?? files)) {
          await mkdir(dirname(join(workspace, file)), { recursive: true })
          await writeFile(join(workspace, file), text)
        }
        const defaults = Object.entries(action.inputs).map(([name, input]) => [
          name,
          input.default.startsWith('$') ? '' : input.default,
        ])
        return await runAction({
          script: builtAction,
          workspace,
          event: { ...event, payload: prepare?.(workspace, event.payload) ?? event.payload },
          inputs: {
            ...Object.fromEntries(defaults),
            policy: 'encrypted-volumes',
            token,
            ...inputs,
          },
          environment: {
            GITHUB_API_URL: github.url,
            GITHUB_RUN_ID: '70',
            ...environment,
          },
        })
      } finally {
        await rm(workspace, { recursive: true })
      }
    },
  }
}

/** A template with volumes, encrypted or not. */
export const template = (volumes: Readonly<Record<string, boolean>>): string =>
  `Resources:\n${Object.entries(volumes)
    .map(
      ([name, encrypted]) =>
        `  ${name}:\n    Type: AWS::EC2::Volume\n    Properties:\n      AvailabilityZone: eu-central-1a\n      Size: 8\n      Encrypted: ${encrypted}\n`,
    )
    .join('')}`

/** What was asked for, in order. */
export const asked = ({ seen }: FakeGitHub): readonly string[] =>
  seen.map(({ route }) => route.replace('/repos/{owner}/{repo}', ''))

/** What was written, in order. */
export const writes = (github: FakeGitHub): readonly string[] =>
  asked(github).filter((route) => !route.startsWith('GET '))
