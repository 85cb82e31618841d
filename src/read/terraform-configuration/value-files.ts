import { join } from 'node:path'
import type { Body, Expression, VariableValues } from '../../model/configuration.ts'
import type { RunError } from '../../model/decision.ts'
import { errorIn, InputError } from '../../model/input-error.ts'
import { parseJson } from '../cloudformation/parse-json.ts'
import { readCertain } from './certain/index.ts'
import { type Grammar, loadedGrammar } from './grammar.ts'
import { literalMembers } from './json-body.ts'
import { readJsonNodes } from './json-node.ts'
import { parseHcl } from './parse-hcl.ts'
import type { FolderContext } from './read-folder.ts'
import { namesIn, readConfined } from './read-folder.ts'
import { isJson } from './read-json.ts'
import { createSourceFile } from './source-file.ts'

/**
 * The files of values that Terraform loads by itself, the strongest last: `terraform.tfvars`, its
 * JSON form, then `*.auto.tfvars` in both forms by name.
 * https://developer.hashicorp.com/terraform/language/values/variables#variable-definition-precedence
 */
export function readValueFiles(
  folder: string,
  context: FolderContext,
): { values: readonly VariableValues[]; errors: readonly RunError[] } {
  const values: VariableValues[] = []
  const errors: RunError[] = []
  for (const name of loadedNames(folder)) {
    const path = join(folder, name)
    const file = context.label(path)
    try {
      const text = readConfined(path, context.root)
      values.push({ file, values: parseValues(loadedGrammar, text, name) })
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      errors.push(errorIn(file, error))
    }
  }
  return { values, errors }
}

function loadedNames(folder: string): string[] {
  const names = namesIn(folder)
  const fixed = ['terraform.tfvars', 'terraform.tfvars.json'].filter((name) => names.includes(name))
  return [...fixed, ...names.filter((name) => /\.auto\.tfvars(?:\.json)?$/.test(name)).sort()]
}

/** Throws an `InputError` with the place of the first fault. */
export function parseValues(
  grammar: Grammar,
  text: string,
  name: string,
): ReadonlyMap<string, Expression> {
  if (isJson(text, name)) {
    parseJson(text)
    return literalMembers(readJsonNodes(text))
  }
  const source = createSourceFile(name, name, text)
  const certain = readCertain(text, 0, source)
  if (certain !== null) return valuesIn(certain.body)
  const parsed = parseHcl(grammar, text, 0, source)
  const fault = parsed.kind === 'broken' ? parsed.fault : parsed.doubts[0]
  if (fault !== undefined) {
    throw new InputError(fault.message, source.range({ start: fault.offset, end: fault.offset }))
  }
  return parsed.kind === 'sound' ? valuesIn(parsed.body) : new Map()
}

const valuesIn = ({ attributes }: Body): ReadonlyMap<string, Expression> =>
  new Map([...attributes].map(([key, { value }]) => [key, value]))
