import type { Raw } from '../model/document.ts'
import { InputError } from '../model/input-error.ts'
import { isRawList, isRawMap, memberOf } from '../model/raw.ts'

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
  if (isRawList(content)) {
    for (const item of content) yield* pairOf(item)
    return
  }
  const isOfGitSync = memberOf(content, 'template-file-path') !== undefined
  const inner =
    memberOf(content, 'Parameters') ?? (isOfGitSync ? memberOf(content, 'parameters') : content)
  if (!isRawMap(inner)) throw wrongForm()
  for (const [name, value] of Object.entries(inner)) yield [name, textOf(value)]
}

function* pairOf(item: Raw): Generator<Pair> {
  if (typeof item === 'string') {
    const at = item.indexOf('=')
    if (at < 1) throw wrongForm()
    yield [item.slice(0, at), item.slice(at + 1)]
    return
  }
  const name = memberOf(item, 'ParameterKey')
  const value = memberOf(item, 'ParameterValue')
  if (typeof name !== 'string') throw wrongForm()
  // The value that a deployed stack has isn't known here.
  if (value === undefined && memberOf(item, 'UsePreviousValue') === true) return
  if (value === undefined) throw wrongForm()
  yield [name, textOf(value)]
}

/** Items of a list are separated by commas. */
export function textOf(value: Raw): string {
  if (isRawList(value)) return value.map(textOf).join(',')
  if (typeof value === 'object') throw wrongForm()
  return String(value)
}
