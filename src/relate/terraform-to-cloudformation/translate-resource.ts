import type { TerraformResource } from '../../model/terraform.ts'
import {
  choice,
  emptyMap,
  isKind,
  propertyOf,
  reference,
  type Value,
  type ValueMap,
} from '../../model/value.ts'
import type { Condition } from '../../model/worlds/condition.ts'
import { withAllTags } from './all-tags.ts'
import { alternativesOf, both } from './alternatives.ts'
import { besideResources } from './beside.ts'
import type { CompiledTable } from './compile-table.ts'
import type { TranslationContext } from './leaf-value.ts'
import { changed, plain } from './map-value.ts'
import { mergeLists } from './merge-values.ts'
import { parsePath } from './property-path.ts'
import { putInto } from './put-value.ts'
import { foldParts } from './satellites/fold.ts'
import { elementsOf, translatePart } from './translate-part.ts'
import { type Piece, partTable, type Translation, type View } from './translation.ts'
import { markUntranslated, ofTerraform, untranslatedIn } from './untranslated.ts'

/**
 * What a Terraform resource becomes: a resource of the canonical shape, several where CloudFormation
 * has several, and those that CloudFormation has beside it.
 */
export function translateResource(
  resource: TerraformResource,
  translation: Translation,
  view: View,
): readonly Piece[] {
  const { tables, awscc } = translation
  const attributes = view.attributes(resource)
  const loaded = tables.get(resource.type)
  const awsccType = awscc?.typeOf(resource.type) ?? null
  if (awscc && awsccType !== null) {
    const properties = translation.refer(awscc.propertiesOf(awsccType, attributes))
    return [whole(awsccType, properties, resource.exists)]
  }
  if (loaded === undefined || partTable(tables, resource)) {
    const properties = untranslatedIn(attributes, null, translation.refer)
    return [whole(resource.type, properties, resource.exists)]
  }
  if (loaded.kind === 'table') {
    return translateByTable(resource, resource.exists, loaded.table, translation, view)
  }
  const pieces = alternativesOf(propertyOf(attributes, loaded.by)).flatMap(({ value, when }) => {
    const deciding = plain(value)
    const exists = both(when, resource.exists)
    if (isKind(deciding, 'unknown')) {
      return [...loaded.tables.values()].map(({ type }) => whole(type, changed(deciding), exists))
    }
    const table = loaded.tables.get(String(deciding))
    return table
      ? translateByTable(resource, exists, table, translation, view)
      : [whole(resource.type, untranslatedIn(attributes, null, translation.refer), exists)]
  })
  return numbered(pieces)
}

/**
 * The type of the one resource that a Terraform resource becomes whatever its attributes are; null where
 * they decide how many there are, and of which types.
 */
export function onlyType(
  resource: TerraformResource,
  { tables, awscc }: Translation,
): string | null {
  const awsccType = awscc?.typeOf(resource.type) ?? null
  if (awsccType !== null) return awsccType
  const loaded = tables.get(resource.type)
  if (loaded === undefined || partTable(tables, resource)) return resource.type
  if (loaded.kind === 'choice') return null
  const { type, onePer, beside } = loaded.table
  return onePer.length === 0 && beside.length === 0 ? type : null
}

const whole = (type: string, properties: Value, exists: Condition | null): Piece => ({
  suffix: '',
  type,
  properties,
  exists,
  from: [],
})

function translateByTable(
  resource: TerraformResource,
  exists: Condition | null,
  table: CompiledTable,
  translation: Translation,
  view: View,
): readonly Piece[] {
  const viewed = view.attributes(resource)
  const attributes = table.reads.has('tags') ? withAllTags(viewed) : viewed
  const context = contextFor(resource, table, attributes, translation)
  if (table.onePer.length > 0) {
    const pieces = elementsOf(table, attributes, context).flatMap((element) =>
      alternativesOf(element).flatMap(({ value, when }) =>
        value === undefined ? [] : [whole(table.type, value, both(when, exists))],
      ),
    )
    return numbered(pieces)
  }
  const own = translatePart(table, attributes, context)
  for (const name of table.empty) own[name] = orEmptyList(own[name])
  Object.assign(own, untranslatedIn(attributes, table.reads, translation.refer))
  markUntranslated(own, attributes, table.reads, (name) => table.unmapped.has(name))
  const properties = withParts(resource, own, translation, view)
  const beside = besideResources(table, attributes, exists, context)
  return [whole(table.type, properties, exists), ...beside]
}

const numbered = (pieces: readonly Piece[]) =>
  pieces.map((piece, index) => (index === 0 ? piece : { ...piece, suffix: `#${index}` }))

function orEmptyList(value: Value | undefined): Value {
  if (value === undefined) return []
  if (!isKind(value, 'choice')) return value
  return choice(value.condition, orEmptyList(value.then), orEmptyList(value.otherwise)) ?? []
}

function withParts(
  resource: TerraformResource,
  own: ValueMap,
  translation: Translation,
  view: View,
): ValueMap {
  const { joins, tables } = translation
  const id = translation.idOf(resource)
  const contributions = joins.contributions(id)
  const possibilities = joins.possibilities(id, resource)
  if (contributions.length === 0 && possibilities.length === 0) return own
  const folded = foldParts(own, {
    contributions,
    possibilities,
    partOf: (part) => partTable(tables, part)?.partOf ?? null,
    propertiesOf: (part) => partProperties(part, translation, view),
    mark: view.mark,
  })
  for (const { part, when } of contributions) {
    const rest = untranslatedInPart(part, translation, view)
    const kept = when === null ? rest : choice(when, rest, undefined)
    if (rest !== undefined) folded[part.type] = mergeLists(folded[part.type], [kept])
  }
  return folded
}

/** What no table knows of a part, for the list under its type in the resource that it is a part of. */
function untranslatedInPart(
  part: TerraformResource,
  { tables, refer }: Translation,
  view: View,
): Value | undefined {
  const reads = partTable(tables, part)?.reads ?? null
  const rest = untranslatedIn(view.attributes(part), reads, refer)
  for (const name of ofTerraform) delete rest[name]
  return Object.keys(rest).length === 0 ? undefined : rest
}

/** What a part of a resource sets in it. */
function partProperties(part: TerraformResource, translation: Translation, view: View): ValueMap {
  const table = partTable(translation.tables, part)
  if (table === null) return emptyMap()
  const attributes = view.attributes(part)
  const own = translatePart(table, attributes, contextFor(part, table, attributes, translation))
  if (table.partOf?.at === undefined) return own
  const properties = emptyMap()
  putInto(properties, parsePath(table.partOf.at), own)
  return properties
}

function contextFor(
  resource: TerraformResource,
  { type, table }: CompiledTable,
  attributes: ValueMap,
  { refer, idOf }: Translation,
): TranslationContext {
  const group = table.self === undefined ? undefined : propertyOf(attributes, table.self)
  const written = `${resource.address}.id`
  return {
    defaultsApply: (attribute) =>
      resource.action === null ||
      (resource.action === 'create' && (table.alsoPlanned?.includes(attribute) ?? false)),
    refer,
    self: table.self === undefined ? reference(idOf(resource), type, null, written) : plain(group),
    owner: reference(idOf(resource), type, null, written),
  }
}
