import type { Resource } from '../../model/resource.js';
import type { Evidence, Hop, Truth } from '../../model/truth.js';
import { type Place, type SettledSpot } from '../place.js';
/** Something that is so in some worlds: where `when` passes. */
export interface Guarded<T> {
    readonly value: T;
    readonly when: Truth;
    /** What a packet passes on the way there. */
    readonly hops: readonly Hop[];
}
/** One of the values that stand at a place, without choices, and when it does. */
export interface Standing {
    readonly spot: SettledSpot;
    readonly when: Truth;
    /** Whether it may be judged and must not be told. */
    readonly isSecret: boolean;
}
/** What stops a packet, or isn't there: told without the value, which may be a secret. */
export declare function stoppedAt(spot: {
    readonly resource: Resource;
    readonly path: Evidence['path'];
}, reason: string): Evidence;
/** Every value that may stand at a place. What is sensitive is judged as it is, and never told. */
export declare function standingAt(place: Place): readonly Standing[];
/** The same of each item of a list; a single value counts as a list of itself, an absent one as none. */
export declare function itemsAt(place: Place): readonly Standing[];
/** Whether a resource is there. */
export declare const whereItExists: (resource: Resource) => Truth;
/**
 * The second truth where the first holds. Written so that what is told where both hold is what the
 * second one tells.
 */
export declare function both(first: Truth, second: Truth): Truth;
/** True where the other isn't; unknown where that is. */
export declare function opposite(truth: Truth, failure: Evidence): Truth;
export declare const isNever: ({ when }: {
    readonly when: Truth;
}) => boolean;
/** Unknown for a reason that names what isn't known at a place. */
export declare function openAt(spot: SettledSpot, reason: string): Truth;
export declare const propertyAt: (resource: Resource, ...path: (string | number)[]) => Place;
export declare function hopAt(code: Hop['code'], says: string, spot: {
    readonly resource: Resource;
    readonly path: Evidence['path'];
} | null): Hop;
