import { isDay } from '../../model/day.ts'
import type { Raw, RawMap } from '../../model/document.ts'
import { isRawList, listAt, memberOf } from '../../model/raw.ts'
import type { Resource } from '../../model/resource.ts'
import type { Request } from './request.ts'

/** More at one place are no person's. */
const MOST = 1000

/** What the `Metadata` of a template asks for at a resource, ours and other tools'. */
export function requestsInMetadata(resource: Resource): readonly Request[] {
  const all = resource.metadata?.() ?? []
  const found = all.flatMap((metadata) => forms.flatMap((form) => form(metadata).slice(0, MOST)))
  if (found.length === 0) return []
  const { file, range } = resource.locate([], null)
  const scope = resource.stack === '' ? resource.address : `${resource.stack}/${resource.address}`
  return found.map(({ rule, tool, reason, owner = null, until = null }) => ({
    source: { kind: 'metadata', rule, tool, file, line: range?.line ?? null },
    ...{ scope, reason: reason.trim(), owner, until },
  }))
}

interface Asked {
  readonly rule: string
  readonly tool: string | null
  readonly reason: string
  readonly owner?: string | null
  readonly until?: string | null
}

const text = (raw: Raw | undefined): string => (typeof raw === 'string' ? raw : '')

const forms: readonly ((metadata: RawMap) => readonly Asked[])[] = [
  // stackgate: { waivers: [{ policy, reason, owner, until }] }
  (metadata) =>
    listAt(memberOf(metadata, 'stackgate'), 'waivers').map((entry) => ({
      rule: text(memberOf(entry, 'policy')),
      tool: null,
      reason: text(memberOf(entry, 'reason')),
      owner: text(memberOf(entry, 'owner')) || null,
      until: endOf(memberOf(entry, 'until')),
    })),
  // checkov: { skip: [{ id, comment }] }
  (metadata) =>
    listAt(memberOf(metadata, 'checkov'), 'skip').map((entry) => ({
      rule: text(memberOf(entry, 'id')),
      tool: 'checkov',
      reason: text(memberOf(entry, 'comment')),
    })),
  (metadata) => suppressed(metadata, 'cfn_nag', 'cfn_nag'),
  (metadata) => suppressed(metadata, 'cdk_nag', 'cdk-nag'),
  // guard: { SuppressedRules: [NAME] }
  (metadata) => {
    const rules = memberOf(memberOf(metadata, 'guard'), 'SuppressedRules')
    return (isRawList(rules) ? rules : []).map((rule) => ({
      rule: text(rule),
      tool: 'guard-registry',
      reason: '',
    }))
  },
]

/** `cfn_nag: { rules_to_suppress: [{ id, reason }] }`; cdk-nag may write the reason in base64. */
function suppressed(metadata: RawMap, member: string, tool: string): readonly Asked[] {
  return listAt(memberOf(metadata, member), 'rules_to_suppress').map((entry) => {
    const reason = text(memberOf(entry, 'reason'))
    const isEncoded = memberOf(entry, 'is_reason_encoded') === true
    return {
      rule: text(memberOf(entry, 'id')),
      tool,
      reason: isEncoded ? Buffer.from(reason, 'base64').toString('utf8') : reason,
    }
  })
}

/** A day that there is not has an end that nobody knows: it is over. */
function endOf(raw: Raw | undefined): string | null {
  if (raw === undefined || raw === null) return null
  return typeof raw === 'string' && isDay(raw) ? raw : '0000-00-00'
}
