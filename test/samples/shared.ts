import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Real inputs that lie beside the repository where there are some; null elsewhere. */
export const shared: string | null = ((path) => (existsSync(path) ? path : null))(
  fileURLToPath(new URL('../../../shared', import.meta.url)),
)

export function filesBelow(folder: string, ending: RegExp): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
}
