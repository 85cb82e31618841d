import type { Assume } from '../../../src/model/worlds/world.ts'
import {
  absent,
  evaluate,
  holds,
  type Json,
  type World,
} from '../../resolve/cloudformation/evaluate-directly.ts'
import { type Child, type Deployable, type Template, texts } from './arbitrary-template.ts'

/** One assignment of all parameters, and what is deployed then: resources without any function. */
export interface Deployed {
  /** Also those of the nested stack; so are the conditions. */
  readonly parameters: ReadonlyMap<string, string>
  readonly conditions: ReadonlyMap<string, boolean>
  /** By the chain of nested stacks' logical ids. */
  readonly stacks: ReadonlyMap<string, Readonly<Record<string, Json>>>
}

/** A text that no template and no policy mentions. */
const ANY_OTHER = 'other'

/** The values that a parameter may have. */
function possible(declared: Template['Parameters'][string]): readonly string[] {
  const { AllowedValues, AllowedPattern, MaxLength } = declared
  const pattern = AllowedPattern === undefined ? /^/ : new RegExp(`^(?:${AllowedPattern})$`)
  return ((AllowedValues ?? [...texts, ANY_OTHER]) as string[]).filter(
    (value) => pattern.test(value) && value.length <= Number(MaxLength ?? 99),
  )
}

const assumed = (declared: Template['Parameters'][string], assume: Assume): readonly string[] =>
  assume === 'given' && declared.Default !== undefined
    ? [String(declared.Default)]
    : possible(declared)

function* assignments(
  { Parameters }: Template,
  assume: Assume,
): Generator<ReadonlyMap<string, string>> {
  const names = Object.keys(Parameters)
  function* from(index: number, before: ReadonlyMap<string, string>): Generator<typeof before> {
    const name = names[index]
    if (name === undefined) yield before
    else
      for (const value of assumed(Parameters[name] ?? {}, assume))
        yield* from(index + 1, new Map(before).set(name, value))
  }
  yield* from(0, new Map())
}

/**
 * Everything that may come to be deployed.
 *
 * @param rulesUnder A rule that would leave nothing under this assumption is left out.
 */
export function allDeployed(
  of: Deployable,
  assume: Assume,
  rulesUnder: Assume = assume,
): readonly Deployed[] {
  const rules = keptRules(of.parent, rulesUnder)
  return worldsOf(of.parent, assume)
    .filter((world) => rules.every((rule) => meets(rule, world)))
    .map((world) => deploy(of, world))
}

const worldsOf = (template: Template, assume: Assume): readonly World[] =>
  [...assignments(template, assume)].map((parameters) => ({
    parameters,
    mappings: template.Mappings,
    conditions: template.Conditions,
  }))

type Rule = Template['Rules'][string]

/** Whether the template says which of its rules are left out: of two that contradict each other, it doesn't. */
export function saysWhichRules({ parent }: Deployable, assume: Assume): boolean {
  const rules = Object.values(parent.Rules)
  const kept = new Set(keptRules(parent, assume, rules))
  const reversed = keptRules(parent, assume, rules.toReversed())
  return reversed.length === kept.size && reversed.every((rule) => kept.has(rule))
}

/** Whether some deployment meets all rules. */
export const meetsAllRules = ({ parent }: Deployable, assume: Assume): boolean =>
  keptRules(parent, assume).length === Object.keys(parent.Rules).length

function keptRules(
  template: Template,
  assume: Assume,
  rules = Object.values(template.Rules),
): readonly Rule[] {
  let worlds = worldsOf(template, assume)
  return rules.filter((rule) => {
    const left = worlds.filter((world) => meets(rule, world))
    if (left.length > 0) worlds = left
    return left.length > 0
  })
}

function meets({ RuleCondition, Assertions }: Rule, world: World): boolean {
  if (RuleCondition !== undefined && !holds(RuleCondition, world)) return true
  return (Assertions as { Assert: Json }[]).every(({ Assert }) => holds(Assert, world))
}

function deploy({ parent, child }: Deployable, world: World): Deployed {
  const stacks = new Map<string, Readonly<Record<string, Json>>>()
  const outer = { ...world, outputs: new Map<string, Json>() }
  const conditions = conditionsIn(outer)
  const parameters = new Map(world.parameters)
  const nested = parent.Resources.Child
  if (child !== null && nested !== undefined && exists(nested, outer)) {
    const inner = childWorld(child, nested, outer)
    stacks.set('Child', resourcesIn(child.Resources, inner))
    outer.outputs.set('Child.Outputs.Out', evaluate(child.Outputs.Out.Value, inner) as Json)
    for (const [name, is] of conditionsIn(inner)) conditions.set(name, is)
    for (const [name, value] of inner.parameters) parameters.set(name, value)
  }
  stacks.set('', resourcesIn(parent.Resources, outer))
  return { parameters, conditions, stacks }
}

function childWorld(child: Child, { Properties }: { [name: string]: Json }, outer: World): World {
  const passed = evaluate((Properties as { Parameters: Json }).Parameters, outer)
  const parameters = Object.entries(child.Parameters).map(
    ([name, { Default }]): [string, string] => {
      const value = (passed as { [name: string]: Json })[name] ?? Default ?? ''
      return [name, String(value)]
    },
  )
  return {
    parameters: new Map(parameters),
    mappings: outer.mappings,
    conditions: child.Conditions,
  }
}

const conditionsIn = (world: World): Map<string, boolean> =>
  new Map(
    Object.entries(world.conditions).map(([name, condition]) => [name, holds(condition, world)]),
  )

const exists = ({ Condition }: { [name: string]: Json }, world: World): boolean =>
  Condition === undefined || holds({ Condition }, world)

function resourcesIn(resources: Template['Resources'], world: World): Record<string, Json> {
  const deployed = Object.entries(resources).filter(
    ([, body]) => body.Type !== 'AWS::CloudFormation::Stack' && exists(body, world),
  )
  return Object.fromEntries(
    deployed.map(([id, { Type, Properties }]): [string, Json] => {
      const properties = evaluate(Properties ?? {}, world)
      return [id, { Type: Type ?? '', Properties: properties === absent ? {} : properties }]
    }),
  )
}
