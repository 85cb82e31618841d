import type { SamResource, SamTemplate } from '../generated.js';
/** Tells why the transform would refuse a function; it is expanded as far as it can be followed. */
export declare function noteFaults(resource: SamResource, sam: SamTemplate): void;
