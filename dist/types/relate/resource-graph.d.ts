import type { Resource } from '../model/resource.ts';
import type { ResourceGraph } from '../model/resource-graph.ts';
export declare function createResourceGraph(resources: readonly Resource[]): ResourceGraph;
