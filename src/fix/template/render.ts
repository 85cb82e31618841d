import type { Raw } from '../../model/document.ts'
import { isRawList, isRawMap } from '../../model/raw.ts'

/** A value between brackets or on one line of YAML. */
export function flowText(raw: Raw): string {
  if (typeof raw === 'string') return isPlain(raw) ? raw : JSON.stringify(raw)
  if (isRawList(raw)) return `[${raw.map(flowText).join(', ')}]`
  if (!isRawMap(raw)) return String(raw)
  const members = Object.entries(raw).map(
    ([name, value]) => `${flowText(name)}: ${flowText(value)}`,
  )
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}

/** What no reader of YAML takes for anything but a string. */
const isPlain = (text: string) =>
  /^[A-Za-z][\w./-]*(?:::?[\w./-]+)*$/.test(text) &&
  !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(text)

/** A value in JSON, its further lines at an indentation; on one line where there is no unit. */
export const jsonText = (raw: Raw, unit: string, indent: string, eol: string): string =>
  JSON.stringify(raw, null, unit).replaceAll('\n', eol + indent)
