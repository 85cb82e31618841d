import type { Raw } from '../../model/document.ts'
import { isRawList, listAt, memberOf, onlyMember } from '../../model/raw.ts'
import { isKind, isList, unknown, type Value } from '../../model/value.ts'
import { always, and, type Condition, not, or } from '../../model/worlds/condition.ts'
import { withoutOpen } from '../asserted-conditions.ts'
import { openFact } from './conditions.ts'
import { either, equality } from './equality.ts'
import { MAX_COMBINATIONS, MAX_CONDITION_SIZE, MAX_LEVEL, spend } from './limits.ts'
import type { StackContext } from './stack-context.ts'

/**
 * What a rule asks: where its condition holds, its assertions do. What can't be told before deployment
 * is taken for met.
 * Source: "Rule functions", CloudFormation template reference.
 */
export function ruleCondition(rule: Raw, context: StackContext): Condition {
  const asserted = listAt(rule, 'Assertions').flatMap((item) => {
    const assert = memberOf(item, 'Assert')
    return assert === undefined ? [] : [judge(assert, context)]
  })
  const when = memberOf(rule, 'RuleCondition')
  const guard = when === undefined ? always : judge(when, context)
  return withoutOpen(or([not(guard), and(asserted)]))
}

function judge(raw: Raw, context: StackContext): Condition {
  const { run } = context
  if (run.level >= MAX_LEVEL) return openFact(context)(null, 'rules stand too deep in one another')
  run.level += 1
  const condition = evaluate(raw, context)
  run.level -= 1
  return condition
}

function evaluate(raw: Raw, context: StackContext): Condition {
  const open = openFact(context)
  const [name, argument] = onlyMember(raw) ?? []
  const operands = isRawList(argument) ? argument : []
  const [first, second] = operands
  switch (name) {
    case 'Fn::And':
      return and(operands.map((operand) => judge(operand, context)))
    case 'Fn::Or':
      return or(operands.map((operand) => judge(operand, context)))
    case 'Fn::Not':
      return first === undefined || operands.length !== 1 ? malformed() : not(judge(first, context))
  }
  if (first === undefined || second === undefined || operands.length !== 2) return malformed()
  const [one, other] = [operandOf(first, context), operandOf(second, context)]
  const isOneOf = (value: Value | undefined, items: readonly (Value | undefined)[]) =>
    or(items.map((item) => equality(value, item, open)))
  const isTooMuch = (...lists: readonly (readonly unknown[])[]) =>
    lists.reduce((product, { length }) => product * length, 1) > MAX_CONDITION_SIZE
  const tooMuch = () => open(null, 'a rule compares too much')
  switch (name) {
    case 'Fn::Equals':
      return equality(one, other, open)
    case 'Fn::Contains':
      return overList(one, context, (items) =>
        isTooMuch(items) ? tooMuch() : isOneOf(other, items),
      )
    case 'Fn::EachMemberEquals':
      return overList(one, context, (items) =>
        isTooMuch(items) ? tooMuch() : and(items.map((item) => equality(item, other, open))),
      )
    case 'Fn::EachMemberIn':
      return overList(one, context, (items) =>
        overList(other, context, (among) =>
          isTooMuch(items, among) ? tooMuch() : and(items.map((item) => isOneOf(item, among))),
        ),
      )
    default:
      return malformed()
  }

  function malformed(): Condition {
    const message = `A rule takes ${functionsOfRules.join(', ')}, with their arguments.`
    context.problems.errorIn(message, raw, name ?? '')
    return open(null, 'a rule is malformed')
  }
}

/** Functions that answer yes or no, wherever they may stand. */
export const functionsOfRules = [
  'Fn::And',
  'Fn::Contains',
  'Fn::EachMemberEquals',
  'Fn::EachMemberIn',
  'Fn::Equals',
  'Fn::Not',
  'Fn::Or',
]

/** Follows a list into the branches of its choices. */
function overList(
  list: Value | undefined,
  context: StackContext,
  judgeItems: (items: readonly (Value | undefined)[]) => Condition,
): Condition {
  let left = MAX_COMBINATIONS
  return follow(list)

  function follow(value: Value | undefined): Condition {
    left -= 1
    if (left < 0) return openFact(context)(null, 'it depends on too many conditions')
    if (isKind(value, 'choice')) {
      return either(value.condition, follow(value.then), follow(value.otherwise))
    }
    if (isKind(value, 'sensitive')) return follow(value.value)
    if (isList(value)) return judgeItems(value.filter((item) => item !== undefined))
    return openFact(context)(null, isKind(value, 'unknown') ? value.reason : 'it is no list')
  }
}

const attributes = unknown(
  'runtime',
  'attributes of what a parameter names are known only at deployment',
)

/** A value; functions that only rules know included. */
function operandOf(raw: Raw, context: StackContext): Value | undefined {
  const [name, argument] = onlyMember(raw) ?? []
  switch (name) {
    case 'Fn::RefAll':
      return typeof argument === 'string' ? allOfType(argument, context) : attributes
    case 'Fn::ValueOf':
    case 'Fn::ValueOfAll':
      return attributes
    default:
      return context.resolve(raw)
  }
}

/** The values of all parameters of a type. */
function allOfType(type: string, { stack, parameters, tree }: StackContext): Value {
  if (tree.effort.left < 0) return unknown('limit', 'there are too many parameters')
  const declared = memberOf(stack.template.content, 'Parameters')
  const all = [...parameters.names()]
  spend(tree.effort, all.length >>> 1)
  const names = all.filter((name) => memberOf(memberOf(declared, name), 'Type') === type)
  return names.flatMap((name) => {
    const value = parameters.get(name)?.value
    return isList(value) ? value : [value]
  })
}
