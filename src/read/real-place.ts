import { realpathSync, statSync } from 'node:fs'

/** What lies at a place: absolute, with links followed. */
export interface RealPlace {
  readonly path: string
  readonly isFolder: boolean
}

/** Null where nothing does, or it can't be looked at. */
export function realPlace(path: string): RealPlace | null {
  try {
    const real = realpathSync.native(path)
    return { path: real, isFolder: statSync(real).isDirectory() }
  } catch {
    return null
  }
}
