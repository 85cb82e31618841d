import type { Raw, RawMap } from '../../../../model/document.ts'
import { isRawList, memberOf, onlyMember } from '../../../../model/raw.ts'

/** What an `Fn::FindInMap` of known names finds; any other value is given back. */
export function findInMapping(raw: Raw | undefined, content: RawMap): Raw | undefined {
  const [name, names] = onlyMember(raw) ?? []
  if (name !== 'Fn::FindInMap' || !isRawList(names) || names.length !== 3) return raw
  let at: Raw | undefined = memberOf(content, 'Mappings')
  for (const key of names) at = typeof key === 'string' ? memberOf(at, key) : undefined
  return at ?? raw
}
