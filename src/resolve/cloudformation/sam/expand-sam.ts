import type { Raw } from '../../../model/document.ts'
import { isRawMap, memberOf } from '../../../model/raw.ts'
import { leaveOpen } from '../leave-open.ts'
import { quoted } from '../problems.ts'
import type { ExpandSam, StackContext } from '../stack-context.ts'
import { expansionLimits } from './expansion-limits.ts'
import { deploymentResources } from './functions/deployment-preference.ts'
import type { SamResource, SamTemplate } from './generated.ts'
import { generators, impliedResources, phases } from './generators.ts'
import { joinGenerated } from './join-generated.ts'
import { knownValues, writeKnown } from './known-values.ts'
import { faultsOfGlobals, globalsFor, samResource, withGlobals } from './sam-resources.ts'
import { isOfSam } from './sam-type.ts'
import { withoutLoops } from './write-loops.ts'

/**
 * Puts what SAM deploys in the place of its resources: each with the place in the template that a
 * person edits.
 * Source: "AWS SAM template" in the AWS SAM developer guide; aws-sam-translator 1.110 is the reference.
 */
export const expandSam: ExpandSam = (declared, context) => {
  const { content } = context.stack.template
  for (const fault of faultsOfGlobals(memberOf(content, 'Globals'))) context.problems.note(fault)
  const resources = new Map<string, SamResource>()
  const conditions = new Map<string, Raw>()
  const joined = joinGenerated(declared, content)
  const limits = expansionLimits(context.tree.effort)
  let isWhole = true
  const open = (clause: string): void => {
    isWhole = false
    leaveOpen(clause, context)
  }
  const sam: SamTemplate = {
    content,
    resources,
    plain: plainIn(context, open),
    current: (logicalId) => joined.bodies.get(logicalId),
    all: () => joined.bodies,
    addCondition: (name, condition) => conditions.set(name, condition),
    note: context.problems.note,
    leaveOpen: (_, clause) => open(clause),
  }
  for (const { logicalId, type, body, origin } of declared.values()) {
    if (type === null || !isOfSam(type) || !isRawMap(body)) continue
    const globals = globalsFor(content, body)
    const own = withoutLoops(samResource(logicalId, body, origin), context)
    const refusal = generators.has(type)
      ? limits.refuse([own.body, globals])
      : `nothing is known of ${quoted(type)}`
    if (refusal !== null) open(`resource ${quoted(logicalId)} was not expanded: ${refusal}`)
    else resources.set(logicalId, withGlobals(own, globals))
  }
  for (const implied of impliedResources(sam)) {
    resources.set(implied.logicalId, withGlobals(implied, globalsFor(content, implied.body)))
  }
  for (const isTurn of phases) {
    for (const resource of [...resources.values()]) {
      const type = String(resource.body.Type)
      if (isTurn(type)) joined.add(resource, generators.get(type)?.(resource, sam) ?? [], sam)
    }
  }
  for (const generated of deploymentResources(sam)) joined.add(generated.from, [generated], sam)
  return {
    resources: joined.resources(),
    conditions,
    names: joined.names,
    namesMadeLater: isWhole ? null : 'SAM makes it out of other resources',
  }
}

/** A default may be replaced by the deployer: where every value counts, the shape isn't certain. */
function plainIn(context: StackContext, open: (clause: string) => void): SamTemplate['plain'] {
  const known = knownValues(context, (name) => {
    if (context.stack.given.assume !== 'all') return
    open(`SAM may make other resources where parameter ${quoted(name)} is not its default`)
  })
  return (raw) => (raw === undefined ? undefined : writeKnown(raw, known))
}
