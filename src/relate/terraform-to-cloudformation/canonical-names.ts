import type { Awscc } from './awscc/awscc.ts'
import type { LoadedTables } from './load-tables.ts'
import { namesIn, pascalCase } from './names.ts'
import type { Rule, Table } from './table.ts'

/** What Terraform's types and attributes are called in CloudFormation's shape. */
export interface CanonicalNames {
  /** A type that nothing translates keeps its name; so does one that stands for several. */
  readonly type: (type: string) => string
  /** The attribute of a reference: null where it is what `Ref` returns. */
  readonly attribute: (type: string, attribute: string | null) => string | null
}

export function createCanonicalNames(tables: LoadedTables, awscc: Awscc | null): CanonicalNames {
  const tableOf = (type: string) => {
    const loaded = tables.get(type)
    return loaded?.kind === 'table' ? loaded.table.table : null
  }
  return {
    type: (type) => awscc?.typeOf(type) ?? tableOf(type)?.type ?? type,
    attribute: (type, attribute) => {
      if (attribute === null || attribute === 'id') return null
      const canonical = awscc?.typeOf(type) ?? null
      if (awscc && canonical) return awscc.propertyName(canonical, attribute)
      const table = tableOf(type)
      return table ? attributeOf(table, attribute) : attribute
    },
  }
}

function attributeOf(table: Table, attribute: string): string | null {
  if (table.names?.includes(attribute)) return null
  if (attribute === 'arn') return table.arn ?? 'Arn'
  if (namesIn(table.alike).includes(attribute)) return pascalCase(attribute)
  const { attributes = {} } = table
  const rule: Rule | undefined = Object.hasOwn(attributes, attribute)
    ? attributes[attribute]
    : undefined
  return typeof rule === 'string' ? rule : attribute
}
