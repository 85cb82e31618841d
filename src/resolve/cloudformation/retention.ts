import { memberOf } from '../../model/raw.ts'
import { isKind, type Value } from '../../model/value.ts'
import { quoted } from './problems.ts'
import type { DeclaredResource, StackContext } from './stack-context.ts'

/**
 * What becomes of a resource that is deleted or replaced. With `AWS::LanguageExtensions` functions may
 * say it too.
 * Source: "DeletionPolicy attribute" and "UpdateReplacePolicy attribute", CloudFormation template reference.
 */
const choices = {
  DeletionPolicy: ['Delete', 'Retain', 'RetainExceptOnCreate', 'Snapshot'],
  UpdateReplacePolicy: ['Delete', 'Retain', 'Snapshot'],
}

/** Tells values that are none of these, in whatever branch, and what is wrong in the functions that give them. */
export function tellRetention({ body }: DeclaredResource, context: StackContext): void {
  for (const [attribute, known] of Object.entries(choices)) {
    const raw = memberOf(body, attribute)
    if (raw === undefined) continue
    const wrong = wrongIn(context.resolve(raw), known)
    if (wrong === null) continue
    const near = context.problems.meant(wrong, () => known)
    const sentence = `${attribute} is ${known.slice(0, -1).join(', ')} or ${known.at(-1)}, and not ${quoted(wrong)}${near}.`
    context.problems.noteIn(sentence, body, attribute)
  }
}

function wrongIn(value: Value | undefined, known: readonly string[]): string | null {
  if (isKind(value, 'choice')) return wrongIn(value.then, known) ?? wrongIn(value.otherwise, known)
  return typeof value === 'string' && !known.includes(value) ? value : null
}
