import type { RawMap } from '../../../../model/document.js';
import type { Access, ConnectorProfile } from './connector-profiles.js';
import { type Ends } from './fill-holes.js';
/** One resource that a connector makes. */
export interface Grant {
    readonly type: string;
    /** Follows the logical id of the connector. */
    readonly suffix: string;
    readonly properties: RawMap;
}
/** What a profile comes to; a string says, as a clause, why SAM refuses it. */
export declare function grantsOf(profile: ConnectorProfile, ends: Ends, permissions: ReadonlySet<Access>): readonly Grant[] | string;
