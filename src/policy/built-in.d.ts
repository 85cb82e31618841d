/** Made by the build from the folder `policies/`: the folder is the registry. */
declare module 'stackgate:policies' {
  /** Sorted by id. */
  export const entries: readonly import('../model/policy-entry.ts').PolicyEntry[]
  /** Sorted by id. */
  export const packs: readonly import('../model/policy-entry.ts').PackEntry[]
}

/** The controls that are known, also those that no policy asks. */
declare module 'stackgate:catalog' {
  /** Sorted by id. */
  export const controls: readonly import('../model/catalog.ts').CatalogControl[]
}

/** The properties of CloudFormation's types. */
declare module 'stackgate:types' {
  /** The digest of the schemas: compressed, then written in base 64. */
  export const digest: string
}
