import type { Judgement } from '../model/judgement.ts'
import type { Resource } from '../model/resource.ts'

/** The resource that the cause of a verdict lies in: mostly the one that was judged. */
export const causeOf = ({ resource, evidence }: Judgement): Resource =>
  evidence?.resource ?? resource

/** The resource that was judged, and the one that the cause lies in; each once. */
export const involvedIn = (judgement: Judgement): readonly Resource[] => [
  ...new Set([judgement.resource, causeOf(judgement)]),
]
