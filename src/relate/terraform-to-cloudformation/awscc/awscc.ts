import {
  emptyMap,
  isList,
  isMap,
  propertyOf,
  type Value,
  type ValueMap,
} from '../../../model/value.ts'
import { mapValue } from '../map-value.ts'
import { namesIn, pascalCase } from '../names.ts'
import { toJsonOrText } from '../transforms/json.ts'
import { irregularNames, irregularNamesIn, keyedNames, opaqueNames } from './names.ts'
import { opaqueNamesIn } from './opaque-names.ts'
import { typesOfServices } from './types.ts'

/** The types of the `awscc` provider, which are CloudFormation's under other names. */
export interface Awscc {
  /** The canonical type; null for one that isn't known. */
  readonly typeOf: (type: string) => string | null
  readonly propertyName: (canonicalType: string, attribute: string) => string
  readonly propertiesOf: (canonicalType: string, attributes: ValueMap) => ValueMap
}

export function createAwscc(): Awscc {
  const types = new Map<string, string>()
  for (const [service, resources] of Object.entries(typesOfServices)) {
    for (const resource of namesIn(resources)) {
      const name = `awscc_${service.toLowerCase()}_${snakeCase(resource)}`
      types.set(name, `AWS::${service}::${resource}`)
    }
  }
  const names = byAttribute(irregularNames)
  const keyed = new Set(namesIn(keyedNames))
  const opaque = new Set(namesIn(opaqueNames))

  function namesFor(type: string): Names {
    const own = byAttribute(irregularNamesIn[type])
    const ownOpaque = new Set(namesIn(opaqueNamesIn[type]))
    return {
      property: (attribute) => own.get(attribute) ?? names.get(attribute) ?? pascalCase(attribute),
      isOpaque: (property) => opaque.has(property) || ownOpaque.has(property),
      isKeyed: (property) => keyed.has(property),
    }
  }

  return {
    typeOf: (type) => types.get(type) ?? null,
    propertyName: (type, attribute) => namesFor(type).property(attribute),
    propertiesOf: (type, attributes) => {
      const properties = renamed(attributes, namesFor(type))
      // The provider's own attribute; a property of that name would be another thing.
      const id = propertyOf(attributes, 'id')
      delete properties.Id
      if (id !== undefined && id !== null) properties.id = id
      return properties
    },
  }
}

interface Names {
  readonly property: (attribute: string) => string
  /** What is below it has no schema. */
  readonly isOpaque: (property: string) => boolean
  /** Its keys are the author's. */
  readonly isKeyed: (property: string) => boolean
}

function renamed(attributes: ValueMap, names: Names): Record<string, Value | undefined> {
  const properties = emptyMap()
  for (const attribute of Object.keys(attributes)) {
    const value = attributes[attribute]
    if (value === undefined) continue
    const property = names.property(attribute)
    const inner = names.isOpaque(property)
      ? mapValue(value, (known) => (known === null ? undefined : toJsonOrText(known)))
      : renamedValue(value, names, names.isKeyed(property))
    if (inner !== undefined) properties[property] = inner
  }
  return properties
}

/** Nesting is limited where attributes are read and evaluated. */
function renamedValue(value: Value, names: Names, isKeyed = false): Value | undefined {
  return mapValue(value, (known) => {
    if (known === null) return undefined
    if (isList(known)) {
      return known.map((item) => (item === undefined ? item : renamedValue(item, names)))
    }
    if (!isMap(known)) return known
    return isKeyed ? renamedEntries(known, names) : renamed(known, names)
  })
}

function renamedEntries(map: ValueMap, names: Names): ValueMap {
  const entries = emptyMap()
  for (const key of Object.keys(map)) {
    const value = map[key]
    entries[key] = value === undefined ? undefined : renamedValue(value, names)
  }
  return entries
}

const byAttribute = (words: string | undefined): ReadonlyMap<string, string> =>
  new Map(namesIn(words).map((name) => [snakeCase(name), name]))

/** As the provider makes an attribute's name of a property's: `S3BucketARN` is `s3_bucket_arn`. */
const snakeCase = (name: string) =>
  name
    .replace(/CloudFormation|CloudFront|CloudWatch|FSx/g, ([first = '', ...rest]) =>
      [first, ...rest.map((letter) => letter.toLowerCase())].join(''),
    )
    .replace(/([A-Z])(?=[A-Z][a-z])/g, '$1_')
    .replace(/([a-z])(?=[A-Z0-9])/g, '$1_')
    .replace(/([0-9])(?=[A-Za-z])/g, '$1_')
    .toLowerCase()
