import { isRawMap, memberOf } from '../../model/raw.ts'
import { expandMembers, type Member } from './for-each.ts'
import { leaveOpen } from './leave-open.ts'
import { quoted } from './problems.ts'
import type { DeclaredResource, StackContext } from './stack-context.ts'

/** The resources of a template by logical id, loops written out. Tells what is malformed. */
export function declareResources(context: StackContext): ReadonlyMap<string, DeclaredResource> {
  const declared = new Map<string, DeclaredResource>()
  const section = memberOf(context.stack.template.content, 'Resources')
  if (section === undefined) return declared
  if (!isRawMap(section)) {
    const message = 'Resources must be a map from logical ids to resources.'
    context.problems.error(message, ['Resources'])
    return declared
  }
  const { members, open } = expandMembers(section, ['Resources'], context)
  for (const clause of open) leaveOpen(clause, context)
  for (const member of members) {
    // Transforms are told of where they are read.
    if (member.name === 'Fn::Transform') continue
    if (member.name.startsWith('Fn::')) {
      leaveOpen(`${quoted(member.name)} stands for resources that are not known`, context)
    } else if (!declared.has(member.name)) {
      declared.set(member.name, declareResource(member, context))
    }
  }
  return declared
}

function declareResource(member: Member, context: StackContext): DeclaredResource {
  const { name: logicalId, raw: body, origin, when } = member
  const type = memberOf(body, 'Type')
  const isTyped = typeof type === 'string'
  const fault = isTyped ? faultOf(member) : untyped(member, context)
  if (fault !== null) context.problems.error(fault.message, [...origin, ...fault.at])
  return { logicalId, type: isTyped && fault === null ? type : null, body, origin, when }
}

interface Fault {
  readonly message: string
  readonly at: readonly string[]
}

function untyped({ name, raw }: Member, context: StackContext): Fault | null {
  if (memberOf(raw, 'Fn::Transform') !== undefined) {
    leaveOpen(`resource ${quoted(name)} is made by a macro at deployment`, context)
    return null
  }
  if (!isRawMap(raw)) {
    return { message: `Resource ${quoted(name)} must be a map with a Type.`, at: [] }
  }
  const isThere = memberOf(raw, 'Type') !== undefined
  return {
    message: `Resource ${quoted(name)} must have a Type that is text, such as AWS::S3::Bucket.`,
    at: isThere ? ['Type'] : [],
  }
}

function faultOf({ name, raw }: Member): Fault | null {
  const properties = memberOf(raw, 'Properties')
  // Properties that are all commented out are null.
  if (properties === undefined || properties === null || isRawMap(properties)) return null
  return {
    message: `The Properties of resource ${quoted(name)} must be a map.`,
    at: ['Properties'],
  }
}
