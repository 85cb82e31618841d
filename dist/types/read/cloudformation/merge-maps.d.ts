import type { Raw } from '../../model/document.js';
/** A map as it is built. */
export type MapInProgress = {
    [name: string]: Raw;
};
export declare const newMap: () => MapInProgress;
/** Adds the members of merged maps that a map hasn't itself, the first source of a key winning. */
export declare function mergeMaps(map: MapInProgress, sources: readonly Raw[]): void;
