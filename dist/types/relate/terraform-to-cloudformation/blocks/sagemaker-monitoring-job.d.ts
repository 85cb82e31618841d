import type { Block } from '../table.js';
/** The form of the records that a monitoring job reads. */
export declare const datasetFormat: Block;
/** Where a monitoring job puts what it finds. */
export declare const monitoringOutputs: Block;
/** The instances that a monitoring job runs on. */
export declare const clusterConfig: Block;
/** The network of a monitoring job. */
export declare const networkConfig: Block;
