import type { PlannedResource } from '../../model/plan.ts'
import type { Deployment, Environment } from '../../model/resource.ts'
import type { ValueMap } from '../../model/value.ts'
import type { EnvironmentOf } from './environment.ts'
import { type LocateContext, locateAttribute } from './locate.ts'
import type { Instance } from './plan-index.ts'

/** What all instances of a plan are resolved with. */
export interface ResolvingPlan {
  readonly deployment: Deployment
  readonly environmentOf: EnvironmentOf
  readonly context: LocateContext
}

/**
 * A resource of a plan. Attributes and places are worked out when they are asked for: of most types nobody
 * asks. A class, since thousands of objects with accessors of their own take several times the memory.
 */
export class PlannedInstance implements PlannedResource {
  readonly #instance: Instance
  readonly #plan: ResolvingPlan

  constructor(instance: Instance, plan: ResolvingPlan) {
    this.#instance = instance
    this.#plan = plan
  }

  get address(): string {
    return this.#instance.address
  }

  get module(): string {
    return this.#instance.module
  }

  get type(): string {
    return this.#instance.type
  }

  get mode(): PlannedResource['mode'] {
    return this.#instance.mode
  }

  get attributes(): ValueMap {
    return this.#plan.context.attributesOf(this.#instance)
  }

  get exists(): null {
    return null
  }

  get deployment(): Deployment {
    return this.#plan.deployment
  }

  get environment(): Environment {
    return this.#plan.environmentOf(this.#instance)
  }

  get action(): PlannedResource['action'] {
    const instance = this.#instance
    if (instance.kind === 'read' || instance.mode === 'data') return null
    const { action } = instance
    return action === 'read' || action === 'delete' || action === 'forget' ? null : action
  }

  get previousAddress(): string | null {
    return this.#instance.kind === 'change' ? this.#instance.previousAddress : null
  }

  get locate(): PlannedResource['locate'] {
    const { context } = this.#plan
    const instance = this.#instance
    return (attribute) =>
      locateAttribute(instance, context.attributesOf(instance), attribute, context)
  }
}
