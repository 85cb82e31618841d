import type { RawMap } from '../../../model/document.js';
import type { DeclaredResource } from '../stack-context.js';
import type { Generated, SamResource, SamTemplate } from './generated.js';
/** The resources of a template while those of SAM are put in the place of its own. */
export interface Joined {
    /** Takes what a resource of SAM was expanded to; that resource itself is gone. */
    readonly add: (resource: SamResource, made: readonly Generated[], sam: SamTemplate) => void;
    readonly bodies: ReadonlyMap<string, RawMap>;
    readonly resources: () => ReadonlyMap<string, DeclaredResource>;
    /** Other names of what was generated. */
    readonly names: ReadonlyMap<string, string>;
}
export declare function joinGenerated(declared: ReadonlyMap<string, DeclaredResource>, content: RawMap): Joined;
