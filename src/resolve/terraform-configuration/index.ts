import type { ConfigurationDocument } from '../../model/configuration.ts'
import type { RunError } from '../../model/decision.ts'
import { groupedDigits } from '../../model/grouped-digits.ts'
import type { OpenPlanFiles } from '../../model/plan-files.ts'
import type { Given, Resolved } from '../../model/resolved.ts'
import type { Deployment } from '../../model/resource.ts'
import type { TerraformResource } from '../../model/terraform.ts'
import { describeUnread } from './describe-unread.ts'
import { freshRun } from './fresh-run.ts'
import { givenValues } from './given-values.ts'
import { handedOver } from './handed-over.ts'
import { prepareLanguage } from './libraries.ts'
import { callsOf, rootInstance } from './module-value.ts'
import { createPlanFiles } from './plan-files.ts'
import { possibleWorlds } from './possible-worlds.ts'
import { instancesOf } from './resource-value.ts'
import { type ModuleInstance, moduleScope, type ResourceInstance, type Run } from './scope.ts'
import { terraformResource } from './terraform-resource.ts'
import { variableValue } from './variable-value.ts'

/** Resources and modules that a configuration may make. */
const MAX_INSTANCES = 10_000
/** The same beside a plan, which says how many there are. */
const MAX_PLANNED = 1_000_000
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
    ...freshRun(document, given, await prepareLanguage(document, given)),
    values: givenValues(document, given, errors),
    errors,
    steps: MAX_STEPS,
    instances: MAX_INSTANCES,
  }
  const root = rootInstance(document.root)
  readGivenValues(root, run)
  const modules = [...modulesIn(root, run)]
  const instances = modules.flatMap((module) => [...instancesIn(module, run)])
  const possible = possibleWorlds(modules, run)
  const handed = new Map(modules.map(({ node }) => [node, handedOver(node)] as const))
  const handedTo = ({ declaration: { type, name }, scope }: ResourceInstance) =>
    handed.get(scope.module.node)?.get(`${type}.${name}`) ?? null
  const open = [...document.unread]
  if (run.isOverfull) {
    const what = `more than ${groupedDigits(MAX_INSTANCES)} resources and modules`
    open.push(`${document.file} makes ${what}`)
    const message = `The configuration makes ${what}: the rest was not judged. Give a plan.`
    errors.push({ kind: 'input', file: document.file, line: null, column: null, message })
  }
  const deployment: Deployment = { id: document.file, inputFile: document.file, open }
  return {
    resources: instances.map((instance) =>
      terraformResource(instance, deployment, possible.when, handedTo(instance)),
    ),
    notes: [...document.unread.map(describeUnread), ...possible.notes],
    errors,
  }
}

/**
 * Prepares a configuration to be read beside the plan that was made from it: its expressions are
 * evaluated with what the plan knows, as far as the plan asks for them.
 */
export async function preparePlanFiles(
  document: ConfigurationDocument,
  given: Given,
): Promise<OpenPlanFiles> {
  const libraries = await prepareLanguage(document, given)
  return (plan) =>
    createPlanFiles({
      ...freshRun({ ...document, file: plan.file }, given, libraries),
      plan,
      steps: MAX_STEPS,
      instances: MAX_PLANNED,
    })
}

/** A value that was given and can't be read is told, whether or not anything of the configuration asks for it. */
function readGivenValues(root: ModuleInstance, run: Run): void {
  const scope = moduleScope(run, root)
  for (const name of run.values.keys()) {
    if (root.node.module.variables.has(name)) variableValue(scope, name)
  }
}

/** A module, then those that it calls. */
function* modulesIn(module: ModuleInstance, run: Run): Generator<ModuleInstance> {
  yield module
  const scope = moduleScope(run, module)
  for (const name of module.node.calls.keys()) {
    for (const { item } of callsOf(scope, name).instances) yield* modulesIn(item, run)
  }
}

function* instancesIn(module: ModuleInstance, run: Run): Generator<ResourceInstance> {
  const scope = moduleScope(run, module)
  for (const declaration of module.node.module.resources) {
    for (const { item } of instancesOf(scope, declaration).instances) yield item
  }
}
