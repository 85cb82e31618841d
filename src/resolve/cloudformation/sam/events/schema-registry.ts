import type { Raw, RawMap } from '../../../../model/document.ts'
import { isRawList, isRawMap, listAt, memberOf } from '../../../../model/raw.ts'
import type { SamEvent, SamTemplate } from '../generated.ts'
import { isGiven, propertyIn } from '../template-functions.ts'
import { allow } from './event-target.ts'
import { arnHere, readSecret } from './source-statements.ts'

/** What a role needs to read the schemas of records; a string says, as a clause, why SAM refuses them. */
export function registryStatements(event: SamEvent, sam: SamTemplate): readonly RawMap[] | string {
  const config = propertyIn(event.properties, 'SchemaRegistryConfig')
  if (!isGiven(config)) return []
  const fault = faultOf(config)
  if (fault !== null) return `${fault} in SchemaRegistryConfig`
  const secrets = listAt(config, 'AccessConfigs').map((entry) =>
    readSecret(memberOf(entry, 'URI') ?? null),
  )
  const uri = memberOf(config, 'SchemaRegistryURI') ?? null
  const name = registryName(uri, sam)
  if (name === null) return secrets
  return [
    ...secrets,
    allow(['glue:GetRegistry'], uri),
    allow(['glue:GetSchemaVersion'], [arnHere('glue', `schema/${name}/*`)]),
  ]
}

function faultOf(config: Raw): string | null {
  const missing = ['SchemaRegistryURI', 'EventRecordFormat', 'SchemaValidationConfigs'].find(
    (name) => memberOf(config, name) === undefined,
  )
  if (missing !== undefined) return `${missing} is missing`
  const format = memberOf(config, 'EventRecordFormat')
  if (format !== 'JSON' && format !== 'SOURCE') return 'EventRecordFormat must be JSON or SOURCE'
  if (!isRawList(memberOf(config, 'SchemaValidationConfigs'))) {
    return 'SchemaValidationConfigs must be a list'
  }
  const access = memberOf(config, 'AccessConfigs')
  if (!isGiven(access)) return null
  const isRight =
    isRawList(access) &&
    access.every((entry) => ['Type', 'URI'].every((name) => memberOf(entry, name) !== undefined))
  return isRight ? null : 'AccessConfigs must be a list of maps with Type and URI'
}

/**
 * `arn:aws:glue:region:account:registry/name`. The transform knows the region where it runs; a hole that
 * it can't fill has colons of its own, so that it doesn't find the name behind it.
 */
function registryName(uri: Raw, sam: SamTemplate): string | null {
  const plain = sam.plain(uri)
  const arn = isRawMap(plain) ? memberOf(plain, 'Fn::Sub') : plain
  if (typeof arn !== 'string' || !arn.startsWith('arn')) return null
  const resource = arn.replaceAll(/\$\{AWS::(Partition|Region)\}/g, '$1').split(':')[5]
  return resource?.startsWith('registry/') ? resource.slice('registry/'.length) : null
}
