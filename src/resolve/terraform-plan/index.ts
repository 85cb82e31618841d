import type { LocateSource, PlanDocument, PlannedResource } from '../../model/plan.ts'
import type { Given, Resolved } from '../../model/resolved.ts'
import type { Deployment } from '../../model/resource.ts'
import { createAttributes } from './attributes.ts'
import { createEnvironments } from './environment.ts'
import { type LocateContext, locateAttribute } from './locate.ts'
import { errorsOf, notesOf, openParts } from './notes.ts'
import { type Instance, indexPlan, isAws } from './plan-index.ts'
import { createTrace } from './trace.ts'

export interface PlanContext {
  /** The plan, relative to the root of the run. */
  readonly file: string
  /** A plan has settled its variables: nothing of it is changed by what is given. */
  readonly given: Given
  /** Finds places in the `.tf` files that the plan was made from, where they are at hand. */
  readonly locateSource?: LocateSource
}

/**
 * The AWS resources that a plan creates, changes or keeps, and the data sources whose values it tells,
 * with what it doesn't know told apart: not configured (absent), another resource's (a reference or
 * candidates), or unknown.
 */
export function resolvePlan(
  plan: PlanDocument,
  { file, locateSource }: PlanContext,
): Resolved<PlannedResource> {
  const index = indexPlan(plan)
  const trace = createTrace(plan, index)
  const attributes = createAttributes(file, index, trace)
  const environmentOf = createEnvironments(plan, file, index, trace)
  const deployment: Deployment = { id: file, inputFile: file, open: openParts(plan) }
  const byAddress = new Map(index.instances.map((instance) => [instance.address, instance]))
  const context: LocateContext = {
    file,
    locateSource: locateSource ?? null,
    modulePath: (instance) => index.moduleOf(instance).path,
    instanceAt: (address) => byAddress.get(address) ?? null,
    built: attributes.built,
  }
  const resources = index.instances.filter(isAws).map((instance): PlannedResource => {
    const values = attributes.of(instance)
    return {
      address: instance.address,
      module: instance.module,
      type: instance.type,
      mode: instance.mode,
      attributes: values,
      exists: null,
      deployment,
      environment: environmentOf(instance),
      action: actionOf(instance),
      previousAddress: instance.kind === 'change' ? instance.previousAddress : null,
      locate: (attribute) => locateAttribute(instance, values, attribute, context),
    }
  })
  return { resources, notes: notesOf(plan), errors: errorsOf(plan, file) }
}

function actionOf(instance: Instance): PlannedResource['action'] {
  if (instance.kind === 'read' || instance.mode === 'data') return null
  const { action } = instance
  return action === 'read' || action === 'delete' || action === 'forget' ? null : action
}
