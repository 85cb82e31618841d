import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Configurations that others wrote; they lie beside the repository, or nowhere. */
export const corpus = fileURLToPath(new URL('../../../../shared/corpus/', import.meta.url))

export const hasCorpus = existsSync(corpus)

/** Every `.tf` file of the corpus, sorted. */
export function corpusFiles(): string[] {
  const files: string[] = []
  const ahead = [join(corpus, 'files')]
  for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      const path = join(at, entry.name)
      if (entry.isDirectory()) ahead.push(path)
      else if (entry.name.endsWith('.tf')) files.push(path)
    }
  }
  return files.sort()
}
