import { bareObject } from '../../model/bare-object.ts'
import type { Raw, RawMap } from '../../model/document.ts'
import { isRawList, onlyMember } from '../../model/raw.ts'
import { type Effort, spend } from './limits.ts'

/** What each map and list that a loop makes was written from. */
export type Copies = WeakMap<object, Raw>

/**
 * Puts an item in the place of `${Identifier}`, `&{Identifier}` and of a `Ref` to the identifier, in a
 * copy of the loop's body. The form with `&` drops what can't stand in a logical id.
 */
export function writeBody(
  body: RawMap,
  identifier: string,
  item: string,
  effort: Effort,
  copies: Copies,
): RawMap {
  const stripped = item.replace(/[^A-Za-z0-9]/g, '')
  return writeMap(body)

  function write(raw: Raw): Raw {
    if (!spend(effort, 1)) return raw
    if (typeof raw === 'string') return writeText(raw)
    if (typeof raw !== 'object' || raw === null) return raw
    if (isRawList(raw)) return copied(raw, raw.map(write))
    const [operator, argument] = onlyMember(raw) ?? []
    return operator === 'Ref' && argument === identifier ? item : writeMap(raw as RawMap)
  }

  function writeMap(raw: RawMap): RawMap {
    const map = bareObject() as Record<string, Raw>
    for (const name of Object.keys(raw)) map[writeText(name)] = write(raw[name] as Raw)
    return copied(raw, map)
  }

  function copied<T extends RawMap | readonly Raw[]>(raw: RawMap | readonly Raw[], copy: T): T {
    copies.set(copy, raw)
    return copy
  }

  function writeText(text: string): string {
    if (!text.includes('{')) return text
    const written = text
      .replaceAll(`\${${identifier}}`, () => item)
      .replaceAll(`&{${identifier}}`, () => stripped)
    spend(effort, written.length >>> 6)
    return written
  }
}
