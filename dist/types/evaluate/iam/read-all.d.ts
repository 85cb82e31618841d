import type { Resource } from '../../model/resource.js';
import type { Value } from '../../model/value.js';
import type { Spot } from '../place.js';
import type { Names } from './engine/compile.js';
import type { Groups } from './engine/decide.js';
import type { PolicyDocument } from './engine/document.js';
import type { Setting } from './engine/scenarios.js';
import type { Symbols } from './engine/symbols.js';
import type { World } from './engine/worlds.js';
/** Documents as they are in one world. */
export interface SettledDocuments {
    readonly identity: readonly Spot[];
    readonly resource: readonly Spot[];
    readonly boundary: readonly Spot[];
    readonly subject: {
        readonly resource: Resource;
        readonly name: Value | undefined;
    } | null;
}
export interface Read {
    readonly groups: Groups;
    readonly all: readonly PolicyDocument[];
    readonly setting: Setting;
    readonly names: Names;
}
export declare const newWork: () => {
    steps: number;
    boxes: number;
};
export declare function readAll(documents: SettledDocuments, world: World, symbols: Symbols): Read;
export declare const readEach: (spots: readonly Spot[], world: World) => PolicyDocument[];
