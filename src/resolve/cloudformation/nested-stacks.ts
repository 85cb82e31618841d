import type { AssemblyStack, Raw, TemplateDocument } from '../../model/document.ts'
import { isRawMap, memberOf } from '../../model/raw.ts'
import { isKind, isMap, propertyOf, type Value } from '../../model/value.ts'
import { derived } from './derived.ts'
import { distribute } from './distribute.ts'
import { inlineTemplate } from './inline-template.ts'
import { passedToInstances } from './instance-parameters.ts'
import { lazy } from './lazy.ts'
import { MAX_NESTED_STACKS, MAX_NESTING, spend } from './limits.ts'
import { quoted } from './problems.ts'
import { inlineProperty, isStackSet, templateProperty } from './resource-types.ts'
import type { DeclaredResource, NestedStack, Parent, StackContext } from './stack-context.ts'
import type { StackToResolve } from './stack-to-resolve.ts'

/** The resources of a stack that deploy templates, by logical id. */
export function nestedResources(context: StackContext): ReadonlyMap<string, DeclaredResource> {
  const resources = [...context.resources()]
  return new Map(resources.filter(([, { type }]) => templateProperty(type) !== null))
}

/** @param create makes the context of a stack */
export function readNestedStack(
  resource: DeclaredResource,
  context: StackContext,
  create: (stack: StackToResolve, parent: Parent) => StackContext,
): NestedStack {
  const kind = isStackSet(resource.type) ? 'stack set' : 'nested stack'
  const name = `the template of ${kind} ${quoted(resource.logicalId)}`
  const known = context.stack.nested?.get(resource.logicalId)
  // What can't be used isn't read.
  if (context.tree.effort.left < 0) return `${name} was not read: ${tooMuch}`
  const template = known?.template ?? findTemplate(resource, context)
  if (typeof template === 'string') return `${name} was not read: ${template}`
  const refusal = refuse(template, context)
  if (refusal !== null) return `${name} was not read: ${refusal}`
  const child = childOf(context.stack, resource.logicalId, template, known)
  if (isStackSet(resource.type)) {
    const passed = passedToInstances(resource, context)
    return create({ ...child, account: null, region: null }, { context, resource, passed })
  }
  return create(child, { context, resource, passed: passedBy(resource, context) })
}

function childOf(
  parent: StackToResolve,
  logicalId: string,
  template: TemplateDocument,
  known: AssemblyStack | undefined,
): StackToResolve {
  return {
    ...parent,
    template,
    inputFile: template.file,
    stack: parent.stack === '' ? logicalId : `${parent.stack}/${logicalId}`,
    stackName: null,
    source: known?.source ?? null,
    nested: known?.nested ?? new Map(),
  }
}

/** The template, or a clause that says why there is none. */
function findTemplate(
  resource: DeclaredResource,
  context: StackContext,
): TemplateDocument | string {
  const property = templateProperty(resource.type) ?? ''
  const properties = memberOf(resource.body, 'Properties')
  const inline = inlineProperty(resource.type)
  if (inline !== null && memberOf(properties, inline) !== undefined) {
    return inlineTemplate(resource, inline, context)
  }
  const raw = memberOf(properties, property)
  const url = raw === undefined ? undefined : context.resolve(raw)
  if (url === undefined) return `it has no ${property}`
  if (typeof url !== 'string') return `its ${property} is no path of a file`
  const { readNested, template } = context.stack
  return readNested?.(url, template) ?? `its ${property} names nothing that lies in the input`
}

const tooMuch = 'the nested stacks of the deployment are too many or too large'

function refuse(template: TemplateDocument, context: StackContext): string | null {
  const { tree } = context
  let depth = 1
  for (let above: StackContext | null = context; above; above = above.parent?.context ?? null) {
    if (above.stack.template.path === template.path) return 'it deploys itself'
    depth += 1
  }
  if (depth > MAX_NESTING) return `stacks are nested more than ${MAX_NESTING} deep`
  tree.nestedStacks += 1
  const isTooMuch =
    tree.nestedStacks > MAX_NESTED_STACKS || !spend(tree.effort, template.text.length >>> 6)
  return isTooMuch ? tooMuch : null
}

/** The values that the resource passes, each resolved when the child asks for it. */
function passedBy(resource: DeclaredResource, context: StackContext): Parent['passed'] {
  const raw = memberOf(memberOf(resource.body, 'Properties'), 'Parameters')
  const whole = lazy(() => context.resolve(raw ?? {}), undefined)
  return (parameter) => {
    const plain = isPlainMap(raw) ? memberOf(raw, parameter) : undefined
    if (plain !== undefined) return context.resolve(plain)
    return isPlainMap(raw) ? undefined : memberOfValue(whole(), parameter)
  }
}

const isPlainMap = (raw: Raw | undefined): boolean =>
  isRawMap(raw) && !Object.keys(raw).some((name) => name === 'Ref' || name.startsWith('Fn::'))

function memberOfValue(map: Value | undefined, name: string): Value | undefined {
  return distribute([map], ([settled]) => {
    if (isKind(settled, 'unknown')) return derived(settled, `parameter ${name}`)
    return isMap(settled) ? propertyOf(settled, name) : undefined
  })
}
