import { bareObject } from '../../../model/bare-object.ts'
import type { Raw, RawMap } from '../../../model/document.ts'
import { isRawList, isRawMap, memberOf, onlyMember } from '../../../model/raw.ts'

export const ref = (logicalId: string): RawMap => ({ Ref: logicalId })

export const getAtt = (logicalId: string, attribute: string): RawMap => ({
  'Fn::GetAtt': [logicalId, attribute],
})

export const sub = (text: string, variables?: RawMap): RawMap => ({
  'Fn::Sub': variables === undefined ? text : [text, variables],
})

export const noValue: RawMap = ref('AWS::NoValue')

export const isNoValue = (raw: Raw | undefined): boolean => memberOf(raw, 'Ref') === 'AWS::NoValue'

/** The three parts of an `Fn::If`; null for anything else, also where it is malformed. */
export function partsOfIf(
  raw: Raw | undefined,
): readonly [condition: Raw, then: Raw, otherwise: Raw] | null {
  const [name, parts] = onlyMember(raw) ?? []
  if (name !== 'Fn::If' || !isRawList(parts)) return null
  const [condition, then, otherwise, ...others] = parts
  if (condition === undefined || then === undefined || otherwise === undefined) return null
  return others.length > 0 ? null : [condition, then, otherwise]
}

/** Whether a value is a function, as the transform tells one: a map with one key that is a function's name. */
export function isFunction(raw: Raw | undefined): boolean {
  const [name] = onlyMember(raw) ?? []
  return name !== undefined && (name === 'Ref' || name === 'Condition' || name.startsWith('Fn::'))
}

/** The logical id that a `Ref` or `Fn::GetAtt` names; null for anything else. */
export function namedBy(raw: Raw | undefined): string | null {
  if (!isFunction(raw)) return null
  const name = memberOf(raw, 'Ref')
  if (typeof name === 'string') return name
  const attribute = memberOf(raw, 'Fn::GetAtt')
  const [id, ...rest] = isRawList(attribute) ? attribute : textParts(attribute)
  return typeof id === 'string' && rest.length === 1 ? id : null
}

const textParts = (raw: Raw | undefined): readonly string[] =>
  typeof raw === 'string' ? raw.split('.') : []

/** Whether the transform takes a property as given: absent, null, false, 0 and empty ones aren't. */
export function isGiven(raw: Raw | undefined): raw is Raw {
  if (raw === undefined || raw === null || raw === false || raw === 0 || raw === '') return false
  if (isRawList(raw)) return raw.length > 0
  return !isRawMap(raw) || Object.keys(raw).length > 0
}

/** A property that is there; null counts as absent, as it does for the transform. */
export function propertyIn(properties: RawMap, name: string): Raw | undefined {
  return memberOf(properties, name) ?? undefined
}

/** Attributes that a resource of SAM hands to whatever is generated for it. */
export function passedAttributes(body: RawMap): RawMap {
  return attributesIn(body, ['Condition', 'DeletionPolicy', 'UpdateReplacePolicy'])
}

/** Attributes that a resource of SAM hands to the resource that takes its place. */
export function ownAttributes(body: RawMap): RawMap {
  return attributesIn(body, [
    'DependsOn',
    'DeletionPolicy',
    'UpdatePolicy',
    'Condition',
    'UpdateReplacePolicy',
  ])
}

export function attributesIn(body: RawMap, names: readonly string[]): RawMap {
  return definedIn(Object.fromEntries(names.map((name) => [name, memberOf(body, name)])))
}

/** A map without the members that are undefined. */
export function definedIn(members: Readonly<Record<string, Raw | undefined>>): RawMap {
  const map = bareObject() as Record<string, Raw>
  for (const name of Object.keys(members)) {
    const value = members[name]
    if (value !== undefined) map[name] = value
  }
  return map
}

/** Tags written as a map, as the list that CloudFormation takes. */
export function tagList(tags: Raw | undefined): readonly RawMap[] {
  if (!isRawMap(tags)) return []
  return Object.keys(tags).map((name) => ({ Key: name, Value: tags[name] ?? '' }))
}
