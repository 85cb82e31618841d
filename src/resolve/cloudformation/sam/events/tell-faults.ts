import { quoted } from '../../problems.ts'
import { tellRefusal } from '../apis/refusal.ts'
import type { SamResource, SamTemplate } from '../generated.ts'
import { faultIn, type PropertyRules, unknownIn } from './property-rules.ts'

/** Tells why the transform would refuse the properties of a resource. */
export function tellFaults(resource: SamResource, rules: PropertyRules, sam: SamTemplate): void {
  const { Properties: properties } = resource.body
  const fault = faultIn(properties, rules)
  if (fault !== null) tellRefusal(resource, sam, fault)
  const other = unknownIn(properties, rules)
  if (other !== null) tellRefusal(resource, sam, `there is no property ${quoted(other)}`)
}
