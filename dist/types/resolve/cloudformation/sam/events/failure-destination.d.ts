import type { Raw, RawMap } from '../../../../model/document.js';
import type { SamEvent } from '../generated.js';
export interface FailureDestination {
    /** Without the `Type`, which is SAM's own. */
    readonly config: Raw | undefined;
    readonly grants: readonly RawMap[];
}
/** Where Lambda sends what a function failed to take; a string says, as a clause, why it is refused. */
export declare function failureGrant(event: SamEvent): FailureDestination | string;
