import type { Raw } from '../../../../model/document.js';
import type { SamResource, SamTemplate, Source } from '../generated.js';
type Kind = 'managed' | 'statement';
/** What the `Policies` of a function or a state machine give to its role. */
export interface RolePolicy {
    readonly kind: Kind;
    /** An ARN, or a map with `PolicyName` and `PolicyDocument`; either may stand in an `Fn::If`. */
    readonly policy: Raw;
    /** Where each part of it was written. */
    readonly sources: readonly Source[];
}
/**
 * @param role the logical id of the role
 * @returns a policy an entry; what the transform refuses is noted, and left out
 */
export declare function rolePolicies(resource: SamResource, role: string, sam: SamTemplate): readonly RolePolicy[];
export {};
