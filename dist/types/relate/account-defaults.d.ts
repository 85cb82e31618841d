import type { Resource } from '../model/resource.js';
/** Applies what is declared for an account and region to its resources, of whatever input. */
export declare function applyAccountDefaults(resources: readonly Resource[]): readonly Resource[];
