import type { ResourceConfiguration } from '../../model/plan.js';
/**
 * What the configuration in a plan says that an argument, or the blocks of a type, refer to; null where
 * it doesn't say.
 */
export declare function referredBy(configuration: ResourceConfiguration | null, name: string): ReadonlySet<string> | null;
