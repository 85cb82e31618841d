/** What HashiCorp's own parser says of a text. */
export type Verdict =
  | { readonly kind: 'accepted'; readonly content: unknown }
  /** Where and what, by the title of HCL's diagnostic, which quotes nothing of the text. */
  | {
      readonly kind: 'rejected'
      readonly line: number
      readonly column: number
      readonly title: string
    }
  /** It couldn't be asked. */
  | { readonly kind: 'unavailable' }

type Parse = (name: string, text: string) => Promise<unknown>

const UNAVAILABLE: Verdict = { kind: 'unavailable' }

/**
 * Some texts take it longer than in proportion to their length. What is larger, in UTF-16 units, is
 * not given to it, and after it took this long once it isn't asked again.
 */
const MAX_TEXT = 64 * 1024
const PATIENCE_MS = 8_000

/** `parse config: [f:1,5-2,1: Invalid expression; Expected the start of …]` */
const DIAGNOSTIC = /^parse config: \[f:(\d+),(\d+)-[\d,]+: ([A-Z][a-zA-Z'/ -]{2,60}); /

let loading: Promise<Parse | null> | undefined

/** Asks HashiCorp's parser; loads it by the first call. Never rejects. */
export async function judge(text: string): Promise<Verdict> {
  if (text.length > MAX_TEXT) return UNAVAILABLE
  loading ??= load()
  const parse = await loading
  if (parse === null) return UNAVAILABLE
  const started = performance.now()
  try {
    return { kind: 'accepted', content: await inTime(parse('f', text)) }
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    const [, line, column, title] = DIAGNOSTIC.exec(message) ?? []
    if (line !== undefined && column !== undefined && title !== undefined) {
      return { kind: 'rejected', line: Number(line), column: Number(column), title }
    }
    // Its stack is exhausted, or it hangs: nothing that it says from now on can be relied on.
    if (!message.startsWith('parse config')) loading = Promise.resolve(null)
    return UNAVAILABLE
  } finally {
    if (performance.now() - started > PATIENCE_MS) loading = Promise.resolve(null)
  }
}

async function load(): Promise<Parse | null> {
  const before = new Map(GLOBALS.map((name) => [name, Reflect.get(globalThis, name)]))
  try {
    const { parse } = await import('./hcl2json.ts')
    // Its runtime puts names of its own into the global scope, and writes what it dies of to stderr
    // through one of them; it needs neither once it runs.
    await inTime(parse('f', ''))
    return parse
  } catch {
    return null
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) Reflect.deleteProperty(globalThis, name)
      else Reflect.set(globalThis, name, value)
    }
  }
}

const GLOBALS = ['require', 'fs', 'Go']

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('late')), PATIENCE_MS)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
