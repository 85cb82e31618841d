import type { Raw, RawMap } from '../../../../model/document.js';
import type { EventTarget, Generated, SamEvent, SamTemplate } from '../generated.js';
import type { EventKind } from './event-kind.js';
import { type PropertyRules } from './property-rules.js';
/** What the function's role needs to read from a source: ARNs of managed policies, or policies of its own. */
export type Grants = readonly Raw[];
/** A source that Lambda reads from. */
export interface EventSource {
    /** The property that names the source; null where nothing of AWS is the source. */
    readonly arn: string | null;
    readonly rules: PropertyRules;
    /** A string says, as a clause, why SAM refuses the event. */
    readonly grants: (event: SamEvent, sam: SamTemplate) => Grants | string;
    /** Properties of the mapping that only this source has. */
    readonly extra?: (properties: RawMap) => RawMap;
}
/** An event of a source that Lambda reads from: a mapping, and what the function's role needs for it. */
export declare const readEvent: (source: EventSource) => EventKind;
/** @param made properties of the mapping that aren't copied from the event */
export declare function eventSourceMapping(event: SamEvent, target: EventTarget, logicalId: string, made: Readonly<Record<string, Raw | undefined>>, arn: string | null): Generated;
/** The URI of the one configuration of a type; a string says, as a clause, why there is none. */
export declare function accessUri(event: SamEvent, wanted: string, types: readonly string[]): {
    readonly uri: Raw;
} | string;
