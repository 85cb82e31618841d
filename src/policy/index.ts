import type { ControlsReport } from '../model/controls-report.ts'
import type { Json, PolicyPack } from '../model/policy.ts'
import type { AuthoringFault } from './authoring-faults.ts'
import type { FoundName } from './find-name.ts'
import type { Membership } from './memberships-of.ts'
import type { PeerRules } from './peer-rules.ts'

export { type ChosenPolicies, choosePolicies, withParameters } from './choose-policies.ts'
export { defaultPack } from './default-pack.ts'
export type { FoundName, PeerMatch, PeerScope } from './find-name.ts'
export { builtInPacks, findPack } from './find-pack.ts'
export type { Membership } from './memberships-of.ts'
export type { CheckSchemas } from './parse-policy.ts'
export type { PeerRules } from './peer-rules.ts'

// What no check needs is loaded when it is asked for.

export const readParameters = async (
  text: string,
): Promise<Readonly<Record<string, Json>> | null> =>
  (await import('./read-parameters.ts')).readParameters(text)

export const controlsOf = async (pack: PolicyPack): Promise<ControlsReport> =>
  (await import('./controls-of.ts')).controlsOf(pack)

export const findName = async (name: string, others: Iterable<string>): Promise<FoundName> =>
  (await import('./find-name.ts')).findName(name, others)

export const membershipsOf = async (id: string): Promise<readonly Membership[]> =>
  (await import('./memberships-of.ts')).membershipsOf(id)

export const peerRules = async (): Promise<PeerRules> =>
  (await import('./peer-rules.ts')).peerRules()

export const faultsBySchema = async (
  schema: object,
  data: unknown,
): Promise<readonly AuthoringFault[]> =>
  (await import('./faults-by-schema.ts')).faultsBySchema(schema, data)
