import { addTo } from '../../model/add-to.ts'
import type { InstanceKey, PlanDocument } from '../../model/plan.ts'
import type { PlanFacts } from '../../model/plan-files.ts'
import { unknown, type Value } from '../../model/value.ts'
import { keySuffix } from '../terraform-configuration/address.ts'
import { type Instance, isPartial, type ModuleInstance, type PlanIndex } from './plan-index.ts'
import { valueOfRaw } from './raw-value.ts'

const TOO_DEEP = unknown('limit', 'it nests more than 100 levels deep')

/** What a plan tells to whoever evaluates the files that it was made from. */
export function createFacts(
  plan: PlanDocument,
  index: PlanIndex,
  file: string,
  attribute: (instance: Instance, name: string) => Value | undefined,
): PlanFacts {
  let written: Written | null = null
  const find = () => (written ??= writeAddresses(index))

  return {
    file,
    variable: (name) => {
      const raw = plan.variables.get(name)
      return raw === undefined ? undefined : valueOfRaw(raw, TOO_DEEP)
    },
    keysOf: (module, name) => {
      if (isPartial(plan)) return null
      const found = find().keys.get(`${module}\n${name}`)
      // A data source that was read isn't kept by every plan.
      return found ?? (name.startsWith('data.') ? null : [])
    },
    callKeysOf: (module, name) => {
      const parent = isPartial(plan) ? undefined : find().modules.get(module)
      const keys = parent === undefined ? [] : index.childKeys(parent, name)
      return keys.length === 0 ? null : [...keys].sort(inOrder)
    },
    written: (address) => find().instances.get(address)?.address ?? address,
    attribute: (address, name) => {
      const instance = find().instances.get(address)
      return instance && attribute(instance, name)
    },
  }
}

/** What is found by addresses as HCL writes them. */
interface Written {
  readonly instances: ReadonlyMap<string, Instance>
  readonly keys: ReadonlyMap<string, readonly InstanceKey[]>
  readonly modules: ReadonlyMap<string, ModuleInstance>
}

function writeAddresses(index: PlanIndex): Written {
  const instances = new Map<string, Instance>()
  const keys = new Map<string, InstanceKey[]>()
  const modules = new Map<string, ModuleInstance>()
  const addresses = new Map<ModuleInstance, string>()

  function addressOf(module: ModuleInstance): string {
    const known = addresses.get(module)
    if (known !== undefined) return known
    const call = `module.${module.name}${keySuffix(module.key)}`
    const outer = module.parent === null ? '' : addressOf(module.parent)
    const address = module.parent === null ? '' : outer === '' ? call : `${outer}.${call}`
    addresses.set(module, address)
    modules.set(address, module)
    return address
  }

  for (const instance of index.instances) {
    const module = addressOf(index.moduleOf(instance))
    const data = instance.mode === 'data' ? 'data.' : ''
    const name = `${data}${instance.type}.${instance.name}`
    const dot = module === '' ? '' : '.'
    instances.set(`${module}${dot}${name}${keySuffix(instance.key)}`, instance)
    addTo(keys, `${module}\n${name}`, instance.key)
  }
  for (const own of keys.values()) own.sort(inOrder)
  return { instances, keys, modules }
}

const inOrder = (one: InstanceKey, other: InstanceKey): number =>
  typeof one === 'number' && typeof other === 'number' ? one - other : 0
