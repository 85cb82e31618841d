import { quoted } from '../../problems.ts'
import type { SamResource, SamTemplate } from '../generated.ts'
import { shortType } from '../sam-type.ts'

/** What the transform itself would end with: the template can't be deployed as it is written. */
export class Refusal extends Error {
  /** What is wrong with a resource of SAM: `its Cors is neither text nor a map`. */
  readonly clause: string

  constructor(clause: string) {
    super(clause)
    this.clause = clause
  }
}

/** Takes one step of the transform; after a refusal, which is told, goes on with `otherwise`. */
export function attempt<T>(
  resource: SamResource,
  sam: SamTemplate,
  step: () => T,
  otherwise: T,
): T {
  try {
    return step()
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal
    tellRefusal(resource, sam, refusal.clause)
    return otherwise
  }
}

export function tellRefusal(resource: SamResource, sam: SamTemplate, clause: string): void {
  const type = shortType(String(resource.body.Type))
  sam.note(`SAM would refuse the ${type} ${quoted(resource.logicalId)}: ${clause}.`)
}
