import type { Raw, RawMap } from '../../../../model/document.ts'
import { isRawList, isRawMap, memberOf } from '../../../../model/raw.ts'

/** What the transform takes as the value of a property. */
export interface PropertyRule {
  /** To follow "must be". */
  readonly wanted: string
  readonly fits: (raw: Raw) => boolean
  /** Whether a function may stand there, whose value is left to CloudFormation. */
  readonly takesFunctions: boolean
  readonly isRequired: boolean
}

export type PropertyRules = Readonly<Record<string, PropertyRule>>

function rule(wanted: string, fits: (raw: Raw) => boolean): PropertyRule {
  return { wanted, fits, takesFunctions: true, isRequired: false }
}

const isNumber = (raw: Raw): boolean => Number.isInteger(raw) || typeof raw === 'boolean'
const isText = (raw: Raw): boolean => typeof raw === 'string'

export const anything = rule('there', () => true)
export const text = rule('text', isText)
export const boolean = rule('true or false', (raw) => typeof raw === 'boolean')
export const integer = rule('a whole number', isNumber)
export const map = rule('a map', isRawMap)
export const list = rule('a list', isRawList)
export const textOrMap = rule('text or a map', (raw) => isText(raw) || isRawMap(raw))
export const booleanOrMap = rule(
  'true, false or a map',
  (raw) => typeof raw === 'boolean' || isRawMap(raw),
)
export const textOrTexts = rule(
  'text, or a list of text',
  (raw) => isText(raw) || (isRawList(raw) && raw.every(isText)),
)
export const textMap = rule(
  'a map of text',
  (raw) => isRawMap(raw) && Object.values(raw).every(isText),
)

export const numberMap = rule(
  'a map of whole numbers',
  (raw) => isRawMap(raw) && Object.values(raw).every((item) => isNumber(item) || isRawMap(item)),
)

export const listOf = (item: PropertyRule): PropertyRule =>
  rule(`a list, each of ${item.wanted}`, (raw) => isRawList(raw) && raw.every(item.fits))

export const required = (of: PropertyRule): PropertyRule => ({ ...of, isRequired: true })

/** Where no function may stand. */
export const plainly = (of: PropertyRule): PropertyRule => ({ ...of, takesFunctions: false })

/** Why the transform refuses the properties, as a clause; null where it takes them. */
export function faultIn(properties: RawMap, rules: PropertyRules): string | null {
  for (const name of Object.keys(rules)) {
    const { wanted, fits, takesFunctions, isRequired } = rules[name] ?? anything
    const value = memberOf(properties, name) ?? null
    if (value === null) {
      if (isRequired) return `${name} is missing`
    } else if (!fits(value) && !(takesFunctions && hasOneMember(value))) {
      return `${name} must be ${wanted}`
    }
  }
  return null
}

/** A property that no rule is about; null where there is none. */
export const unknownIn = (properties: RawMap, rules: PropertyRules): string | null =>
  Object.keys(properties).find((name) => !Object.hasOwn(rules, name)) ?? null

/** The transform takes any map with one key for a function here. */
const hasOneMember = (raw: Raw): boolean => isRawMap(raw) && Object.keys(raw).length === 1
