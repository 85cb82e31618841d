import type { Resource } from '../model/resource.js';
import type { ResourceGraph } from '../model/resource-graph.js';
import type { Path } from '../model/truth.js';
import { type Value } from '../model/value.js';
/** What is asked of resources of a type: whom they belong to, and how those are named. */
interface Asked {
    readonly type: string;
    readonly through: Path;
    readonly name: Path | null;
}
export interface Candidates {
    readonly resources: readonly Resource[];
    /** Whether there may be others. */
    readonly isCut: boolean;
}
/**
 * The resources of a type that may belong to a target, in their order: without those that certainly
 * name another one, so that many are not compared with many.
 */
export declare function candidatesFor(graph: ResourceGraph, asked: Asked, target: Resource): Candidates;
/** The resources of a type whose name is certainly the same as this one, which isn't known. */
export declare function namedAlike(graph: ResourceGraph, type: string, path: Path, name: Value): readonly Resource[];
export {};
