import type { Raw, RawMap } from '../../../../model/document.js';
import type { SamTemplate } from '../generated.js';
/** A source or a destination of a connector: what grants may say of it. */
export interface ConnectedResource {
    /** Null for one outside of the template. */
    readonly logicalId: string | null;
    readonly type: string;
    /** The type as it is written, which may be SAM's. */
    readonly writtenType: Raw;
    readonly arn: Raw | undefined;
    readonly roleName: Raw | undefined;
    readonly queueUrl: Raw | undefined;
    readonly resourceId: Raw | undefined;
    readonly name: Raw | undefined;
    readonly qualifier: Raw | undefined;
}
/**
 * What a `Source` or `Destination` names; a string says, as a clause, why there is none.
 *
 * @param other the other end
 */
export declare function connectedResource(reference: RawMap, other: RawMap, sam: SamTemplate): ConnectedResource | string;
