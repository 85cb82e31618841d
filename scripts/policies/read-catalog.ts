import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CatalogControl } from '../../src/model/catalog.ts'

/** The controls that are known, one a line; a repository without the file knows none. */
export function readCatalog(root: string): readonly CatalogControl[] {
  const file = join(root, 'policies', 'catalog', 'controls.jsonl')
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line) as CatalogControl)
}
