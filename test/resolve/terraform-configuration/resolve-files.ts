import type { Given, Resolved } from '../../../src/model/resolved.ts'
import type { TerraformResource } from '../../../src/model/terraform.ts'
import {
  type Choice,
  isKind,
  isList,
  isMap,
  isSymbolic,
  type Value,
} from '../../../src/model/value.ts'
import type { Condition } from '../../../src/model/worlds/condition.ts'
import { resolveConfiguration } from '../../../src/resolve/terraform-configuration/index.ts'
import { folderWith } from '../../folder-with.ts'
import { readFolder } from '../../read/terraform-configuration/read-files.ts'

type Files = Readonly<Record<string, string | Uint8Array>>

export interface GivenHere {
  readonly assume?: Given['assume']
  readonly values?: Readonly<Record<string, string>>
  /** Text of variable files, by name. */
  readonly files?: Readonly<Record<string, string>>
  readonly environment?: Readonly<Record<string, string>>
}

export function givenOf({
  assume = 'given',
  values = {},
  files = {},
  environment = {},
}: GivenHere = {}): Given {
  return {
    assume,
    values: new Map(Object.entries(values)),
    environment: new Map(Object.entries(environment)),
    variableFiles: Object.entries(files).map(([file, text]) => ({ file, path: `/${file}`, text })),
  }
}

/** Resolves a folder of files; one text is `main.tf`. */
export async function resolve(
  files: Files | string,
  given?: GivenHere,
): Promise<Resolved<TerraformResource>> {
  return resolveFolder(folderWith(typeof files === 'string' ? { 'main.tf': files } : files), given)
}

export async function resolveFolder(
  home: string,
  given?: GivenHere,
  at?: string,
): Promise<Resolved<TerraformResource>> {
  return resolveConfiguration(await readFolder(home, at), givenOf(given))
}

/** The resource of an address. */
export async function resourceOf(
  files: Files | string,
  address: string,
  given?: GivenHere,
): Promise<TerraformResource> {
  const { resources } = await resolve(files, given)
  const found = resources.find((resource) => resource.address === address)
  if (found === undefined) {
    throw new Error(`no ${address} among ${resources.map((one) => one.address).join(', ')}`)
  }
  return found
}

/** What `x = …` is in a resource, beside these other blocks. */
export async function evaluated(
  expression: string,
  beside = '',
  given?: GivenHere,
): Promise<Value | undefined> {
  const text = `${beside}\nresource "t" "t" {\n  x = [${expression}]\n}\n`
  const { attributes } = await resourceOf(text, 't.t', given)
  const list = attributes.x
  return isList(list) ? list[0] : list
}

/** A value in a form that a test can write out: symbolic leaves as short texts. */
export function shown(value: Value | undefined): unknown {
  if (value === undefined) return '(absent)'
  if (isList(value)) return value.map(shown)
  if (isMap(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, shown(item)]))
  }
  return isSymbolic(value) ? symbol(value) : value
}

function symbol(value: Exclude<Value, string | number | boolean | null>): unknown {
  if (isKind(value, 'unknown')) return `<${value.cause}: ${value.reason}>`
  if (isKind(value, 'reference')) return `<${value.written}>`
  if (isKind(value, 'text'))
    return value.parts.map((part) => (typeof part === 'string' ? part : shown(part))).join('')
  if (isKind(value, 'sensitive')) return { sensitive: shown(value.value) }
  return isKind(value, 'choice') ? choiceShown(value) : null
}

function choiceShown({ condition, then, otherwise }: Choice): unknown {
  return { if: conditionShown(condition), then: shown(then), else: shown(otherwise) }
}

/** `var.a = x`, `not`, `and`, `or`, `?` for an open fact with its reason. */
export function conditionShown(condition: Condition): string {
  switch (condition.kind) {
    case 'constant':
      return String(condition.value)
    case 'equals':
      return `${condition.variable.name} = ${condition.value}`
    case 'open':
      return `? ${condition.reason}`
    case 'not':
      return `not (${conditionShown(condition.of)})`
    case 'named':
      return conditionShown(condition.of)
    case 'and':
    case 'or':
      return condition.of.map((part) => `(${conditionShown(part)})`).join(` ${condition.kind} `)
  }
}
