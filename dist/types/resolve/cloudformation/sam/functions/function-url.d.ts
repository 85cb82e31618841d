import type { Generated, SamResource } from '../generated.js';
/** The URL of a function, and where anyone may call it, the permissions for that. @param target the alias, or the function */
export declare function functionUrl(resource: SamResource, target: string): readonly Generated[];
