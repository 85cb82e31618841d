import type { Raw } from '../../model/document.ts'
import { isRawList, isRawMap } from '../../model/raw.ts'
import { emptyMap, type Value } from '../../model/value.ts'

const MAX_DEPTH = 100

/** JSON as a value, built without prototypes; `tooDeep` stands for what nests deeper than 100 levels. */
export function valueOfRaw(raw: Raw, tooDeep: Value, depth = 0): Value {
  if (depth > MAX_DEPTH) return tooDeep
  if (isRawList(raw)) return raw.map((item) => valueOfRaw(item, tooDeep, depth + 1))
  if (!isRawMap(raw)) return raw
  const map = emptyMap()
  for (const name of Object.keys(raw)) {
    const value = raw[name]
    if (value !== undefined) map[name] = valueOfRaw(value, tooDeep, depth + 1)
  }
  return map
}
