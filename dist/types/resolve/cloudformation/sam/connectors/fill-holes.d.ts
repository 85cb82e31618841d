import type { Raw } from '../../../../model/document.js';
import type { ConnectedResource } from './connected-resource.js';
type Values = ReadonlyMap<string, Raw | undefined>;
export interface Ends {
    readonly source: ConnectedResource;
    readonly destination: ConnectedResource;
}
/** What the holes of a profile stand for. */
export declare const holesOf: ({ source, destination }: Ends) => Values;
/** A name without a value, of those that a text has holes for; null where there is none. */
export declare const missingFor: (text: string, values: Values) => string | null;
/** Fills the holes: the value itself where the text is one hole, else by `Fn::Sub`. */
export declare function fillHoles(text: string, values: Values): Raw;
export {};
