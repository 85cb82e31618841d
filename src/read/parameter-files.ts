import { readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import type { RunError } from '../model/decision.ts'
import type { Raw } from '../model/document.ts'
import { InputError } from '../model/input-error.ts'
import type { Given, VariableFile } from '../model/resolved.ts'
import { parseJson } from './cloudformation/index.ts'

export interface GivenValues extends Omit<Given, 'assume'> {
  readonly errors: readonly RunError[]
}

/**
 * Values from parameter files and, over them, from the command line. A `.tfvars` file is handed on as
 * text; JSON is read in CloudFormation's three forms: a list of `ParameterKey` and `ParameterValue`, a
 * map under `Parameters`, a plain map.
 */
export function readGiven(
  cwd: string,
  files: readonly string[],
  values: Readonly<Record<string, string>>,
): GivenValues {
  const merged = new Map<string, string>()
  const variableFiles: VariableFile[] = []
  const errors: RunError[] = []
  for (const file of files) {
    const path = resolve(cwd, file)
    try {
      const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
      if (/\.tfvars(?:\.json)?$/.test(basename(path))) variableFiles.push({ file, path, text })
      else for (const [name, value] of pairsIn(parseJson(text).content)) merged.set(name, value)
    } catch (error) {
      errors.push(errorOf(file, error))
    }
  }
  for (const [name, value] of Object.entries(values)) merged.set(name, value)
  return { values: merged, variableFiles, errors }
}

const wrongForm =
  'This is no file of parameters: it must be a list of ParameterKey and ParameterValue, a map of names and values, or .tfvars.'

function errorOf(file: string, error: unknown): RunError {
  if (error instanceof InputError) {
    return { kind: 'usage', file, line: error.line, column: error.column, message: error.message }
  }
  return {
    kind: 'usage',
    file,
    line: null,
    column: null,
    message: "The file of parameters can't be read. Check its path.",
  }
}

function* pairsIn(content: Raw): Generator<readonly [string, string]> {
  if (Array.isArray(content)) {
    for (const item of content as readonly Raw[]) {
      const name = field(item, 'ParameterKey')
      const value = field(item, 'ParameterValue')
      if (typeof name !== 'string' || value === undefined) throw new InputError(wrongForm)
      yield [name, textOf(value)]
    }
    return
  }
  const inner = field(content, 'Parameters') ?? content
  if (typeof inner !== 'object' || inner === null || Array.isArray(inner))
    throw new InputError(wrongForm)
  for (const [name, value] of Object.entries(inner)) yield [name, textOf(value)]
}

function field(value: Raw, name: string): Raw | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  return Object.hasOwn(value, name) ? (value as { readonly [key: string]: Raw })[name] : undefined
}

function textOf(value: Raw): string {
  if (Array.isArray(value)) return (value as readonly Raw[]).map(textOf).join(',')
  if (typeof value === 'object') throw new InputError(wrongForm)
  return String(value)
}
