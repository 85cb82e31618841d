import type { RawMap } from '../../model/document.ts'
import type { PlanDocument, ProviderConfiguration } from '../../model/plan.ts'
import type { Instance, ModuleInstance, PlanIndex } from './plan-index.ts'

/** The configuration of a provider that a resource uses. */
export interface ProviderPlace {
  /** The same for resources that certainly use the same one. */
  readonly id: string
  readonly expressions: RawMap | undefined
  /** The module that configures it. */
  readonly module: ModuleInstance
}

/**
 * Finds the provider configuration of instances. Terraform 1.1 and later name it in full; before, a
 * module's resources name their own module's (`db:aws`), and what the calling module passed on as
 * what isn't told: it is then the root module's only one, or an unknown one.
 */
export function createProviders(
  plan: PlanDocument,
  index: PlanIndex,
): (instance: Instance) => ProviderPlace {
  const known = new Map<string, ProviderPlace>()

  function find(key: string, module: ModuleInstance): ProviderPlace {
    const exact = plan.providers.get(key)
    const isLocal = key.includes(':')
    if (exact !== undefined && (exact.expressions !== undefined || !isLocal)) {
      return configured(key, exact, module)
    }
    if (!isLocal) return { id: key, expressions: undefined, module: rootOf(module) }
    const name = key.slice(key.lastIndexOf(':') + 1)
    for (const [ownKey, provider] of plan.providers) {
      if (provider.expressions !== undefined && localName(provider) === name) {
        if (isAround(provider.module, module)) return configured(ownKey, provider, module)
      }
    }
    const roots = [...plan.providers].filter(
      ([, provider]) => provider.module === '' && provider.name === name,
    )
    const [only, ...others] = roots
    if (others.length === 0 && !name.includes('.')) {
      return only === undefined
        ? { id: name, expressions: undefined, module: rootOf(module) }
        : configured(only[0], only[1], module)
    }
    return { id: `${module.path.join('.')}:${name}`, expressions: undefined, module }
  }

  return (instance) => {
    const module = index.moduleOf(instance)
    const key = index.configurationOf(instance)?.providerKey ?? instance.provider
    const id = `${key}\n${module.path.join('.')}`
    const before = known.get(id)
    if (before !== undefined) return before
    const place = find(key, module)
    known.set(id, place)
    return place
  }
}

const localName = ({ name, alias }: ProviderConfiguration) =>
  alias === null ? name : `${name}.${alias}`

/** The address of a module without keys. */
const pathText = ({ path }: ModuleInstance) => path.map((name) => `module.${name}`).join('.')

function configured(
  id: string,
  { expressions, module: address }: ProviderConfiguration,
  user: ModuleInstance,
): ProviderPlace {
  const module = enclosing(user).find((outer) => pathText(outer) === address)
  return { id, expressions, module: module ?? rootOf(user) }
}

/** Whether a module of this address configures providers for the module, not as the root does. */
const isAround = (address: string, module: ModuleInstance): boolean =>
  address !== '' && enclosing(module).some((outer) => pathText(outer) === address)

function enclosing(module: ModuleInstance): ModuleInstance[] {
  const chain: ModuleInstance[] = []
  for (let at: ModuleInstance | null = module; at !== null; at = at.parent) chain.push(at)
  return chain
}

const rootOf = (module: ModuleInstance): ModuleInstance => enclosing(module).at(-1) ?? module
