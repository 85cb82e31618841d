import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const folder = fileURLToPath(new URL('../../.github/workflows/', import.meta.url))

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions?: unknown
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly permissions?: Readonly<Record<string, string>>
        readonly 'timeout-minutes'?: number
        readonly steps: readonly Step[]
      }
    >
  >
}

/** What a workflow does that none of ours may. */
function faultsIn(text: string): readonly string[] {
  const { on, permissions, jobs } = parse(text) as Workflow
  const steps = Object.values(jobs).flatMap((job) => job.steps)
  const told = (fault: string, isSo: boolean) => (isSo ? [fault] : [])
  return [
    ...told('runs for pull requests with the rights of the base', 'pull_request_target' in on),
    ...told('begins with rights', JSON.stringify(permissions) !== '{}'),
    ...told(
      'has a job that does not say its rights',
      Object.values(jobs).some((job) => job.permissions === undefined),
    ),
    ...told(
      'has a job without an end',
      Object.values(jobs).some((job) => job['timeout-minutes'] === undefined),
    ),
    ...text
      .split('\n')
      .filter((line) => /^\s*(?:- )?uses:/.test(line) && !isPinned(line))
      .map((line) => `does not pin ${line.trim()}`),
    ...told(
      'keeps the token in the checkout',
      steps.some(
        (step) => isOf(step, 'actions/checkout') && step.with?.['persist-credentials'] !== false,
      ),
    ),
    ...told(
      'shares a cache',
      steps.some(
        (step) =>
          isOf(step, 'actions/cache') ||
          (isOf(step, 'actions/setup-node') && step.with?.['package-manager-cache'] !== false),
      ),
    ),
    ...told(
      'puts an expression into a script',
      steps.some(({ run }) => run?.includes('${' + '{') ?? false),
    ),
  ]
}

const isOf = ({ uses }: Step, action: string) => uses?.startsWith(`${action}@`) ?? false

/** By a commit, with the version that it is; the Action of the repository is that of the checkout. */
const isPinned = (line: string) =>
  /uses: (?:\.\/|[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/.test(line.trimEnd())

describe('our own workflows', () => {
  test.each(readdirSync(folder))('%s keeps to the rules', (file) => {
    expect(faultsIn(readFileSync(`${folder}${file}`, 'utf8'))).toEqual([])
  })

  const good = [
    'on: { push: }',
    'permissions: {}',
    'jobs:',
    '  one:',
    '    permissions: { contents: read }',
    '    timeout-minutes: 1',
    '    steps:',
    '      - run: echo',
  ].join('\n')
  const pinned = `@${'0'.repeat(40)} # v1.2.3`

  test.each<[string, string, readonly string[]]>([
    ['nothing', good, []],
    [
      'a trigger',
      good.replace('push', 'pull_request_target'),
      ['runs for pull requests with the rights of the base'],
    ],
    [
      'rights for all',
      good.replace('permissions: {}', 'permissions: read-all'),
      ['begins with rights'],
    ],
    [
      'rights unsaid',
      good.replace('    permissions: { contents: read }\n', ''),
      ['has a job that does not say its rights'],
    ],
    ['no end', good.replace('    timeout-minutes: 1\n', ''), ['has a job without an end']],
    ['a tag', `${good}\n      - uses: other/action@v1`, ['does not pin - uses: other/action@v1']],
    [
      'kept credentials',
      `${good}\n      - uses: actions/checkout${pinned}`,
      ['keeps the token in the checkout'],
    ],
    ['a cache', `${good}\n      - uses: actions/setup-node${pinned}`, ['shares a cache']],
    [
      'an expression',
      good.replace('run: echo', `run: echo \${{ github.head_ref }}`),
      ['puts an expression into a script'],
    ],
  ])('would be faulted for %s', (_, text, faults) => {
    expect(faultsIn(text)).toEqual(faults)
  })
})

describe('the package', () => {
  const manifest = JSON.parse(
    readFileSync(fileURLToPath(new URL('../../package.json', import.meta.url)), 'utf8'),
  )

  test('depends on nothing, since everything is bundled', () => {
    for (const kind of [
      'dependencies',
      'peerDependencies',
      'optionalDependencies',
      'bundleDependencies',
    ])
      expect(manifest).not.toHaveProperty(kind)
  })

  test('runs nothing when it is installed', () => {
    const scripts = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish', 'prepack']

    expect(Object.keys(manifest.scripts).filter((name) => scripts.includes(name))).toEqual([])
  })
})
