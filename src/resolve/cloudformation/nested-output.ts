import { unknown, type Value } from '../../model/value.ts'
import { quoted } from './problems.ts'
import type { StackContext } from './stack-context.ts'

/** A value that the template of a nested stack puts out. */
export function nestedOutput(name: string, output: string, context: StackContext): Value {
  const nested = context.nestedStacks.get(name)
  if (nested === undefined || typeof nested === 'string') {
    return unknown('not-read', nested ?? `nested stack ${quoted(name)} was not read`)
  }
  return outputOf(nested, output, `nested stack ${quoted(name)}`)
}

/** An output of a stack that a function names. @param stack how to call it */
export function outputOf(context: StackContext, output: string, stack: string): Value {
  const found = context.outputs.get(output)
  if (found) return found.value() ?? unknown('invalid', `output ${quoted(output)} has no value`)
  const { namesMadeLater } = context
  if (namesMadeLater !== null) return unknown('macro', namesMadeLater)
  const near = context.problems.meant(output, context.outputs.names)
  return unknown('invalid', `${stack} has no output named ${quoted(output)}${near}`)
}
