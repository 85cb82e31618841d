import type { Raw, RawMap } from '../../model/document.ts'
import { isRawList, isRawMap, memberOf } from '../../model/raw.ts'
import type { Step } from './address.ts'
import type { Instance } from './plan-index.ts'

/** What a plan knows of an instance's attribute. */
export type AttributeState =
  | { readonly known: false }
  /** Undefined: not set. */
  | { readonly known: true; readonly value: Raw | undefined }

/** `path` empty: the whole object. */
export function attributeState(instance: Instance, path: readonly Step[]): AttributeState {
  if (holdsUnknown(shadowAt(unknownOf(instance), path))) return { known: false }
  return { known: true, value: rawAt(objectOf(instance), path) }
}

export const objectOf = (instance: Instance): RawMap =>
  instance.kind === 'change' ? instance.after : instance.values

/** The shadow that tells what of an instance isn't known; what was read is known. */
export const unknownOf = (instance: Instance): Raw | undefined =>
  instance.kind === 'change' ? instance.unknown : undefined

/** Whether a resource has an attribute of this name; a plan tells all of them, set or not. */
export function hasAttribute(instance: Instance, name: string): boolean {
  return (
    memberOf(unknownOf(instance), name) !== undefined ||
    memberOf(objectOf(instance), name) !== undefined
  )
}

/** `true` on the way makes everything below unknown. */
function shadowAt(shadow: Raw | undefined, path: readonly Step[]): Raw | undefined {
  let at: Raw | undefined = shadow
  for (const step of path) {
    if (at === true) return true
    at = stepInto(at, step)
  }
  return at
}

export function rawAt(raw: Raw | undefined, path: readonly Step[]): Raw | undefined {
  return path.reduce(stepInto, raw)
}

function stepInto(raw: Raw | undefined, step: Step): Raw | undefined {
  if (step.kind === 'name') return memberOf(raw, step.name)
  if (isRawList(raw)) return typeof step.key === 'number' ? raw[step.key] : undefined
  return memberOf(raw, String(step.key))
}

/** Walks with a list of its own: a shadow may nest as deep as the plan does. */
function holdsUnknown(shadow: Raw | undefined): boolean {
  const open: (Raw | undefined)[] = [shadow]
  for (let next = open.pop(); next !== undefined || open.length > 0; next = open.pop()) {
    if (next === true) return true
    if (isRawList(next)) for (const item of next) open.push(item)
    else if (isRawMap(next)) for (const name of Object.keys(next)) open.push(next[name])
  }
  return false
}

/** Older plans name the data source alone: of a policy document its text is meant. */
export function wholeOf(instance: Instance): Raw | undefined {
  return instance.type === 'aws_iam_policy_document'
    ? memberOf(objectOf(instance), 'json')
    : undefined
}
