import type { Raw, RawMap } from '../../../../model/document.ts'
import { isRawList, isRawMap, memberOf } from '../../../../model/raw.ts'
import type { EventTarget, Generated, SamEvent, SamTemplate } from '../generated.ts'
import { definedIn, isFunction, isGiven, propertyIn, ref } from '../template-functions.ts'
import { declareFor } from './declare-resource.ts'
import type { EventKind } from './event-kind.ts'
import { idOf } from './event-target.ts'
import { failureGrant } from './failure-destination.ts'
import {
  anything,
  boolean,
  integer,
  list,
  map,
  type PropertyRules,
  text,
} from './property-rules.ts'

/** What the function's role needs to read from a source: ARNs of managed policies, or policies of its own. */
export type Grants = readonly Raw[]

/** A source that Lambda reads from. */
export interface EventSource {
  /** The property that names the source; null where nothing of AWS is the source. */
  readonly arn: string | null
  readonly rules: PropertyRules
  /** A string says, as a clause, why SAM refuses the event. */
  readonly grants: (event: SamEvent, sam: SamTemplate) => Grants | string
  /** Properties of the mapping that only this source has. */
  readonly extra?: (properties: RawMap) => RawMap
}

/** Properties that become those of the mapping as they are. */
const copied: PropertyRules = {
  StartingPosition: anything,
  StartingPositionTimestamp: anything,
  BatchSize: integer,
  Enabled: boolean,
  MaximumBatchingWindowInSeconds: integer,
  MaximumRetryAttempts: integer,
  BisectBatchOnFunctionError: boolean,
  MaximumRecordAgeInSeconds: integer,
  ParallelizationFactor: integer,
  Topics: list,
  Queues: list,
  SourceAccessConfigurations: list,
  TumblingWindowInSeconds: integer,
  FunctionResponseTypes: list,
  FilterCriteria: map,
  KmsKeyArn: anything,
  ScalingConfig: map,
  ProvisionedPollerConfig: map,
  MetricsConfig: map,
  LoggingConfig: map,
}

const read: PropertyRules = {
  DestinationConfig: map,
  SecretsManagerKmsKeyId: text,
  KafkaBootstrapServers: list,
  ConsumerGroupId: text,
  SchemaRegistryConfig: map,
}

/** An event of a source that Lambda reads from: a mapping, and what the function's role needs for it. */
export const readEvent = (source: EventSource): EventKind => ({
  rules: { ...copied, ...read, ...source.rules },
  generate(event, target, sam) {
    const { properties } = event
    const fault = faultOf(properties)
    if (fault !== null) return fault
    const kafka = kafkaConfig(event)
    if (typeof kafka === 'string') return kafka
    const grants = source.grants(event, sam)
    if (typeof grants === 'string') return grants
    const failure = failureGrant(event)
    if (typeof failure === 'string') return failure
    const placed = [{ at: [], source: event.source }]
    for (const grant of [...grants, ...failure.grants]) target.grant(grant, placed)
    const { arn } = source
    const given = (name: string) => propertyIn(properties, name)
    const made = {
      EventSourceArn: arn === null ? undefined : given(arn),
      DestinationConfig: failure.config,
      ...kafka,
      ...(source.extra?.(properties) ?? {}),
    }
    return [eventSourceMapping(event, target, idOf(event), made, arn)]
  },
})

/** @param made properties of the mapping that aren't copied from the event */
export function eventSourceMapping(
  event: SamEvent,
  target: EventTarget,
  logicalId: string,
  made: Readonly<Record<string, Raw | undefined>>,
  arn: string | null,
): Generated {
  const names = Object.keys(copied)
  const values = names.map((name) => [name, propertyIn(event.properties, name)])
  return declareFor(event, {
    logicalId,
    type: 'AWS::Lambda::EventSourceMapping',
    properties: { FunctionName: ref(target.logicalId), ...Object.fromEntries(values), ...made },
    from: {
      ...Object.fromEntries([...names, 'DestinationConfig'].map((name) => [name, name])),
      ...(arn === null ? {} : { EventSourceArn: arn }),
      SelfManagedEventSource: 'KafkaBootstrapServers',
    },
  })
}

function faultOf(properties: RawMap): string | null {
  const filter = propertyIn(properties, 'FilterCriteria')
  if (!isGiven(filter) || isFunction(filter) || !isRawMap(filter)) return null
  const isRight = Object.keys(filter).every((name) => name === 'Filters')
  return isRight ? null : 'FilterCriteria takes nothing but Filters'
}

const configs = new Map([
  ['MSK', 'AmazonManagedKafkaEventSourceConfig'],
  ['SelfManagedKafka', 'SelfManagedKafkaEventSourceConfig'],
])

function kafkaConfig({ type, properties }: SamEvent): RawMap | string {
  const servers = propertyIn(properties, 'KafkaBootstrapServers')
  const group = propertyIn(properties, 'ConsumerGroupId')
  const registry = propertyIn(properties, 'SchemaRegistryConfig')
  const name = configs.get(type)
  if (isGiven(group) && name === undefined) return 'only sources of Kafka have a ConsumerGroupId'
  const config = definedIn({
    ConsumerGroupId: isGiven(group) ? group : undefined,
    SchemaRegistryConfig: isGiven(registry) ? registry : undefined,
  })
  return definedIn({
    SelfManagedEventSource: isGiven(servers)
      ? { Endpoints: { KafkaBootstrapServers: servers } }
      : undefined,
    ...(name !== undefined && isGiven(config) ? { [name]: config } : {}),
  })
}

/** The URI of the one configuration of a type; a string says, as a clause, why there is none. */
export function accessUri(
  event: SamEvent,
  wanted: string,
  types: readonly string[],
): { readonly uri: Raw } | string {
  const configurations = propertyIn(event.properties, 'SourceAccessConfigurations')
  if (!isRawList(configurations)) return 'SourceAccessConfigurations must be a list'
  const ofTypes = configurations.every((entry) => {
    const type = memberOf(entry, 'Type')
    return typeof type === 'string' && types.includes(type)
  })
  if (!ofTypes) return `SourceAccessConfigurations takes ${types.join(' and ')} only`
  const found = configurations.filter((entry) => memberOf(entry, 'Type') === wanted)
  const uri = memberOf(found[0], 'URI')
  if (found.length > 1 || !isGiven(uri)) {
    return `SourceAccessConfigurations must have one ${wanted}, with its URI`
  }
  return { uri }
}
