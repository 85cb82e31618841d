import type { ResourceGraph } from '../model/resource-graph.js';
import type { Path, Truth } from '../model/truth.js';
import { type Place, type SettledSpot } from './place.js';
/**
 * Judges what an instance says at a path, or else the launch template that it names: what is said at launch
 * overrides the template (EC2 API reference, `RunInstances`). Unknown where that template is not in the
 * input; `silent` counts where neither says anything.
 */
export declare function launchSetting(graph: ResourceGraph, instance: Place, path: Path, judge: (said: SettledSpot) => Truth, silent: () => Truth): Truth;
