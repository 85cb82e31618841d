import type { TerraformResource } from '../../../model/terraform.ts'
import { emptyMap, isMap, propertyOf, unknown, type Value } from '../../../model/value.ts'
import { partsOfTypes } from '../load-tables.ts'
import { settingsOf } from './fold.ts'

/** The properties of a resource, with what parts that its plan leaves out may set. */
export type BeyondPlan = (resource: TerraformResource, properties: Value) => Value

/**
 * A plan that is limited, or failed, may leave out resources that are parts of those it lists: what
 * nothing in it sets may be set by them. In a configuration a module that wasn't read may hold parts of
 * what it is given; what else lies elsewhere counts as absent.
 */
export async function partsBeyondPlans(
  resources: readonly TerraformResource[],
): Promise<BeyondPlan> {
  const limited = resources.filter((resource) => whyOpen(resource) !== null)
  if (limited.length === 0) return (_, properties) => properties
  const parts = await partsOfTypes(new Set(limited.map(({ type }) => type)))
  return (resource, properties) => {
    const open = whyOpen(resource)
    if (open === null || !isMap(properties)) return properties
    const missing = (parts.get(resource.type) ?? [])
      .flatMap(settingsOf)
      .filter(({ name }) => propertyOf(properties, name) === undefined)
    if (missing.length === 0) return properties
    const all = Object.assign(emptyMap(), properties)
    for (const { name } of missing) {
      all[name] = unknown('not-read', `nothing that was read sets it, but ${open}`)
    }
    return all
  }
}

const whyOpen = ({ action, deployment, handedTo }: TerraformResource): string | null =>
  (action === null ? handedTo : deployment.open[0]) ?? null
