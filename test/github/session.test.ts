import { expect, test } from 'vitest'
import type { FakeGitHub } from '../fake-github/index.ts'
import { patchOf } from '../fake-github/patch.ts'
import type { StepResult } from '../fake-runner/index.ts'
import { asked, openChange } from './change.ts'
import { pullRequestPage } from './session/page.ts'

const scratch = `  Scratch:
    Type: AWS::EC2::Volume
    Properties:
      AvailabilityZone: eu-central-1a
      Size: 100
`
const volume = (encrypted: boolean) => `  Archive:
    Type: AWS::EC2::Volume
    Properties:
      AvailabilityZone: eu-central-1a
      Size: 8
      Encrypted: ${encrypted}
`
const file = 'stacks/data.yaml'
const before = `Resources:\n${scratch}`
const after = `Resources:\n${scratch}${volume(false)}`

const fenced = (text: string, language = '') => `\`\`\`\`${language}\n${text.trimEnd()}\n\`\`\`\``
const requests = (github: FakeGitHub, from: number) =>
  asked(github)
    .slice(from)
    .map((route) => `- \`${route}\``)
    .join('\n')
const annotations = ({ annotations: shown }: StepResult) =>
  shown
    .map(({ kind, file: at, line, title, message }) => {
      const place = at === null ? '' : ` ${at}:${line}`
      return fenced(`${kind}${place}${title === null ? '' : `: ${title}`}\n${message}`)
    })
    .join('\n\n')

test('docs/pull-request.md is what a session makes', async () => {
  const { github, run, push, close } = await openChange({ [file]: before }, { [file]: after })
  const inputs = { review: 'true' }
  const opened = await run({ inputs })
  expect(opened.exitCode).toBe(1)
  const [comment] = github.state.comments
  const [remark] = github.state.reviews.flatMap(({ comments }) => comments)
  const first = comment?.body ?? ''
  const toOpen = requests(github, 0)
  const count = github.seen.length

  const suggestion = /^```suggestion\n(.*)\n```$/m.exec(remark?.body ?? '')?.[1] ?? ''
  const lines = after.split('\n')
  lines[(remark?.line ?? 0) - 1] = suggestion
  const mended = lines.join('\n')
  expect(mended).toBe(`Resources:\n${scratch}${volume(true)}`)
  push({ [file]: mended })
  const closed = await run({ inputs })
  expect(closed.exitCode).toBe(0)
  await close()
  expect(github.faults).toEqual([])

  const session = [
    '### 1. The pull request opens',
    fenced(patchOf(before, after), 'diff'),
    'GitHub is asked:',
    toOpen,
    'The job fails, and its annotations are:',
    annotations(opened),
    'The comment:',
    fenced(first, 'markdown'),
    `The remark on line ${remark?.line} of \`${remark?.path}\`:`,
    fenced(remark?.body ?? '', 'markdown'),
    '### 2. The suggestion is applied',
    fenced(patchOf(after, mended), 'diff'),
    'GitHub is asked:',
    requests(github, count),
    'The job passes. The comment, edited in place:',
    fenced(comment?.body ?? '', 'markdown'),
  ].join('\n\n')
  await expect(pullRequestPage(session)).toMatchFileSnapshot('../../docs/pull-request.md')
})
