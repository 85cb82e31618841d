import type { Block, Expression } from '../../model/configuration.ts'
import type { Environment } from '../../model/resource.ts'
import { isList, type Value } from '../../model/value.ts'
import { anyWorld } from '../../model/worlds/world.ts'
import { settledIn } from './lift.ts'
import type { ModuleInstance, ResourceInstance, Run } from './scope.ts'

/** A provider's configuration, as a resource sees it. */
interface Provider {
  /** Unique in the run. */
  readonly key: string
  /** Null where it is configured nowhere. */
  readonly block: Block | null
  readonly module: ModuleInstance
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

function providerArgument(
  { block, module }: Provider,
  name: string,
  { scope }: ResourceInstance,
): Value {
  const written = block?.body.attributes.get(name)?.value
  if (written === undefined) return null
  const { run } = scope
  return run.evaluate(written, { run, module, each: null, count: null, names: null })
}

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
  return configured(scope.module, nameIn(written) ?? local, scope.run)
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
function configured(module: ModuleInstance, name: string, run: Run): Provider {
  let at = module
  let wanted = name
  for (;;) {
    const handed = handedOver(at, wanted)
    const block = handed === null ? blockOf(at, wanted) : null
    if (block !== null || at.parent === null) {
      return { key: keyOf(at, wanted, run), block, module: at }
    }
    if (handed === null && wanted.includes('.')) {
      return { key: keyOf(at, wanted, run), block: null, module: at }
    }
    wanted = handed ?? wanted
    at = at.parent
  }
}

function keyOf({ address }: ModuleInstance, name: string, { document }: Run): string {
  return [document.file, address, name].join('\n')
}

function handedOver({ call }: ModuleInstance, name: string): string | null {
  const providers = call?.block.body.attributes.get('providers')?.value
  if (providers?.kind !== 'object') return null
  const item = providers.items.find(({ key }) => nameIn(key) === name)
  return nameIn(item?.value)
}

function blockOf({ node }: ModuleInstance, name: string): Block | null {
  const [local, alias] = name.split('.')
  const found = node.module.providers.find(({ labels, body }) => {
    const written = body.attributes.get('alias')?.value
    return labels[0] === local && (written === undefined ? undefined : nameIn(written)) === alias
  })
  return found ?? null
}
