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

/** A known value as Terraform writes YAML: keys and strings in quotes, keys sorted. */
export function yamlText(value: Value): string {
  return isEmptyOrScalar(value) ? `${inline(value)}\n` : `${lines(value).join('\n')}\n`
}

function lines(value: Value): string[] {
  if (isList(value)) return value.flatMap((item) => hung('- ', item ?? null))
  if (!isMap(value)) return [inline(value)]
  return entriesOf(value).flatMap(([name, item]) => {
    if (isEmptyOrScalar(item)) return [`${quoted(name)}: ${inline(item)}`]
    const inner = lines(item)
    return [`${quoted(name)}:`, ...(isList(item) ? inner : inner.map((line) => `  ${line}`))]
  })
}

function hung(mark: string, item: Value): string[] {
  if (isEmptyOrScalar(item)) return [mark + inline(item)]
  return lines(item).map((line, at) => (at === 0 ? mark : '  ') + line)
}

function isEmptyOrScalar(value: Value): boolean {
  if (isList(value)) return value.length === 0
  return !isMap(value) || Object.keys(value).length === 0
}

function inline(value: Value): string {
  return jsonText(value)
}
