import type { PlanDocument, PlannedResource } from '../../model/plan.ts'
import type { OpenPlanFiles } from '../../model/plan-files.ts'
import type { Given, Resolved } from '../../model/resolved.ts'
import type { Deployment } from '../../model/resource.ts'
import { createAttributes, placeOf } from './attributes.ts'
import { createEnvironments } from './environment.ts'
import type { LocateContext } from './locate.ts'
import { errorsOf, notesOf, openParts } from './notes.ts'
import { indexPlan, isAws } from './plan-index.ts'
import { PlannedInstance, type ResolvingPlan } from './planned-instance.ts'
import { createTrace } from './trace.ts'

export interface PlanContext {
  /** The plan, relative to the root of the run. */
  readonly file: string
  /** A plan has settled its variables: nothing of it is changed by what is given. */
  readonly given: Given
  /** The `.tf` files that the plan was made from, where they are at hand. */
  readonly openFiles?: OpenPlanFiles
}

/**
 * The AWS resources that a plan creates, changes or keeps, and the data sources whose values it tells,
 * with what it doesn't know told apart: not configured (absent), another resource's (a reference or
 * candidates), or unknown. Attributes and places are worked out when they are asked for.
 */
export function resolvePlan(
  plan: PlanDocument,
  { file, openFiles }: PlanContext,
): Resolved<PlannedResource> {
  const index = indexPlan(plan)
  const trace = createTrace(plan, index)
  const attributes = createAttributes(plan, file, index, trace, openFiles ?? null)
  const environmentOf = createEnvironments(plan, file, index, trace)
  const deployment: Deployment = { id: file, inputFile: file, open: openParts(plan) }
  const byAddress = new Map(index.instances.map((instance) => [instance.address, instance]))
  const context: LocateContext = {
    file,
    locateSource: attributes.files?.locate ?? null,
    placeOf: (instance) => placeOf(instance, index),
    instanceAt: (address) => byAddress.get(address) ?? null,
    attributesOf: attributes.of,
    built: attributes.built,
  }
  const resolving: ResolvingPlan = { deployment, environmentOf, context }
  const resources = index.instances
    .filter(isAws)
    .map((instance) => new PlannedInstance(instance, resolving))
  return {
    resources,
    // What the files say otherwise is known once somebody asked.
    get notes() {
      return [...notesOf(plan), ...(attributes.files?.notes() ?? [])]
    },
    errors: errorsOf(plan, file),
  }
}
