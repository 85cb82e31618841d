import type {
  InstanceKey,
  KeyedCall,
  ModuleCall,
  ModuleConfiguration,
  PlanDocument,
  PlannedChange,
  ReadDataSource,
  ResourceConfiguration,
} from '../../model/plan.ts'
import { parseSteps, writeKey } from './address.ts'

/** What will exist after the plan, or is read by it: deleted, forgotten and deposed objects are not. */
export type Instance = PlannedChange | ReadDataSource

/** Whether AWS is what it is made in: by HashiCorp's provider or by the one for the Cloud Control API. */
export const isAws = ({ provider }: Instance): boolean => provider === 'aws' || provider === 'awscc'

/** Whether changes are missing from a plan. */
export const isPartial = ({ errored, complete, deferred }: PlanDocument): boolean =>
  errored || !complete || deferred.length > 0

/** One instance of a module; the root module is one. */
export interface ModuleInstance {
  /** As Terraform writes it; `""` for the root module. */
  readonly address: string
  /** Names of the calls from the root module down. */
  readonly path: readonly string[]
  /** The calling module; null for the root. */
  readonly parent: ModuleInstance | null
  readonly name: string
  readonly key: InstanceKey
  /** Null where the plan doesn't tell. */
  readonly call: ModuleCall | null
  readonly configuration: ModuleConfiguration | null
}

/** The instances of one resource. */
export interface Instances {
  readonly all: readonly Instance[]
  readonly byKey: ReadonlyMap<InstanceKey, Instance>
}

const NONE: Instances = { all: [], byKey: new Map() }

/** Finds what addresses name. */
export interface PlanIndex {
  readonly instances: readonly Instance[]
  readonly instancesOf: (
    module: ModuleInstance,
    mode: 'managed' | 'data',
    type: string,
    name: string,
  ) => Instances
  readonly moduleOf: (instance: Instance) => ModuleInstance
  readonly childModule: (parent: ModuleInstance, name: string, key: InstanceKey) => ModuleInstance
  /** Keys of the instances of a module call that hold anything. */
  readonly childKeys: (parent: ModuleInstance, name: string) => readonly InstanceKey[]
  readonly configurationOf: (instance: Instance) => ResourceConfiguration | null
}

export function indexPlan(plan: PlanDocument): PlanIndex {
  const instances = instancesOfPlan(plan)
  const byAddress = new Map<string, ModuleInstance>()
  const byText = new Map<string, ModuleInstance>()
  const keys = new Map<string, Set<InstanceKey>>()
  const root: ModuleInstance = {
    address: '',
    path: [],
    parent: null,
    name: '',
    key: null,
    call: null,
    configuration: plan.configuration,
  }

  function childModule(parent: ModuleInstance, name: string, key: InstanceKey): ModuleInstance {
    const dot = parent.address === '' ? '' : '.'
    const address = `${parent.address}${dot}module.${name}${writeKey(key)}`
    const known = byAddress.get(address)
    if (known !== undefined) return known
    const call = parent.configuration?.calls.get(name) ?? null
    const path = [...parent.path, name]
    const module = { address, path, parent, name, key, call, configuration: call?.module ?? null }
    byAddress.set(address, module)
    return module
  }

  function moduleOf({ module: text }: Instance): ModuleInstance {
    const known = byText.get(text)
    if (known !== undefined) return known
    const calls = moduleCalls(text)
    let module = calls === null ? detached(text, root) : root
    for (const { name, key } of calls ?? []) {
      const siblings = keys.get(keysId(module, name)) ?? new Set()
      keys.set(keysId(module, name), siblings.add(key))
      module = childModule(module, name, key)
    }
    byText.set(text, module)
    return module
  }

  const groups = new Map<string, { all: Instance[]; byKey: Map<InstanceKey, Instance> }>()
  for (const instance of instances) {
    const id = groupId(moduleOf(instance), instance.mode, instance.type, instance.name)
    const group = groups.get(id) ?? { all: [] as Instance[], byKey: new Map() }
    group.all.push(instance)
    group.byKey.set(instance.key, instance)
    groups.set(id, group)
  }
  return {
    instances,
    instancesOf: (module, mode, type, name) =>
      groups.get(groupId(module, mode, type, name)) ?? NONE,
    moduleOf,
    childModule,
    childKeys: (parent, name) => [...(keys.get(keysId(parent, name)) ?? [])],
    configurationOf(instance) {
      const { mode, type, name } = instance
      const address = `${mode === 'data' ? 'data.' : ''}${type}.${name}`
      return moduleOf(instance).configuration?.resources.get(address) ?? null
    },
  }
}

/** A data source that will be read again counts as not read. */
function instancesOfPlan({ changes, data }: PlanDocument): readonly Instance[] {
  const kept = changes.filter(
    ({ action, deposed }) => action !== 'delete' && action !== 'forget' && !deposed,
  )
  const planned = new Set(kept.map(({ address }) => address))
  return [...kept, ...data.filter(({ address }) => !planned.has(address))]
}

const keysId = (parent: ModuleInstance, name: string) => `${parent.address}\n${name}`

const groupId = (module: ModuleInstance, mode: string, type: string, name: string) =>
  `${module.address}\n${mode}\n${type}\n${name}`

/** A module whose address can't be read: nothing is known of it. */
const detached = (address: string, root: ModuleInstance): ModuleInstance => ({
  address,
  path: [],
  parent: root,
  name: '',
  key: null,
  call: null,
  configuration: null,
})

/** Steps of a module's address: modules nest a few levels deep, and each level's address is kept. */
const MAX_STEPS = 300

/** `module.a["k"].module.b` as calls with keys; null where it can't be read. */
function moduleCalls(text: string): readonly KeyedCall[] | null {
  const steps = parseSteps(text)
  if (steps === null || steps.length > MAX_STEPS) return null
  const calls: KeyedCall[] = []
  for (let at = 0; at < steps.length; ) {
    const word = steps[at]
    const name = steps[at + 1]
    const key = steps[at + 2]
    if (word?.kind !== 'name' || word.name !== 'module' || name?.kind !== 'name') return null
    calls.push({ name: name.name, key: key?.kind === 'key' ? key.key : null })
    at += key?.kind === 'key' ? 3 : 2
  }
  return calls
}
