import type { BaselineEntry } from '../model/change.ts'
import type { ParsedText, Raw } from '../model/document.ts'
import { isRawMap, listAt, memberOf } from '../model/raw.ts'

/** The name that a baseline has where the settings give none. */
export const baselineName = 'stackgate-baseline.json'

/** The entries of a baseline file; null where it is none. */
export async function parseBaseline(
  text: string,
  parse: (text: string) => ParsedText | Promise<ParsedText>,
): Promise<readonly BaselineEntry[] | null> {
  try {
    const { content } = await parse(text)
    if (memberOf(content, 'version') !== 1) return null
    const entries = listAt(content, 'findings').map(entryOf)
    return entries.includes(null) ? null : (entries as BaselineEntry[])
  } catch {
    return null
  }
}

function entryOf(raw: Raw): BaselineEntry | null {
  if (!isRawMap(raw)) return null
  const [fingerprint, policy, file, address] = ['fingerprint', 'policy', 'file', 'address'].map(
    (name) => memberOf(raw, name),
  )
  if (typeof fingerprint !== 'string' || typeof policy !== 'string') return null
  return {
    fingerprint,
    policy,
    file: typeof file === 'string' ? file : '',
    address: typeof address === 'string' ? address : '',
  }
}

/** The file as it is committed: in a stable order, one entry a line, so that changes of it can be read. */
export function baselineText(entries: readonly BaselineEntry[]): string {
  const key = ({ file, address, policy, fingerprint }: BaselineEntry) =>
    JSON.stringify([file, address, policy, fingerprint])
  const lines = entries
    .map(({ policy, file, address, fingerprint }) => ({ policy, file, address, fingerprint }))
    .toSorted((one, other) => (key(one) < key(other) ? -1 : 1))
    .map((entry) => `    ${JSON.stringify(entry)}`)
  return `{\n  "version": 1,\n  "findings": [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n  `}]\n}\n`
}
