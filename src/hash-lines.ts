import { hideSecrets } from './hide-secrets.ts'
import { type LineHash, lineHashes } from './line-hash.ts'
import type { Finding } from './model/decision.ts'
import { type SourceLines, sourceLines } from './source-lines.ts'

/** Characters of a line that are looked at; what hides a secret stands within them. */
const longest = 2000

interface Source {
  readonly hashes: readonly LineHash[]
  readonly lines: SourceLines
  /** The same lines as they may be shown. */
  readonly shown: ReturnType<typeof hideSecrets>
}

/**
 * Gives each finding the hash of its line (`lineHash`), worked out when a report asks for it: most don't,
 * and it takes the whole file. Null where no text is at hand, as for a plan, and where what is hashed might
 * hold a secret, which could be guessed from its hash.
 */
export function hashLines(
  findings: readonly Finding[],
  textOf: (file: string) => string | null,
): void {
  const sources = new Map<string, Source | null>()
  const sourceOf = (file: string): Source | null => {
    const known = sources.get(file)
    if (known !== undefined) return known
    const source = readSource(textOf(file))
    sources.set(file, source)
    return source
  }
  for (const finding of findings) {
    const { file, line } = finding.verdict
    Object.defineProperty(finding, 'lineHash', {
      get: () => (line === null ? null : hashOf(sourceOf(file), line - 1)),
    })
  }
}

const readSource = (text: string | null): Source | null =>
  text === null
    ? null
    : {
        hashes: lineHashes(text),
        lines: sourceLines(text, longest),
        shown: hideSecrets(text, longest),
      }

function hashOf(source: Source | null, index: number): string | null {
  const hash = source?.hashes[index]
  if (source === null || hash === undefined) return null
  const shown = source.shown.slice(index, hash.lastLine)
  const isOpen = shown.every((line, step) => {
    const raw = source.lines.at(index + step) ?? ''
    return line === raw && raw.length < longest
  })
  return isOpen ? hash.hash : null
}
