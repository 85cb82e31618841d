import type { InstanceKey } from '../../model/plan.ts'

/** One step of an address or a reference: `.name` or `[key]`. */
export type Step =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'key'; readonly key: string | number }

/**
 * Takes `module.a["k.x"].aws_s3_bucket.b[0].id` apart. Keys hold dots, brackets and quotes, so it is
 * read character by character. Null where it isn't written as Terraform writes it.
 */
export function parseSteps(text: string): readonly Step[] | null {
  const steps: Step[] = []
  let at = 0
  while (at < text.length) {
    if (text[at] === '[') {
      const key = readKey(text, at + 1)
      if (key === null || text[key.end] !== ']') return null
      steps.push({ kind: 'key', key: key.key })
      at = key.end + 1
    } else {
      if (text[at] === '.') at++
      else if (at > 0) return null
      const end = nameEnd(text, at)
      if (end === at) return null
      steps.push({ kind: 'name', name: text.slice(at, end) })
      at = end
    }
  }
  return steps
}

function nameEnd(text: string, start: number): number {
  let end = start
  while (end < text.length && text[end] !== '.' && text[end] !== '[') end++
  return end
}

interface ReadKey {
  readonly key: string | number
  /** The offset after it. */
  readonly end: number
}

function readKey(text: string, start: number): ReadKey | null {
  if (text[start] === '"') return readQuoted(text, start + 1)
  let end = start
  while (end < text.length && /[0-9]/.test(text.charAt(end))) end++
  return end === start ? null : { key: Number(text.slice(start, end)), end }
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
])

/** Addresses are quoted as HCL quotes (`$${`), what follows them as Go does (`\u00e9`). */
function readQuoted(text: string, start: number): ReadKey | null {
  let key = ''
  let at = start
  while (at < text.length && text[at] !== '"') {
    const char = text.charAt(at)
    if (char === '\\') {
      const escaped = text.charAt(at + 1)
      const digits = escaped === 'u' ? text.slice(at + 2, at + 6) : ''
      if (/^[0-9a-fA-F]{4}$/.test(digits)) {
        key += String.fromCharCode(Number.parseInt(digits, 16))
        at += 6
      } else {
        key += ESCAPES.get(escaped) ?? escaped
        at += 2
      }
    } else if ((char === '$' || char === '%') && text.startsWith(`${char}{`, at + 1)) {
      key += `${char}{`
      at += 3
    } else {
      key += char
      at++
    }
  }
  return text[at] === '"' ? { key, end: at + 1 } : null
}

/** `["x"]`, `[0]`, or nothing. */
export function writeKey(key: InstanceKey): string {
  if (key === null) return ''
  return typeof key === 'number' ? `[${key}]` : `[${JSON.stringify(key)}]`
}

export function writeSteps(steps: readonly Step[]): string {
  return steps.map((step) => (step.kind === 'name' ? `.${step.name}` : writeKey(step.key))).join('')
}
