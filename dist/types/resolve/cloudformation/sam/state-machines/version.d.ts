import type { Generated, SamResource, SamTemplate } from '../generated.js';
export interface Published {
    /** The logical id of the alias; null where there is none. */
    readonly alias: string | null;
    readonly made: readonly Generated[];
}
/** The version that is published with each change, and the alias that is shifted to it. */
export declare function generateVersion(resource: SamResource, sam: SamTemplate): Published;
