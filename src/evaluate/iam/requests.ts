import type { Place } from '../place.ts'

/** A set of requests: any of these, by anybody, for any of these resources, in this context. */
export interface Requests {
  /** How reasons speak of them, and of the document that is asked. */
  readonly words: { readonly requests: string; readonly document: string }
  /** Everybody, without exception. */
  readonly principal: '*'
  /** A pattern of actions of one service: `s3:*`. */
  readonly action: string
  readonly resources: readonly RequestedResource[]
  /**
   * What the requests carry under condition keys; null: the key is absent. Other keys may have any
   * value, or none.
   */
  readonly when: Readonly<Record<string, string | boolean | null>>
}

export interface RequestedResource {
  /** How reasons speak of it: `the bucket`, `the objects`. */
  readonly called: string
  /** The bucket. */
  readonly of: Place
  /** `bucket`: itself; `objects`: every object in it. */
  readonly part: 'bucket' | 'objects'
}
