import type { ValidateFunction } from 'ajv';
/** A mistake in what an author wrote: where in the data, and what to do. */
export interface AuthoringFault {
    readonly path: readonly string[];
    /** The mistake is in the key at the end of `path`, not in its value. */
    readonly atKey: boolean;
    readonly message: string;
}
/** What a validator found, in words. Of a choice of forms, the choice is told, not each form's own complaint. */
export declare function faultsOf(validate: ValidateFunction, prefix?: readonly string[]): AuthoringFault[];
