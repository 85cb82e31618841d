import { readdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import type { RunError } from '../../model/decision.ts'
import { groupedDigits } from '../../model/grouped-digits.ts'
import { errorIn, InputError } from '../../model/input-error.ts'
import { decodeInput, whyUnreadable, withFile } from '../find-inputs/read-file.ts'
import { holds } from '../find-inputs/root-of.ts'
import { loadedGrammar, withGrammar } from './grammar.ts'
import { type FileContent, readHcl } from './read-hcl.ts'
import { isJson, readJson } from './read-json.ts'
import { createSourceFile } from './source-file.ts'

/** More than any file that people write has. */
const MAX_BYTES = 4 * 1024 * 1024

export interface FolderContext {
  /** Absolute and real; nothing outside it is read. */
  readonly root: string
  readonly label: (path: string) => string
}

export interface FolderContent {
  readonly files: readonly FileContent[]
  readonly overrides: readonly FileContent[]
  /** Files that couldn't be opened. */
  readonly errors: readonly RunError[]
}

/** Reads what Terraform takes for the configuration of a folder. Throws an `InputError` where it can't be listed. */
export async function readFolder(folder: string, context: FolderContext): Promise<FolderContent> {
  const files: FileContent[] = []
  const overrides: FileContent[] = []
  const errors: RunError[] = []
  for (const name of configurationFiles(folder)) {
    const path = join(folder, name)
    try {
      const text = readConfined(path, context.root)
      const content = await readText(text, path, context)
      if (isOverride(name)) overrides.push(content)
      else files.push(content)
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      errors.push(errorIn(context.label(path), error))
    }
  }
  return { files, overrides, errors }
}

/** Reads the text of one file. */
export function readText(
  text: string,
  path: string,
  { label }: FolderContext,
): FileContent | Promise<FileContent> {
  const source = createSourceFile(label(path), path, text)
  return isJson(text, path)
    ? withGrammar(() => readJson(text, source, loadedGrammar))
    : readHcl(text, source)
}

/** The text of a file that lies under the root, links followed. Throws an `InputError`. */
export function readConfined(path: string, root: string): string {
  let real: string
  try {
    real = realpathSync.native(path)
  } catch (error) {
    throw new InputError(whyUnreadable(error))
  }
  if (!holds(root, real)) {
    throw new InputError('This is a link to a file outside the root: it was not read.')
  }
  return withFile(real, (file) => {
    if (file.size > MAX_BYTES) {
      throw new InputError(
        `The file has ${groupedDigits(file.size)} bytes, the limit for a file of a configuration is ${groupedDigits(MAX_BYTES)}. Split it.`,
      )
    }
    return decodeInput(file.read(file.size)).text
  })
}

const NAME = /^(?<stem>.*)\.(?<language>tf|tofu)(?<json>\.json)?$/

/** Sorted by name. A `.tofu` file stands for the `.tf` file of the same name, as OpenTofu has it. */
function configurationFiles(folder: string): string[] {
  const names = namesIn(folder).filter((name) => NAME.test(name) && !isIgnored(name))
  const present = new Set(names)
  return names
    .filter((name) => {
      const { stem, language, json = '' } = NAME.exec(name)?.groups ?? {}
      return language === 'tofu' || !present.has(`${stem}.tofu${json}`)
    })
    .sort()
}

/** Names of regular files and links in a folder. Throws an `InputError`. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map(({ name }) => name)
  } catch (error) {
    throw new InputError(whyUnreadable(error))
  }
}

/** What editors leave behind. */
function isIgnored(name: string): boolean {
  return name.startsWith('.') || name.endsWith('~') || (name.startsWith('#') && name.endsWith('#'))
}

function isOverride(name: string): boolean {
  const stem = NAME.exec(name)?.groups?.stem ?? ''
  return stem === 'override' || stem.endsWith('_override')
}
