import type { Raw } from '../../model/document.ts'
import { type Step, writeSteps } from './address.ts'
import type { Instance } from './plan-index.ts'

/** Where a value, or a part of it, comes from. */
export type Origin =
  /** Known while planning; undefined: but not told by the plan. */
  | { readonly kind: 'known'; readonly value: Raw | undefined }
  /** A call without references: `timestamp()`, or `jsonencode` of constants. */
  | { readonly kind: 'call' }
  /** An attribute that is known only after apply; `path` is empty where the plan doesn't say which one. */
  | { readonly kind: 'attribute'; readonly instance: Instance; readonly path: readonly Step[] }
  /** Can't be followed; `reason` is a clause. A flag only chooses among the other things that are referred to. */
  | { readonly kind: 'open'; readonly reason: string; readonly isFlag: boolean }

/** A value that can only be known after apply. */
export type UnknownOrigin = Extract<Origin, { kind: 'attribute' }>

/** Beyond that many, nothing is gained by naming them. */
export const MAX_ORIGINS = 200

export const open = (reason: string, isFlag = false): Origin => ({ kind: 'open', reason, isFlag })

export const TOO_MANY: Origin = open(`it depends on more than ${MAX_ORIGINS} things`)

/** Each origin once. */
export function distinct(origins: readonly Origin[]): readonly Origin[] {
  const found = new Map<string, Origin>()
  for (const origin of origins) {
    found.set(idOf(origin), origin)
    if (found.size > MAX_ORIGINS) return [TOO_MANY]
  }
  return [...found.values()]
}

function idOf(origin: Origin): string {
  switch (origin.kind) {
    case 'known':
      return `known\n${typeof origin.value === 'object' ? '' : JSON.stringify(origin.value)}`
    case 'call':
      return 'call'
    case 'attribute':
      return `attribute\n${origin.instance.pointer}\n${writeSteps(origin.path)}`
    case 'open':
      return `open\n${origin.reason}`
  }
}
