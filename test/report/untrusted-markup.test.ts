import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { script } from '../../src/report/html/script.ts'
import { style } from '../../src/report/html/style.ts'
import { visible } from '../../src/report/visible-text.ts'
import { runs } from '../runs.ts'
import { decisionWith, findingWith, link } from './decision-fixture.ts'
import { hostileText } from './hostile-decision.ts'
import { hostileRun } from './hostile-run.ts'
import { render } from './render.ts'
import { schemaOf } from './service-model.ts'
import { elementsOf, find, parseStrictly, textIn } from './strict-markup.ts'
import { faultsBySchema } from './xml-schema.ts'

const often = runs(150)
const schemaFile = (name: string) =>
  readFileSync(new URL(`schemas/${name}`, import.meta.url), 'utf8')
const isRequest = new Ajv({ allErrors: true, strict: false }).compile(
  schemaOf(JSON.parse(schemaFile('batch-import-findings.json')), 'BatchImportFindingsRequest'),
)
const account = { accountId: '123456789012', region: 'eu-central-1', partition: 'aws' }
const options = {
  verbose: true,
  all: true,
  repository: link,
  account,
  at: '2026-11-25T12:00:00.000Z',
}

const elements = new Set(
  'a article b body br button code dd div dl dt fieldset footer h1 h2 h3 head header html input label legend li main meta ol option output p pre script section select span style table tbody td th thead title tr ul'.split(
    ' ',
  ),
)
const attributes = new Set(
  'aria-hidden aria-label aria-labelledby aria-live autocomplete charset checked class content data-count data-place data-policy data-severity data-state data-tally hidden href http-equiv id lang name role scope spellcheck tabindex type value'.split(
    ' ',
  ),
)
const ours = `${link.serverUrl}/${link.repository}/blob/${link.headSha}/`

describe('text of the input, in HTML', () => {
  test('makes no element, attribute, address, script or style', async () => {
    await fc.assert(
      fc.asyncProperty(hostileRun, async (decision) => {
        const page = parseStrictly(await render('html', decision, options), 'html')
        for (const { name, attributes: own } of elementsOf(page)) {
          expect(elements).toContain(name)
          for (const [attribute, value] of own) {
            expect(attributes).toContain(attribute)
            if (attribute === 'href' && value !== '#findings')
              expect(value.startsWith(ours)).toBe(true)
            if (attribute === 'id') expect(value).toMatch(/^[a-z0-9-]+$/)
          }
        }
        expect(find(page, { name: 'script' }).map(textIn)).toEqual(
          decision.findings.length === 0 ? [] : [script],
        )
        expect(find(page, { name: 'style' }).map(textIn)).toEqual([style])
        expect(find(page, { class: 'remark' }).length).toBeLessThanOrEqual(decision.findings.length)
      }),
      often,
    )
  })

  test('is there as it was, but for what can not be seen', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (address) => {
        fc.pre(address !== '' && !/\p{Noncharacter_Code_Point}/u.test(address))
        const decision = decisionWith([findingWith({ excerpt: null }, { address })])
        const page = parseStrictly(await render('html', decision, options), 'html')
        const [remark] = find(page, { class: 'remark' })
        expect(remark && textIn(remark)).toContain(visible(address, 300))
      }),
      often,
    )
  })

  test('script and style hold nothing that could end them', () => {
    expect(script).not.toMatch(/<\/|<!--/)
    expect(style).not.toMatch(/<\/|<!--/)
    expect(script).not.toMatch(/innerHTML|outerHTML|insertAdjacent|document\.write|eval|Function\(/)
  })
})

describe('text of the input, in JUnit', () => {
  test('makes no element, attribute or entity', async () => {
    await fc.assert(
      fc.asyncProperty(hostileRun, async (decision) => {
        const suites = parseStrictly(await render('junit', decision, options), 'xml')
        const cases = find(suites, { name: 'testcase' })
        expect(cases).toHaveLength(decision.findings.length + decision.errors.length + 1)
        for (const { name, attributes: own } of elementsOf(suites)) {
          expect([
            'testsuites',
            'testsuite',
            'testcase',
            'system-out',
            'failure',
            'skipped',
            'error',
          ]).toContain(name)
          for (const attribute of own.keys())
            expect(
              'name file tests failures errors skipped time classname type message'.split(' '),
            ).toContain(attribute)
        }
      }),
      often,
    )
  })
})

describe('text of the input, in JSON for services and lines for agents', () => {
  const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u

  test.each(['gitlab', 'asff', 'agent', 'html', 'junit'])(
    '%s holds no character that is not seen or acts on a terminal',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(hostileRun, async (decision) => {
          const report = (await render(format, decision, options)).replaceAll('\ufe0f', '')
          for (const line of report.split('\n')) expect(line).not.toMatch(unseen)
        }),
        often,
      )
    },
  )

  test('never makes a line of its own for an agent, nor leaves its quotes', async () => {
    await fc.assert(
      fc.asyncProperty(hostileRun, async (decision) => {
        const lines = (await render('agent', decision, options)).trimEnd().split('\n')
        const word = '(?:[\\w.@+/][\\w.@+/:-]*|"(?:[^"\\\\]|\\\\.)*")'
        const remark = new RegExp(
          `^${word}(?::\\d+){0,2} (?:blocks|warns|unknown|known|waived) [a-z]+ ${word}(?: [a-z-]+=${word})*$`,
        )
        const error = new RegExp(`^(?:-|${word})(?::\\d+){0,2} error input(?: message=${word})?$`)
        const told = lines.slice(1, -2)
        for (const line of told) expect(remark.test(line) || error.test(line)).toBe(true)
        expect(told.length).toBeLessThanOrEqual(decision.findings.length + decision.errors.length)
        expect(lines.at(-2)).toMatch(/^counts [a-zA-Z]+=\d+/)
        expect(lines.at(-1)).toMatch(/^Gate (?:open|closed)/)
      }),
      often,
    )
  })

  test('fits what Security Hub and Jenkins take', async () => {
    await fc.assert(
      fc.asyncProperty(hostileRun, async (decision) => {
        const text = await render('asff', decision, options)
        for (const line of text.split('\n').filter((part) => part !== '')) {
          isRequest(JSON.parse(line))
          expect(isRequest.errors).toBeNull()
          for (const finding of JSON.parse(line).Findings)
            expect(JSON.stringify(finding).length).toBeLessThan(240_000)
        }
        const suites = parseStrictly(await render('junit', decision, options), 'xml')
        expect(faultsBySchema(schemaFile('junit-10.xsd'), suites)).toEqual([])
      }),
      often,
    )
  })
})
