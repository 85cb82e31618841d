import type { Raw } from '../model/document.ts'
import { InputError } from '../model/input-error.ts'

export type Pair = readonly [name: string, value: string]

const wrongForm = (): InputError =>
  new InputError(
    'This is no file of parameters: it must be a list of ParameterKey and ParameterValue, a list of texts such as "Key=Value", a map of names and values, samconfig.toml, or .tfvars.',
  )

/**
 * The values in a file of parameters, in the forms that tools of AWS take: a list of `ParameterKey` and
 * `ParameterValue`, or of `Key=Value` (`aws cloudformation deploy`); a map under `Parameters`
 * (CodePipeline's template configuration) or `parameters` (the deployment file of Git sync); a plain map.
 *
 * @throws InputError where it is none of them
 */
export function* pairsIn(content: Raw): Generator<Pair> {
  if (Array.isArray(content)) {
    for (const item of content as readonly Raw[]) yield* pairOf(item)
    return
  }
  const isOfGitSync = fieldOf(content, 'template-file-path') !== undefined
  const inner =
    fieldOf(content, 'Parameters') ?? (isOfGitSync ? fieldOf(content, 'parameters') : content)
  if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) throw wrongForm()
  for (const [name, value] of Object.entries(inner)) yield [name, textOf(value)]
}

function* pairOf(item: Raw): Generator<Pair> {
  if (typeof item === 'string') {
    const at = item.indexOf('=')
    if (at < 1) throw wrongForm()
    yield [item.slice(0, at), item.slice(at + 1)]
    return
  }
  const name = fieldOf(item, 'ParameterKey')
  const value = fieldOf(item, 'ParameterValue')
  if (typeof name !== 'string') throw wrongForm()
  // The value that a deployed stack has isn't known here.
  if (value === undefined && fieldOf(item, 'UsePreviousValue') === true) return
  if (value === undefined) throw wrongForm()
  yield [name, textOf(value)]
}

export function fieldOf(value: Raw | undefined, name: string): Raw | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  return Object.hasOwn(value, name) ? (value as { readonly [key: string]: Raw })[name] : undefined
}

/** Items of a list are separated by commas. */
export function textOf(value: Raw): string {
  if (Array.isArray(value)) return (value as readonly Raw[]).map(textOf).join(',')
  if (typeof value === 'object') throw wrongForm()
  return String(value)
}
