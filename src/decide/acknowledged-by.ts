import type { Acknowledged } from '../model/decision.ts'
import type { Judgement } from '../model/judgement.ts'
import type { Policy } from '../model/policy.ts'
import { ruleNamespace } from '../model/rule-namespace.ts'
import { involvedIn } from './cause-of.ts'

/** What aws-cdk-lib puts in front of an id that was given without a namespace: 2.276, 2.257. */
const NO_NAMESPACE = ['Annotation::', 'annotation::', '']

/**
 * The exception that the input itself asks for at the resource, or at the one that the cause lies in;
 * the nearest one, before all one that gives a reason. One that names the policy without our namespace
 * comes last: it is told, so that it doesn't fail in silence, and is never in force. Null where there
 * is none.
 */
export function acknowledgedBy(judgement: Judgement): Acknowledged | null {
  const { policy } = judgement
  const rules = involvedIn(judgement).flatMap(({ construct }) => construct?.()?.acknowledged ?? [])
  const ours = rules.filter(({ rule }) => isNamed(rule, ruleNamespace, policy))
  const nearest =
    ours.find(({ reason }) => reason !== '') ??
    ours[0] ??
    rules.find(({ rule }) => NO_NAMESPACE.some((none) => isNamed(rule, none, policy)))
  if (nearest === undefined) return null
  const { rule, reason, scope, place } = nearest
  return { rule, reason, scope, file: place?.file ?? null, line: place?.line ?? null }
}

/** Whether it may be in force, where the settings allow that. */
export const isComplete = ({ rule, reason }: Acknowledged): boolean =>
  rule.startsWith(ruleNamespace) && reason !== ''

const isNamed = (rule: string, namespace: string, { id, aliases }: Policy): boolean =>
  [id, ...aliases].some((name) => rule === namespace + name)
