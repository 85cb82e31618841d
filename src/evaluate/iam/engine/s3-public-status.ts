import type { Evidence } from '../../../model/truth.ts'
import { readSpan } from './address.ts'
import type { Clause, Item, PolicyDocument, Statement } from './document.ts'
import { doubtOf } from './read-document.ts'

export type Status =
  | { readonly kind: 'no' }
  | { readonly kind: 'yes'; readonly statement: Statement }
  | { readonly kind: 'unknown'; readonly evidence: Evidence }

/**
 * Whether S3 calls a bucket policy public: it does, unless each statement that allows grants to fixed
 * values only, without wildcards or variables (Amazon S3 User Guide, blocking public access, "The
 * meaning of public"). This is about how the policy is written, not about what it means.
 */
export function s3PublicStatus(documents: readonly PolicyDocument[]): Status {
  let doubt: Evidence | null = null
  for (const statement of documents.flatMap(({ statements }) => statements)) {
    if (statement.effect === 'Deny') continue
    const fixed = isFixed(statement)
    if (fixed === false && statement.doubts.length === 0) return { kind: 'yes', statement }
    if (fixed !== true) doubt ??= fixed === false ? (statement.doubts[0] ?? null) : fixed
  }
  return doubt === null ? { kind: 'no' } : { kind: 'unknown', evidence: doubt }
}

type Fixed = boolean | Evidence

function isFixed(statement: Statement): Fixed {
  const { principal, clauses } = statement
  const parts = clauses.map((clause) => fixes(clause))
  if (parts.includes(true)) return true
  const named =
    principal === null
      ? (statement.doubts[0] ?? false)
      : isNamed(principal.items, principal.isNegated)
  if (named === true) return true
  return [named, ...parts].find((part) => typeof part !== 'boolean') ?? false
}

function isNamed(items: readonly Item[], isNegated: boolean): Fixed {
  if (isNegated) return false
  if (items.some(({ value }) => typeof value === 'string' && /[*?]/.test(value))) return false
  for (const { value, spot } of items) {
    // Composed ARNs and references are somebody; a whole value that isn't known may be "*".
    const doubt = typeof value === 'object' && 'reason' in value ? doubtOf(spot, value) : null
    if (doubt !== null) return doubt
  }
  return true
}

const keys: ReadonlySet<string> = new Set([
  'aws:principalorgid',
  'aws:sourcearn',
  'aws:sourcevpc',
  'aws:sourcevpce',
  'aws:sourceowner',
  'aws:sourceaccount',
  'aws:sourceip',
  'aws:userid',
  'aws:principalaccount',
  'aws:principalarn',
  's3:dataaccesspointaccount',
  's3:dataaccesspointarn',
])

function fixes(clause: Clause): Fixed {
  const { key, compares, items, set, isIfExists } = clause
  if (
    !keys.has(key) ||
    compares === null ||
    compares.isNegated ||
    isIfExists ||
    set === 'ForAllValues'
  )
    return false
  const parts = items.map((item) => isFixedValue(key, compares.isPattern, item))
  if (parts.includes(false)) return false
  return parts.find((part) => part !== true) ?? true
}

function isFixedValue(key: string, isPattern: boolean, { value, spot }: Item): Fixed {
  if (typeof value !== 'string') return isPattern ? (doubtOf(spot, value) ?? true) : true
  if (value.includes('${')) return false
  if (key === 'aws:sourceip') return isNarrow(value)
  if (!isPattern) return true
  if (key === 's3:dataaccesspointarn')
    return /^arn:[^*?]+:s3:[^:]*:\d{12}:accesspoint\//.test(value)
  if (key === 'aws:userid') return !/[*?]/.test(value.replace(/^A(?:RO|ID)A[A-Z0-9]+:\*$/, ''))
  return !/[*?]/.test(value)
}

/** Not wider than /8, or /32 of IPv6. */
function isNarrow(value: string): boolean {
  const span = readSpan(value)
  if (span === null) return false
  return span.last - span.first + 1n <= (span.family === 4 ? 1n << 24n : 1n << 96n)
}
