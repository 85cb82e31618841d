import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { JudgedRun } from '../judge.ts'
import { settingsFinder, settingsName } from '../settings/index.ts'
import type { Arguments } from './arguments.ts'

/** The settings file that a command writes to, and what stands in it now. */
export interface SettingsFile {
  readonly path: string
  /** Empty where there is no such file yet. */
  readonly text: string
}

/** The one that was named, else the nearest above an input, else a new one at the root of the run. */
export function settingsFileFor(
  { config }: Arguments,
  { found }: JudgedRun,
  inputFile: string | null,
): SettingsFile {
  const { runRoot } = found
  const folder = inputFile === null ? runRoot : dirname(resolve(runRoot, inputFile))
  const path =
    config === null
      ? (settingsFinder()(folder, runRoot)?.path ?? join(runRoot, settingsName))
      : resolve(config)
  return { path, text: existsSync(path) ? readFileSync(path, 'utf8') : '' }
}
