import type { Raw, RawMap } from '../../model/document.ts'
import { isRawList, isRawMap, memberOf } from '../../model/raw.ts'
import type { Resource } from '../../model/resource.ts'
import { resourceId } from '../../model/resource.ts'
import { unknown, type Value } from '../../model/value.ts'
import { and, type Condition } from '../../model/worlds/condition.ts'
import { conditionNamed, openFact } from './conditions.ts'
import { leaveOpen } from './leave-open.ts'
import { locateIn } from './locate-resource.ts'
import { quoted, sentenceOf } from './problems.ts'
import { isStackSet } from './resource-types.ts'
import { tellRetention } from './retention.ts'
import type { DeclaredResource, StackContext } from './stack-context.ts'
import { tellCircle, tellDependencies, tellUnknownNames } from './unknown-names.ts'

/**
 * The resources of a stack, then those of the stacks nested in it.
 *
 * @param within the condition under which the stack itself is deployed; null: always
 */
export function resolveStack(context: StackContext, within: Condition | null): Resource[] {
  // Also conditions that nothing uses must be well formed.
  for (const name of context.conditions.names()) context.conditions.get(name)
  tellUnknownNames(context)
  const resources: Resource[] = []
  const existence = new Map<string, Condition | null>()
  for (const declared of context.resources().values()) {
    if (declared.type === null || declared.type === COUNTS_USES) continue
    const exists = existsWhen(declared, context, within)
    existence.set(declared.logicalId, exists)
    context.referrals.from = exists === null ? declared.logicalId : null
    resources.push(resolveResource(declared, declared.type, exists, context))
    tellDependencies(declared, context)
    tellRetention(declared, context)
  }
  context.referrals.from = null
  tellCircle(context)
  for (const name of context.outputs.names()) {
    const output = context.outputs.get(name)
    output?.exists()
    output?.value()
  }
  for (const { logicalId } of context.modules()) {
    leaveOpen(`module ${quoted(logicalId)} was not read`, context)
  }
  for (const name of context.nestedStacks.names()) {
    const nested = context.nestedStacks.get(name)
    // What a stack set deploys elsewhere can't be about what is deployed here.
    const isElsewhere = isStackSet(context.resources().get(name)?.type ?? null)
    if (typeof nested === 'string') {
      if (isElsewhere) context.problems.note(sentenceOf(nested))
      else leaveOpen(nested, context)
    } else if (nested) resources.push(...resolveStack(nested, existence.get(name) ?? null))
  }
  return resources
}

/** The CDK adds one to every stack; its service only counts which constructs are used. */
const COUNTS_USES = 'AWS::CDK::Metadata'

function resolveResource(
  declared: DeclaredResource,
  type: string,
  exists: Condition | null,
  context: StackContext,
): Resource {
  const { inputFile, stack } = context.stack
  return {
    id: resourceId(inputFile, stack, declared.logicalId),
    address: declared.logicalId,
    stack,
    type,
    writtenType: type,
    properties: propertiesOf(declared, context),
    exists,
    deployment: context.deployment,
    environment: context.environment,
    writtenAs: () => String(declared.origin.at(-1)),
    metadata: () => metadataOf(declared, context),
    locate: locateIn(declared, context),
  }
}

/** Of the resource, of what it was generated from, of the template. */
function metadataOf({ body, origin }: DeclaredResource, { stack }: StackContext): RawMap[] {
  const { content } = stack.template
  const written = origin.reduce<Raw | undefined>(
    (at, step) => (isRawList(at) ? at[Number(step)] : memberOf(at, String(step))),
    content,
  )
  const holders = body === written ? [body, content] : [body, written, content]
  return holders.map((holder) => memberOf(holder, 'Metadata')).filter(isRawMap)
}

const none: RawMap = {}

function propertiesOf({ body, logicalId }: DeclaredResource, context: StackContext): Value {
  if (memberOf(body, 'Fn::Transform') !== undefined) {
    return unknown('macro', `a macro changes resource ${quoted(logicalId)} at deployment`)
  }
  return context.resolve(memberOf(body, 'Properties') ?? none) ?? none
}

function existsWhen(
  { body, when, logicalId }: DeclaredResource,
  context: StackContext,
  within: Condition | null,
): Condition | null {
  const name = memberOf(body, 'Condition')
  const conditions = [within, context.deployable(), when].filter((part) => part !== null)
  if (typeof name === 'string') conditions.push(conditionNamed(name, context, [body, 'Condition']))
  else if (name !== undefined) {
    conditions.push(openFact(context)(null, `the Condition of ${quoted(logicalId)} is no name`))
  }
  const exists = and(conditions)
  return exists.kind === 'constant' && exists.value ? null : exists
}
