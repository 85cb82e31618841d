/** Made by the build from the folder `policies/`: the folder is the registry. */
declare module 'stackgate:policies' {
  import type { PolicyPack } from '../model/policy.ts'
  import type { PolicyEntry } from '../model/policy-entry.ts'

  /** Sorted by id. */
  export const entries: readonly PolicyEntry[]
  export const packs: readonly PolicyPack[]
}
