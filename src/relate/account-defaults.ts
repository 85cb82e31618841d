import type { Resource } from '../model/resource.ts'
import type { Path } from '../model/truth.ts'
import { choice, isKind, isMap, propertyOf, type Value } from '../model/value.ts'
import { fillAbsent, valueAt } from './fill-absent.ts'

/** A setting of a whole account and region that decides where a resource says nothing. */
interface AccountDefault {
  /** The type that declares it, and the property that holds it. */
  readonly declaredBy: string
  readonly setting: string
  /** Properties that it sets to true where they are absent; `*` is each item of a list. */
  readonly sets: Readonly<Record<string, Path>>
}

/**
 * With EBS encryption by default, every new volume of the account in the region is encrypted.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableEbsEncryptionByDefault.html
 */
const accountDefaults: readonly AccountDefault[] = [
  {
    declaredBy: 'aws_ebs_encryption_by_default',
    setting: 'EbsEncryptionByDefault',
    sets: {
      'AWS::EC2::Volume': ['Encrypted'],
      'AWS::EC2::Instance': ['BlockDeviceMappings', '*', 'Ebs', 'Encrypted'],
      'AWS::EC2::LaunchTemplate': [
        'LaunchTemplateData',
        'BlockDeviceMappings',
        '*',
        'Ebs',
        'Encrypted',
      ],
      'AWS::AutoScaling::LaunchConfiguration': ['BlockDeviceMappings', '*', 'Ebs', 'Encrypted'],
      'AWS::EC2::SpotFleet': [
        'SpotFleetRequestConfigData',
        'LaunchSpecifications',
        '*',
        'BlockDeviceMappings',
        '*',
        'Ebs',
        'Encrypted',
      ],
    },
  },
]

/** Applies what is declared for an account and region to its resources, of whatever input. */
export function applyAccountDefaults(resources: readonly Resource[]): readonly Resource[] {
  return accountDefaults.reduce(applyDefault, resources)
}

function applyDefault(
  resources: readonly Resource[],
  { declaredBy, setting, sets }: AccountDefault,
): readonly Resource[] {
  const declared = new Map<string, Resource>()
  for (const resource of resources) {
    if (resource.type !== declaredBy) continue
    const { id } = resource.environment
    if (!declared.has(id)) declared.set(id, resource)
  }
  if (declared.size === 0) return resources
  return resources.map((resource) => {
    const path = Object.hasOwn(sets, resource.type) ? sets[resource.type] : undefined
    const declaration = path && declared.get(resource.environment.id)
    if (!declaration || !path) return resource
    const value = defaultOf(declaration, setting)
    return value === undefined ? resource : withDefault(resource, path, value, declaration, setting)
  })
}

/** Switched off is as good as not declared. */
function defaultOf(declaration: Resource, setting: string): Value | undefined {
  const { address, properties, exists } = declaration
  const written = isMap(properties) ? onlyTrue(propertyOf(properties, setting)) : properties
  const value = isKind(written, 'unknown')
    ? { ...written, reason: `${address} may set it for the whole account: ${written.reason}` }
    : written
  return exists === null || value === undefined ? value : choice(exists, value, undefined)
}

function onlyTrue(value: Value | undefined): Value | undefined {
  if (isKind(value, 'choice')) {
    return choice(value.condition, onlyTrue(value.then), onlyTrue(value.otherwise))
  }
  if (isKind(value, 'sensitive')) return onlyTrue(value.value)
  if (isKind(value, 'unknown')) return { ...value, source: null, variable: null }
  return value === true || value === 'true' ? true : undefined
}

function withDefault(
  resource: Resource,
  path: Path,
  value: Value,
  declaration: Resource,
  setting: string,
): Resource {
  const properties = fillAbsent(resource.properties, path, value)
  if (properties === resource.properties) return resource
  const { id, address, stack, type, writtenType, exists, deployment, environment } = resource
  const { identity, unchanged, construct, metadata, writtenAs } = resource
  // One by one: a resource may keep what it works out in accessors that copying leaves out.
  return {
    id,
    address,
    stack,
    type,
    writtenType,
    exists,
    deployment,
    environment,
    ...(identity === undefined ? {} : { identity }),
    ...(unchanged === undefined ? {} : { unchanged }),
    ...(construct === undefined ? {} : { construct }),
    ...(metadata === undefined ? {} : { metadata }),
    ...(writtenAs === undefined ? {} : { writtenAs }),
    properties,
    locate: (place, missing) =>
      place.at(-1) === path.at(-1) && valueAt(resource.properties, place) === undefined
        ? declaration.locate([setting], null)
        : resource.locate(place, missing),
  }
}
