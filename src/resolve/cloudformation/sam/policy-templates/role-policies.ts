import type { Raw } from '../../../../model/document.ts'
import { isRawList, isRawMap, listed, memberOf } from '../../../../model/raw.ts'
import type { Path } from '../../../../model/truth.ts'
import { tellRefusal } from '../apis/refusal.ts'
import type { SamResource, SamTemplate, Source } from '../generated.ts'
import { isFunction, isGiven, isNoValue, noValue, partsOfIf } from '../template-functions.ts'
import { arnOfNamed } from './managed-policy.ts'
import { policyFromTemplate, templateNameIn } from './policy-template.ts'

type Kind = 'managed' | 'statement'

/** What the `Policies` of a function or a state machine give to its role. */
export interface RolePolicy {
  readonly kind: Kind
  /** An ARN, or a map with `PolicyName` and `PolicyDocument`; either may stand in an `Fn::If`. */
  readonly policy: Raw
  /** Where each part of it was written. */
  readonly sources: readonly Source[]
}

/**
 * @param role the logical id of the role
 * @returns a policy an entry; what the transform refuses is noted, and left out
 */
export function rolePolicies(
  resource: SamResource,
  role: string,
  sam: SamTemplate,
): readonly RolePolicy[] {
  const given = memberOf(resource.body.Properties, 'Policies')
  if (!isGiven(given)) return []
  return listed(given).flatMap((entry, index) => {
    const pointer = ['Properties', 'Policies', ...(isRawList(given) ? [index] : [])]
    const kind = kindOf(entry)
    const converted =
      kind === null
        ? 'is neither the name nor the ARN of a policy, nor a policy, nor a policy template'
        : convert(entry, kind, `${role}Policy${index}`)
    if (typeof converted === 'string') {
      tellRefusal(resource, sam, `policy ${index} ${converted}`)
      return []
    }
    const at = (path: Path): Path => resource.placeOf([...pointer, ...path])
    const sources = converted.sources.map(({ at: part, source }) => ({
      at: part,
      source: at(source),
    }))
    return kind === null ? [] : [{ kind, policy: converted.policy, sources }]
  })
}

/** Branches of an `Fn::If` must be of one kind; a function else stands for an ARN. */
function kindOf(entry: Raw): Kind | null {
  const branches = partsOfIf(entry)?.slice(1)
  if (branches !== undefined) {
    const kinds = branches.filter((branch) => !isNoValue(branch)).map(kindOf)
    return kinds.every((kind) => kind === kinds[0]) ? (kinds[0] ?? 'managed') : null
  }
  if (typeof entry === 'string' || isFunction(entry)) return 'managed'
  if (!isRawMap(entry)) return null
  return memberOf(entry, 'Statement') !== undefined || templateNameIn(entry) !== null
    ? 'statement'
    : null
}

interface Converted {
  readonly policy: Raw
  /** Each with its source from the entry on. */
  readonly sources: readonly Source[]
}

/** A string completes "policy 0 of Function …". */
function convert(entry: Raw, kind: Kind, name: string): Converted | string {
  const parts = partsOfIf(entry)
  if (parts !== null) {
    const [condition, ...branches] = parts
    const [then, otherwise] = branches.map((branch) =>
      isNoValue(branch) ? { policy: noValue, sources: [] } : convert(branch, kind, name),
    )
    if (typeof then === 'string') return then
    if (typeof otherwise === 'string') return otherwise
    if (then === undefined || otherwise === undefined) return 'is incomplete'
    return {
      policy: { 'Fn::If': [condition, then.policy, otherwise.policy] },
      sources: [{ at: [], source: [] }, ...within(then, 1), ...within(otherwise, 2)],
    }
  }
  if (kind === 'managed') {
    return {
      policy: typeof entry === 'string' ? arnOfNamed(entry) : entry,
      sources: [{ at: [], source: [] }],
    }
  }
  const template = templateNameIn(entry)
  const document =
    template === null ? entry : policyFromTemplate(template, memberOf(entry, template))
  if (typeof document === 'string') return `is refused: ${document}`
  return {
    policy: { PolicyName: name, PolicyDocument: document },
    sources: [
      { at: [], source: [] },
      { at: ['PolicyDocument'], source: [] },
    ],
  }
}

const within = ({ sources }: Converted, branch: number): readonly Source[] =>
  sources.map(({ at, source }) => ({
    at: ['Fn::If', branch, ...at],
    source: ['Fn::If', branch, ...source],
  }))
