import type { ConfigurationDocument, Expression } from '../../model/configuration.ts'
import type { RunError } from '../../model/decision.ts'
import { errorIn, InputError } from '../../model/input-error.ts'
import type { Given } from '../../model/resolved.ts'

/** A value that was given for a variable: text as the command line has it, or an expression of a file. */
export type GivenValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'expression'; readonly expression: Expression }

/**
 * The values given for the root module's variables, the strongest of each: the environment where it was
 * asked for, files that Terraform loads by itself, files that were given in their order, single values.
 * Files that can't be read are added to `errors`.
 * https://developer.hashicorp.com/terraform/language/values/variables#variable-definition-precedence
 */
export function givenValues(
  { language, valueFiles }: ConfigurationDocument,
  given: Given,
  errors: RunError[],
): ReadonlyMap<string, GivenValue> {
  const values = new Map<string, GivenValue>()
  for (const [name, text] of given.environment ?? []) values.set(name, { kind: 'text', text })
  for (const { values: loaded } of valueFiles) {
    for (const [name, expression] of loaded) values.set(name, { kind: 'expression', expression })
  }
  for (const { file, path, text } of given.variableFiles) {
    try {
      for (const [name, expression] of language.parseValues(text, path)) {
        values.set(name, { kind: 'expression', expression })
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      errors.push(errorIn(file, error))
    }
  }
  for (const [name, text] of given.values) values.set(name, { kind: 'text', text })
  return values
}
