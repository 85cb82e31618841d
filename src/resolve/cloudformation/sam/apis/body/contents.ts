import type { Raw, RawMap } from '../../../../../model/document.ts'
import { isRawList, isRawMap, memberOf } from '../../../../../model/raw.ts'
import { isNoValue, noValue } from '../../template-functions.ts'
import { Refusal } from '../refusal.ts'

/** What a part of a definition may be: the branches of an `Fn::If`, without one that is no value. */
export function contentsOf(item: Raw | undefined): readonly (Raw | undefined)[] {
  const branches = memberOf(item, 'Fn::If')
  if (branches === undefined) return [item]
  if (!isRawList(branches)) throw new Refusal('an Fn::If in its definition is not a list')
  return branches.slice(1).filter((branch) => !isNoValue(branch))
}

/** The part with every branch changed that it may be. */
export function mapContents(
  item: Raw | undefined,
  what: string,
  change: (content: RawMap) => Raw,
): Raw {
  const branches = memberOf(item, 'Fn::If')
  if (branches === undefined) return change(mapAt(item, what))
  if (!isRawList(branches)) throw new Refusal('an Fn::If in its definition is not a list')
  const changed = branches.map((branch, index) =>
    index === 0 || isNoValue(branch) ? branch : change(mapAt(branch, what)),
  )
  return { ...(item as RawMap), 'Fn::If': changed }
}

export function mapAt(raw: Raw | undefined, what: string): RawMap {
  if (!isRawMap(raw)) throw new Refusal(`${what} is not a map`)
  return raw
}

export function listAt(raw: Raw | undefined, what: string): readonly Raw[] {
  if (!isRawList(raw)) throw new Refusal(`${what} is not a list`)
  return raw
}

/** The value where the condition holds, else none. */
export const onlyIf = (condition: string, value: Raw): RawMap => ({
  'Fn::If': [condition, value, noValue],
})
