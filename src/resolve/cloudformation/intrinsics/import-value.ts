import { choice, isKind, unknown, type Value } from '../../../model/value.ts'
import { always } from '../../../model/worlds/condition.ts'
import { invalidArguments } from '../derived.ts'
import { distribute, type Settled } from '../distribute.ts'
import { outputOf } from '../nested-output.ts'
import { quoted } from '../problems.ts'
import { exportersOf } from '../run.ts'
import type { Intrinsic, StackContext } from '../stack-context.ts'

/** What another stack of the same account and region exports. */
export const importValue: Intrinsic = (argument, context) =>
  distribute([context.resolve(argument)], ([name]) => imported(name, context))

function imported(name: Settled, context: StackContext): Value {
  if (isKind(name, 'unknown') || isKind(name, 'text') || isKind(name, 'reference')) {
    return unknown('other-stack', 'the name of the export that it imports is not known')
  }
  if (typeof name !== 'string') return invalidArguments('Fn::ImportValue', 'the name of an export')
  const exporters = exportersOf(name, context)
  const [exporter] = exporters
  const source = `${context.environment.id}\nexport ${name}`
  if (exporter === undefined) {
    return unknown('other-stack', `no stack in the input exports ${quoted(name)}`, { source })
  }
  const of = `the stack that exports ${quoted(name)}`
  if (exporters.length === 1) return outputOf(exporter.context, exporter.output, of)
  if (exporters.some(({ context: other }) => other !== exporter.context)) {
    return unknown('other-stack', `several stacks in the input export ${quoted(name)}`, { source })
  }
  // Only one of them is put out, by their conditions; where none were, nothing could be imported.
  const last = exporters.at(-1) ?? exporter
  return exporters
    .slice(0, -1)
    .reduceRight<Value>(
      (otherwise, { context: own, output }) =>
        choice(own.outputs.get(output)?.exists() ?? always, outputOf(own, output, of), otherwise) ??
        otherwise,
      outputOf(last.context, last.output, of),
    )
}
