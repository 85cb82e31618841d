import type { Resource } from '../../model/resource.ts'
import { resourceId } from '../../model/resource.ts'
import type { TerraformResource } from '../../model/terraform.ts'
import type { ResourceId } from '../../model/value.ts'
import { createCanonicalNames } from './canonical-names.ts'
import { loadTables } from './load-tables.ts'
import { originAt, placedView } from './origins.ts'
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
  const [tables, awscc] = await Promise.all([loadTables(types), loadAwscc(types)])
  const names = createCanonicalNames(tables, awscc)
  const partOf = (resource: TerraformResource) => partTable(tables, resource)?.partOf ?? null
  const context = { names, resources, partOf }
  const joins = joinParts(context)
  const refer = createReferenceTranslator(context)
  const translation: Translation = { tables, awscc, names, joins, refer, idOf }
  return managed
    .filter((resource) => partOf(resource) === null || !joins.isPlaced(idOf(resource)))
    .flatMap((resource) => canonicalResources(resource, translation))
}

async function loadAwscc(types: ReadonlySet<string>) {
  if (![...types].some((type) => type.startsWith('awscc_'))) return null
  const { createAwscc } = await import('./awscc/awscc.ts')
  return createAwscc()
}

function canonicalResources(
  resource: TerraformResource,
  translation: Translation,
): readonly Resource[] {
  const { address, deployment, type } = resource
  let plainPieces: readonly Piece[] | null = null
  const pieces = () => (plainPieces ??= translateResource(resource, translation, plainView))
  let placedPieces: readonly Piece[] | null = null
  const locate =
    (index: number): Resource['locate'] =>
    (path) => {
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
      return pieces()[index]?.properties ?? {}
    },
    exists: piece.exists,
    deployment,
    get environment() {
      return resource.environment
    },
    locate: locate(index),
  }))
}
