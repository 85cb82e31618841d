import type { Resource } from './resource.js';
import type { Value } from './value.js';
import type { Condition } from './worlds/condition.js';
/** Steps from a resource's properties to a value, in the canonical shape. */
export type Path = readonly (string | number)[];
/** What a verdict rests on. */
export interface Evidence {
    readonly resource: Resource;
    /** The value looked at. Where it is missing: the nearest place that exists. */
    readonly path: Path;
    /** The property that is missing at `path`, else null. */
    readonly missing: string | null;
    /** The value found there; undefined where there is none. */
    readonly found: Value | undefined;
    /** One sentence without a full stop: `Encrypted is false`. */
    readonly reason: string;
    /** What the value must be, to follow "must": `be true`; null where the reason says it. */
    readonly wanted: string | null;
    /** For an unknown: what would make it known. */
    readonly remedy: string | null;
    /** The way through the network that a verdict rests on, from where packets come from. */
    readonly hops?: readonly Hop[];
}
/** A part of the network that packets pass, or are stopped by. */
export interface Hop {
    readonly code: HopCode;
    /** A clause: `route 0.0.0.0/0 to the internet gateway`. */
    readonly says: string;
    /** Null for what no resource of the input stands for. */
    readonly resource: Resource | null;
    /** Where the resource says it. */
    readonly path: Path;
    /** Whether packets end here. */
    readonly blocks: boolean;
}
export type HopCode = 'internet' | 'internet-gateway' | 'block-public-access' | 'route' | 'network-acl' | 'public-address' | 'load-balancer' | 'listener' | 'target-group' | 'security-group' | 'endpoint';
/**
 * The truth of a statement about a resource, in every world at once. `fork` and the junctions are
 * kept as they are, so that asking "is there a world in which it fails?" costs no more than the
 * conditions on the way to that failure.
 */
export type Truth = {
    readonly kind: 'pass';
    readonly evidence: Evidence | null;
} | {
    readonly kind: 'fail';
    readonly evidence: Evidence;
} | {
    readonly kind: 'unknown';
    readonly evidence: Evidence;
}
/** There is nothing to judge. */
 | {
    readonly kind: 'inapplicable';
} | {
    readonly kind: 'fork';
    readonly condition: Condition;
    readonly then: Truth;
    readonly otherwise: Truth;
} | {
    readonly kind: 'all';
    readonly of: readonly Truth[];
}
/** `failure` tells what went wrong where none of the statements is true. */
 | {
    readonly kind: 'any';
    readonly of: readonly Truth[];
    readonly failure: Evidence;
}
/** `failure` tells what went wrong where the inner statement turns out true. */
 | {
    readonly kind: 'not';
    readonly of: Truth;
    readonly failure: Evidence;
}
/** Where `guard` is false there is nothing to judge; where it is unknown, a failure is unknown as well. */
 | {
    readonly kind: 'when';
    readonly guard: Truth;
    readonly then: Truth;
}
/** Where `of` has nothing to judge, `instead` counts. */
 | {
    readonly kind: 'instead';
    readonly of: Truth;
    readonly instead: Leaf;
};
export type Leaf = Extract<Truth, {
    kind: 'pass' | 'fail' | 'unknown' | 'inapplicable';
}>;
export type LeafKind = Leaf['kind'];
