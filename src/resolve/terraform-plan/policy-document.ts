import {
  choice,
  emptyMap,
  isKind,
  isList,
  isMap,
  propertyOf,
  sensitive,
  unknown,
  type Value,
  type ValueMap,
} from '../../model/value.ts'
import type { Condition } from '../../model/worlds/condition.ts'
import { plain } from '../plain.ts'
import { statementOf } from './policy-statement.ts'
import { parsePolicyText } from './policy-text.ts'

/** Where a statement was written: the n-th `statement` block of a data source. */
export interface StatementPlace {
  readonly address: string
  readonly index: number
}

/** A policy document in IAM's own shape, put together from a data source. */
export interface BuiltDocument {
  readonly value: Value
  /** For each statement; null where no block wrote it. */
  readonly places: readonly (StatementPlace | null)[]
}

interface Statement {
  readonly value: Value | undefined
  /** Null: none, or not known. */
  readonly sid: string | null
  readonly place: StatementPlace | null
}

interface Draft {
  id: Value | null
  version: string
  readonly statements: Statement[]
}

/** The documents that were put together before, so that their statements keep their places. */
export type Built = ReadonlyMap<ValueMap, BuiltDocument>

/**
 * Puts an `aws_iam_policy_document` together that is read only during apply, as its provider does
 * (`policy_document_data_source.go`, `policy_model.go` of terraform-provider-aws): source documents,
 * then its own statements, then overriding documents; a statement replaces one of the same `Sid`.
 */
export function buildPolicyDocument(
  attributes: ValueMap,
  address: string,
  built: Built,
): BuiltDocument {
  const draft: Draft = { id: null, version: '', statements: [] }
  // The texts were taken by provider versions before 4, the lists by later ones.
  for (const name of ['source_json', 'source_policy_documents']) {
    addDocuments(draft, propertyOf(attributes, name), built)
  }
  addOwn(draft, attributes, address)
  for (const name of ['override_json', 'override_policy_documents']) {
    addDocuments(draft, propertyOf(attributes, name), built)
  }
  const document = emptyMap()
  document.Version = draft.version
  if (draft.id !== null) document.Id = draft.id
  document.Statement = draft.statements.map(({ value }) => value)
  const isSecret = isKind(propertyOf(attributes, 'statement'), 'sensitive')
  return {
    value: isSecret ? sensitive(document) : document,
    places: draft.statements.map(({ place }) => place),
  }
}

function addOwn(draft: Draft, attributes: ValueMap, address: string): void {
  const version = plain(propertyOf(attributes, 'version'))
  raise(draft, typeof version === 'string' ? version : '2012-10-17')
  const id = propertyOf(attributes, 'policy_id')
  if (id !== undefined && id !== '') draft.id = id
  const blocks = plain(propertyOf(attributes, 'statement'))
  if (isKind(blocks, 'unknown')) add(draft, { value: blocks, sid: null, place: null })
  if (!isList(blocks)) return
  blocks.forEach((block, index) => {
    const written = plain(block)
    if (written === undefined) return
    const value = isMap(written) ? statementOf(written) : written
    add(draft, { value, sid: sidOf(value), place: { address, index } })
  })
}

/** A document, or a list of them. */
function addDocuments(draft: Draft, value: Value | undefined, built: Built): void {
  const documents = plain(value)
  if (isList(documents)) for (const item of documents) addDocument(draft, item, built, null)
  else addDocument(draft, documents, built, null)
}

/** `condition`: the document takes part only where it holds. */
function addDocument(
  draft: Draft,
  value: Value | undefined,
  built: Built,
  condition: Condition | null,
): void {
  const document = plain(value)
  if (document === undefined || document === '' || document === null) return
  if (isKind(document, 'choice')) {
    addDocument(draft, document.then, built, document.condition)
    return
  }
  const parsed = typeof document === 'string' ? parsePolicyText(document) : document
  if (!isMap(parsed)) {
    const statement = isKind(parsed, 'unknown') ? parsed : NOT_A_DOCUMENT
    add(draft, { value: statement, sid: null, place: null }, condition)
    return
  }
  const version = propertyOf(parsed, 'Version')
  if (typeof version === 'string') raise(draft, version)
  const id = propertyOf(parsed, 'Id')
  if (id !== undefined && id !== '' && condition === null) draft.id = id
  const places = built.get(parsed)?.places ?? []
  const statements = propertyOf(parsed, 'Statement')
  const list = isList(statements) ? statements : [statements]
  list.forEach((statement, index) => {
    if (statement === undefined) return
    add(draft, { value: statement, sid: sidOf(statement), place: places[index] ?? null }, condition)
  })
}

const NOT_A_DOCUMENT = unknown(
  'invalid',
  'one of the documents it is made of is no policy document',
)

/** The later version wins; both are dates. */
function raise(draft: Draft, version: string): void {
  if (version > draft.version) draft.version = version
}

function add(draft: Draft, statement: Statement, condition: Condition | null = null): void {
  const { sid } = statement
  const at = sid === null ? -1 : draft.statements.findIndex((other) => other.sid === sid)
  const replaced = draft.statements[at]
  const value =
    condition === null ? statement.value : choice(condition, statement.value, replaced?.value)
  if (replaced === undefined) draft.statements.push({ ...statement, value })
  else draft.statements[at] = { ...statement, value }
}

function sidOf(statement: Value | undefined): string | null {
  const sid = isMap(statement) ? propertyOf(statement, 'Sid') : undefined
  return typeof sid === 'string' && sid !== '' ? sid : null
}
