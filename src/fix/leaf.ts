import type { Raw } from '../model/document.ts'
import { isRawList, isRawMap } from '../model/raw.ts'
import type { Path } from '../model/truth.ts'

/** A value that an edit writes. */
export interface Leaf {
  /** From the properties of the resource, or the arguments of its block. */
  readonly path: Path
  readonly value: LeafValue
}

/** What is no plain value refers to something else, or is worked out. */
export type LeafValue = string | number | boolean | null | typeof COMPOSED
export const COMPOSED = Symbol('composed')

/** The plain values in a part of a template; functions count as one composed value. */
export function leavesOf(raw: Raw, path: Path): readonly Leaf[] {
  if (isRawList(raw)) return raw.flatMap((item, index) => leavesOf(item, [...path, index]))
  if (!isRawMap(raw)) return [{ path, value: raw }]
  return isFunction(raw)
    ? [{ path, value: COMPOSED }]
    : Object.entries(raw).flatMap(([name, item]) => leavesOf(item, [...path, name]))
}

/** A map that stands for what a function of CloudFormation gives. */
export function isFunction(raw: Raw | undefined): boolean {
  if (!isRawMap(raw)) return false
  const [name, ...others] = Object.keys(raw)
  return others.length === 0 && name !== undefined && /^(?:Fn::|Ref$|Condition$)/.test(name)
}
