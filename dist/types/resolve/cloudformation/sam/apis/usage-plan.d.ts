import type { Generated, SamResource, SamTemplate } from '../generated.js';
/** How an API's requests are counted, and the key that they are counted by. */
export declare function usagePlan(resource: SamResource, stage: string, sam: SamTemplate): readonly Generated[];
