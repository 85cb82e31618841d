/** Made by the build from the folder `policies/`: the folder is the registry. */
declare module 'stackgate:policies' {
  /** Sorted by id. */
  export const entries: readonly import('../model/policy-entry.ts').PolicyEntry[]
  export const packs: readonly import('../model/policy.ts').PolicyPack[]
}
