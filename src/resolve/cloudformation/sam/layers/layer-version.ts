import type { Raw, RawMap } from '../../../../model/document.ts'
import { memberOf } from '../../../../model/raw.ts'
import { quoted } from '../../problems.ts'
import { hashedId } from '../apis/hashed-id.ts'
import { tellRefusal } from '../apis/refusal.ts'
import {
  anything,
  boolean,
  faultIn,
  type PropertyRules,
  required,
  text,
  textOrMap,
  unknownIn,
} from '../events/property-rules.ts'
import { locationOf } from '../functions/code.ts'
import type { Generator, SamResource, SamTemplate } from '../generated.ts'
import { writtenAs } from '../places.ts'
import { definedIn, isGiven, passedAttributes, propertyIn } from '../template-functions.ts'

const rules: PropertyRules = {
  LayerName: textOrMap,
  Description: text,
  PublishLambdaVersion: boolean,
  ContentUri: required(textOrMap),
  CompatibleArchitectures: anything,
  CompatibleRuntimes: anything,
  LicenseInfo: text,
  RetentionPolicy: text,
}

/** Properties that may name a parameter, whose value then counts for the logical id. */
const settled = ['LayerName', 'LicenseInfo', 'Description', 'RetentionPolicy']

const copied = [
  'LayerName',
  'Description',
  'CompatibleArchitectures',
  'CompatibleRuntimes',
  'LicenseInfo',
]

/** A version of a layer. Its logical id changes with what it is made of, and older versions are kept. */
export const generateLayerVersion: Generator = (resource, sam) => {
  noteFaults(resource, sam)
  const { logicalId: written, body } = resource
  const { Properties: properties } = body
  const given = (name: string) => propertyIn(properties, name)
  const content = given('ContentUri')
  const made = definedIn({
    ...Object.fromEntries(copied.map((name) => [name, given(name)])),
    LayerName: isGiven(given('LayerName')) ? given('LayerName') : written,
    Content: content === undefined ? undefined : locationOf(content),
  })
  return [
    {
      logicalId: hashedId(written, { [written]: identity(resource, sam) }),
      renamed: true,
      from: resource,
      body: {
        Type: 'AWS::Lambda::LayerVersion',
        ...definedIn({ DependsOn: memberOf(body, 'DependsOn') }),
        ...passedAttributes(body),
        DeletionPolicy:
          retention(given('RetentionPolicy')) ?? memberOf(body, 'DeletionPolicy') ?? 'Retain',
        Properties: made,
      },
      sources: [...copied.map((name) => [name, name] as const), ['Content', 'ContentUri'] as const]
        .filter(([, name]) => given(name) !== undefined)
        .map(([to, name]) => writtenAs(resource, ['Properties', to], ['Properties', name])),
    },
  ]
}

/** What the logical id is hashed from. */
function identity({ body }: SamResource, sam: SamTemplate): RawMap {
  const properties = definedIn(
    Object.fromEntries(
      Object.keys(rules).map((name) => {
        const value = propertyIn(body.Properties, name)
        return [name, settled.includes(name) ? sam.plain(value) : value]
      }),
    ),
  )
  const attributes = ['Type', 'DependsOn', 'UpdatePolicy', 'Condition'].map((name) => [
    name,
    memberOf(body, name),
  ])
  return definedIn({ ...Object.fromEntries(attributes), Properties: properties })
}

const policies = ['Retain', 'Delete']

const retention = (policy: Raw | undefined): string | undefined =>
  policies.find((known) => known.toLowerCase() === String(policy).toLowerCase())

function noteFaults(resource: SamResource, sam: SamTemplate): void {
  const { Properties: properties } = resource.body
  const other = unknownIn(properties, rules)
  const fault =
    other === null ? faultIn(properties, rules) : `there is no property ${quoted(other)}`
  if (fault !== null) {
    tellRefusal(resource, sam, fault)
    return
  }
  const policy = sam.plain(propertyIn(properties, 'RetentionPolicy'))
  if (policy !== undefined && retention(policy) === undefined) {
    tellRefusal(resource, sam, 'RetentionPolicy must be Retain or Delete')
  }
}
