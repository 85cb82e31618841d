import { isMap, parseDocument } from 'yaml'
import type { Json } from '../model/policy.ts'

/** Values of parameters, as an author writes them: a map in YAML; null where it is none. */
export function readParameters(text: string): Readonly<Record<string, Json>> | null {
  const document = parseDocument(text)
  if (document.errors.length > 0 || !isMap(document.contents)) return null
  return document.toJS({ maxAliasCount: 1000 })
}
