import type { RawMap } from '../../model/document.js';
/** What the template leaves to transforms. */
export interface Transforms {
    /** What may add resources of any type, as clauses. */
    readonly open: readonly string[];
    /** Why names may exist that the template doesn't show; null where they can't. */
    readonly namesMadeLater: string | null;
    readonly isSam: boolean;
}
export declare function readTransforms(template: RawMap): Transforms;
