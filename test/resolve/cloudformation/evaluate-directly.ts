/**
 * A second, simple reading of templates, to hold the resolver against: evaluates functions for one
 * assignment of all parameters. Knows only what the generated templates use.
 */
export type Json = string | number | boolean | null | Json[] | { [name: string]: Json }

export interface World {
  readonly parameters: ReadonlyMap<string, string>
  readonly mappings: Readonly<
    Record<string, Readonly<Record<string, Readonly<Record<string, Json>>>>>
  >
  readonly conditions: Readonly<Record<string, Json>>
  /** What nested stacks put out, by `Child.Outputs.Name`. */
  readonly outputs?: ReadonlyMap<string, Json>
}

/** The deployment fails in this world. */
export class Undeployable extends Error {}

export const absent = Symbol('absent')
export type Found = Json | typeof absent

export function evaluate(expression: Json, world: World): Found {
  if (typeof expression !== 'object' || expression === null) return expression
  if (Array.isArray(expression)) return present(expression.map((item) => evaluate(item, world)))
  const [[name, argument] = ['', null], ...more] = Object.entries(expression)
  if (more.length === 0 && (name === 'Ref' || name.startsWith('Fn::'))) {
    return call(name, argument, world)
  }
  const members = Object.entries(expression).map(([key, value]) => [key, evaluate(value, world)])
  return Object.fromEntries(members.filter(([, value]) => value !== absent)) as Json
}

const present = (items: Found[]): Json[] => items.filter((item) => item !== absent)

function call(name: string, argument: Json, world: World): Found {
  const list = Array.isArray(argument) ? argument : []
  switch (name) {
    case 'Ref':
      return argument === 'AWS::NoValue'
        ? absent
        : (world.parameters.get(String(argument)) ?? { Ref: argument })
    case 'Fn::GetAtt':
      return world.outputs?.get(list.join('.')) ?? { 'Fn::GetAtt': argument }
    case 'Fn::If':
      return evaluate(
        holds(named(String(list[0]), world), world) ? at(list, 1) : at(list, 2),
        world,
      )
    case 'Fn::FindInMap': {
      const [map, first, second] = list.map((key) => String(evaluate(key, world)))
      const found = world.mappings[map ?? '']?.[first ?? '']?.[second ?? '']
      if (found === undefined) throw new Undeployable()
      return found
    }
    case 'Fn::Join':
      return (evaluate(at(list, 1), world) as Json[]).map(String).join(String(list[0]))
    case 'Fn::Select': {
      const items = evaluate(at(list, 1), world) as Json[]
      const item = items[Number(evaluate(at(list, 0), world))]
      if (item === undefined) throw new Undeployable()
      return item
    }
    case 'Fn::Split':
      return String(evaluate(at(list, 1), world)).split(String(list[0]))
    case 'Fn::Sub': {
      const text = String(argument).replace(
        /\$\{(\w+)\}/g,
        (hole, parameter) => world.parameters.get(parameter) ?? hole,
      )
      return text.includes('${') ? { 'Fn::Sub': text } : text
    }
    case 'Fn::ImportValue':
      return { 'Fn::ImportValue': argument }
    default:
      throw new Error(`${name} is not generated`)
  }
}

/** `Contains` is a function of rules. All operands are evaluated, as the service does, so that one that fails is noticed. */
export function holds(condition: Json, world: World): boolean {
  const [[name, argument] = ['', null]] = Object.entries(condition as { [name: string]: Json })
  if (name === 'Condition') return holds(named(String(argument), world), world)
  const operands = argument as Json[]
  if (name === 'Fn::Contains') {
    const [items, item] = operands.map((operand) => evaluate(operand, world))
    return (items as Json[]).map(String).includes(String(item))
  }
  if (name === 'Fn::Equals') {
    const [one, other] = operands.map((operand) => String(evaluate(operand, world)))
    return one === other
  }
  const values = operands.map((operand) => holds(operand, world))
  if (name === 'Fn::Not') return !values[0]
  return name === 'Fn::And' ? values.every(Boolean) : values.some(Boolean)
}

const named = (name: string, world: World): Json => world.conditions[name] ?? null
const at = (list: Json[], index: number): Json => list[index] ?? null
