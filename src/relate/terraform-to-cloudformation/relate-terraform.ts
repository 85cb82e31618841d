import type { Resource } from '../../model/resource.ts'
import { resourceId } from '../../model/resource.ts'
import type { TerraformResource } from '../../model/terraform.ts'
import { isMap, type ResourceId, type Value } from '../../model/value.ts'
import { createCanonicalNames } from './canonical-names.ts'
import { loadTables } from './load-tables.ts'
import { originAt, placedView } from './origins.ts'
import { type BeyondPlan, partsBeyondPlans } from './satellites/beyond-plan.ts'
import { joinParts } from './satellites/join.ts'
import { createReferenceTranslator } from './translate-references.ts'
import { onlyType, translateResource } from './translate-resource.ts'
import { type Piece, partTable, plainView, type Translation } from './translation.ts'

const idOf = ({ deployment, address }: TerraformResource) =>
  resourceId(deployment.inputFile, '', address)

/**
 * Makes resources of the canonical shape of Terraform's. Data sources only describe what exists
 * elsewhere: they are read where they are referred to, and are no resources to judge.
 */
export async function relateTerraform(
  terraform: readonly TerraformResource[],
): Promise<readonly Resource[]> {
  const managed = terraform.filter(({ mode }) => mode === 'managed')
  const resources = new Map(managed.map((resource) => [idOf(resource), resource] as const))
  const types = new Set(managed.map(({ type }) => type))
  const [tables, awscc, beyond] = await Promise.all([
    loadTables(types),
    loadAwscc(types),
    partsBeyondPlans(managed),
  ])
  const names = createCanonicalNames(tables, awscc)
  const partOf = (resource: TerraformResource) => partTable(tables, resource)?.partOf ?? null
  const context = { names, resources, partOf }
  const joins = joinParts(context)
  const refer = createReferenceTranslator(context)
  const translation: Translation = { tables, awscc, names, joins, refer, idOf }
  return managed
    .filter((resource) => partOf(resource) === null || !joins.isPlaced(idOf(resource)))
    .flatMap((resource) => canonicalResources(resource, translation, beyond))
}

async function loadAwscc(types: ReadonlySet<string>) {
  if (![...types].some((type) => type.startsWith('awscc_'))) return null
  const { createAwscc } = await import('./awscc/awscc.ts')
  return createAwscc()
}

function canonicalResources(
  resource: TerraformResource,
  translation: Translation,
  beyond: BeyondPlan,
): readonly Resource[] {
  const { address, deployment, type, previousAddress = null } = resource
  let plainPieces: readonly Piece[] | null = null
  const pieces = () => (plainPieces ??= translateResource(resource, translation, plainView))
  const known: Value[] = []
  const isWhole = (index: number) => isMap(pieces()[index]?.properties)
  let placedPieces: readonly Piece[] | null = null
  const locate =
    (index: number): Resource['locate'] =>
    (path) => {
      // A resource as a whole is where it is declared: no value of it is to be found.
      if (path.length === 0 && isWhole(index)) return resource.locate(pieces()[index]?.from ?? [])
      placedPieces ??= translateResource(resource, translation, placedView)
      const piece = placedPieces[index]
      const whole = { resource, attribute: piece?.from ?? [] }
      const { properties = {} } = piece ?? {}
      const origin = originAt(properties, path, whole)
      return origin.resource.locate(origin.attribute)
    }
  const only = onlyType(resource, translation)
  const kinds = only === null ? pieces() : [{ suffix: '', type: only, exists: resource.exists }]
  return kinds.map((piece, index) => ({
    id: `${idOf(resource)}${piece.suffix}` satisfies ResourceId,
    address,
    stack: '',
    type: piece.type,
    writtenType: type,
    // Most resources are of types that no policy asks for.
    get properties() {
      known[index] ??= beyond(resource, pieces()[index]?.properties ?? {})
      return known[index]
    },
    exists: piece.exists,
    deployment,
    get environment() {
      return resource.environment
    },
    ...(previousAddress === null ? {} : { identity: previousAddress }),
    get unchanged() {
      return isUnchanged(resource, translation)
    },
    locate: locate(index),
  }))
}

/** What is folded into a resource belongs to it: a new part changes it. */
function isUnchanged(resource: TerraformResource, { joins }: Translation): boolean {
  const parts = joins.contributions(idOf(resource)).map(({ part }) => part)
  return [resource, ...parts].every(({ action }) => action === 'no-op')
}
