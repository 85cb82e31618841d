import type { WaiverState, WaiverSummary } from '../../model/waiver.js';
/** What became of a waiver counts by the first of these that did, at any finding. */
export declare const statesInOrder: readonly WaiverState[];
/** In force first, then by place. */
export declare function byPlace(one: WaiverSummary, other: WaiverSummary): number;
