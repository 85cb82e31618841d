import type { Raw } from '../../model/document.ts'
import type { InstanceKey, PlanDocument } from '../../model/plan.ts'
import { isRawMap, memberOf } from '../../model/raw.ts'
import { type Step, writeSteps } from './address.ts'
import { attributeState, hasAttribute, rawAt, wholeOf } from './attribute-state.ts'
import { expressionOf, type PlanExpression } from './configured.ts'
import { isFlag } from './flags.ts'
import { distinct, MAX_ORIGINS, type Origin, open, TOO_MANY } from './origin.ts'
import { ownKeyFor } from './own-key.ts'
import { type Instance, isPartial, type ModuleInstance, type PlanIndex } from './plan-index.ts'
import { type Head, headsOf } from './reference.ts'

/** Where an expression stands: names in it mean what its module, `for_each` and `count` make of them. */
export interface Scope {
  readonly module: ModuleInstance
  readonly key: InstanceKey
  readonly forEach: Raw | undefined
}

/** For each thing that an expression refers to, in the order of the source: where it can come from. */
export type Trace = (expression: PlanExpression, scope: Scope) => readonly (readonly Origin[])[]

/** What is taken of the thing that is looked for, and which instance of it where several have the key. */
interface Wanted {
  readonly path: readonly Step[]
  readonly key: InstanceKey
}

/** For `path.module` and the like: a text of which nothing depends on what it says. */
const SOME_TEXT = '.'

const EVERYTHING: Wanted = { path: [], key: null }

/** More than any plan that was looked at needs for one value. */
const MAX_STEPS = 2_000
/** Inputs and outputs of modules that lead to one another. */
const MAX_DEPTH = 100

const TOO_LONG = open('its references lead through more steps than are followed')

/**
 * Follows the references of a plan's configuration to the resources that a value comes from: through
 * inputs and outputs of modules, and `each.value`. Locals are no part of a plan.
 */
export function createTrace(plan: PlanDocument, index: PlanIndex): Trace {
  const variables = new Map<string, readonly Origin[] | 'in progress'>()
  let steps = 0
  let depth = 0

  function followExpression(
    expression: PlanExpression | null,
    scope: Scope,
    wanted: Wanted,
  ): readonly (readonly Origin[])[] {
    if (expression === null) return [[open('the plan does not hold its expression')]]
    if (depth > MAX_DEPTH) return [[TOO_LONG]]
    depth++
    const heads = followReferences(expression, scope, wanted)
    depth--
    return heads
  }

  function followReferences(
    expression: PlanExpression,
    scope: Scope,
    wanted: Wanted,
  ): readonly (readonly Origin[])[] {
    if (expression.constant !== undefined) {
      return [[{ kind: 'known', value: rawAt(expression.constant, wanted.path) }]]
    }
    if (expression.references.length === 0) return [[{ kind: 'call' }]]
    const heads = headsOf(expression.references)
    const key = ownKeyFor(heads, scope.key) ?? wanted.key
    let isKeyUsed = false
    const followed = heads.map((head) => {
      if (head.kind === 'own-key') return null
      const found = follow(head, scope, { path: wanted.path, key })
      isKeyUsed ||= found.usedKey
      return found.origins
    })
    const ownKey: Origin = { kind: 'known', value: scope.key ?? SOME_TEXT }
    return followed.flatMap((origins) => {
      if (origins !== null) return [origins]
      return isKeyUsed ? [] : [[ownKey]]
    })
  }

  interface Followed {
    readonly origins: readonly Origin[]
    /** Whether `each.key` chose the instance. */
    readonly usedKey: boolean
  }

  function follow(head: Head, scope: Scope, wanted: Wanted): Followed {
    steps++
    if (steps > MAX_STEPS) return plain([TOO_LONG])
    switch (head.kind) {
      case 'resource':
        return followResource(head, scope, wanted)
      case 'module':
        return followModule(head, scope, wanted)
      case 'variable':
        return plain(followVariable(head.name, scope.module, below(wanted, head.path)))
      case 'local': {
        const reason = `it depends on local.${head.name}, which is no part of a plan`
        return plain([open(reason, isFlag(head.name, scope.module.configuration))])
      }
      case 'each-value':
        return plain(followEachValue(scope, below(wanted, head.path)))
      case 'own-key':
      case 'surroundings':
        return plain([{ kind: 'known', value: SOME_TEXT }])
      case 'unreadable':
        return plain([open('it depends on something that is written as no Terraform writes it')])
    }
  }

  function followResource(
    head: Extract<Head, { kind: 'resource' }>,
    scope: Scope,
    wanted: Wanted,
  ): Followed {
    const { all, byKey } = index.instancesOf(scope.module, head.mode, head.type, head.name)
    const key = head.key ?? wanted.key
    const same = key === null ? undefined : byKey.get(key)
    const only = all.length === 1 && all[0]?.key === null
    const usedKey = head.key === null && !only && same !== undefined
    const meant = only ? all : same !== undefined ? [same] : head.key === null ? all : []
    if (meant.length === 0) {
      if (isPartial(plan) && head.mode === 'managed') {
        return plain([open(`it depends on ${head.type}.${head.name}, which is not in this plan`)])
      }
      return plain([{ kind: 'known', value: isUntold(head, scope.module) ? undefined : null }])
    }
    if (meant.length > MAX_ORIGINS) return plain([TOO_MANY])
    // An attribute that is taken ends the search; what was wanted of the whole object is taken else.
    const origins = meant.map((instance): Origin => {
      const path = head.path.length > 0 ? head.path : attributeIn(instance, wanted.path)
      const state = attributeState(instance, path)
      if (!state.known) return { kind: 'attribute', instance, path }
      return { kind: 'known', value: path.length === 0 ? wholeOf(instance) : (state.value ?? null) }
    })
    return { origins: distinct(origins), usedKey }
  }

  function followModule(
    head: Extract<Head, { kind: 'module' }>,
    scope: Scope,
    wanted: Wanted,
  ): Followed {
    const [output, ...rest] = below(wanted, head.path).path
    if (output?.kind !== 'name') {
      return plain([open(`it depends on module.${head.name}, and on which output is not told`)])
    }
    const keys = index.childKeys(scope.module, head.name)
    const same = wanted.key !== null && keys.includes(wanted.key)
    const meant =
      head.key !== null
        ? [head.key]
        : keys.length === 0 || keys.includes(null)
          ? [null]
          : same
            ? [wanted.key]
            : keys
    const usedKey = head.key === null && same && !keys.includes(null)
    const origins = meant.flatMap((key): readonly Origin[] => {
      const module = index.childModule(scope.module, head.name, key)
      const expression = module.configuration?.outputs.get(output.name)
      if (expression === undefined) {
        return [open(`it depends on module.${head.name}.${output.name}, which is not in this plan`)]
      }
      const inside = { module, key: null, forEach: undefined }
      const inner = { path: rest, key: usedKey ? null : wanted.key }
      return followExpression(expressionOf(expression), inside, inner).flat()
    })
    return { origins: distinct(origins), usedKey }
  }

  function followVariable(name: string, module: ModuleInstance, wanted: Wanted): readonly Origin[] {
    const id = [module.address, name, writeSteps(wanted.path), JSON.stringify(wanted.key)].join(
      '\n',
    )
    const known = variables.get(id)
    if (known === 'in progress') return [open(`var.${name} depends on itself`)]
    if (known !== undefined) return known
    variables.set(id, 'in progress')
    const origins = distinct(originsOfVariable(name, module, wanted))
    variables.set(id, origins)
    return origins
  }

  function originsOfVariable(
    name: string,
    module: ModuleInstance,
    wanted: Wanted,
  ): readonly Origin[] {
    const fallback = module.configuration?.variables.get(name)
    if (module.parent === null) {
      const value = plan.variables.get(name) ?? fallback ?? null
      return [{ kind: 'known', value: rawAt(value, wanted.path) ?? null }]
    }
    if (module.call === null) return [open(`it depends on var.${name}, which is not in this plan`)]
    const argument = memberOf(module.call.expressions, name)
    if (argument === undefined) {
      return [{ kind: 'known', value: rawAt(fallback, wanted.path) ?? null }]
    }
    const scope = { module: module.parent, key: module.key, forEach: module.call.forEach }
    return followExpression(expressionOf(argument), scope, wanted).flat()
  }

  /** `for_each = aws_s3_bucket.b` and `each.value.id`: the instance of the same key. */
  function followEachValue(scope: Scope, wanted: Wanted): readonly Origin[] {
    const { key } = scope
    const forEach = expressionOf(scope.forEach)
    if (forEach === null || key === null)
      return [open('it depends on each.value, whose source is not in this plan')]
    if (forEach.constant !== undefined) {
      const { constant } = forEach
      const value = isRawMap(constant) ? memberOf(constant, String(key)) : key
      return [{ kind: 'known', value: rawAt(value, wanted.path) ?? null }]
    }
    const outside = { module: scope.module, key: null, forEach: undefined }
    return distinct(followExpression(forEach, outside, { path: wanted.path, key }).flat())
  }

  return (expression, scope) => {
    steps = 0
    return followExpression(expression, scope, EVERYTHING)
  }
}

/** Nothing where the first step names what an expression made of the instance, `{ for k, b in … : k => b.arn }`. */
function attributeIn(instance: Instance, path: readonly Step[]): readonly Step[] {
  const [first] = path
  return first?.kind === 'name' && hasAttribute(instance, first.name) ? path : []
}

/** A data source that was read, in a plan that doesn't tell what; not one with a count of 0. */
function isUntold(
  { mode, type, name }: Extract<Head, { kind: 'resource' }>,
  { configuration }: ModuleInstance,
): boolean {
  const written = mode === 'data' ? configuration?.resources.get(`data.${type}.${name}`) : undefined
  return written !== undefined && written.count === undefined && written.forEach === undefined
}

const plain = (origins: readonly Origin[]) => ({ origins, usedKey: false })

/** What is wanted of something that is itself a part: `var.bucket.id` takes `id` of the argument. */
const below = (wanted: Wanted, path: readonly Step[]): Wanted => ({
  ...wanted,
  path: [...path, ...wanted.path],
})
