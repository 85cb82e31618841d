import type { Block, Expression } from '../../model/configuration.ts'
import type { Environment } from '../../model/resource.ts'
import { isList, isMap, propertyOf, type Value } from '../../model/value.ts'
import { anyWorld } from '../../model/worlds/world.ts'
import { keyed } from './access.ts'
import { blockValues } from './block-values.ts'
import { scalarText } from './convert.ts'
import { lift, settledIn } from './lift.ts'
import {
  type ModuleInstance,
  moduleScope,
  type ResourceInstance,
  type Run,
  type Scope,
} from './scope.ts'
import { notEvaluated } from './unknowns.ts'

/** A provider's configuration, as a resource sees it. */
interface Provider {
  /** Unique in the run. */
  readonly key: string
  /** Null where it is configured nowhere. */
  readonly block: Block | null
  readonly module: ModuleInstance
  /** Which one of those that its `for_each` makes (OpenTofu). */
  readonly each: Scope['each']
}

/** Where a resource is deployed to: its provider's configuration, and a region of its own where it has one. */
export function environmentOf(instance: ResourceInstance): Environment {
  const provider = providerOf(instance)
  const own = ownRegion(instance)
  const region = textIn(own ?? providerArgument(provider, 'region', instance), instance.scope.run)
  const id = own === null ? provider.key : `${provider.key}\n${region ?? instance.address}`
  return { id, account: accountOf(provider, instance), region }
}

/** The region as a value, which conditions may decide; null where nothing says it. */
export function regionOf(instance: ResourceInstance): Value {
  return ownRegion(instance) ?? providerArgument(providerOf(instance), 'region', instance)
}

/** Since version 6 of the provider almost every resource takes a region. */
function ownRegion(instance: ResourceInstance): Value {
  return instance.declaration.type.startsWith('aws_') ? (instance.read('region') ?? null) : null
}

/** The tags that the provider gives every resource; null where it gives none. */
export function defaultTagsOf(instance: ResourceInstance): Value {
  const provider = providerOf(instance)
  if (provider.block === null) return null
  const blocks = blockValues(
    provider.block.body.blocks,
    'default_tags',
    scopeOf(provider, instance),
  )
  return lift([blocks ?? null], ([list = null]) => {
    const [only = null] = isList(list) ? list : []
    return isMap(only) ? (propertyOf(only, 'tags') ?? null) : null
  })
}

function providerArgument(provider: Provider, name: string, instance: ResourceInstance): Value {
  const written = provider.block?.body.attributes.get(name)?.value
  if (written === undefined) return null
  return instance.scope.run.evaluate(written, scopeOf(provider, instance))
}

const scopeOf = ({ module, each }: Provider, { scope: { run } }: ResourceInstance): Scope => ({
  ...moduleScope(run, module),
  each,
})

/** The text that a value has in the worlds that are judged; null where it isn't known. */
function textIn(value: Value, { given }: Run): string | null {
  const settled = settledIn(value, anyWorld(given.assume))
  return typeof settled === 'string' && settled !== '' ? settled : null
}

/** Where only one account is allowed, that is the one. */
function accountOf(provider: Provider, instance: ResourceInstance): string | null {
  const allowed = providerArgument(provider, 'allowed_account_ids', instance)
  if (!isList(allowed) || allowed.length !== 1) return null
  return textIn(allowed[0] ?? null, instance.scope.run)
}

function providerOf({ declaration, scope }: ResourceInstance): Provider {
  const { attributes } = declaration.block.body
  const written = attributes.get('provider')?.value
  const [local = declaration.type] = declaration.type.split('_')
  return configured(scope.module, wantedBy(written, scope) ?? { name: local, key: null }, scope.run)
}

/** A configuration by its name, `aws.west`, and which one of them by its key. */
interface Wanted {
  readonly name: string
  readonly key: string | null
}

/** Null where it is no such reference. */
function wantedBy(expression: Expression | undefined, scope: Scope): Wanted | null {
  if (expression?.kind === 'index') {
    const name = nameIn(expression.of)
    const key = settledIn(scope.run.evaluate(expression.key, scope), anyWorld('given'))
    return name === null ? null : { name, key: scalarText(key) }
  }
  const name = nameIn(expression)
  return name === null ? null : { name, key: null }
}

/** `aws.west`; null where it is no such reference. */
function nameIn(expression: Expression | undefined): string | null {
  if (expression?.kind === 'variable') return expression.name
  if (expression?.kind === 'literal') return String(expression.value)
  return expression?.kind === 'attribute' && expression.of.kind === 'variable'
    ? `${expression.of.name}.${expression.name}`
    : null
}

/**
 * A call hands configurations over by name; else a module's own counts; else the default one comes
 * down from the caller.
 */
function configured(module: ModuleInstance, first: Wanted, run: Run): Provider {
  let at = module
  let wanted = first
  for (;;) {
    const handed = handedOver(at, wanted.name)
    const block = handed === null ? blockOf(at, wanted.name) : null
    const isEnd = block !== null || at.parent === null
    if (isEnd || (handed === null && wanted.name.includes('.'))) {
      const name = wanted.key === null ? wanted.name : `${wanted.name}[${wanted.key}]`
      const each = block === null ? null : eachOf(block, wanted, at, run)
      return { key: [run.document.file, at.address, name].join('\n'), block, module: at, each }
    }
    wanted = handed ?? wanted
    at = at.parent ?? at
  }
}

function eachOf({ body }: Block, { key }: Wanted, module: ModuleInstance, run: Run): Scope['each'] {
  const forEach = body.attributes.get('for_each')?.value
  if (forEach === undefined) return null
  const scope = moduleScope(run, module)
  const all = settledIn(run.evaluate(forEach, scope), anyWorld('given'))
  const found =
    isList(all) || isMap(all) ? keyed(all).find(([one]) => scalarText(one) === key) : undefined
  const [, value] = found ?? []
  const unknown = notEvaluated("which of the provider's configurations is meant is not known")
  return { key: key ?? unknown, value: value ?? unknown }
}

function handedOver({ call }: ModuleInstance, name: string): Wanted | null {
  const providers = call?.block.body.attributes.get('providers')?.value
  if (call === null || providers?.kind !== 'object') return null
  const item = providers.items.find(({ key }) => nameIn(key) === name)
  return wantedBy(item?.value, call.scope)
}

function blockOf({ node }: ModuleInstance, name: string): Block | null {
  const [local, alias] = name.split('.')
  const found = node.module.providers.find(({ labels, body }) => {
    const written = body.attributes.get('alias')?.value
    return labels[0] === local && (written === undefined ? undefined : nameIn(written)) === alias
  })
  return found ?? null
}
