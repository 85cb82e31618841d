import { resourceId } from '../../model/resource.ts'
import { reference, unknown, type Value } from '../../model/value.ts'
import { echoedAttribute } from './echoed-attributes.ts'
import { nestedOutput } from './nested-output.ts'
import { quoted } from './problems.ts'
import { refer } from './referrals.ts'
import { isModule, isStackSet } from './resource-types.ts'
import type { DeclaredResource, StackContext } from './stack-context.ts'

/** What a name stands for, as `Ref` takes it: a parameter of either kind, or a resource. */
export function valueNamed(name: string, context: StackContext): Value | undefined {
  if (context.pseudoParameters.has(name)) return context.pseudoParameters.get(name)
  const parameter = context.parameters.get(name)
  if (parameter) return parameter.value
  const resource = resourceCalled(name, context)
  if (resource) return referenceTo(resource, null, context)
  // `Module.Resource`
  const [owner, ...rest] = name.split('.')
  const declared = rest.length > 0 && owner ? context.resources().get(owner) : undefined
  if (declared && isModule(declared.type)) return insideModule(declared)
  return missing(name, context)
}

/** An attribute of a resource; of a nested stack, the value that its template puts out. */
export function attributeNamed(name: string, attribute: string, context: StackContext): Value {
  const made = resourceBehind(name, attribute, context)
  if (made) return made
  const resource = resourceCalled(name, context)
  if (!resource) return missing(name, context)
  if (isModule(resource.type)) return insideModule(resource)
  if (attribute.startsWith('Outputs.') && hasOutputs(resource, context)) {
    return nestedOutput(name, attribute.slice('Outputs.'.length), context)
  }
  tellOfUnlisted(resource, attribute, context)
  return echoedAttribute(resource, attribute, context) ?? referenceTo(resource, attribute, context)
}

/** A service may have added it since: the note changes no verdict. */
function tellOfUnlisted(
  { type }: DeclaredResource,
  attribute: string,
  { run, problems }: StackContext,
): void {
  const listed = type === null ? null : (run.attributes?.(type) ?? null)
  if (type === null || listed === null || listed.has(attribute)) return
  const near = problems.meant(attribute, () => listed)
  problems.fault(`${type} has no attribute ${quoted(attribute)} that is known${near}.`)
}

const hasOutputs = ({ logicalId, type }: DeclaredResource, context: StackContext): boolean =>
  context.nestedStacks.has(logicalId) && !isStackSet(type)

/** Whether attributes may be asked of a name. */
export const isResource = (name: string, context: StackContext): boolean =>
  resourceCalled(name, context) !== undefined

/** By its logical id, or by another name that a transform gives it. */
function resourceCalled(name: string, context: StackContext): DeclaredResource | undefined {
  const { resources, names } = context.expansion()
  return resources.get(name) ?? resources.get(names.get(name) ?? '')
}

/** `Function.Alias`, and attributes of it, where what stands before the first dot is taken for the resource. */
function resourceBehind(name: string, attribute: string, context: StackContext): Value | null {
  const { resources, names } = context.expansion()
  if (names.size === 0) return null
  const [property = '', ...rest] = attribute.split('.')
  const resource = resources.get(names.get(`${name}.${property}`) ?? '')
  return resource ? referenceTo(resource, rest.length > 0 ? rest.join('.') : null, context) : null
}

function referenceTo(
  { logicalId, type }: DeclaredResource,
  attribute: string | null,
  context: StackContext,
): Value {
  refer(logicalId, context.referrals)
  if (type === null) return unknown('invalid', `resource ${quoted(logicalId)} is malformed`)
  const id = resourceId(context.stack.inputFile, context.stack.stack, logicalId)
  return reference(
    id,
    type,
    attribute,
    attribute === null ? logicalId : `${logicalId}.${attribute}`,
  )
}

const insideModule = ({ logicalId }: DeclaredResource): Value =>
  unknown('not-read', `module ${quoted(logicalId)} was not read`)

function missing(name: string, context: StackContext): Value {
  const { namesMadeLater } = context
  if (namesMadeLater !== null) return unknown('macro', namesMadeLater)
  // What a module holds is also named by both names in one.
  const module = context.modules().find(({ logicalId }) => name.startsWith(logicalId))
  if (module) return insideModule(module)
  const near = context.problems.meant(name, () => [
    ...context.resources().keys(),
    ...context.parameters.names(),
    ...context.pseudoParameters.names(),
  ])
  const clause = `nothing in the template is named ${quoted(name)}${near}`
  const where = context.stack.stack === '' ? '' : ` of stack ${context.stack.stack}`
  context.problems.fault(
    `Nothing in the template${where} is named ${quoted(name)}, though a function refers to it${near}.`,
  )
  return unknown('invalid', clause)
}
