import type { Raw, RawMap } from '../../../../model/document.ts'
import { isRawList, isRawMap, listed, memberOf } from '../../../../model/raw.ts'
import type { Path } from '../../../../model/truth.ts'
import { quoted } from '../../problems.ts'
import type { EventTarget, Generated, SamEvent, SamTemplate, Source } from '../generated.ts'
import { noValue, propertyIn, ref } from '../template-functions.ts'
import type { EventKind } from './event-kind.ts'
import { arnOf, invokePermission } from './event-target.ts'
import { plainly, required, text, textMap, textOrTexts } from './property-rules.ts'

const NOTIFICATIONS: Path = ['Properties', 'NotificationConfiguration']
const LAMBDA: Path = [...NOTIFICATIONS, 'LambdaConfigurations']

/** A bucket of the same template that invokes a function: the bucket itself is changed. */
export const bucketNotification: EventKind = {
  rules: {
    Bucket: required(text),
    Events: required(plainly(textOrTexts)),
    Filter: textMap,
  },
  generate,
}

function generate(
  event: SamEvent,
  target: EventTarget,
  sam: SamTemplate,
): readonly Generated[] | string {
  const name = memberOf(event.properties.Bucket, 'Ref')
  const bucket = typeof name === 'string' ? sam.current(name) : undefined
  if (typeof name !== 'string' || bucket?.Type !== 'AWS::S3::Bucket') {
    return 'Bucket must refer to a bucket of the same template'
  }
  const permission = invokePermission(event, target, {
    principal: 's3.amazonaws.com',
    sourceAccount: ref('AWS::AccountId'),
  })
  const changed = notify(bucket, event, target, permission.logicalId)
  if (typeof changed === 'string') return `${changed} of bucket ${quoted(name)}`
  return [permission, { logicalId: name, from: event.owner, ...changed }]
}

function notify(
  bucket: RawMap,
  event: SamEvent,
  target: EventTarget,
  permission: string,
): Pick<Generated, 'body' | 'sources'> | string {
  const properties = memberOf(bucket, 'Properties') ?? {}
  const configuration = memberOf(properties, 'NotificationConfiguration') ?? {}
  const before = memberOf(configuration, 'LambdaConfigurations') ?? []
  if (!isRawMap(properties)) return 'there is no map of Properties'
  if (!isRawMap(configuration)) return 'there is no map NotificationConfiguration'
  if (!isRawList(before)) return 'there is no list LambdaConfigurations'
  const tied = dependOn(bucket, properties, permission, event)
  if (typeof tied === 'string') return tied
  const known = textsOf(before)
  const added = mappings(event, target).filter((entry) => {
    const entryText = sortedText(entry)
    return !known.has(entryText) && known.add(entryText)
  })
  const entries = [...before, ...added]
  texts.set(entries, known)
  const isFirst = memberOf(properties, 'NotificationConfiguration') === undefined
  const body = {
    ...bucket,
    ...tied.attributes,
    Properties: {
      ...properties,
      ...tied.properties,
      NotificationConfiguration: { ...configuration, LambdaConfigurations: entries },
    },
  }
  const sources: Source[] = added.map((_, index) => ({
    at: [...LAMBDA, before.length + index],
    source: event.source,
  }))
  if (isFirst) sources.push({ at: NOTIFICATIONS, source: event.source })
  return { body, sources }
}

/** One entry for each kind of event of the bucket. */
function mappings(event: SamEvent, target: EventTarget): readonly RawMap[] {
  const filter = propertyIn(event.properties, 'Filter')
  const events = propertyIn(event.properties, 'Events')
  const condition = memberOf(event.owner.body, 'Condition')
  return (isRawList(events) ? events : [events ?? null]).map((kind) => {
    const mapping = {
      Function: arnOf(target, event),
      ...(filter === undefined ? {} : { Filter: filter }),
      Event: kind,
    }
    return condition === undefined ? mapping : { 'Fn::If': [condition, mapping, noValue] }
  })
}

/** A bucket may have many events, each of which looks for itself among the others. */
const texts = new WeakMap<readonly Raw[], Set<string>>()

function textsOf(entries: readonly Raw[]): Set<string> {
  const known = texts.get(entries) ?? new Set(entries.map(sortedText))
  texts.delete(entries)
  return known
}

/** Equal maps have the same text, whatever the order of their members. */
const sortedText = (raw: Raw): string =>
  JSON.stringify(raw, (_, value: Raw) => {
    if (!isRawMap(value)) return value
    const names = Object.keys(value).sort()
    return Object.fromEntries(names.map((name) => [name, value[name]]))
  })

interface Tie {
  readonly attributes: RawMap
  readonly properties: RawMap
}

/**
 * The bucket must be made after the permission. Where the permission has a condition, the transform
 * ties them with a tag, since no resource can depend on one that may not exist.
 */
function dependOn(
  bucket: RawMap,
  properties: RawMap,
  permission: string,
  { owner }: SamEvent,
): Tie | string {
  const condition = memberOf(owner.body, 'Condition')
  const tags = memberOf(properties, 'Tags') ?? []
  if (condition === undefined) {
    const names = listed(memberOf(bucket, 'DependsOn') ?? [])
    if (!names.every((name) => typeof name === 'string')) return 'DependsOn holds no names'
    return {
      attributes: { DependsOn: names.includes(permission) ? names : [...names, permission] },
      properties: {},
    }
  }
  if (!isRawList(tags)) return 'there is no list of Tags'
  const tie = {
    Key: `sam:ConditionalDependsOn:${permission}`,
    Value: { 'Fn::If': [condition, ref(permission), 'no dependency'] },
  }
  return { attributes: {}, properties: { Tags: [...tags, tie] } }
}
