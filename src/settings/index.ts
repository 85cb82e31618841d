import type { parseBaseline as parse } from './baseline.ts'
import type { readSettings as read } from './read-settings.ts'

export type { AuthoredWaiver } from './authored-settings.ts'
export { isEntry, type NearestSettings, settingsFinder, settingsName } from './nearest-settings.ts'
export type { SettingsReader } from './read-settings.ts'

// A run without settings loads no more than the search for them.

export const readSettings = async (...given: Parameters<typeof read>): ReturnType<typeof read> =>
  (await import('./read-settings.ts')).readSettings(...given)

export { baselineName } from './baseline.ts'

export const parseBaseline = async (...given: Parameters<typeof parse>): ReturnType<typeof parse> =>
  (await import('./baseline.ts')).parseBaseline(...given)

export const settingsComparison = () => import('./comparison.ts')

export const settingsWriting = () => import('./writing.ts')
