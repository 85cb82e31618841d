import { readdirSync } from 'node:fs'
import type { Entry } from '../../src/relate/terraform-to-cloudformation/table.ts'

const folder = new URL('../../src/relate/terraform-to-cloudformation/tables/', import.meta.url)

/** Every table there is, by Terraform type. */
export async function allTables(): Promise<ReadonlyMap<string, Entry>> {
  const files = readdirSync(folder).map(
    (file) => import(new URL(file, folder).href) as Promise<{ tables: Record<string, Entry> }>,
  )
  return new Map((await Promise.all(files)).flatMap(({ tables }) => Object.entries(tables)))
}
