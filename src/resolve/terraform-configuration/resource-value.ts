import type { ConfigurationModule, ResourceDeclaration } from '../../model/configuration.ts'
import { reference, type Value } from '../../model/value.ts'
import { always, and } from '../../model/worlds/condition.ts'
import { inModule, keySuffix } from './address.ts'
import { blockValues } from './block-values.ts'
import { dataAttribute } from './data-attribute.ts'
import { emptyBlock } from './empty-block.ts'
import { expand } from './expand.ts'
import { expandedOnce, memoized, once } from './memoized.ts'
import { resourceAttribute, targetOf } from './resource-attribute.ts'
import {
  type Expansion,
  type Made,
  moduleScope,
  type ResourceInstance,
  type Scope,
} from './scope.ts'
import { invalid } from './unknowns.ts'

type Key = Pick<ResourceDeclaration, 'mode' | 'type' | 'name'>

/** `aws_s3_bucket.name` or `data.aws_ami.name` in a module. */
export function resourceValue(scope: Scope, key: Key): Value {
  const { module } = scope
  const declared = declarationsIn(module.node.module).get(nameOf(key))
  if (declared !== undefined) return instancesOf(scope, declared).value
  return isPseudo(key) ? pseudoSource(scope, key) : undeclared(scope, key)
}

/** The instances of what is called so in a module; none of what isn't declared there. */
export function instancesNamed(scope: Scope, key: Key): readonly Made<ResourceInstance>[] {
  const declared = declarationsIn(scope.module.node.module).get(nameOf(key))
  return declared === undefined ? [] : instancesOf(scope, declared).instances
}

const indexes = new WeakMap<ConfigurationModule, ReadonlyMap<string, ResourceDeclaration>>()

function declarationsIn(module: ConfigurationModule): ReadonlyMap<string, ResourceDeclaration> {
  let index = indexes.get(module)
  if (index === undefined) {
    index = new Map(module.resources.map((declared) => [nameOf(declared), declared]))
    indexes.set(module, index)
  }
  return index
}

/** The instances of a declaration. */
export function instancesOf(
  { run, module }: Scope,
  declaration: ResourceDeclaration,
): Expansion<ResourceInstance> {
  const name = nameOf(declaration)
  return expandedOnce(name, module.memo.resources, module, () =>
    expand(
      declaration.block,
      moduleScope(run, module),
      (key, scope, exists) => {
        const address = inModule(module, `${name}${keySuffix(key)}`)
        return createInstance(declaration, address, scope, and([module.exists, exists]))
      },
      ({ whole }) => whole,
      run.plan?.keysOf(module.address, name),
    ),
  )
}

function nameOf({ mode, type, name }: Key): string {
  return mode === 'data' ? `data.${type}.${name}` : `${type}.${name}`
}

function createInstance(
  declaration: ResourceDeclaration,
  address: string,
  scope: Scope,
  exists: ResourceInstance['exists'],
): ResourceInstance {
  const { run } = scope
  const values = new Map<string, Value | undefined>()
  const busy = new Set<string>()
  const whole = reference(targetOf(run, address), declaration.type, null, address)
  const instance: ResourceInstance = {
    declaration,
    address,
    scope,
    exists,
    whole,
    read: (name) =>
      once(
        name,
        values,
        busy,
        () => writtenValue(instance, name),
        () => invalid(`${address}.${name} refers to itself`),
      ),
  }
  const attribute = declaration.mode === 'data' ? dataAttribute : resourceAttribute
  run.objects.set(whole, { attribute: (name) => attribute(instance, name), item: null })
  return instance
}

function writtenValue({ declaration, scope }: ResourceInstance, name: string): Value | undefined {
  const { body } = declaration.block
  const written = body.attributes.get(name)
  return written === undefined
    ? blockValues(body.blocks, name, scope)
    : scope.run.evaluate(written.value, scope)
}

/** Data sources that say the same whatever is written in them, so that it doesn't matter where they stand. */
const PSEUDO: ReadonlySet<string> = new Set(['aws_caller_identity', 'aws_partition', 'aws_region'])

const isPseudo = ({ mode, type }: Key): boolean => mode === 'data' && PSEUDO.has(type)

function pseudoSource(scope: Scope, key: Key): Value {
  const name = nameOf(key)
  return memoized(scope.module, `undeclared ${name}`, () => {
    const { run, module } = scope
    const plain = moduleScope(run, module)
    const declaration = { ...key, block: emptyBlock('data', [key.type, key.name]) }
    return createInstance(declaration, inModule(module, name), plain, always).whole
  })
}

/** What isn't among the files that were read is still known by its name. */
function undeclared(scope: Scope, key: Key): Value {
  const { run, module } = scope
  const address = inModule(module, nameOf(key))
  return memoized(module, `undeclared ${nameOf(key)}`, () => {
    const target = targetOf(run, address)
    const whole = reference(target, key.type, null, address)
    const attribute = (name: string) =>
      reference(target, key.type, name === 'id' ? null : name, `${address}.${name}`)
    run.objects.set(whole, { attribute, item: () => whole })
    return whole
  })
}
