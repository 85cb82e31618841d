import { readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import type { RunError } from '../model/decision.ts'
import type { Raw } from '../model/document.ts'
import { InputError } from '../model/input-error.ts'
import type { Given, VariableFile } from '../model/resolved.ts'
import { parseJson, parseYaml } from './cloudformation/index.ts'
import { pairsIn } from './parameter-forms.ts'
import { overridesIn } from './sam-configuration.ts'

export interface GivenValues extends Omit<Given, 'assume'> {
  readonly errors: readonly RunError[]
}

/**
 * Values from parameter files and, over them, from the command line. A `.tfvars` file is handed on as
 * text; JSON and YAML are read in the forms of CloudFormation's tools; of a configuration of the SAM CLI
 * (`samconfig.toml`) the parameter overrides, of the environment that follows a `#`, else of `default`.
 * `environment`: the process's, where variables of Terraform are to be taken from it.
 */
export async function readGiven(
  cwd: string,
  files: readonly string[],
  values: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string | undefined>> = {},
): Promise<GivenValues> {
  const merged = new Map<string, string>()
  const variableFiles: VariableFile[] = []
  const errors: RunError[] = []
  for (const file of files) {
    const { path, name, environment } = splitName(cwd, file)
    try {
      const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
      if (/\.tfvars(?:\.json)?$/.test(name)) variableFiles.push({ file, path, text })
      else {
        const content = await parse(name, text)
        const pairs = isSamConfiguration(name)
          ? overridesIn(content, environment ?? 'default')
          : pairsIn(content)
        for (const [parameter, value] of pairs) merged.set(parameter, value)
      }
    } catch (error) {
      errors.push(errorOf(file, error))
    }
  }
  for (const [name, value] of Object.entries(values)) merged.set(name, value)
  return { values: merged, variableFiles, environment: variablesIn(environment), errors }
}

const PREFIX = 'TF_VAR_'

function variablesIn(
  environment: Readonly<Record<string, string | undefined>>,
): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(environment).flatMap(([name, value]): [string, string][] =>
      name.startsWith(PREFIX) && name !== PREFIX && value !== undefined
        ? [[name.slice(PREFIX.length), value]]
        : [],
    ),
  )
}

/** Which environment is meant stands behind the file's name: `samconfig.toml#prod`. */
function splitName(cwd: string, file: string) {
  const [, before = file, environment = null] = /^(.*)#([^#/\\]+)$/.exec(file) ?? []
  const isMeant = isSamConfiguration(basename(before))
  const path = resolve(cwd, isMeant ? before : file)
  return { path, name: basename(path), environment: isMeant ? environment : null }
}

const isSamConfiguration = (name: string): boolean =>
  /\.toml$/i.test(name) || /^samconfig.*\.ya?ml$/i.test(name)

/** The parsers of TOML and YAML are loaded where a file needs them. */
async function parse(name: string, text: string): Promise<Raw> {
  if (/\.toml$/i.test(name)) {
    const { parseToml } = await import('./parse-toml.ts')
    return parseToml(text)
  }
  return (/\.ya?ml$/i.test(name) ? await parseYaml(text) : parseJson(text)).content
}

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
