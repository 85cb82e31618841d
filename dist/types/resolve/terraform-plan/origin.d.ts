import type { Raw } from '../../model/document.js';
import { type Step } from './address.js';
import type { Instance } from './plan-index.js';
/** Where a value, or a part of it, comes from. */
export type Origin = 
/** Known while planning; undefined: but not told by the plan. */
{
    readonly kind: 'known';
    readonly value: Raw | undefined;
}
/** A call without references: `timestamp()`, or `jsonencode` of constants. */
 | {
    readonly kind: 'call';
}
/** An attribute that is known only after apply; `path` is empty where the plan doesn't say which one. */
 | {
    readonly kind: 'attribute';
    readonly instance: Instance;
    readonly path: readonly Step[];
}
/** Can't be followed; `reason` is a clause. A flag only chooses among the other things that are referred to. */
 | {
    readonly kind: 'open';
    readonly reason: string;
    readonly isFlag: boolean;
};
/** A value that can only be known after apply. */
export type UnknownOrigin = Extract<Origin, {
    kind: 'attribute';
}>;
/** Beyond that many, nothing is gained by naming them. */
export declare const MAX_ORIGINS = 200;
export declare const open: (reason: string, isFlag?: boolean) => Origin;
export declare const TOO_MANY: Origin;
/** Each origin once. */
export declare function distinct(origins: readonly Origin[]): readonly Origin[];
