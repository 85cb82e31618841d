import type { Raw } from '../../model/document.ts'
import { isRawList, memberOf, scalarText } from '../../model/raw.ts'
import { type Admits, limitsOf } from './parameter-limits.ts'
import type { Patterns } from './patterns.ts'
import { allowedByRules } from './rules.ts'

/** A parameter as the template declares it. */
export interface DeclaredParameter {
  readonly name: string
  readonly type: string
  /** Given as one text, items separated by commas. */
  readonly isList: boolean
  /** Given as the name of a parameter in the Parameter Store, whose value it then has. */
  readonly isStored: boolean
  readonly sensitive: boolean
  readonly fallback: string | null
  /** Null where the template doesn't enumerate the values. */
  readonly allowed: readonly string[] | null
  /** What else it says of them; null: nothing. */
  readonly admits: Admits | null
}

/** Types: "Parameters section", CloudFormation user guide. What isn't declared well is a string. */
export function declareParameter(
  name: string,
  raw: Raw,
  assertions: readonly Raw[],
  patterns: Patterns | null,
): DeclaredParameter {
  const type = scalarText(memberOf(raw, 'Type')) ?? 'String'
  const isList = type === 'CommaDelimitedList' || type.startsWith('List<')
  const fallback = textOf(memberOf(raw, 'Default'))
  const admits = isList ? null : limitsOf(type, raw, patterns)
  const enumerated = isList ? null : within(enumerate(raw), admits)
  return {
    name,
    type,
    isList,
    isStored: type.startsWith('AWS::SSM::Parameter::Value<'),
    sensitive: scalarText(memberOf(raw, 'NoEcho'))?.toLowerCase() === 'true',
    fallback,
    allowed: isList ? null : allowedByRules(name, enumerated, fallback, assertions),
    admits,
  }
}

/** Where nothing would be left, the template contradicts itself, and what it lists counts. */
function within(
  allowed: readonly string[] | null,
  admits: Admits | null,
): readonly string[] | null {
  const left = admits === null ? allowed : (allowed?.filter(admits) ?? null)
  return left?.length === 0 ? allowed : left
}

function textOf(raw: Raw | undefined): string | null {
  if (!isRawList(raw)) return scalarText(raw)
  return raw.map((item) => scalarText(item) ?? '').join(',')
}

function enumerate(raw: Raw): readonly string[] | null {
  const listed = memberOf(raw, 'AllowedValues')
  if (isRawList(listed)) {
    const texts = listed.map(scalarText).filter((text) => text !== null)
    if (texts.length > 0) return [...new Set(texts)]
  }
  const pattern = memberOf(raw, 'AllowedPattern')
  return typeof pattern === 'string' ? enumeratePattern(pattern) : null
}

const ALTERNATIVES = /^\^?\(?((?:[\w -]*\|)+[\w -]*)\)?\$?$/
const CHARACTERS = /^\^?\[(\w+)\]\$?$/

/**
 * The texts that a pattern of plain alternatives admits, `true|false` or `[YN]`: it must match the
 * whole value. Other patterns aren't run, since their cost is in the hands of who wrote them.
 */
function enumeratePattern(pattern: string): readonly string[] | null {
  const characters = CHARACTERS.exec(pattern)?.[1]
  if (characters !== undefined) return [...new Set(characters)]
  const isWhole = pattern.includes('(') === pattern.includes(')')
  // Without brackets, anchors would belong to the first and the last alternative alone.
  const isPlain = pattern.includes('(') || !/[\^$]/.test(pattern)
  const alternatives = isWhole && isPlain ? ALTERNATIVES.exec(pattern)?.[1] : undefined
  return alternatives === undefined ? null : [...new Set(alternatives.split('|'))]
}
