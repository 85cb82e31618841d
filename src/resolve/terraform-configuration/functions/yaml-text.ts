import { isList, isMap, type Value } from '../../../model/value.ts'
import { entriesOf } from '../bounds.ts'
import { numberText } from '../convert.ts'

/**
 * A known value as Terraform writes YAML: keys sorted, keys and strings in quotes, but for strings of
 * whole lines, which are written as such.
 */
export function yamlText(value: Value): string {
  const text = `${lines(value).join('\n')}\n`
  // What is neither in quotes nor in brackets is ended, as a document of its own.
  return isBare(value) ? `${text}...\n` : text
}

function isBare(value: Value): boolean {
  return value === null || typeof value === 'number' || typeof value === 'boolean'
}

function lines(value: Value): string[] {
  if (isEmptyOrScalar(value)) return inline(value)
  if (isList(value)) return value.flatMap((item) => hung(item ?? null))
  if (!isMap(value)) return []
  return entriesOf(value).flatMap(([name, item]) => {
    const key = `${quoted(name)}:`
    if (isEmptyOrScalar(item)) {
      const [first = '', ...rest] = inline(item)
      return [`${key} ${first}`, ...rest]
    }
    const inner = lines(item)
    return [key, ...(isList(item) ? inner : inner.map(indented))]
  })
}

function hung(item: Value): string[] {
  return (isEmptyOrScalar(item) ? inline(item) : lines(item)).map((line, at) =>
    at === 0 ? `- ${line}` : isEmptyOrScalar(item) ? line : indented(line),
  )
}

const indented = (line: string): string => (line === '' ? '' : `  ${line}`)

function isEmptyOrScalar(value: Value): boolean {
  if (isList(value)) return value.length === 0
  return !isMap(value) || Object.keys(value).length === 0
}

/** A scalar, or a collection without items; the lines of a string after its mark. */
function inline(value: Value): string[] {
  if (isList(value)) return ['[]']
  if (isMap(value)) return ['{}']
  if (typeof value === 'number') return [numberText(value)]
  if (typeof value !== 'string') return [String(value)]
  if (!isOfLines(value)) return [quoted(value)]
  return ['|', ...value.slice(0, -1).split('\n').map(indented)]
}

function isOfLines(text: string): boolean {
  return /^\S[\s\S]*[^\n]\n$/.test(text) && /^[\n\x20-\x7e\xa0-\ud7ff\ue000-\ufffd]*$/.test(text)
}

function quoted(text: string): string {
  return JSON.stringify(text)
}
