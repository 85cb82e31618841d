import type { SamResource, SamTemplate } from '../generated.js';
/** What the transform itself would end with: the template can't be deployed as it is written. */
export declare class Refusal extends Error {
    /** What is wrong with a resource of SAM: `its Cors is neither text nor a map`. */
    readonly clause: string;
    constructor(clause: string);
}
/** Takes one step of the transform; after a refusal, which is told, goes on with `otherwise`. */
export declare function attempt<T>(resource: SamResource, sam: SamTemplate, step: () => T, otherwise: T): T;
export declare function tellRefusal(resource: SamResource, sam: SamTemplate, clause: string): void;
