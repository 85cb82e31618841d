import { resourceId } from '../../model/resource.ts'
import { reference, unknown, type Value } from '../../model/value.ts'
import { nestedOutput } from './nested-output.ts'
import { quoted } from './problems.ts'
import { isModule } from './resource-types.ts'
import type { DeclaredResource, StackContext } from './stack-context.ts'

/** What a name stands for, as `Ref` takes it: a parameter of either kind, or a resource. */
export function valueNamed(name: string, context: StackContext): Value | undefined {
  if (context.pseudoParameters.has(name)) return context.pseudoParameters.get(name)
  const parameter = context.parameters.get(name)
  if (parameter) return parameter.value
  const resource = context.resources().get(name)
  if (resource) return referenceTo(resource, null, context)
  // `Module.Resource`, and what SAM makes of a resource: `Function.Version`.
  const [owner, ...rest] = name.split('.')
  const declared = rest.length > 0 && owner ? context.resources().get(owner) : undefined
  if (declared && isModule(declared.type)) return insideModule(declared)
  return missing(name, context)
}

/** An attribute of a resource; of a nested stack, the value that its template puts out. */
export function attributeNamed(name: string, attribute: string, context: StackContext): Value {
  const resource = context.resources().get(name)
  if (!resource) return missing(name, context)
  if (isModule(resource.type)) return insideModule(resource)
  if (attribute.startsWith('Outputs.') && context.nestedStacks.has(name)) {
    return nestedOutput(name, attribute.slice('Outputs.'.length), context)
  }
  return referenceTo(resource, attribute, context)
}

function referenceTo(
  { logicalId, type }: DeclaredResource,
  attribute: string | null,
  context: StackContext,
): Value {
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
  context.problems.note(
    `Nothing in the template${where} is named ${quoted(name)}, though a function refers to it${near}.`,
  )
  return unknown('invalid', clause)
}
