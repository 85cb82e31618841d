import { type YamlSource } from './yaml-source.js';
/** The event of each alias to the event of the node that it stands for. */
export type AliasTargets = ReadonlyMap<number, number>;
/** The index of the event after a whole node. */
export declare function afterNode(source: YamlSource, index: number): number;
/** The node itself, or the one that an alias stands for. */
export declare const targetOf: (targets: AliasTargets, index: number) => number;
/** The maps that the value of a merge key names, as event indices; null where it names anything else. */
export declare function mergedMaps(source: YamlSource, targets: AliasTargets, index: number): readonly number[] | null;
/** Where a key stands first in a map: an offset. */
export declare function firstKeyOffset(source: YamlSource, targets: AliasTargets, mapping: number, key: string): number;
