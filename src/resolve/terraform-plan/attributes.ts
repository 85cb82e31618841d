import type { Raw, RawMap } from '../../model/document.ts'
import type { InstancePlace, PlanDocument } from '../../model/plan.ts'
import type { OpenPlanFiles, PlanFiles } from '../../model/plan-files.ts'
import { memberOf } from '../../model/raw.ts'
import { resourceId } from '../../model/resource.ts'
import { emptyMap, isKind, isMap, unknown, type Value, type ValueMap } from '../../model/value.ts'
import { attributeState, objectOf, unknownOf } from './attribute-state.ts'
import { configuredBy } from './configured.ts'
import { isDocumentText, isPolicySource } from './document-list.ts'
import { createFacts } from './facts.ts'
import { GIVE_FILES } from './identity.ts'
import { mergeValues } from './merge-values.ts'
import type { Instance, PlanIndex } from './plan-index.ts'
import { type BuiltDocument, buildPolicyDocument } from './policy-document.ts'
import { referredBy } from './referred-by.ts'
import type { Trace } from './trace.ts'
import { createUnknowns } from './unknown-values.ts'

export interface Attributes {
  readonly of: (instance: Instance) => ValueMap
  /** Policy documents that were put together, by the value that stands for them. */
  readonly built: ReadonlyMap<ValueMap, BuiltDocument>
  /** The files that the plan was made from, where they are at hand. */
  readonly files: PlanFiles | null
}

/** Resolves the attributes of instances, each once. */
export function createAttributes(
  plan: PlanDocument,
  file: string,
  index: PlanIndex,
  trace: Trace,
  openFiles: OpenPlanFiles | null,
): Attributes {
  const known = new Map<Instance, ValueMap>()
  const documents = new Map<Instance, Value>()
  const built = new Map<ValueMap, BuiltDocument>()
  const single = new Map<Instance, Map<string, Value | undefined>>()
  let depth = 0
  const files = openFiles?.(createFacts(plan, index, file, knownAttribute)) ?? null

  function of(instance: Instance): ValueMap {
    const before = known.get(instance)
    if (before !== undefined) return before
    const merged = merge(instance)
    known.set(instance, merged)
    return merged
  }

  function merge(instance: Instance): ValueMap {
    const values = mergePart(instance, objectOf(instance))
    if (instance.kind !== 'change') return values
    if (isPolicySource(instance)) return withDocument(instance, values)
    return memberOf(instance.unknown, 'tags_all') === true ? withTags(values) : values
  }

  /** Some attributes of an instance, or all. */
  function mergePart(
    instance: Instance,
    after: RawMap,
    unknown: Raw | undefined = unknownOf(instance),
  ): ValueMap {
    const configuration = index.configurationOf(instance)
    return mergeValues({
      ...(files === null ? {} : { told: toldBy(files, instance) }),
      after,
      unknown,
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
        inPolicyDocument: isPolicySource(instance),
      }),
    })
  }

  /** What the files tell of the attributes of an instance. */
  function toldBy(files: PlanFiles, instance: Instance): (name: string) => Value | undefined {
    const configuration = index.configurationOf(instance)
    const place = placeOf(instance, index)
    return (name) => files.read(place, name, referredBy(configuration, name))
  }

  /** One attribute, as far as the plan knows it; null where it isn't set, undefined where nothing is known. */
  function knownAttribute(instance: Instance, name: string): Value | undefined {
    const of = single.get(instance) ?? new Map<string, Value | undefined>()
    single.set(instance, of)
    if (of.has(name)) return of.get(name)
    // Whoever asks again meanwhile finds nothing known.
    of.set(name, undefined)
    const value = findAttribute(instance, name)
    of.set(name, value)
    return value
  }

  function findAttribute(instance: Instance, name: string): Value | undefined {
    const step = { kind: 'name', name } as const
    const shadow = unknownOf(instance)
    const own = shadow === true ? true : memberOf(shadow, name)
    if (own === true) {
      const isText = isPolicySource(instance) && isDocumentText(name)
      return isText ? documentOf(instance) : undefined
    }
    const raw = memberOf(objectOf(instance), name)
    if (raw === undefined && own === undefined) return undefined
    const isKnown = attributeState(instance, [step]).known
    const part = bareMap(name, raw ?? null)
    return (
      mergePart(instance, part, isKnown ? undefined : bareMap(name, own ?? false))[name] ?? null
    )
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

  return { of, built, files }
}

/** A map of one member, without a prototype. */
function bareMap(name: string, raw: Raw): RawMap {
  const map = emptyMap() as Record<string, Raw>
  map[name] = raw
  return map
}

/** Where an instance is found in the files. */
export function placeOf(instance: Instance, index: PlanIndex): InstancePlace {
  const { mode, type, name, key } = instance
  const calls = []
  for (let at = index.moduleOf(instance); at.parent !== null; at = at.parent) {
    calls.unshift({ name: at.name, key: at.key })
  }
  return { calls, mode, type, name, key }
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
