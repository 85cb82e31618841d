import type { Schema } from 'js-yaml'
import type { Value } from '../../../model/value.ts'
import { MAX_TEXT } from '../bounds.ts'
import type { Libraries } from '../libraries.ts'
import type { Scope } from '../scope.ts'
import { refuse } from './function-type.ts'
import { asValue } from './parse-json-text.ts'

/** YAML text as a value; what the language makes of scalars is YAML 1.1 in part: `yes` is true. */
export function parseYaml(text: string, { run }: Scope): Value {
  const library = run.libraries.yaml
  if (library === null || text.length > MAX_TEXT) return refuse('is not evaluated here')
  let content: unknown
  try {
    content = library.load(text, { schema: schemaOf(library), json: true })
  } catch {
    return refuse('takes YAML')
  }
  return asValue(content)
}

let schema: Schema | undefined

function schemaOf(library: NonNullable<Libraries['yaml']>): Schema {
  const { CORE_SCHEMA, boolYaml11Tag, mergeTag, timestampTag, binaryTag } = library
  schema ??= CORE_SCHEMA.withTags(boolYaml11Tag, mergeTag, timestampTag, binaryTag)
  return schema
}
