import type { Resource } from '../../../model/resource.js';
import { type Ports } from '../box.js';
import type { Interface } from '../reach.js';
import type { Topology } from '../topology.js';
export declare const isDatabase: (type: string) => boolean;
export declare const databaseTypeNames: readonly string[];
export declare function databaseInterface(topology: Topology, resource: Resource): Interface | null;
export declare const portOf: (port: number) => Ports;
