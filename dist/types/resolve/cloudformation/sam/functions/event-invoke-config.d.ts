import type { Raw } from '../../../../model/document.js';
import type { Generated, SamResource, SamTemplate, Source } from '../generated.js';
/** What is made for the events that a function takes asynchronously. */
export interface EventInvoke {
    readonly made: readonly Generated[];
    /** What the function's role needs for its destinations. */
    readonly grants: readonly {
        readonly policy: Raw;
        readonly sources: readonly Source[];
    }[];
}
/** @param alias the logical id and the name of the function's alias; null where it has none */
export declare function eventInvokeConfig(resource: SamResource, alias: {
    readonly logicalId: string;
    readonly name: Raw;
} | null, sam: SamTemplate): EventInvoke;
