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
  /** Can't be followed; `what` is its name. A flag only chooses among the other things that are referred to. */
  | { readonly kind: 'open'; readonly what: string; readonly isFlag?: true }

/** A value that can only be known after apply. */
export type UnknownOrigin = Extract<Origin, { kind: 'attribute' }>

/** Beyond that many, nothing is gained by naming them. */
const MAX_ORIGINS = 200

/** Each origin once. */
export function distinct(origins: readonly Origin[]): readonly Origin[] {
  const found = new Map<string, Origin>()
  for (const origin of origins) {
    found.set(idOf(origin), origin)
    if (found.size > MAX_ORIGINS) return [{ kind: 'open', what: 'a long list of references' }]
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
      return `open\n${origin.what}`
  }
}
