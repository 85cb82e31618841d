import type { Raw } from '../../../../model/document.js';
import type { Generated, SamResource, SamTemplate, Source } from '../generated.js';
/** The role that a function runs with. */
export interface ExecutionRole {
    readonly logicalId: string;
    /** The `Role` of the function. */
    readonly arn: Raw;
    /** Whether a role is made: not where the function names one. */
    readonly isMade: boolean;
    /**
     * Adds an ARN, or a map with `PolicyName` and `PolicyDocument`, unless the role has it.
     *
     * @param isRepeatable whether a document that is there already is added again
     */
    readonly grant: (policy: Raw, sources?: readonly Source[], isRepeatable?: boolean) => void;
    readonly generate: () => readonly Generated[];
}
export declare function executionRole(resource: SamResource, sam: SamTemplate): ExecutionRole;
export declare function tracingPolicy(sam: SamTemplate): Raw;
export declare const queueActions: ReadonlyMap<string, string>;
