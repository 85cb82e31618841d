import { isList, isMap, type Value } from '../../../model/value.ts'
import { entriesOf } from '../bounds.ts'
import { numberText } from '../convert.ts'

/** A known value as Terraform writes JSON: keys sorted, and what HTML would take for markup escaped. */
export function jsonText(value: Value | undefined): string {
  if (isList(value)) return `[${value.map((item) => jsonText(item ?? null)).join()}]`
  if (isMap(value)) {
    const members = entriesOf(value).map(([name, item]) => `${quoted(name)}:${jsonText(item)}`)
    return `{${members.join()}}`
  }
  if (typeof value === 'number') return numberText(value)
  return typeof value === 'string' ? quoted(value) : String(value ?? null)
}

function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
