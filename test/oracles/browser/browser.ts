import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'

type Answer = Readonly<Record<string, unknown>>

/** A tab of a headless browser. */
export interface Tab {
  /** Any command of the DevTools protocol. */
  readonly send: (method: string, parameters?: Answer) => Promise<Answer>
  /** The value of an expression in the page, as JSON has it; rejects where it throws. */
  readonly evaluate: <T>(expression: string) => Promise<T>
  readonly open: (url: string) => Promise<void>
  /** What the browser complained of since the page was opened: errors, refusals of the content policy. */
  readonly complaints: () => readonly string[]
  /** Every address that the page asked for, its own included. */
  readonly requests: () => readonly string[]
}

export interface Browser {
  readonly tab: () => Promise<Tab>
  readonly close: () => Promise<void>
}

/** The name of a Chromium on this machine; null where there is none. */
export function findChromium(): string | null {
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    try {
      execFileSync(name, ['--version'], { stdio: 'pipe' })
      return name
    } catch {}
  }
  return null
}

/** Starts a browser without a network, which is spoken to through a pipe. */
export async function startBrowser(name: string): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'stackgate-browser-'))
  const child = spawn(
    name,
    [
      ...['--headless=new', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--no-first-run'],
      ...['--disable-dev-shm-usage', '--disable-background-networking', '--disable-sync'],
      ...['--host-resolver-rules=MAP * ~NOTFOUND', `--user-data-dir=${profile}`],
      ...['--remote-debugging-pipe', 'about:blank'],
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  )
  const wire = connect(child)
  return {
    tab: () => openTab(wire),
    close: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      await wire.send('Browser.close', {}, null).catch(() => child.kill())
      await ended
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

interface Wire {
  readonly send: (method: string, parameters: Answer, session: string | null) => Promise<Answer>
  readonly listen: (session: string, heard: (method: string, parameters: Answer) => void) => void
}

interface Message {
  readonly id?: number
  readonly sessionId?: string
  readonly method?: string
  readonly params?: Answer
  readonly result?: Answer
  readonly error?: { readonly message: string }
}

/** Messages are JSON, each ended by a zero byte. */
function connect(child: ChildProcess): Wire {
  const [, , , writes, reads] = child.stdio as unknown as [null, null, null, Writable, Readable]
  const open = new Map<
    number,
    { resolve: (answer: Answer) => void; reject: (why: Error) => void }
  >()
  const listeners = new Map<string, (method: string, parameters: Answer) => void>()
  let last = 0
  let rest = ''
  reads.setEncoding('utf8')
  reads.on('data', (chunk: string) => {
    const messages = (rest + chunk).split('\0')
    rest = messages.pop() ?? ''
    for (const text of messages) {
      const { id, sessionId, method, params, result, error } = JSON.parse(text) as Message
      if (id === undefined) listeners.get(sessionId ?? '')?.(method ?? '', params ?? {})
      else if (error === undefined) open.get(id)?.resolve(result ?? {})
      else open.get(id)?.reject(new Error(error.message))
    }
  })
  child.once('exit', () => {
    for (const { reject } of open.values()) reject(new Error('The browser ended.'))
  })
  return {
    listen: (session, heard) => listeners.set(session, heard),
    send: (method, params, session) =>
      new Promise((resolve, reject) => {
        last++
        open.set(last, { resolve, reject })
        const target = session === null ? {} : { sessionId: session }
        writes.write(`${JSON.stringify({ id: last, method, params, ...target })}\0`)
      }),
  }
}

async function openTab(wire: Wire): Promise<Tab> {
  const { targetId } = await wire.send('Target.createTarget', { url: 'about:blank' }, null)
  const attached = await wire.send('Target.attachToTarget', { targetId, flatten: true }, null)
  const session = String(attached.sessionId)
  const complaints: string[] = []
  const requests: string[] = []
  let loaded = () => {}
  wire.listen(session, (method, parameters) => {
    if (method === 'Page.loadEventFired') loaded()
    if (method === 'Network.requestWillBeSent')
      requests.push((parameters.request as { url: string }).url)
    if (method === 'Log.entryAdded') complaints.push((parameters.entry as { text: string }).text)
    if (method === 'Runtime.exceptionThrown') complaints.push(JSON.stringify(parameters))
  })
  const send = (method: string, parameters: Answer = {}) => wire.send(method, parameters, session)
  for (const domain of ['Page', 'Network', 'Log', 'Runtime']) await send(`${domain}.enable`)
  return {
    send,
    complaints: () => complaints,
    requests: () => requests,
    open: async (url) => {
      complaints.length = 0
      requests.length = 0
      const shown = new Promise<void>((resolve) => {
        loaded = resolve
      })
      await send('Page.navigate', { url })
      await shown
    },
    evaluate: async <T>(expression: string) => {
      const { result, exceptionDetails } = (await send('Runtime.evaluate', {
        expression,
        returnByValue: true,
        awaitPromise: true,
      })) as { result: { value: T }; exceptionDetails?: Answer }
      if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails))
      return result.value
    },
  }
}
