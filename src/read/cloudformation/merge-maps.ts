import { bareObject } from '../../model/bare-object.ts'
import type { Raw } from '../../model/document.ts'

/** A map as it is built. */
export type MapInProgress = { [name: string]: Raw }

export const newMap = (): MapInProgress => bareObject() as MapInProgress

/** Adds the members of merged maps that a map hasn't itself, the first source of a key winning. */
export function mergeMaps(map: MapInProgress, sources: readonly Raw[]): void {
  for (const source of sources) {
    if (source === null || typeof source !== 'object') continue
    for (const [key, value] of Object.entries(source)) {
      if (!Object.hasOwn(map, key)) map[key] = value
    }
  }
}
