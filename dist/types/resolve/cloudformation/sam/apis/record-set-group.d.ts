import type { Generated, SamResource, SamTemplate } from '../generated.js';
/**
 * The group of records that lead to the domain of the API. Domains of one zone are in one group,
 * which the first API with one makes.
 */
export declare function recordSetGroup(resource: SamResource, sam: SamTemplate): readonly Generated[];
