import { bareObject } from '../../../model/bare-object.ts'
import type { Raw, RawMap } from '../../../model/document.ts'
import {
  isRawList,
  isRawMap,
  listed,
  memberOf,
  onlyMember,
  scalarText,
} from '../../../model/raw.ts'
import type { StackContext } from '../stack-context.ts'

/** Values of a template's parameters, as far as they are known before it is deployed. */
export type KnownValue = (name: string) => Raw | undefined

/**
 * What the transform takes a parameter to be: the value given or passed, else the default. A parameter
 * that is read from the Parameter Store has none, and a secret's is none that a shape may depend on.
 *
 * @param assumed is told of each parameter whose default counts, though another value may be given
 */
export function knownValues(context: StackContext, assumed: (name: string) => void): KnownValue {
  const declared = memberOf(context.stack.template.content, 'Parameters')
  return (name) => {
    if (context.pseudoParameters.has(name)) {
      return scalarText(context.pseudoParameters.get(name)) ?? undefined
    }
    const variable = context.parameters.get(name)?.variable
    if (!variable || variable.sensitive) return undefined
    if (variable.given !== null) return variable.given
    if (variable.fallback === null) return undefined
    assumed(name)
    return memberOf(memberOf(declared, name), 'Default') ?? variable.fallback
  }
}

const HOLE = /\$\{([A-Za-z0-9.]+|AWS::[A-Z][A-Za-z]*)\}/g

/** Puts known values in the place of each `Ref` and of each hole of an `Fn::Sub`. What has none stays the same object. */
export function writeKnown(raw: Raw, known: KnownValue): Raw {
  if (typeof raw !== 'object' || raw === null) return raw
  if (isRawList(raw)) {
    const items = raw.map((item) => writeKnown(item, known))
    return items.some((item, index) => item !== raw[index]) ? items : raw
  }
  const [name, argument] = onlyMember(raw) ?? []
  if (name === 'Ref' && typeof argument === 'string') return known(argument) ?? raw
  if (name === 'Fn::GetAtt') return raw
  if (name === 'Fn::Sub' && argument !== undefined) return writeSub(raw as RawMap, argument, known)
  return writeMembers(raw as RawMap, known)
}

function writeMembers(map: RawMap, known: KnownValue): RawMap {
  const written = bareObject() as Record<string, Raw>
  let isSame = true
  for (const name of Object.keys(map)) {
    const value = writeKnown(map[name] as Raw, known)
    if (value !== map[name]) isSame = false
    written[name] = value
  }
  return isSame ? map : written
}

function writeSub(whole: RawMap, argument: Raw, known: KnownValue): RawMap {
  const [text, values] = listed(argument)
  if (typeof text !== 'string') return writeMembers(whole, known)
  const written = text.replaceAll(HOLE, (hole, name: string) => {
    const value = known(name)
    return typeof value === 'string' ? value : hole
  })
  if (!isRawList(argument)) return written === text ? whole : { 'Fn::Sub': written }
  const rest = isRawMap(values)
    ? [writeMembers(values, known), ...argument.slice(2)]
    : argument.slice(1)
  return { 'Fn::Sub': [written, ...rest] }
}
