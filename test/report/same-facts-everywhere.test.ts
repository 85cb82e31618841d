import { expect, test } from 'vitest'
import { link, mixedDecision } from './decision-fixture.ts'
import { render } from './render.ts'
import { elementsOf, find, parseStrictly, textIn } from './strict-markup.ts'

/** The remarks of the mixed decision, in the order in which every report gives them. */
const places = [
  'lib/data-stack.ts:42:7',
  'stacks/data.yaml:18:7',
  'main.tf',
  'stacks/data.yaml:25:7',
] as const
const waived = 'stacks/data.yaml:31:7'
const withoutColumn = (place: string) => place.replace(/:7$/, '')

test('HTML names the same places in the same order, links them, and counts the same', async () => {
  const page = parseStrictly(await render('html', mixedDecision(), { repository: link }), 'html')
  const shown = elementsOf(page).filter(({ attributes }) => attributes.has('data-place'))
  expect(shown.map(textIn)).toEqual([...places, waived])
  expect(shown[0]?.attributes.get('href')).toBe(
    'https://github.com/octo-org/infrastructure/blob/0123456789abcdef0123456789abcdef01234567/lib/data-stack.ts#L42',
  )
  const tally = elementsOf(page).flatMap((element) => {
    const name = element.attributes.get('data-tally')
    return name === undefined ? [] : [[name, find(element, { name: 'b' }).map(textIn).join('')]]
  })
  expect(tally).toEqual([
    ['blocks', '3'],
    ['warns', '1'],
    ['unknown', '1'],
    ['waived', '1'],
    ['passed', '2'],
  ])
  const remarks = find(page, { class: 'remark' })
  expect(remarks.map(({ attributes }) => attributes.get('data-count'))).toEqual([
    '2',
    '1',
    '1',
    '1',
    '1',
  ])
  expect(find(page, { name: 'h1' }).map(textIn)).toEqual([
    "⛔ Gate closed: 3 findings block, in 2 places; 1 input couldn't be judged. Also 1 warns, 1 is unknown.",
  ])
})

test('JUnit names the same places, worst first in each file', async () => {
  const suites = parseStrictly(await render('junit', mixedDecision()), 'xml')
  const told = ['failure', 'skipped'].flatMap((name) =>
    find(suites, { name }).map((element) => [
      element.attributes.get('type'),
      textIn(element).split('\n')[0],
    ]),
  )
  expect(told).toEqual([
    ['blocks', places[0]],
    ['blocks', places[0]],
    ['blocks', places[1]],
    ['warns', places[2]],
    ['unknown', places[3]],
    ['waived', waived],
  ])
  expect(find(suites, { name: 'error' }).map(textIn)).toEqual([
    'stacks/broken.yaml:7:3: This is no YAML: a mapping is not indented like its neighbours. Indent line 7 as line 6.',
  ])
})

test('GitLab gets the same places in the same order, line 1 where none is known', async () => {
  const entries: { location: { path: string; lines: { begin: number } }; description: string }[] =
    JSON.parse(await render('gitlab', mixedDecision()))
  expect(entries.map(({ location }) => `${location.path}:${location.lines.begin}`)).toEqual([
    ...places.map((place) => (place === 'main.tf' ? 'main.tf:1' : withoutColumn(place))),
    'stacks/broken.yaml:7',
  ])
  expect(entries[2]?.description).toContain('The line is not known')
})

test('Security Hub gets the same places in the same order, a finding a resource', async () => {
  const account = { accountId: '123456789012', region: 'eu-central-1', partition: 'aws' }
  const { Findings } = JSON.parse(
    await render('asff', mixedDecision(), { account, at: '2026-11-25T12:00:00.000Z' }),
  ) as { Findings: { Description: string; ProductFields: Record<string, string> }[] }
  const expected = [places[0], ...places, waived].map(withoutColumn)
  expect(
    Findings.map(({ ProductFields: { 'stackgate/file': file, 'stackgate/line': line } }) =>
      line === undefined ? file : `${file}:${line}`,
    ),
  ).toEqual(expected)
  expect(
    Findings.map(({ Description }) => Description.slice(0, Description.indexOf(': '))),
  ).toEqual(expected)
  expect(Findings.map(({ ProductFields }) => ProductFields['stackgate/state'])).toEqual([
    'blocks',
    'blocks',
    'blocks',
    'warns',
    'unknown',
    'waived',
  ])
})

test('an agent is told the same places in the same order, and the same numbers', async () => {
  const lines = (await render('agent', mixedDecision(), { verbose: true })).trimEnd().split('\n')
  expect(lines.slice(1, 7).map((line) => line.split(' ')[0])).toEqual([
    ...places,
    waived,
    'stacks/broken.yaml:7:3',
  ])
  expect(lines.at(-2)).toBe(
    'counts blocks=3 warns=1 unknown=1 known=0 waived=1 passed=2 failsWhen=1',
  )
  expect(lines.at(-1)).toContain('Gate closed: 3 findings block, in 2 places')
})
