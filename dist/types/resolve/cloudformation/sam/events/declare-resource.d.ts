import type { Raw, RawMap } from '../../../../model/document.js';
import type { Generated, SamEvent, SamResource } from '../generated.js';
/** A resource that is generated, before it is known where its parts were written. */
export interface Declaration {
    readonly logicalId: string;
    readonly type: string;
    readonly properties: Readonly<Record<string, Raw | undefined>>;
    /** `Condition` and its like; those that a resource of SAM hands to all that it makes, by default. */
    readonly attributes?: RawMap;
    /**
     * The property of the event, or of the resource of SAM, that gave each property; a key is the way
     * to a part of one, with slashes: `Targets/0/Input`.
     */
    readonly from?: Readonly<Record<string, string>>;
}
/** What an event makes. @param within the property of the event that asked for it */
export declare function declareFor(event: SamEvent, declaration: Declaration, within?: string | null): Generated;
/** What a resource of SAM makes, or what takes its place. @param within the property that asked for it */
export declare function declareOf(resource: SamResource, declaration: Declaration, within?: string | null): Generated;
