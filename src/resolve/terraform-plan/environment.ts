import type { Raw } from '../../model/document.ts'
import type { PlanDocument } from '../../model/plan.ts'
import { isRawList, memberOf } from '../../model/raw.ts'
import type { Environment } from '../../model/resource.ts'
import { expressionOf } from './configured.ts'
import { type Instance, isAws, type PlanIndex } from './plan-index.ts'
import { createProviders, type ProviderPlace } from './provider-place.ts'
import type { Trace } from './trace.ts'

export type EnvironmentOf = (instance: Instance) => Environment

const REGION = /^[a-z]{2,4}(?:-[a-z]+){1,3}-\d{1,2}$/
const ACCOUNT = /^\d{12}$/
const ROLE = /^arn:[\w-]+:iam::(\d{12}):role\//

/**
 * Where instances are made: one environment for each provider configuration, and one more for each
 * other region that a resource names for itself (version 6 of the AWS provider).
 */
export function createEnvironments(
  plan: PlanDocument,
  file: string,
  index: PlanIndex,
  trace: Trace,
): EnvironmentOf {
  const providerOf = createProviders(plan, index)
  const told = whatDataTells(index, providerOf)
  const known = new Map<string, Environment>()

  function textOf(place: ProviderPlace, name: string): string | null {
    return knownText(memberOf(place.expressions, name), place, trace)
  }

  function providerEnvironment(place: ProviderPlace): Environment {
    const before = known.get(place.id)
    if (before !== undefined) return before
    const facts = told.get(place.id)
    const region = matching(REGION, textOf(place, 'region')) ?? facts?.region ?? null
    const account =
      facts?.account ??
      matching(ACCOUNT, textOf(place, 'allowed_account_ids')) ??
      accountOfRole(place, trace)
    const environment = { id: `${file}\n${place.id}`, account, region }
    known.set(place.id, environment)
    return environment
  }

  const ofInstances = new Map<Instance, Environment>()

  function environmentOf(instance: Instance): Environment {
    const environment = providerEnvironment(providerOf(instance))
    const configured = memberOf(index.configurationOf(instance)?.expressions, 'region')
    if (configured === undefined && environment.region !== null) return environment
    const own = instance.kind === 'change' ? memberOf(instance.after, 'region') : undefined
    const region = typeof own === 'string' ? matching(REGION, own) : null
    if (configured === undefined || region === environment.region) {
      return environment.region === null && region !== null
        ? { ...environment, region }
        : environment
    }
    return { ...environment, id: `${environment.id}\n${region ?? instance.address}`, region }
  }

  return (instance) => {
    const known = ofInstances.get(instance)
    if (known !== undefined) return known
    const environment = environmentOf(instance)
    ofInstances.set(instance, environment)
    return environment
  }
}

interface Facts {
  readonly account: string | null
  readonly region: string | null
}

/** `data.aws_caller_identity` and `data.aws_region` tell what the credentials of the plan belong to. */
function whatDataTells(
  index: PlanIndex,
  providerOf: (instance: Instance) => ProviderPlace,
): ReadonlyMap<string, Facts> {
  const facts = new Map<string, Facts>()
  for (const instance of index.instances) {
    if (instance.kind !== 'read' || !isAws(instance)) continue
    const { type } = instance
    if (type !== 'aws_caller_identity' && type !== 'aws_region') continue
    const arguments_ = Object.keys(index.configurationOf(instance)?.expressions ?? {})
    if (arguments_.length > 0) continue
    const { id } = providerOf(instance)
    const { account, region } = facts.get(id) ?? { account: null, region: null }
    const text = (name: string) => {
      const value = memberOf(instance.values, name)
      return typeof value === 'string' ? value : null
    }
    facts.set(id, {
      account: type === 'aws_region' ? account : matching(ACCOUNT, text('account_id')),
      region:
        type === 'aws_region'
          ? matching(REGION, text('region') ?? text('name') ?? text('id'))
          : region,
    })
  }
  return facts
}

/** The text of a provider's argument, or of a list of one, where the plan tells it. */
function knownText(argument: Raw | undefined, place: ProviderPlace, trace: Trace): string | null {
  const expression = expressionOf(argument)
  if (argument === undefined || expression === null) return null
  const scope = { module: place.module, key: null, forEach: undefined }
  const [only, ...others] = trace(expression, scope).flat()
  if (only?.kind !== 'known' || others.length > 0) return null
  const value = isRawList(only.value) && only.value.length === 1 ? only.value[0] : only.value
  return typeof value === 'string' ? value : null
}

/** Of several roles that are assumed one after the other the last one's account is worked in. */
function accountOfRole(place: ProviderPlace, trace: Trace): string | null {
  const blocks = memberOf(place.expressions, 'assume_role')
  const last = isRawList(blocks) ? blocks.at(-1) : undefined
  const arn = knownText(memberOf(last, 'role_arn'), place, trace)
  return (arn === null ? null : ROLE.exec(arn)?.[1]) ?? null
}

const matching = (pattern: RegExp, text: string | null): string | null =>
  text !== null && pattern.test(text) ? text : null
