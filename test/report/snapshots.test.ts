import { expect, test } from 'vitest'
import {
  cleanDecision,
  decisionWith,
  link,
  manyFindings,
  mixedDecision,
} from './decision-fixture.ts'
import { render } from './render.ts'

test.each([
  ['terminal', {}, 'terminal.txt'],
  ['terminal', { all: true, verbose: true }, 'terminal-all-verbose.txt'],
  ['terminal', { unicode: false, width: 60 }, 'terminal-ascii-narrow.txt'],
  ['terminal', { colour: true }, 'terminal-colour.txt'],
  ['json', {}, 'json.txt'],
  ['jsonl', {}, 'jsonl.txt'],
  ['sarif', {}, 'sarif.txt'],
  ['github', {}, 'github.txt'],
  ['markdown', { repository: link }, 'markdown.txt'],
] as const)(
  '%s shows one finding of every kind with %o as in %s',
  async (format, options, file) => {
    await expect(await render(format, mixedDecision(), options)).toMatchFileSnapshot(
      `snapshots/${file}`,
    )
  },
)

test.each([
  ['terminal', 'terminal-clean.txt'],
  ['markdown', 'markdown-clean.txt'],
] as const)('%s says of a run without findings what was looked at', async (format, file) => {
  await expect(await render(format, cleanDecision())).toMatchFileSnapshot(`snapshots/${file}`)
})

test('terminal shows the first ten findings in full and one line each of the rest', async () => {
  const report = await render('terminal', decisionWith(manyFindings(13)))
  await expect(report).toMatchFileSnapshot('snapshots/terminal-many.txt')
})

test('github keeps ten of a kind, the last of which says how many are missing', async () => {
  const report = await render(
    'github',
    decisionWith([...manyFindings(14), ...manyFindings(12, { blocks: false })]),
  )
  await expect(report).toMatchFileSnapshot('snapshots/github-many.txt')
})
