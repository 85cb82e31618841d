import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import {
  cleanDecision,
  decisionWith,
  findingWith,
  link,
  manyFindings,
  mixedDecision,
} from './decision-fixture.ts'
import { render } from './render.ts'
import { type Element, elementsOf, find, parseStrictly, textIn } from './strict-markup.ts'

const pageOf = async (
  ...parameters: Parameters<typeof render> extends [string, ...infer Rest] ? Rest : never
) => parseStrictly(await render('html', ...parameters), 'html')
const remarksIn = (page: Element) => find(page, { class: 'remark' })
const placesIn = (page: Element) =>
  elementsOf(page)
    .filter(({ attributes }) => attributes.has('data-place'))
    .map(textIn)
const withId = (page: Element, id: string) =>
  elementsOf(page).find(({ attributes }) => attributes.get('id') === id)

describe('the page', () => {
  test('loads nothing: no address but links to the judged commit', async () => {
    const page = await pageOf(mixedDecision(), { repository: link })
    const addresses = elementsOf(page).flatMap(({ attributes }) =>
      [...attributes].filter(([name]) =>
        /^(?:href|src|srcset|action|data|poster|cite)$/.test(name),
      ),
    )
    const ours = `${link.serverUrl}/${link.repository}/blob/${link.headSha}/`
    expect(
      addresses.filter(
        ([name, value]) => !(name === 'href' && (value.startsWith('#') || value.startsWith(ours))),
      ),
    ).toEqual([])
    for (const name of ['link', 'img', 'iframe', 'object', 'form', 'base'])
      expect(find(page, { name })).toEqual([])
    const [style] = find(page, { name: 'style' })
    expect(style && textIn(style)).not.toMatch(/url\(|@import|https?:/)
  })

  test('may run its own script and use its own style, and do nothing else', async () => {
    const page = await pageOf(mixedDecision())
    const [script] = find(page, { name: 'script' })
    const [style] = find(page, { name: 'style' })
    const hash = (element: Element | undefined) =>
      createHash('sha256')
        .update(element === undefined ? '' : textIn(element))
        .digest('base64')
    const policy = find(page, { name: 'meta' })
      .find(({ attributes }) => attributes.get('http-equiv') === 'Content-Security-Policy')
      ?.attributes.get('content')
    expect(policy).toBe(
      `default-src 'none'; script-src 'sha256-${hash(script)}'; style-src 'sha256-${hash(style)}'; base-uri 'none'; form-action 'none'`,
    )
    expect(find(page, { name: 'script' })).toHaveLength(1)
    expect(elementsOf(page).flatMap(({ attributes }) => [...attributes.keys()])).not.toContain(
      'style',
    )
  })

  test('shows everything without its script, which brings the filters in', async () => {
    const page = await pageOf(mixedDecision())
    const hidden = elementsOf(page).filter(({ attributes }) => attributes.has('hidden'))
    expect(hidden.map(({ attributes }) => attributes.get('id'))).toEqual(['filters', 'none'])
    expect(find(page, { name: 'details' })).toEqual([])
  })

  test('has one first heading, headings in order, landmarks, a language, and no id twice', async () => {
    const page = await pageOf(mixedDecision())
    const levels = elementsOf(page).flatMap(({ name }) =>
      /^h[1-6]$/.test(name) ? [Number(name[1])] : [],
    )
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
    for (const name of ['header', 'main', 'footer']) expect(find(page, { name })).toHaveLength(1)
    expect(page.attributes.get('lang')).toBe('en')
    const ids = elementsOf(page).flatMap(({ attributes }) => attributes.get('id') ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    const named = elementsOf(page).flatMap(
      ({ attributes }) => attributes.get('aria-labelledby') ?? [],
    )
    expect(named.filter((id) => !ids.includes(id))).toEqual([])
  })

  test('says every state in a word beside its sign', async () => {
    const page = await pageOf(mixedDecision())
    const states = remarksIn(page).map(({ attributes }) => attributes.get('data-state'))
    expect(states).toEqual(['blocks', 'blocks', 'warns', 'unknown', 'waived'])
    for (const remark of remarksIn(page)) {
      const [badge] = find(remark, { class: 'badge' })
      expect(badge && textIn(badge)).toContain(remark.attributes.get('data-state'))
    }
  })

  test('is well formed without findings, and says so', async () => {
    const page = await pageOf(cleanDecision())
    expect(textIn(page)).toContain('Gate open: nothing blocks.')
    expect(textIn(withId(page, 'findings') ?? page)).toContain('There are none.')
    expect(withId(page, 'filters')).toBeUndefined()
  })
})

describe('a remark', () => {
  test('reads: what is wrong, where, what was found, why, what to write, how to learn more', async () => {
    const [remark] = remarksIn(await pageOf(decisionWith([findingWith()])))
    expect(
      remark &&
        textIn(remark)
          .split('\n')
          .map((line) => line.trimEnd()),
    ).toEqual([
      '',
      '✖ blocks Not met: EBS volume is encrypted',
      'stacks/data.yaml:18:7 · Archive (AWS::EC2::Volume)',
      '  16 │       AvailabilityZone: eu-central-1a',
      '  17 │       Size: 8',
      '› 18 │       Encrypted: false',
      '',
      '',
      'found Encrypted is false; must be true',
      'why Whoever obtains the disk, or a snapshot made from it, can read a volume that is not encrypted.',
      'fix Encrypted: true',
      'policy encrypted-volumes · high · certain',
      'more stackgate explain encrypted-volumes',
      '',
      '',
    ])
  })

  test('tells the way of packets hop by hop', async () => {
    const path = [
      {
        code: 'route',
        text: 'route 0.0.0.0/0 in Table',
        address: 'Table',
        file: 'n.yaml',
        line: 3,
        blocks: false,
      },
      {
        code: 'security-group',
        text: 'port 22 is closed',
        address: 'Guard',
        file: null,
        line: null,
        blocks: true,
      },
    ]
    const [list] = find(await pageOf(decisionWith([findingWith({ path })])), { class: 'path' })
    expect(list && find(list, { name: 'li' }).map(textIn)).toEqual([
      'route 0.0.0.0/0 in Table (n.yaml:3)',
      'stopped: port 22 is closed',
    ])
  })

  test('beyond a thousand is a row of a table, and none is left out', async () => {
    const page = await pageOf(decisionWith(manyFindings(1205)))
    expect(remarksIn(page)).toHaveLength(1205)
    expect(find(page, { name: 'article' })).toHaveLength(1000)
    expect(textIn(withId(page, 'rest') ?? page)).toContain('205 more in short')
    expect(
      find(await pageOf(decisionWith(manyFindings(1205)), { all: true }), { name: 'article' }),
    ).toHaveLength(1205)
    expect(placesIn(page).slice(998, 1002)).toEqual(
      [999, 1000]
        .map((line) => `stacks/data.yaml:${line}:7`)
        .concat([1001, 1002].map((line) => `stacks/data.yaml:${line}`)),
    )
  })
})

test('inputs are listed with their digests, and passes that rest on a default with what breaks them', async () => {
  const page = await pageOf(mixedDecision())
  const inputs = textIn(withId(page, 'inputs') ?? page)
  for (const digest of ['9f2c', '11ab', '77e0']) expect(inputs).toContain(digest.repeat(16))
  expect(inputs).toContain('made with -target')
  const assumptions = textIn(withId(page, 'assumptions') ?? page)
  expect(assumptions).toContain('stacks/data.yaml:12 Cache')
  expect(assumptions).toContain('EncryptCache = "false"')
})
