import { packs } from 'stackgate:policies'
import type { PackMember } from '../model/policy.ts'

/** A pack that holds a policy, with what it says of it. */
export interface Membership {
  readonly pack: string
  readonly member: PackMember
}

/** The packs that a policy is in. Loads all of them. */
export async function membershipsOf(id: string): Promise<readonly Membership[]> {
  const loaded = await Promise.all(packs.map(({ load }) => load()))
  return loaded.flatMap((pack) =>
    pack.policies.filter((member) => member.id === id).map((member) => ({ pack: pack.id, member })),
  )
}
