import type { Raw, RawMap } from '../../../../model/document.js';
/** What a role needs to write to a destination of events; null for a type that there is none of. */
export declare function destinationPolicy(type: string, arn: Raw, prefix: string): RawMap | null;
