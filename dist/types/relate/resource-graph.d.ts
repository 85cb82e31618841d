import type { Resource } from '../model/resource.js';
import type { ResourceGraph } from '../model/resource-graph.js';
export declare function createResourceGraph(resources: readonly Resource[]): ResourceGraph;
