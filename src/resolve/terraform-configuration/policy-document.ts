import { isKind, isList, isMap, propertyOf, type Value } from '../../model/value.ts'
import { listOf, mapOf } from './bounds.ts'
import { unknownFrom } from './first-unknown.ts'
import { parseJsonText } from './functions/parse-json-text.ts'
import { lift } from './lift.ts'
import { statementOf } from './policy-statement.ts'
import type { ResourceInstance } from './scope.ts'

/**
 * The document that `aws_iam_policy_document` makes, as a map and not as the string that the
 * provider gives, so that what isn't known stays in its place. How statements are merged: the AWS
 * provider's page on the data source.
 */
export function policyDocument(instance: ResourceInstance): Value {
  const written = ['source_policy_documents', 'source_json', 'statement'] as const
  const inputs = [...written, 'override_policy_documents', 'override_json', 'version', 'policy_id']
  return lift(
    inputs.map((name) => instance.read(name) ?? null),
    ([
      sources = null,
      source = null,
      statements = null,
      overrides = null,
      override = null,
      version = null,
      id = null,
    ]) => {
      const own = isList(statements)
        ? statements.map((one) => ownStatement(one ?? null, instance))
        : unknowns(statements)
      const parts = [
        ...documentsIn(sources),
        ...documentsIn(source),
        own,
        ...documentsIn(overrides),
        ...documentsIn(override),
      ]
      return mapOf([
        ['Version', version ?? '2012-10-17'],
        ...(id === null ? [] : ([['Id', id]] as const)),
        ['Statement', listOf(merged(parts))],
      ])
    },
  )
}

/** A statement, which keeps the place of its block. */
function ownStatement(block: Value, { scope }: ResourceInstance): Value {
  const statement = statementOf(block)
  const { written } = scope.run
  const place = isMap(block) ? written.get(block) : undefined
  if (place !== undefined && isMap(statement)) {
    written.set(statement, { ...place, statementOf: block })
  }
  return statement
}

/** The statements of each of the documents that are joined in. */
function documentsIn(value: Value): (readonly Value[])[] {
  if (value === null) return []
  return isList(value) ? value.map((one) => statementsIn(one ?? null)) : [statementsIn(value)]
}

function statementsIn(document: Value): readonly Value[] {
  if (document === null || document === '') return []
  const parsed = typeof document === 'string' ? parseJsonText(document) : document
  if (!isMap(parsed)) return unknowns(parsed)
  const statements = propertyOf(parsed, 'Statement') ?? null
  return isList(statements) ? statements.map((one) => one ?? null) : [statements]
}

/** Statements of which nothing is known. */
function unknowns(value: Value): readonly Value[] {
  return value === null ? [] : [isKind(value, 'choice') ? value : unknownFrom([value], null)]
}

/** A statement with the `Sid` of an earlier one takes its place. */
function merged(parts: readonly (readonly Value[])[]): readonly Value[] {
  const statements: Value[] = []
  const places = new Map<string, number>()
  for (const statement of parts.flat()) {
    const sid = sidOf(statement)
    const at = sid === null ? undefined : places.get(sid)
    if (at !== undefined) {
      statements[at] = statement
      continue
    }
    if (sid !== null) places.set(sid, statements.length)
    statements.push(statement)
  }
  return statements
}

function sidOf(statement: Value): string | null {
  const sid = isMap(statement) ? propertyOf(statement, 'Sid') : undefined
  return typeof sid === 'string' && sid !== '' ? sid : null
}
