import { isList, isMap, type Value } from '../../../model/value.ts'
import { isPlain, listOf, MAX_TEXT, mapOf } from '../bounds.ts'
import { keptForText } from '../encoded-values.ts'
import { unknownFrom } from '../first-unknown.ts'
import type { Settled } from '../lift.ts'
import { textArgument } from './arguments.ts'
import { type BuiltIn, lenient, refuse, strict } from './function-type.ts'
import { jsonText } from './json-text.ts'
import { parseCsv } from './parse-csv.ts'
import { parseJsonText } from './parse-json-text.ts'
import { parseYaml } from './parse-yaml.ts'
import { decodeUtf8, fromBase64 } from './text-encodings.ts'
import { yamlText } from './yaml-text.ts'

/** Functions that write values as text, and read them. */
export const encodings: Readonly<Record<string, BuiltIn>> = {
  jsonencode: lenient(1, 1, ([value = null]) => encoded(value, jsonText)),
  yamlencode: lenient(1, 1, ([value = null]) => encoded(value, yamlText)),
  jsondecode: lenient(1, 1, (values) => decoded(values, parseJsonText)),
  yamldecode: lenient(1, 1, (values, scope) => decoded(values, (text) => parseYaml(text, scope))),
  csvdecode: strict(1, 1, ([text]) => parseCsv(textArgument(text))),
  base64encode: strict(1, 1, ([text]) => Buffer.from(textArgument(text)).toString('base64')),
  base64decode: strict(1, 1, ([text]) => decodeUtf8(fromBase64(textArgument(text)))),
  base64gunzip: strict(1, 1, ([text]) => unzipped(fromBase64(textArgument(text)))),
  urlencode: strict(1, 1, ([text]) =>
    encodeURIComponent(textArgument(text).replace(/\p{Surrogate}/gu, '\uFFFD'))
      .replace(/%20/g, '+')
      .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`),
  ),
  urldecode: strict(1, 1, ([text]) => {
    try {
      return decodeURIComponent(textArgument(text).replaceAll('+', ' '))
    } catch {
      return refuse('takes text that was encoded for a URL')
    }
  }),
}

function unzipped(bytes: Buffer): string {
  const { gunzipSync } = process.getBuiltinModule('node:zlib')
  try {
    return decodeUtf8(gunzipSync(bytes, { maxOutputLength: MAX_TEXT }))
  } catch {
    return refuse('takes what was compressed by gzip, to no more than is followed')
  }
}

/**
 * Text, where all of the value is known. Where a part isn't, the value itself is kept in the place of
 * the text, so that the parts that are known can still be judged: a policy with an unknown ARN.
 */
function encoded(value: Settled, write: (value: Value) => string): Value {
  if (isPlain(value)) return write(value)
  // A copy, as the value may stand for itself elsewhere.
  if (isList(value)) return keptForText(listOf([...value]), write)
  return isMap(value) ? keptForText(mapOf(Object.entries(value)), write) : value
}

/** What was kept as a value for want of its text is decoded already. */
function decoded([value = null]: readonly Settled[], read: (text: string) => Value): Value {
  if (isMap(value) || isList(value)) return value
  return typeof value === 'string' ? read(value) : unknownFrom([value], 'decoded')
}
