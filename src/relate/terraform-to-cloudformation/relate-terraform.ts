import type { Resource } from '../../model/resource.ts'
import { resourceId } from '../../model/resource.ts'
import type { TerraformResource } from '../../model/terraform.ts'
import type { ResourceId } from '../../model/value.ts'
import { createCanonicalNames } from './canonical-names.ts'
import { canonicalResources } from './canonical-resource.ts'
import { loadTables } from './load-tables.ts'
import { partsBeyondPlans } from './satellites/beyond-plan.ts'
import { joinParts } from './satellites/join.ts'
import { createReferenceTranslator } from './translate-references.ts'
import { partTable, type Translation } from './translation.ts'

const writeId = ({ deployment, address }: TerraformResource): ResourceId =>
  resourceId(deployment.inputFile, '', address)

/**
 * Makes resources of the canonical shape of Terraform's. Data sources only describe what exists
 * elsewhere: they are read where they are referred to, and are no resources to judge.
 */
export async function relateTerraform(
  terraform: readonly TerraformResource[],
): Promise<readonly Resource[]> {
  const managed = terraform.filter(({ mode }) => mode === 'managed')
  const ids = new Map(managed.map((resource) => [resource, writeId(resource)] as const))
  const idOf = (resource: TerraformResource) => ids.get(resource) ?? writeId(resource)
  const resources = new Map([...ids].map(([resource, id]) => [id, resource] as const))
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
