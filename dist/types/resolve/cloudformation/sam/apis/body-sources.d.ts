import type { Raw } from '../../../../model/document.js';
import type { Generated, SamResource, SamTemplate } from '../generated.js';
type Sources = Generated['sources'];
/** Where the parts of a definition were written that the template's own definition doesn't have. */
export declare function bodySources(resource: SamResource, sam: SamTemplate, body: Raw | undefined, type: 'Api' | 'HttpApi'): Sources;
export {};
