import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import type { RunError } from './model/decision.ts'
import type { Settings } from './model/settings.ts'
import { faultsBySchema } from './policy/index.ts'
import {
  type FoundInput,
  labelFor,
  parseTemplateText,
  readNamedText,
  realPlace,
} from './read/index.ts'
import { readSettings, settingsFinder, settingsName } from './settings/index.ts'

/** Where settings are looked for in the place of where the inputs lie: the base of a change. */
export interface TrustedTree {
  /** The tree that holds the inputs, absolute and real. */
  readonly head: string
  /** The same tree as it was in the base, absolute and real. */
  readonly base: string
}

export interface SettingsSearch {
  readonly cwd: string
  /** `--config`; null: the nearest file above each input. */
  readonly config: string | null
  readonly runRoot: string
  /** Null: settings lie where the inputs do. */
  readonly trusted: TrustedTree | null
}

/** The settings of a run, by its inputs; where one has none, it isn't in the map. */
export interface RunSettings {
  readonly byInput: ReadonlyMap<FoundInput, Settings>
  readonly errors: readonly RunError[]
}

const none: RunSettings = { byInput: new Map(), errors: [] }

/** Finds and reads the settings of each input: one file for all, or the nearest above it. */
export async function loadSettings(
  inputs: readonly FoundInput[],
  search: SettingsSearch,
): Promise<RunSettings> {
  const files = settingsPaths(inputs, search)
  if (files.size === 0 && search.config === null) return none
  const errors: RunError[] = []
  const read = new Map<string, Settings | null>()
  const byInput = new Map<FoundInput, Settings>()
  if (search.config !== null && files.size === 0) await readOnce(configPath(search, search.config))
  for (const [input, path] of files) {
    const settings = await readOnce(path)
    if (settings !== null) byInput.set(input, settings)
  }
  return { byInput, errors }

  async function readOnce(path: string): Promise<Settings | null> {
    const known = read.get(path)
    if (known !== undefined) return known
    const result = await readFile(path, search)
    const settings = 'folder' in result ? result : null
    if (!('folder' in result)) errors.push(...result)
    read.set(path, settings)
    return settings
  }
}

/** In the base where there is one. */
function configPath({ cwd, trusted }: SettingsSearch, config: string): string {
  const path = resolve(cwd, config)
  return trusted === null ? path : (inBase(path, trusted) ?? path)
}

/** The same place in the base; null for one outside the tree, by whatever links it is named. */
export function inBase(path: string, { head, base }: TrustedTree): string | null {
  const below = wayInto(head, path) ?? wayInto(head, realPlace(path)?.path ?? path)
  return below === null ? null : resolve(base, below)
}

/** The same place in the tree of the change; as it is where there is no base. */
export const inHead = (path: string, trusted: TrustedTree | null): string =>
  trusted === null ? path : resolve(trusted.head, relative(trusted.base, path))

/** The way from a folder to what it holds; null where it doesn't. Both absolute. */
export function wayInto(folder: string, path: string): string | null {
  const way = relative(folder, path)
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way) ? null : way
}

/** The settings file of each input that has one; nothing is read. */
export function settingsPaths(
  inputs: readonly FoundInput[],
  search: SettingsSearch,
): ReadonlyMap<FoundInput, string> {
  const { config, trusted } = search
  if (config !== null) {
    const path = configPath(search, config)
    return new Map(inputs.map((input) => [input, path]))
  }
  const find = settingsFinder()
  const files = new Map<FoundInput, string>()
  for (const input of inputs) {
    const isFolder = input.text === null && input.bytes === null
    const folder = isFolder ? input.path : dirname(input.path)
    const nearest =
      trusted === null
        ? find(folder, input.root)
        : find(inBase(folder, trusted) ?? trusted.base, trusted.base)
    if (nearest !== null) files.set(input, nearest.path)
  }
  return files
}

async function readFile(
  path: string,
  { runRoot, trusted, config }: SettingsSearch,
): Promise<Settings | readonly RunError[]> {
  const root = trusted?.base ?? runRoot
  const file = labelFor(root)(path)
  const failed = (message: string): readonly RunError[] => [
    { kind: 'settings', file, line: null, column: null, message },
  ]
  if (config === null && !path.endsWith(settingsName))
    return failed(`Settings are read from ${settingsName} only: rename this file.`)
  const text = readNamedText(path, trusted === null ? null : root)
  if (text === null) {
    const where = trusted === null ? '' : ' of the base'
    return failed(
      `The settings${where} can't be read: there is no such file, or it is too large, or a link that leads out of the repository.`,
    )
  }
  return readSettingsAt(path, { text, file })
}

/** Settings from the text of a file; else what is wrong with them. */
export const readSettingsAt = (
  path: string,
  { text, file }: { readonly text: string; readonly file: string },
): Promise<Settings | readonly RunError[]> =>
  readSettings(
    text,
    { file, folder: dirname(path) },
    { parse: parseTemplateText, validate: faultsBySchema },
  )
