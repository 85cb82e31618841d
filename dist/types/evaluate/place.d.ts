import type { Resource } from '../model/resource.js';
import type { Evidence, Path, Truth } from '../model/truth.js';
import { type Choice, type Unknown, type Value } from '../model/value.js';
import type { Condition } from '../model/worlds/condition.js';
/**
 * A value together with where it stands. Policies hold places, never bare values, so that no
 * verdict can lose its position and no maybe-unknown value can be used as if it were known.
 */
export type Place = Spot | ForkedPlace;
/** One value in one place. */
export interface Spot {
    readonly kind: 'spot';
    readonly resource: Resource;
    readonly path: Path;
    /** Undefined: nothing is there. */
    readonly value: Value | undefined;
}
/** One of two places, decided by a condition. */
export interface ForkedPlace {
    readonly kind: 'forked';
    readonly condition: Condition;
    readonly then: Place;
    readonly otherwise: Place;
}
/** A value without choices; symbolic leaves other than those remain. */
export type Settled = Exclude<Value, Choice> | undefined;
export interface SettledSpot extends Spot {
    readonly value: Settled;
}
export declare const placeOf: (resource: Resource) => Place;
/** Judges what is at a place; where a condition decides what is there, judges both. */
export declare function look(place: Place, judge: (spot: SettledSpot) => Truth): Truth;
/**
 * The place one or more steps further in. What can't be known stays unknown however far one steps
 * into it; what isn't there stays absent.
 */
export declare function at(place: Place, ...steps: Path): Place;
/**
 * Judges each item of a list and joins the results; items that a condition removes don't take part.
 * A value that isn't a list counts as a list of itself, as CloudFormation and IAM have it; an absent
 * one as the empty list.
 */
export declare function overItems(place: Place, judge: (item: SettledSpot) => Truth, join: (truths: readonly Truth[]) => Truth, absent: Truth): Truth;
export declare function unknownAt(spot: Spot, value: Unknown): Truth;
export declare function evidenceAt(spot: Spot, reason: string, more?: {
    missing?: string;
    wanted?: string | null;
    remedy?: string | null;
}): Evidence;
/** `BlockDeviceMappings[0].Ebs.Encrypted`: the steps of functions in a template are left out. */
export declare function describePath(path: Path): string;
/** What a value is called where it must not, or can't, be shown. */
export declare function describeValue(value: Exclude<Settled, undefined>): string;
