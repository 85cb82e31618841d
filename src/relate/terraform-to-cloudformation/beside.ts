import {
  emptyMap,
  isKind,
  isList,
  isMap,
  propertyOf,
  type Value,
  type ValueMap,
} from '../../model/value.ts'
import type { Condition } from '../../model/worlds/condition.ts'
import { alternativesOf, both } from './alternatives.ts'
import type { CompiledBeside, CompiledTable } from './compile-table.ts'
import { leafValue, type TranslationContext } from './leaf-value.ts'
import { itemsOf } from './list-items.ts'
import { changed, plain, rewrap } from './map-value.ts'
import { putInto } from './put-value.ts'
import { translatePart } from './translate-part.ts'
import type { Piece } from './translation.ts'

/** The parts of a resource that CloudFormation has as resources of their own. */
export function besideResources(
  table: CompiledTable,
  attributes: ValueMap,
  exists: Condition | null,
  context: TranslationContext,
): readonly Piece[] {
  return table.beside.flatMap((beside) => {
    const written = propertyOf(attributes, beside.from)
    return itemsFor(beside, written).flatMap((item, index) =>
      alternativesOf(item).flatMap(({ value, when }, branch) => {
        const properties = value === undefined ? null : propertiesFor(beside, value, context)
        if (properties === null) return []
        const piece: Piece = {
          suffix: `#${beside.from}${index === 0 ? '' : index}${branch === 0 ? '' : `-${branch}`}`,
          type: beside.type,
          properties,
          exists: both(when, exists),
          from: isList(plain(written)) ? [beside.from, index] : [beside.from],
        }
        return [piece]
      }),
    )
  })
}

/** A document may be a list or a map by itself: only what makes several resources is taken apart. */
const itemsFor = (beside: CompiledBeside, written: Value | undefined) =>
  beside.value?.transform.alters ? [written] : itemsOf(written)

function propertiesFor(
  beside: CompiledBeside,
  value: Value,
  context: TranslationContext,
): Value | null {
  const properties = emptyMap()
  if (beside.value) {
    const content = leafValue(beside.value, value, context)
    if (content === undefined || plain(content) === '') return null
    putInto(properties, beside.value.to, content)
  } else {
    const block = plain(value)
    if (isKind(block, 'unknown')) return changed(block)
    if (!beside.part || !isMap(block)) return null
    const own = translatePart(beside.part, block, context)
    for (const name of Object.keys(own)) {
      properties[name] = isKind(value, 'sensitive') ? rewrap(value, own[name]) : own[name]
    }
  }
  putInto(properties, beside.owner, context.owner)
  return properties
}
