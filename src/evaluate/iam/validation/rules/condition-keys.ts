import { didYouMean } from '../../../../model/nearest-word.ts'
import { publishedService } from '../../data/actions.ts'
import { publishedKey, publishedPrefix } from '../../data/condition-key-types.ts'
import { error, type Fault, securityWarning } from '../fault.ts'
import type { ClauseReading, Reading, StatementReading } from '../reading.ts'

/** Condition keys against those that AWS publishes (IAM User Guide; Service Authorization Reference). */
export function* checkConditionKeys({ statements }: Reading): Iterable<Fault> {
  for (const statement of statements) {
    for (const clause of statement.clauses) {
      yield* checkName(clause)
      yield* checkSet(clause, statement)
    }
    yield* checkPairs(statement)
  }
}

/** Keys of tags, which want the tag's own name behind a slash. */
const ofTags = ['aws:resourcetag', 'aws:requesttag', 'aws:principaltag']

function* checkName({ key, node }: ClauseReading): Iterable<Fault> {
  const shown = /^[\w:/.@+=-]{1,120}$/.test(key) ? key : 'the key'
  const at = key.indexOf(':')
  const prefix = key.slice(0, at).toLowerCase()
  if (at <= 0 || at === key.length - 1) {
    const says = `${shown} is not of the form service:key`
    yield error('Invalid condition key format', node, says)
    return
  }
  // Claims of identity providers carry the provider's address, or are the provider's own.
  if (prefix.includes('.') || prefix.includes('/') || key.includes('${')) return
  const lower = key.toLowerCase()
  if (lower === 'aws:arn') {
    const says = 'aws:ARN is not supported: aws:PrincipalArn or aws:SourceArn is'
    yield error('Unsupported global condition key', node, says)
  } else if (ofTags.some((tag) => lower === tag || lower === `${tag}/`)) {
    const says = `${shown} wants the name of a tag: ${shown.replace(/\/$/, '')}/name`
    yield error('Missing tag key in condition', node, says)
  } else if (publishedKey(key) === null) {
    const known = publishedPrefix(prefix)
    const hint = didYouMean(key.slice(at + 1), known?.names ?? []).replace(/\?$/, '')
    const says = (what: string) => `${shown} is no ${what}.${hint}`.replace(/\.$/, '')
    if (prefix === 'aws')
      yield error('Invalid global condition key', node, says('global condition key'))
    else if (known !== null)
      yield error('Invalid service condition key', node, says(`condition key of ${prefix}`))
    else if (publishedService(prefix) === null && !ofOtherThings.has(prefix))
      yield error('Invalid service', node, `AWS publishes no service ${prefix}`)
  }
}

/** Prefixes of keys that no service's list has (IAM User Guide, keys of SAML and web identity federation). */
const ofOtherThings: ReadonlySet<string> = new Set(['saml', 'cognito-identity', 'identitystore'])

/** Which keys have many values in a request decides whether a set operator is needed, or a danger. */
function* checkSet(clause: ClauseReading, { effect }: StatementReading): Iterable<Fault> {
  const published = publishedKey(clause.key)
  if (published === null || clause.isNull) return
  if (published.isMany && clause.set === null) {
    const says = `${clause.key} has many values: ForAllValues: or ForAnyValue: says which of them are meant`
    yield error('Missing qualifier', clause.node, says)
  }
  if (published.isMany || clause.set !== 'ForAllValues' || effect !== 'Allow') return
  const says = `${clause.key} has one value, and ForAllValues: holds where it is absent`
  yield securityWarning('ForAllValues with single valued key', clause.node, says)
}

/** Private addresses are anybody's: without the network, they don't tell whose. */
function* checkPairs({ effect, clauses, mayHoldMore }: StatementReading): Iterable<Fault> {
  if (effect !== 'Allow' || mayHoldMore) return
  const keys = new Set(clauses.map(({ key }) => key.toLowerCase()))
  if (keys.has('aws:sourcevpc') || keys.has('aws:sourcevpce') || keys.has('aws:sourcevpcarn'))
    return
  for (const { key, node } of clauses) {
    if (key.toLowerCase() !== 'aws:vpcsourceip') continue
    const says = "addresses in a VPC are anybody's without aws:SourceVpc beside them"
    yield securityWarning('Missing paired condition keys', node, says)
  }
}
