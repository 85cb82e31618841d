import { resourceId } from '../../model/resource.ts'
import { emptyMap, isKind, isMap, unknown, type Value, type ValueMap } from '../../model/value.ts'
import { memberOf } from '../cloudformation/raw.ts'
import { configuredBy } from './configured.ts'
import { GIVE_FILES } from './identity.ts'
import { mergeValues } from './merge-values.ts'
import type { Instance, PlanIndex } from './plan-index.ts'
import { type BuiltDocument, buildPolicyDocument } from './policy-document.ts'
import type { Trace } from './trace.ts'
import { createUnknowns } from './unknown-values.ts'

export interface Attributes {
  readonly of: (instance: Instance) => ValueMap
  /** Policy documents that were put together, by the value that stands for them. */
  readonly built: ReadonlyMap<ValueMap, BuiltDocument>
}

/** Resolves the attributes of instances, each once. */
export function createAttributes(file: string, index: PlanIndex, trace: Trace): Attributes {
  const known = new Map<Instance, ValueMap>()
  const documents = new Map<Instance, Value>()
  const built = new Map<ValueMap, BuiltDocument>()
  let depth = 0

  function of(instance: Instance): ValueMap {
    const before = known.get(instance)
    if (before !== undefined) return before
    const merged = merge(instance)
    known.set(instance, merged)
    return merged
  }

  function merge(instance: Instance): ValueMap {
    const configuration = index.configurationOf(instance)
    const isDocument = instance.mode === 'data' && instance.type === 'aws_iam_policy_document'
    const values = mergeValues({
      after: instance.kind === 'change' ? instance.after : instance.values,
      unknown: instance.kind === 'change' ? instance.unknown : undefined,
      sensitive: instance.sensitive,
      configured: configuredBy(configuration?.expressions),
      unknowns: createUnknowns({
        trace,
        scope: {
          module: index.moduleOf(instance),
          key: instance.key,
          forEach: configuration?.forEach,
        },
        address: instance.address,
        idOf: ({ address }) => resourceId(file, '', address),
        documentOf,
        inPolicyDocument: isDocument,
      }),
    })
    if (instance.kind !== 'change') return values
    if (isDocument) return withDocument(instance, values)
    return memberOf(instance.unknown, 'tags_all') === true ? withTags(values) : values
  }

  function withDocument(instance: Instance, values: ValueMap): ValueMap {
    const document = buildPolicyDocument(values, instance.address, built)
    if (isMap(document.value)) built.set(document.value, document)
    return Object.assign(emptyMap(), values, { json: document.value })
  }

  /** A document that holds itself, by way of others, is none that Terraform makes. */
  function documentOf(instance: Instance): Value {
    const before = documents.get(instance)
    if (before !== undefined) return before
    if (depth >= MAX_DEPTH) return TOO_DEEP
    documents.set(instance, CIRCULAR)
    depth++
    const document = of(instance).json ?? NOT_TOLD
    depth--
    documents.set(instance, document)
    return document
  }

  return { of, built }
}

/** Documents that are made of documents. */
const MAX_DEPTH = 50

const TOO_DEEP = unknown('limit', `more than ${MAX_DEPTH} policy documents are made of one another`)

const CIRCULAR = unknown('invalid', 'the policy document is made of itself')

const NOT_TOLD = unknown('data-source', 'the policy document is read only during apply', {
  remedy: GIVE_FILES,
})

/**
 * The provider works `tags_all` out of `tags` and its default tags. Where `tags` is known and has no
 * unknown part, older versions of the provider still leave it open: then it adds nothing to them.
 */
function withTags(values: ValueMap): ValueMap {
  const { tags } = values
  const isOpen =
    isKind(tags, 'unknown') ||
    (isMap(tags) && Object.values(tags).some((tag) => isKind(tag, 'unknown')))
  if (!isOpen) return values
  const tagsAll = unknown('after-apply', 'one of its tags is known only after apply')
  return Object.assign(emptyMap(), values, { tags_all: tagsAll })
}
