import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isConfigurationName } from './configuration.ts'
import type { DecodedText } from './decode-text.ts'
import { withFile } from './read-file.ts'

/** SHA-256 of a file's bytes, from its text where that gives them, so that both needn't be kept. */
export function digestOfText(decoded: DecodedText, bytes: Buffer): () => string {
  if (!decoded.exact) return () => sha256(bytes)
  const { text, marked } = decoded
  return () => (marked ? sha256('\uFEFF', text) : sha256(text))
}

/** Of a file that is read again, its byte limit included: of its first `limit` bytes. */
function digestOfFile(path: string, limit: number): string {
  try {
    return withFile(path, (file) => sha256(file.read(limit)))
  } catch {
    return 'unreadable'
  }
}

/**
 * SHA-256 of a folder: of one line a file, `<path in the folder> <SHA-256>`, sorted by path. A
 * configuration's files are those that Terraform reads as configuration, with `.tfvars`, directly in
 * it; an assembly's are all but its assets, in nested assemblies too. Links are left out.
 */
export function digestOfFolder(
  kind: 'cdk' | 'terraform-configuration',
  folder: string,
  limit: number,
): () => string {
  return () => {
    const names = kind === 'cdk' ? filesOfAssembly(folder) : filesOfConfiguration(folder)
    const lines = names.sort().map((name) => `${name} ${digestOfFile(join(folder, name), limit)}\n`)
    return sha256(...lines)
  }
}

function filesOfConfiguration(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
    .filter((name) => isConfigurationName(name) || /\.tfvars(?:\.json)?$/.test(name))
}

function filesOfAssembly(folder: string): string[] {
  const files: string[] = []
  const ahead = ['']
  for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
    for (const entry of readdirSync(join(folder, at), { withFileTypes: true })) {
      if (entry.name.startsWith('asset.')) continue
      const name = at === '' ? entry.name : `${at}/${entry.name}`
      if (entry.isDirectory()) ahead.push(name)
      else if (entry.isFile()) files.push(name)
    }
  }
  return files
}

/** More bytes than that a hash doesn't take at a time. */
const MOST_AT_A_TIME = 1024 ** 3

export function sha256(...parts: readonly (string | Buffer)[]): string {
  // Asked for when it's needed, so that a run without a report of hashes doesn't load it.
  const hash = process.getBuiltinModule('node:crypto').createHash('sha256')
  for (const part of parts) {
    if (typeof part === 'string') hash.update(part)
    else {
      for (let at = 0; at < part.length; at += MOST_AT_A_TIME) {
        hash.update(part.subarray(at, at + MOST_AT_A_TIME))
      }
    }
  }
  return hash.digest('hex')
}
