import { bareObject } from '../../../model/bare-object.ts'
import type { Raw, RawMap } from '../../../model/document.ts'
import { isRawList, isRawMap, memberOf } from '../../../model/raw.ts'
import type { Path } from '../../../model/truth.ts'
import { isFunction } from './template-functions.ts'

/** Functions are what they will come to, and so no maps. */
const isPlainMap = (raw: Raw | undefined): raw is RawMap => isRawMap(raw) && !isFunction(raw)

/**
 * What a resource has, together with what `Globals` give it: maps are joined, lists come after the
 * global ones, and anything else of its own counts instead.
 * Source: "Globals section of the AWS SAM template", Overridable globals.
 */
export function mergeGlobals(global: Raw, own: Raw): Raw {
  if (isRawList(global) && isRawList(own)) return [...global, ...own]
  return isPlainMap(global) && isPlainMap(own) ? mergeMaps(global, own) : own
}

export function mergeMaps(global: RawMap, own: RawMap): RawMap {
  const merged = bareObject() as Record<string, Raw>
  for (const name of Object.keys(global)) merged[name] = global[name] as Raw
  for (const name of Object.keys(own)) {
    const before = merged[name]
    merged[name] =
      before === undefined ? (own[name] as Raw) : mergeGlobals(before, own[name] as Raw)
  }
  return merged
}

/** Which of two merged values a part of the outcome comes from, and where in it that stands. */
export interface Origin {
  readonly isGlobal: boolean
  readonly pointer: Path
}

export function originOf(pointer: Path, global: Raw, own: Raw): Origin {
  let fromGlobals: Raw | undefined = global
  let ofOwn: Raw | undefined = own
  for (const [index, step] of pointer.entries()) {
    if (isRawList(fromGlobals) && isRawList(ofOwn)) {
      const { length } = fromGlobals
      const place = Number(step)
      if (place < length) return { isGlobal: true, pointer }
      const rest = pointer.slice(index + 1)
      return { isGlobal: false, pointer: [...pointer.slice(0, index), place - length, ...rest] }
    }
    if (!isPlainMap(fromGlobals) || !isPlainMap(ofOwn)) break
    const next: Raw | undefined = memberOf(ofOwn, String(step))
    fromGlobals = memberOf(fromGlobals, String(step))
    if (fromGlobals === undefined) break
    if (next === undefined) return { isGlobal: true, pointer }
    ofOwn = next
  }
  return { isGlobal: false, pointer }
}
