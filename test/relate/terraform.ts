import { type Resource, resourceId } from '../../src/model/resource.ts'
import type { ResourceGraph } from '../../src/model/resource-graph.ts'
import type { SourceLocation } from '../../src/model/source-location.ts'
import type { TerraformResource } from '../../src/model/terraform.ts'
import type { Path } from '../../src/model/truth.ts'
import { isMap, type Reference, reference, type Value } from '../../src/model/value.ts'
import type { Condition, Variable } from '../../src/model/worlds/condition.ts'
import { relate } from '../../src/relate/index.ts'

type Details = Partial<
  Pick<TerraformResource, 'exists' | 'action' | 'mode' | 'deployment' | 'environment'>
>

export const inputFile = 'infra'

/** A Terraform resource of a configuration, in the root module of one deployment. */
export function terraform(
  address: string,
  attributes: Readonly<Record<string, Value | undefined>>,
  details: Details = {},
): TerraformResource {
  const type = /([a-z]\w*)\.[^.]+$/.exec(address)?.[1] ?? address
  return {
    address,
    module: '',
    type,
    mode: 'managed',
    attributes,
    exists: null,
    deployment: { id: inputFile, inputFile, open: [] },
    environment: { id: 'account/region', account: null, region: null },
    action: null,
    locate: (attribute) => placeOf(address, attribute),
    ...details,
  }
}

/** Tells in `file` which attribute of which resource was asked for. */
const placeOf = (address: string, attribute: Path): SourceLocation => ({
  file: `${address}/${attribute.join('/')}`,
  range: null,
  inputFile,
  pointer: null,
  note: null,
  related: [],
})

/** As Terraform's resolvers write it: `aws_s3_bucket.logs.arn`. */
export function referTo(target: TerraformResource, attribute: string | null = 'id'): Reference {
  const id = resourceId(inputFile, '', target.address)
  return reference(id, target.type, attribute, `${target.address}.${attribute ?? 'id'}`)
}

export const idOf = (resource: TerraformResource) => resourceId(inputFile, '', resource.address)

export const relateAll = (...resources: TerraformResource[]): Promise<ResourceGraph> =>
  relate({ resources: [], terraform: resources })

/** The canonical resources that come of one Terraform resource. */
export async function translated(resource: TerraformResource): Promise<readonly Resource[]> {
  return (await relateAll(resource)).resources
}

/** The properties of the only resource that comes of one. */
export async function propertiesOf(resource: TerraformResource): Promise<Value> {
  const [only, ...others] = await translated(resource)
  if (only === undefined || others.length > 0) throw new Error('expected one resource')
  return only.properties
}

/** What a property of a resource is. */
export function property(resource: Resource | undefined, name: string): Value | undefined {
  const properties = resource?.properties
  return isMap(properties) ? properties[name] : undefined
}

/** Where a person is sent for a path, as `address/attribute/…`. */
export const place = (resource: Resource | undefined, ...path: Path): string | undefined =>
  resource?.locate(path, null).file

const variable: Variable = {
  id: 'infra//public',
  name: 'var.public',
  given: null,
  fallback: null,
  allowed: ['true', 'false'],
  sensitive: false,
}

export const whenPublic: Condition = { kind: 'equals', variable, value: 'true' }
export const whenPrivate: Condition = { kind: 'not', of: whenPublic }
