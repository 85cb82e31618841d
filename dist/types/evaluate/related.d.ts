import type { Resource } from '../model/resource.js';
import type { ResourceGraph } from '../model/resource-graph.js';
import type { Evidence, Path, Truth } from '../model/truth.js';
import { type Place, type Spot } from './place.js';
/** How resources of a type belong to another one. */
export interface Relation {
    readonly to: Place;
    /** The property of the related resource that says whom it belongs to. */
    readonly through: Path;
    /** The property of the resource itself that holds its name, where people may name it. */
    readonly name?: Path;
}
/**
 * Whether some resource of a type that belongs to this one passes. What the input says of belonging is
 * judged with three values as well: a resource that is deployed in some worlds only, or that may belong
 * to another. Where something was not read that could hold such a resource, absence is unknown; else
 * absent is absent, for the reason `none`.
 */
export declare function someRelated(graph: ResourceGraph, type: string, relation: Relation, question: (related: Place) => Truth, none: string): Truth;
/** Resources that may belong to a target, and how it is told whether one does. */
export interface Candidates {
    readonly type: string;
    readonly resources: readonly Resource[];
    /** Whether there are more than are tried. */
    readonly isCut: boolean;
    readonly link: (candidate: Resource, nothing: Evidence) => Truth;
    readonly none: string;
}
/** Whether one of the candidates belongs to the target and passes. */
export declare function someLinked(target: Spot, { type, resources, isCut, link, none }: Candidates, question: (related: Place) => Truth): Truth;
/** The places of a resource as a whole have no forks; a place further in may. */
export declare function lookAt(place: Place, judge: (spot: Spot) => Truth): Truth;
