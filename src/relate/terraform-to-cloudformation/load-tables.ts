import { addTo } from '../../model/add-to.ts'
import { type CompiledTable, compileTable } from './compile-table.ts'
import type { Entry, PartOf, TableChoice } from './table.ts'
import { tableFileOf } from './table-files.ts'

/** The tables that a run needs, by Terraform type. */
export type LoadedTables = ReadonlyMap<string, LoadedTable>

export type LoadedTable =
  | { readonly kind: 'table'; readonly table: CompiledTable }
  /** The value of an attribute says which. */
  | {
      readonly kind: 'choice'
      readonly by: string
      readonly tables: ReadonlyMap<string, CompiledTable>
    }

/** Loads the files that hold tables of these types. A type without a table isn't in the result. */
export async function loadTables(types: Iterable<string>): Promise<LoadedTables> {
  const loaded = [...types].map(async (type): Promise<[string, LoadedTable] | null> => {
    const file = tableFileOf(type)
    if (file === null) return null
    const { tables } = await file()
    const entry = Object.hasOwn(tables, type) ? tables[type] : undefined
    return entry === undefined ? null : [type, compileEntry(entry)]
  })
  return new Map((await Promise.all(loaded)).filter((entry) => entry !== null))
}

/**
 * What can be a part of resources of these types: their tables stand beside the resource's, or among
 * those of types that its name begins.
 */
export async function partsOfTypes(
  types: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly PartOf[]>> {
  const files = new Set(
    [...types].flatMap((type) => [type, `${type}_`].flatMap((name) => tableFileOf(name) ?? [])),
  )
  const parts = new Map<string, PartOf[]>()
  for (const { tables } of await Promise.all([...files].map((load) => load()))) {
    for (const entry of Object.values(tables)) {
      if (isChoice(entry) || entry.partOf === undefined) continue
      const { parent } = entry.partOf
      if (types.has(parent)) addTo(parts, parent, entry.partOf)
    }
  }
  return parts
}

function compileEntry(entry: Entry): LoadedTable {
  if (!isChoice(entry)) return { kind: 'table', table: compileTable(entry) }
  const tables = Object.entries(entry.tables).map(
    ([value, table]) => [value, compileTable(table)] as const,
  )
  return { kind: 'choice', by: entry.by, tables: new Map(tables) }
}

const isChoice = (entry: Entry): entry is TableChoice => 'by' in entry
