import { isRawMap, memberOf } from '../../../model/raw.ts'
import { isKind, unknown, type Value } from '../../../model/value.ts'
import { invalidArguments } from '../derived.ts'
import { distribute, type Settled } from '../distribute.ts'
import { outputOf } from '../nested-output.ts'
import { quoted } from '../problems.ts'
import { stacksNamed } from '../run.ts'
import type { Intrinsic, StackContext } from '../stack-context.ts'

/**
 * An output of another stack, also of another region, or by a role of another account.
 * Source: "Fn::GetStackOutput", CloudFormation template reference.
 */
export const getStackOutput: Intrinsic = (argument, context) => {
  if (!isRawMap(argument)) return invalid
  const [stack, output, region] = ['StackName', 'OutputName', 'Region'].map((name) => {
    const raw = memberOf(argument, name)
    return raw === undefined ? undefined : context.resolve(raw)
  })
  const isOtherAccount = memberOf(argument, 'RoleArn') !== undefined
  return distribute([stack, output, region], (settled) => read(settled, isOtherAccount, context))
}

const invalid = invalidArguments('Fn::GetStackOutput', 'a map with StackName and OutputName')

function read(
  [stack, output, region]: readonly Settled[],
  isOtherAccount: boolean,
  context: StackContext,
): Value {
  if (stack === undefined || output === undefined) return invalid
  if (typeof stack !== 'string' || typeof output !== 'string') {
    return unknown('other-stack', 'the name of the stack or the output that it reads is not known')
  }
  // A region that isn't known is the reading stack's own, or may be any.
  const known = typeof region === 'string' ? region : null
  const own = region === undefined || isOwnRegion(region, context)
  const stacks = stacksNamed(stack, { region: known, isOwnRegion: own, isOtherAccount }, context)
  const [found] = stacks
  if (found === undefined || stacks.length > 1) {
    const many = found === undefined ? 'no stack' : 'more than one stack'
    return unknown('other-stack', `${many} in the input is named ${quoted(stack)}`, {
      source: `${context.environment.id}\n${known ?? ''}\n${stack}\n${output}`,
    })
  }
  return outputOf(found, output, `stack ${quoted(stack)}`)
}

function isOwnRegion(region: Settled, context: StackContext): boolean {
  return isKind(region, 'unknown') && region === context.pseudoParameters.get('AWS::Region')
}
