import { didYouMean } from '../../model/nearest-word.ts'
import type { PeerRule } from '../../model/peer-rule.ts'
import type { Policy } from '../../model/policy.ts'
import { ruleNamespace } from '../../model/rule-namespace.ts'
import type { WaiverSource, WaiverState } from '../../model/waiver.ts'
import { type Request, toolNames } from './request.ts'

/** What aws-cdk-lib puts in front of an id that was given without a namespace: 2.276, 2.257. */
const NO_NAMESPACE = ['Annotation::', 'annotation::', '']

/** What the names in exceptions stand for. */
export interface RuleNames {
  /** The id of a policy by any of its names. */
  readonly idOf: (name: string) => string | null
  /** Whether the exception is about the policy, and about what it asks. */
  readonly standsFor: (request: Request, policy: Policy) => boolean
  /** Whether it names the policy as it must, so that it can be in force. */
  readonly isComplete: (request: Request) => boolean
  /** What is wrong with the name, whatever is found; null: nothing. */
  readonly knows: (
    request: Request,
  ) => Extract<WaiverState, 'unknown-rule' | 'other-question'> | null
  /** Whether it is meant for us: a CDK app acknowledges rules of others the same way. */
  readonly isOurs: (source: WaiverSource) => boolean
  /** What to do about a name that stands for nothing. */
  readonly advice: (source: WaiverSource) => string
}

export function createRuleNames(
  names: ReadonlyMap<string, string>,
  peers: ReadonlyMap<string, ReadonlyMap<string, readonly PeerRule[]>>,
): RuleNames {
  /** Our name in an exception; null where it is another tool's. */
  const ownName = ({ kind, rule, tool }: WaiverSource): string | null => {
    if (tool !== null) return null
    if (kind !== 'acknowledgement') return rule
    const prefix = [ruleNamespace, ...NO_NAMESPACE].find((one) => rule.startsWith(one)) ?? ''
    return rule.slice(prefix.length)
  }
  const peerRules = ({ rule, tool }: WaiverSource): readonly PeerRule[] =>
    peers.get(tool ?? '')?.get(rule.replace(/\[.*$/, '').toLowerCase()) ?? []
  const idOf = (name: string) => names.get(name) ?? null

  return {
    idOf,
    standsFor: ({ source }, { id, aliases }) => {
      const own = ownName(source)
      if (own !== null) return own === id || aliases.includes(own)
      return peerRules(source).some(({ policy, isSame }) => isSame && idOf(policy) === id)
    },
    isComplete: ({ source: { kind, rule } }) =>
      kind !== 'acknowledgement' || rule.startsWith(ruleNamespace),
    knows: ({ source }) => {
      const own = ownName(source)
      if (own !== null) return idOf(own) === null ? 'unknown-rule' : null
      const rules = peerRules(source).filter(({ policy }) => idOf(policy) !== null)
      if (rules.length === 0) return 'unknown-rule'
      return rules.some(({ isSame }) => isSame) ? null : 'other-question'
    },
    isOurs: (source) =>
      source.kind !== 'acknowledgement' ||
      source.rule.startsWith(ruleNamespace) ||
      idOf(ownName(source) ?? '') !== null,
    advice: (source) => {
      const { rule, tool } = source
      if (tool !== null)
        return `No policy is known to ask what ${rule} of ${toolNames[tool] ?? tool} asks; name ours instead.`
      const own = ownName(source) ?? rule
      if (own.startsWith('stackgate:'))
        return 'Write stackgate:waive, then the policy and a reason.'
      if (idOf(own) !== null) return `Name it ${ruleNamespace}${own}.`
      return `There is no policy named "${own}".${didYouMean(own, names.keys())}`
    },
  }
}
