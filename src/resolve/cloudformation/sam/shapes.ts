import type { Raw } from '../../../model/document.ts'
import { isRawList, memberOf, onlyMember } from '../raw.ts'
import { isFunction } from './events/template-functions.ts'

export { isFunction as isIntrinsic }

/** The three parts of an `Fn::If`; null for anything else, also where it is malformed. */
export function partsOfIf(
  raw: Raw | undefined,
): readonly [condition: Raw, then: Raw, otherwise: Raw] | null {
  const [name, parts] = onlyMember(raw) ?? []
  if (name !== 'Fn::If' || !isRawList(parts)) return null
  const [condition, then, otherwise, ...others] = parts
  if (condition === undefined || then === undefined || otherwise === undefined) return null
  return others.length > 0 ? null : [condition, then, otherwise]
}

export const isNoValue = (raw: Raw | undefined): boolean => memberOf(raw, 'Ref') === 'AWS::NoValue'

export const noValue: Raw = { Ref: 'AWS::NoValue' }
