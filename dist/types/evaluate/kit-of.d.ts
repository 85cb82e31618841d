import type { ResourceGraph } from '../model/resource-graph.js';
import { type Kit } from './kit.js';
/** What code reasons with over the resources of a run: one kit for all policies. Loads both engines. */
export declare function kitOf(graph: ResourceGraph): Kit;
