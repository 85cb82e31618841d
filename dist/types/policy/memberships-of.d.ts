import type { PackMember } from '../model/policy.js';
/** A pack that holds a policy, with what it says of it. */
export interface Membership {
    readonly pack: string;
    readonly member: PackMember;
}
/** The packs that a policy is in. Loads all of them. */
export declare function membershipsOf(id: string): Promise<readonly Membership[]>;
