import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Decision } from '../../../src/model/decision.ts'
import { link, mixedDecision } from '../../report/decision-fixture.ts'
import { hostileRun } from '../../report/hostile-run.ts'
import { render } from '../../report/render.ts'
import { elementsOf, parseStrictly, textIn } from '../../report/strict-markup.ts'
import { type Browser, findChromium, startBrowser, type Tab } from './browser.ts'

const chromium = findChromium()
const folder = mkdtempSync(join(tmpdir(), 'stackgate-page-'))

let browser: Browser
let tab: Tab
beforeAll(async () => {
  if (chromium === null) return
  browser = await startBrowser(chromium)
  tab = await browser.tab()
})
afterAll(async () => {
  if (chromium !== null) await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Opens a report from a file, as a person does; gives its text. */
async function open(decision: Decision): Promise<string> {
  const html = await render('html', decision, { repository: link, all: true })
  const file = join(folder, 'report.html')
  writeFileSync(file, html)
  await tab.open(pathToFileURL(file).href)
  return html
}

const shown = () =>
  tab.evaluate<readonly string[]>(
    "Array.from(document.querySelectorAll('.remark')).filter((one) => one.checkVisibility()).map((one) => one.querySelector('[data-place]').textContent)",
  )
const told = () => tab.evaluate<string>("document.getElementById('told').textContent")
/** What a person does with a control: sets it, and the browser tells the page. */
const set = (id: string, value: string) =>
  tab.evaluate(
    `(() => { const control = document.getElementById('${id}'); control.value = ${JSON.stringify(value)}; control.dispatchEvent(new Event('input')) })()`,
  )
const emulate = (media: string, scheme: string) =>
  tab.send('Emulation.setEmulatedMedia', {
    media,
    features: [{ name: 'prefers-color-scheme', value: scheme }],
  })
const all = [
  'lib/data-stack.ts:42:7',
  'stacks/data.yaml:18:7',
  'main.tf',
  'stacks/data.yaml:25:7',
  'stacks/data.yaml:31:7',
]

describe.skipIf(chromium === null)('the page, in a browser without a network', () => {
  test('asks for nothing but itself, and breaks none of its own rules', async () => {
    await open(mixedDecision())
    expect(tab.requests()).toEqual([pathToFileURL(join(folder, 'report.html')).href])
    expect(tab.complaints()).toEqual([])
  })

  test('filters by words, severity, policy and state, and says how much is left', async () => {
    await open(mixedDecision())
    expect(await shown()).toEqual(all)
    expect(await told()).toBe('All 5 remarks are shown')
    await set('search', 'TLS plain')
    expect(await shown()).toEqual(['main.tf'])
    expect(await told()).toBe('1 of 5 remarks are shown (1 finding)')
    await set('search', '')
    await set('severity', 'critical')
    expect(await shown()).toEqual(['lib/data-stack.ts:42:7'])
    expect(await told()).toBe('1 of 5 remarks are shown (2 findings)')
    await set('severity', '')
    await set('policy', 'encrypted-volumes')
    expect(await shown()).toEqual([all[1], all[3], all[4]])
    await tab.evaluate("document.querySelector('input[value=waived]').click()")
    expect(await shown()).toEqual([all[1], all[3]])
    await set('search', 'no such text')
    expect(await shown()).toEqual([])
    expect(await tab.evaluate("document.getElementById('none').checkVisibility()")).toBe(true)
    await tab.evaluate("document.getElementById('reset').click()")
    expect(await shown()).toEqual(all)
  })

  test('is used by keyboard: a slash goes to the search, which takes letters', async () => {
    await open(mixedDecision())
    const press = async (key: string, text = key) => {
      await tab.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text })
      await tab.send('Input.dispatchKeyEvent', { type: 'keyUp', key })
    }
    for (const key of ['/', 'i', 'g', 'w', '/']) await press(key)
    expect(await tab.evaluate("document.getElementById('search').value")).toBe('igw/')
    expect(await shown()).toEqual([])
    const first = await tab.evaluate<string>(
      "document.querySelector('a, button, input, select, [tabindex]').textContent",
    )
    expect(first).toBe('Skip to the findings')
  })

  test('shows all of it without script, but no filters', async () => {
    await tab.send('Emulation.setScriptExecutionDisabled', { value: true })
    await open(mixedDecision())
    await tab.send('Emulation.setScriptExecutionDisabled', { value: false })
    expect(await shown()).toEqual(all)
    expect(await tab.evaluate("document.getElementById('filters').checkVisibility()")).toBe(false)
  })

  test.each([320, 380, 1100])('is not wider than a window of %i', async (width) => {
    await tab.send('Emulation.setDeviceMetricsOverride', {
      ...{ width, height: 800, deviceScaleFactor: 1, mobile: false },
    })
    await open(mixedDecision())
    expect(await tab.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
  })

  test.each([
    ['screen', 'light'],
    ['screen', 'dark'],
    ['print', 'light'],
  ])('on %s, %s, every text stands out from its ground as WCAG AA asks', async (media, scheme) => {
    await emulate(media, scheme)
    await open(mixedDecision())
    expect(await tab.evaluate(faintTexts)).toEqual([])
    await emulate('', 'light')
  })

  test('prints without the controls', async () => {
    await emulate('print', 'light')
    await open(mixedDecision())
    expect(await tab.evaluate("document.getElementById('search').checkVisibility()")).toBe(false)
    expect(await shown()).toEqual(all)
    await emulate('', 'light')
  })

  test('a browser reads the same elements and texts as our strict reading, whatever the input', async () => {
    await fc.assert(
      fc.asyncProperty(hostileRun, async (decision) => {
        const html = await open(decision)
        const page = parseStrictly(html, 'html')
        const names = elementsOf(page).map(({ name }) => name)
        const inBrowser = await tab.evaluate<readonly string[]>(
          "Array.from(document.querySelectorAll('*')).map((one) => one.localName)",
        )
        expect(inBrowser).toEqual(names)
        const [body] = elementsOf(page).filter(({ name }) => name === 'main')
        expect(
          await tab.evaluate(
            "document.querySelector('main').textContent.replace(/.*remarks? are shown/, '')",
          ),
        ).toBe(body && textIn(body))
        expect(tab.requests()).toHaveLength(1)
        expect(tab.complaints()).toEqual([])
      }),
      { numRuns: 40 },
    )
  })
})

/** Texts whose contrast with the ground is under 4.5 to 1. */
const faintTexts = `(() => {
  const numbers = (colour) => colour.match(/[\\d.]+/g).map(Number)
  const light = ([red, green, blue]) => {
    const part = (value) => {
      const share = value / 255
      return share > 0.04045 ? ((share + 0.055) / 1.055) ** 2.4 : share / 12.92
    }
    return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue)
  }
  const ground = (element) => {
    for (let one = element; one; one = one.parentElement) {
      const colour = numbers(getComputedStyle(one).backgroundColor)
      if (colour.length < 4 || colour[3] > 0) return colour
    }
    return [255, 255, 255]
  }
  return Array.from(document.querySelectorAll('body *'))
    .filter((one) => one.checkVisibility() && Array.from(one.childNodes).some((node) => node.nodeType === 3 && node.data.trim() !== ''))
    .flatMap((one) => {
      const [high, low] = [light(numbers(getComputedStyle(one).color)), light(ground(one))].sort((a, b) => b - a)
      const contrast = (high + 0.05) / (low + 0.05)
      return contrast < 4.5 ? [one.localName + ' ' + one.className + ' ' + contrast.toFixed(2)] : []
    })
})()`
