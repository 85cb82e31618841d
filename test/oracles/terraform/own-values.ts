import { isKind, isList, isMap, type Value } from '../../../src/model/value.ts'
import { readConfiguration } from '../../../src/read/terraform-configuration/index.ts'
import { resolveConfiguration } from '../../../src/resolve/terraform-configuration/index.ts'

/** What stackgate makes of an expression, told as the console's answers are. */
export type OwnAnswer =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'unknown'; readonly reason: string }

/** Evaluates expressions, each as the argument of a resource in a file of its own. */
export async function ownValues(
  folder: string,
  expressions: readonly string[],
): Promise<readonly OwnAnswer[]> {
  const answers: OwnAnswer[] = []
  for (const expression of expressions) answers.push(await ownValue(folder, expression))
  return answers
}

async function ownValue(folder: string, expression: string): Promise<OwnAnswer> {
  const text = `resource "t" "t" {\n  x = [${expression}]\n}\n`
  const document = await readConfiguration(
    { path: `${folder}/main.tf`, root: folder, text, file: 'main.tf' },
    (path) => path,
  )
  if (document.errors.length > 0) return { kind: 'refused', reason: 'it is no expression' }
  const { resources } = await resolveConfiguration(document, {
    assume: 'given',
    values: new Map(),
    variableFiles: [],
  })
  const list = resources[0]?.attributes.x
  return isList(list) && list.length === 1 ? answerOf(list[0] ?? null) : answerOf(list ?? null)
}

function answerOf(value: Value): OwnAnswer {
  const reasons: { cause: string; reason: string }[] = []
  const plain = plainOf(value, reasons)
  const [first] = reasons
  if (first === undefined) return { kind: 'value', value: plain }
  return { kind: first.cause === 'invalid' ? 'refused' : 'unknown', reason: first.reason }
}

function plainOf(value: Value | undefined, reasons: { cause: string; reason: string }[]): unknown {
  if (isKind(value, 'sensitive')) return plainOf(value.value, reasons)
  if (isKind(value, 'unknown')) reasons.push(value)
  else if (isList(value)) return value.map((item) => plainOf(item, reasons))
  else if (isMap(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, plainOf(item, reasons)]),
    )
  } else if (typeof value === 'object' && value !== null) {
    reasons.push({ cause: 'other', reason: 'it is decided by a condition, or has holes' })
  }
  return value ?? null
}
