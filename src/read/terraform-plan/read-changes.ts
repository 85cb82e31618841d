import type { Raw, RawMap } from '../../model/document.ts'
import { InputError } from '../../model/input-error.ts'
import type { DeferredChange, PlanInstance, PlannedChange } from '../../model/plan.ts'
import { isRawMap, listAt, memberOf } from '../../model/raw.ts'
import { masked } from './check-plan.ts'
import { stringAt } from './raw-value.ts'
import { readInstance } from './read-instance.ts'

export interface ReadChanges {
  readonly changes: readonly PlannedChange[]
  /** Entries that no Terraform writes, a sentence each. */
  readonly faults: readonly string[]
}

/** What a change holds; each part is undefined where it has none. */
export interface ChangeValues {
  /** Whether there is an object after the change. */
  readonly isObject: boolean
  readonly after: Raw | undefined
  readonly unknown: Raw | undefined
  readonly sensitive: Raw | undefined
}

/**
 * What an entry of `resource_changes` was read into. A string completes "this entry …": no Terraform writes
 * such a one. An error: the plan isn't to be judged.
 */
export type ReadEntry = PlannedChange | string | InputError

/** The entries of a plan that was parsed as a whole. */
export const entriesOf = (plan: Raw): ReadEntry[] =>
  listAt(plan, 'resource_changes').map((entry, index) => {
    const change = memberOf(entry, 'change')
    const after = memberOf(change, 'after')
    return readEntry(entry, index, {
      isObject: isRawMap(after),
      after,
      unknown: memberOf(change, 'after_unknown'),
      sensitive: memberOf(change, 'after_sensitive'),
    })
  })

/** @throws InputError where one of the entries is an error. */
export function readChanges(entries: readonly ReadEntry[]): ReadChanges {
  const changes: PlannedChange[] = []
  const faults: string[] = []
  for (const [index, entry] of entries.entries()) {
    if (entry instanceof InputError) throw entry
    if (typeof entry !== 'string') changes.push(entry)
    else {
      faults.push(
        `Entry ${index} of \`resource_changes\` ${entry}: it was not judged. Was the plan changed after Terraform wrote it?`,
      )
    }
  }
  return { changes, faults }
}

/** Reads an entry, whose `change` needs to hold no more than its actions. */
export function readEntry(entry: Raw, index: number, values: ChangeValues): ReadEntry {
  const instance = readInstance(entry, `/resource_changes/${index}`)
  if (instance === null) return 'has no address, type and name'
  if (instance.type.includes('***') || instance.provider.includes('***')) return masked()
  const listed = listAt(memberOf(entry, 'change'), 'actions')
  const actions = listed.filter((action) => typeof action === 'string')
  const { isObject } = values
  const planned = actionOf(actions, isObject)
  if (planned === null) return 'names no actions'
  // An instance that was gone before and stays away: Terraform 1.0 lists it.
  const action = planned === 'no-op' && !isObject ? 'delete' : planned
  const isGone = action === 'delete' || action === 'forget'
  if (!isObject && !isGone) return 'has no object after the change'
  return new Change(instance, action, entry, values)
}

/** A change whose values are parsed when they are asked for. */
class Change implements PlannedChange {
  readonly kind = 'change'
  readonly pointer: string
  readonly address: string
  readonly module: string
  readonly mode: PlannedChange['mode']
  readonly type: string
  readonly name: string
  readonly key: PlannedChange['key']
  readonly provider: string
  readonly action: PlannedChange['action']
  readonly previousAddress: string | null
  readonly deposed: boolean
  readonly #values: ChangeValues

  constructor(
    instance: PlanInstance,
    action: PlannedChange['action'],
    entry: Raw,
    values: ChangeValues,
  ) {
    this.pointer = instance.pointer
    this.address = instance.address
    this.module = instance.module
    this.mode = instance.mode
    this.type = instance.type
    this.name = instance.name
    this.key = instance.key
    this.provider = instance.provider
    this.action = action
    this.previousAddress = stringAt(entry, 'previous_address')
    this.deposed = stringAt(entry, 'deposed') !== null
    this.#values = values
  }

  get after(): RawMap {
    const { after } = this.#values
    return isRawMap(after) ? after : {}
  }

  get unknown(): Raw {
    return this.#values.unknown ?? false
  }

  get sensitive(): Raw | undefined {
    return this.#values.sensitive
  }
}

const SINGLE: ReadonlyMap<string, PlannedChange['action']> = new Map([
  ['create', 'create'],
  ['update', 'update'],
  ['no-op', 'no-op'],
  ['read', 'read'],
  ['delete', 'delete'],
  ['forget', 'forget'],
] as const)

/** What the plan calls by a list: `["delete","create"]`, `["create","delete"]`, `["create","forget"]` replace. */
function actionOf(actions: readonly string[], remains: boolean): PlannedChange['action'] | null {
  const [first] = actions
  if (first === undefined) return null
  if (actions.length > 1)
    return actions.includes('create') ? 'replace' : remains ? 'update' : 'delete'
  return SINGLE.get(first) ?? (remains ? 'update' : 'delete')
}

/** Changes that Terraform put off to a later run (`jsonplan.DeferredResourceChange`). */
export function readDeferred(plan: Raw): DeferredChange[] {
  return listAt(plan, 'deferred_changes').map((entry) => ({
    type: stringAt(memberOf(entry, 'resource_change'), 'type') ?? 'resource',
    reason: stringAt(entry, 'reason') ?? 'unknown',
  }))
}
