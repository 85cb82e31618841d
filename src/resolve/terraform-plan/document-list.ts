import { choice, unknown, type Value, type ValueList } from '../../model/value.ts'
import { GIVE_FILES } from './identity.ts'
import type { Origin, UnknownOrigin } from './origin.ts'
import type { Instance } from './plan-index.ts'

/** Whether an instance is a `data.aws_iam_policy_document`. */
export const isPolicySource = ({ mode, type }: Instance): boolean =>
  mode === 'data' && type === 'aws_iam_policy_document'

/** Whether an attribute of such a one holds its document. */
export const isDocumentText = (name: string): boolean => name === 'json' || name === 'minified_json'

/** `data.aws_iam_policy_document.x.json`, or without the attribute as older plans have it. */
export function isPolicyDocument({ instance, path }: UnknownOrigin): boolean {
  const [first, ...others] = path
  return (
    isPolicySource(instance) &&
    others.length === 0 &&
    (first === undefined || (first.kind === 'name' && isDocumentText(first.name)))
  )
}

/**
 * The documents of a list that is unknown as a whole, `compact([var.x ? data.a.json : "", data.b.json])`:
 * those that it refers to. Only one that is known after apply, and is the only such one, must be
 * among them; of the others a plan doesn't say it. `address` is that of the resource with the list.
 */
export function documentsAmong(
  origins: readonly Origin[],
  address: string,
  documentOf: (instance: Instance) => Value,
): ValueList {
  const isOnly = origins.filter((origin) => origin.kind !== 'known').length === 1
  return origins.flatMap((origin, at): ValueList => {
    const id = `${address}\n${at}`
    if (origin.kind === 'known') {
      if (origin.value === undefined) return [UNREADABLE]
      return textsOf(origin.value).map((text, index) => maybe(text, `${id}\n${index}`))
    }
    if (origin.kind !== 'attribute' || !isPolicyDocument(origin)) return [UNREADABLE]
    const document = documentOf(origin.instance)
    return [isOnly ? document : maybe(document, id)]
  })
}

export const UNREADABLE = unknown(
  'not-evaluated',
  'a plan does not keep the documents it is made of',
  {
    remedy: GIVE_FILES,
  },
)

/** `id` names the fact, and holds nothing of the document, which may be secret. */
const maybe = (document: Value, id: string) =>
  choice(
    {
      kind: 'open',
      id: `document\n${id}`,
      reason: 'a plan does not say whether this policy document is a part of the other',
    },
    document,
    undefined,
  )

/** Flags, names and nothing are no documents. */
function textsOf(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  return values.filter(
    (item): item is string => typeof item === 'string' && item.trimStart().startsWith('{'),
  )
}
