import type { Raw } from '../../model/document.ts'
import type { DeferredChange, PlannedChange } from '../../model/plan.ts'
import { masked } from './check-plan.ts'
import { isRawMap, listAt, memberOf, stringAt } from './raw-value.ts'
import { readInstance } from './read-instance.ts'

export interface ReadChanges {
  readonly changes: readonly PlannedChange[]
  /** Entries that no Terraform writes, a sentence each. */
  readonly faults: readonly string[]
}

export function readChanges(plan: Raw): ReadChanges {
  const changes: PlannedChange[] = []
  const faults: string[] = []
  listAt(plan, 'resource_changes').forEach((entry, index) => {
    const change = readChange(entry, `/resource_changes/${index}`)
    if (typeof change === 'string') {
      faults.push(
        `Entry ${index} of \`resource_changes\` ${change}: it was not judged. Was the plan changed after Terraform wrote it?`,
      )
    } else {
      changes.push(change)
    }
  })
  return { changes, faults }
}

/** A string completes "this entry …". */
function readChange(entry: Raw, pointer: string): PlannedChange | string {
  const instance = readInstance(entry, pointer)
  if (instance === null) return 'has no address, type and name'
  if (instance.type.includes('***') || instance.provider.includes('***')) throw masked()
  const change = memberOf(entry, 'change')
  const actions = listAt(change, 'actions').filter((action) => typeof action === 'string')
  const after = memberOf(change, 'after')
  const planned = actionOf(actions, isRawMap(after))
  if (planned === null) return 'names no actions'
  // An instance that was gone before and stays away: Terraform 1.0 lists it.
  const action = planned === 'no-op' && !isRawMap(after) ? 'delete' : planned
  const isGone = action === 'delete' || action === 'forget'
  if (!isRawMap(after) && !isGone) return 'has no object after the change'
  return {
    ...instance,
    kind: 'change',
    action,
    after: isRawMap(after) ? after : {},
    unknown: memberOf(change, 'after_unknown') ?? false,
    sensitive: memberOf(change, 'after_sensitive'),
    previousAddress: stringAt(entry, 'previous_address'),
    deposed: stringAt(entry, 'deposed') !== null,
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
