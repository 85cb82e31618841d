import type { Raw } from '../../model/document.ts'
import { listed, memberOf, onlyMember, scalarText } from '../../model/raw.ts'
import type { Value } from '../../model/value.ts'
import {
  and,
  type Condition,
  equals,
  named,
  not,
  or,
  type Variable,
} from '../../model/worlds/condition.ts'
import { equality, type OpenFact } from './equality.ts'
import { MAX_CONDITION_SIZE, MAX_LEVEL } from './limits.ts'
import { quoted, sentenceOf } from './problems.ts'
import type { StackContext } from './stack-context.ts'

/** A condition of the `Conditions` section, under its name. */
export function resolveNamedCondition(name: string, raw: Raw, context: StackContext): Condition {
  const section = memberOf(context.stack.template.content, 'Conditions') ?? null
  const condition = resolveCondition(raw, context, [section, name])
  if (condition.kind === 'constant') return condition
  if (sizeWithin(condition, MAX_CONDITION_SIZE) < 0) {
    const reason = `condition ${quoted(name)} combines more than can be followed`
    return openFact(context)(`${context.id}\ncondition ${name}`, reason)
  }
  return named(name, condition)
}

export function circularCondition(name: string, context: StackContext): Condition {
  const message = `Condition ${quoted(name)} depends on itself: break the circle.`
  context.problems.error(message, ['Conditions', name])
  return openFact(context)(null, `condition ${quoted(name)} depends on itself`)
}

/** The map or list that something stands in, and where in it. */
type Spot = readonly [holder: Raw, member: string | number]

/** @param user what uses the name */
export function conditionNamed(name: string, context: StackContext, user: Spot): Condition {
  const condition = context.conditions.get(name)
  if (condition) return condition
  const { namesMadeLater } = context
  const id = `${context.id}\ncondition ${name}`
  if (namesMadeLater !== null) return openFact(context)(id, namesMadeLater)
  const near = context.problems.meant(name, context.conditions.names)
  const message = `No condition is named ${quoted(name)}${near}: add it under Conditions, or mend the name.`
  context.problems.errorIn(message, ...user)
  return openFact(context)(id, `no condition is named ${quoted(name)}`)
}

/** A condition as it is written: a function, or `Condition` with a name. */
export function resolveCondition(raw: Raw, context: StackContext, at: Spot): Condition {
  const { run } = context
  if (run.level >= MAX_LEVEL) return openFact(context)(null, 'conditions depend on too many others')
  run.level += 1
  const condition = evaluate(raw, context, at)
  run.level -= 1
  return condition
}

function evaluate(raw: Raw, context: StackContext, at: Spot): Condition {
  const invalid = (reason: string): Condition => {
    const { namesMadeLater, problems } = context
    if (namesMadeLater === null)
      problems.errorIn(`${sentenceOf(reason)} Mend the condition.`, ...at)
    return openFact(context)(null, reason)
  }
  const [name, argument] = onlyMember(raw) ?? []
  if (name === undefined || argument === undefined)
    return invalid('a condition is a single function')
  const operands = listed(argument)
  const [first, second] = operands
  switch (name) {
    case 'Condition':
      return typeof argument === 'string'
        ? conditionNamed(argument, context, [raw, name])
        : invalid('Condition takes a name')
    case 'Fn::Equals':
      return operands.length !== 2 || first === undefined || second === undefined
        ? invalid('Fn::Equals takes two values')
        : compare(first, second, context)
    case 'Fn::Not':
      return operands.length !== 1 || first === undefined
        ? invalid('Fn::Not takes one condition')
        : not(resolveCondition(first, context, [argument, 0]))
    case 'Fn::And':
    case 'Fn::Or': {
      if (operands.length < 2 || operands.length > 10) {
        return invalid(`${name} takes two to ten conditions`)
      }
      const parts = operands.map((operand, index) =>
        resolveCondition(operand, context, [argument, index]),
      )
      return name === 'Fn::And' ? and(parts) : or(parts)
    }
    default: {
      const near = context.problems.meant(name, () => functionsOfConditions)
      return invalid(`${quoted(name)} is no function of conditions${near}`)
    }
  }
}

const functionsOfConditions = ['Condition', 'Fn::And', 'Fn::Equals', 'Fn::Not', 'Fn::Or']

/**
 * A parameter is compared by its name also where its value was given, so that a verdict which the
 * value decides can say so.
 */
function compare(one: Raw, other: Raw, context: StackContext): Condition {
  const [first, second] = [context.resolve(one), context.resolve(other)]
  return (
    compareGiven(givenVariable(one, context), second) ??
    compareGiven(givenVariable(other, context), first) ??
    equality(first, second, openFact(context))
  )
}

function compareGiven(variable: Variable | null, value: Value | undefined): Condition | null {
  if (variable === null) return null
  const text = scalarText(value)
  return text === null ? null : equals(variable, text)
}

function givenVariable(raw: Raw, context: StackContext): Variable | null {
  const [operator, name] = onlyMember(raw) ?? []
  if (operator !== 'Ref' || typeof name !== 'string') return null
  const variable = context.parameters.get(name)?.variable ?? null
  return variable?.given == null ? null : variable
}

export function openFact(context: StackContext): OpenFact {
  return (name, reason) => {
    context.facts.count += 1
    const id = name ?? `${context.id}\nfact ${context.facts.count}`
    return { kind: 'open', id, reason }
  }
}

/** What is left of a budget after a condition's parts are counted; below zero where it didn't suffice. */
export function sizeWithin(condition: Condition, budget: number): number {
  if (budget < 0) return budget
  switch (condition.kind) {
    case 'constant':
    case 'equals':
    case 'open':
      return budget - 1
    case 'not':
    case 'named':
      return sizeWithin(condition.of, budget - 1)
    case 'and':
    case 'or':
      return condition.of.reduce((left, part) => sizeWithin(part, left), budget - 1)
  }
}
