import type { Raw, RawMap } from '../../../../model/document.ts'
import { isRawList, isRawMap, memberOf } from '../../../../model/raw.ts'
import type { SamEvent, SamTemplate } from '../generated.ts'
import { isFunction, isGiven, propertyIn } from '../template-functions.ts'
import { registryStatements } from './schema-registry.ts'
import { decryptWith, readSecret, useVpc } from './source-statements.ts'

const mechanisms: ReadonlySet<Raw> = new Set([
  'SASL_SCRAM_256_AUTH',
  'SASL_SCRAM_512_AUTH',
  'BASIC_AUTH',
  'CLIENT_CERTIFICATE_TLS_AUTH',
])

const AUTHORITY = 'SERVER_ROOT_CA_CERTIFICATE'
const NETWORK: readonly Raw[] = ['VPC_SUBNET', 'VPC_SECURITY_GROUP']

/** What a role needs to read from a Kafka cluster that AWS doesn't run. */
export function kafkaGrants(event: SamEvent, sam: SamTemplate): readonly RawMap[] | string {
  const { properties } = event
  if (!isGiven(propertyIn(properties, 'KafkaBootstrapServers'))) {
    return 'KafkaBootstrapServers is missing'
  }
  const topics = propertyIn(properties, 'Topics')
  const count = isRawList(topics) ? topics.length : Object.keys(topics ?? {}).length
  if (count !== 1) return 'Topics must have one entry'
  const access = accessStatements(propertyIn(properties, 'SourceAccessConfigurations'))
  if (typeof access === 'string') return access
  const key = decryptWith(event, ['kms:Decrypt'])
  if (typeof key === 'string') return key
  const registry = registryStatements(event, sam)
  if (typeof registry === 'string') return registry
  const statements = [...access, ...key, ...registry]
  return [
    {
      PolicyName: 'SelfManagedKafkaExecutionRolePolicy',
      PolicyDocument: { Version: '2012-10-17', Statement: statements },
    },
  ]
}

function accessStatements(configurations: Raw | undefined): readonly RawMap[] | string {
  if (!isRawList(configurations) || configurations.length === 0) {
    return 'SourceAccessConfigurations must be a list with entries'
  }
  const types = configurations.map((entry) => memberOf(entry, 'Type') ?? null)
  const isKnown = (type: Raw) =>
    type === AUTHORITY || mechanisms.has(type) || NETWORK.includes(type)
  if (!types.every(isKnown)) {
    return 'SourceAccessConfigurations has a Type that no source of Kafka has'
  }
  const uris = configurations.map((entry) => memberOf(entry, 'URI'))
  if (!uris.every(isUri)) return 'SourceAccessConfigurations has an entry without a URI'
  const secrets = uris.filter((_, at) => mechanisms.has(types[at] ?? null))
  if (secrets.length > 1) return 'SourceAccessConfigurations has more than one way to authenticate'
  const networks = NETWORK.filter((type) => types.includes(type))
  if (networks.length === 1) return `${NETWORK.join(' and ')} need each other`
  // The transform allows the secret once more where it means the certificate of the authority.
  const secret = readSecret(secrets[0] ?? null)
  return [
    ...(secrets.length > 0 ? [secret] : []),
    ...(types.includes(AUTHORITY) ? [secret] : []),
    ...(networks.length > 0 ? [useVpc] : []),
  ]
}

const isUri = (uri: Raw | undefined): boolean =>
  isGiven(uri) && (typeof uri === 'string' || (isRawMap(uri) && isFunction(uri)))
