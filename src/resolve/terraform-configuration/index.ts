import type { ConfigurationDocument } from '../../model/configuration.ts'
import type { RunError } from '../../model/decision.ts'
import type { Given, Resolved } from '../../model/resolved.ts'
import type { Deployment } from '../../model/resource.ts'
import type { TerraformResource } from '../../model/terraform.ts'
import { describeUnread } from './describe-unread.ts'
import { evaluate } from './evaluate.ts'
import { givenValues } from './given-values.ts'
import { loadLibraries } from './libraries.ts'
import { callsOf, rootInstance } from './module-value.ts'
import { instancesOf } from './resource-value.ts'
import type { ModuleInstance, ResourceInstance, Run } from './scope.ts'
import { terraformResource } from './terraform-resource.ts'

/** Resources and modules that a configuration may make. */
const MAX_INSTANCES = 10_000
/** Expressions that are evaluated, calls of functions counted by the size of what they are given. */
const MAX_STEPS = 3_000_000

/**
 * Evaluates a configuration without a plan: variables, locals, modules, `count` and `for_each`, as
 * far as what they depend on is known. Nothing is executed or fetched.
 *
 * Where `jsonencode` and `yamlencode` are given a value that isn't known throughout, the attribute
 * holds that value itself in the place of the text; so does the `json` of a policy document.
 */
export async function resolveConfiguration(
  document: ConfigurationDocument,
  given: Given,
): Promise<Resolved<TerraformResource>> {
  const errors: RunError[] = [...document.errors]
  const run: Run = {
    document,
    given,
    libraries: await loadLibraries(document.root),
    values: givenValues(document, given, errors),
    errors,
    steps: MAX_STEPS,
    depth: 0,
    instances: MAX_INSTANCES,
    isOverfull: false,
    evaluate,
    objects: new WeakMap(),
  }
  const instances = [...instancesIn(rootInstance(document.root), run)]
  const open = [...document.unread]
  if (run.isOverfull) {
    const what = `more than ${MAX_INSTANCES.toLocaleString('en')} resources and modules`
    open.push(`${document.file} makes ${what}`)
    const message = `The configuration makes ${what}: the rest was not judged. Give a plan.`
    errors.push({ kind: 'input', file: document.file, line: null, column: null, message })
  }
  const deployment: Deployment = { id: document.file, inputFile: document.file, open }
  return {
    resources: instances.map((instance) => terraformResource(instance, deployment)),
    notes: document.unread.map(describeUnread),
    errors,
  }
}

/** A module's own resources, then those of the modules that it calls. */
function* instancesIn(module: ModuleInstance, run: Run): Generator<ResourceInstance> {
  const scope = { run, module, each: null, count: null, names: null }
  for (const declaration of module.node.module.resources) {
    for (const { item } of instancesOf(scope, declaration).instances) yield item
  }
  for (const name of module.node.calls.keys()) {
    for (const { item } of callsOf(scope, name).instances) yield* instancesIn(item, run)
  }
}
