import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PathHop } from '../../../src/model/decision.ts'
import { decisionWith, findingWith } from '../../report/decision-fixture.ts'
import { hostileText } from '../../report/hostile-decision.ts'
import { render } from '../../report/render.ts'
import { type Browser, findChromium, startBrowser, type Tab } from './browser.ts'

const chromium = findChromium()
/** What a page loads of it. */
const bundle = 'mermaid/dist/mermaid.min.js'
const library = fileURLToPath(new URL(`../node_modules/${bundle}`, import.meta.url))
const canDraw = chromium !== null && existsSync(library)
const folder = mkdtempSync(join(tmpdir(), 'stackgate-diagram-'))

let browser: Browser
let tab: Tab
beforeAll(async () => {
  if (chromium === null || !canDraw) return
  browser = await startBrowser(chromium)
  tab = await browser.tab()
  const page = join(folder, 'page.html')
  writeFileSync(
    page,
    '<!DOCTYPE html><meta charset="utf-8"><body><script src="mermaid.js"></script></body>',
  )
  writeFileSync(join(folder, 'mermaid.js'), readFileSync(library))
  await tab.open(pathToFileURL(page).href)
  // As GitHub sets it: no markup in labels, no way to click.
  await tab.evaluate("mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' })")
})
afterAll(async () => {
  if (canDraw) await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

const hop = (text: string, blocks = false, file: string | null = null): PathHop => ({
  ...{ code: 'route', text, address: null },
  ...{ file, line: file === null ? null : 7, blocks },
})

/** The diagram of the job summary, as GitHub takes it out of the Markdown. */
async function diagramOf(path: readonly PathHop[]): Promise<string> {
  const report = await render('markdown', decisionWith([findingWith({ path })]))
  const [, diagram] = /^```mermaid\n([\s\S]*?)\n```$/m.exec(report) ?? []
  if (diagram === undefined) throw new Error('the summary has no diagram')
  return diagram
}

interface Drawing {
  readonly texts: readonly string[]
  readonly arrows: number
  /** Elements that no drawing of ours has, and addresses. */
  readonly strange: readonly string[]
}

const draw = (diagram: string) =>
  tab.evaluate<Drawing>(`(async () => {
    const { svg } = await mermaid.render('drawing', ${JSON.stringify(diagram)})
    const box = document.createElement('div')
    box.innerHTML = svg
    const plain = new Set('svg style g rect path marker polygon foreignobject div span p text tspan br defs line circle filter fedropshadow lineargradient stop'.split(' '))
    return {
      texts: Array.from(box.querySelectorAll('.node')).map((node) => node.textContent.trim()),
      arrows: box.querySelectorAll('path.flowchart-link').length,
      strange: Array.from(box.querySelectorAll('*')).flatMap((one) => [
        ...(plain.has(one.localName.toLowerCase()) ? [] : [one.localName]),
        ...Array.from(one.attributes).filter(({ name, value }) => /^on|href/.test(name) || /url\\((?!#)|^javascript/.test(value)).map(({ name }) => name),
      ]),
    }
  })()`)

describe.skipIf(!canDraw)('the picture of a way, drawn by Mermaid', () => {
  test('shows each hop with its place, and an arrow between two', async () => {
    const path = [
      hop('internet gateway of Network', false, 'network.yaml'),
      hop('route 0.0.0.0/0 in Table'),
      hop('port 22 is closed by Guard', true),
    ]
    expect(await draw(await diagramOf(path))).toEqual({
      texts: [
        'internet gateway of Network (network.yaml:7)',
        'route 0.0.0.0/0 in Table',
        'port 22 is closed by Guard',
      ],
      arrows: 2,
      strange: [],
    })
  })

  test('is drawn whatever the names are, which stay text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileText, { minLength: 2, maxLength: 5 }), async (texts) => {
        const drawing = await draw(await diagramOf(texts.map((text) => hop(text, false, text))))
        expect(drawing.texts).toHaveLength(texts.length)
        expect(drawing.arrows).toBe(texts.length - 1)
        expect(drawing.strange).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test.each([
    '"]; click h0 "javascript:alert(1)"',
    'end',
    '%% comment %%',
    '%%{init: {"securityLevel": "loose"}}%%',
    '<img src=x onerror=alert(1)>',
    '#quot;]-->h9[x',
    '`**bold**`',
    'h0 --> h1',
    'subgraph x',
  ])('shows %j as it is', async (text) => {
    const { texts, strange } = await draw(await diagramOf([hop(text), hop('end')]))
    expect(texts[0]?.replaceAll('\u00a0', ' ')).toBe(text)
    expect(strange).toEqual([])
  })
})
