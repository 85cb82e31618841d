import { type Reference, type Text, type Unknown } from '../../../model/value.js';
import { type Spot } from '../../place.js';
import { type World } from '../engine/worlds.js';
import type { Lines } from './json-text.js';
/** A part of a policy document as it is in one world, with where it stands. */
export type Node = (Standing & {
    readonly kind: 'text';
    readonly text: string;
}) | (Standing & {
    readonly kind: 'scalar';
    readonly scalar: number | boolean | null;
}) | (Standing & {
    readonly kind: 'list';
    readonly items: readonly Node[];
}) | (Standing & {
    readonly kind: 'map';
    readonly members: ReadonlyMap<string, Node>;
})
/** What isn't known before deployment, or not as a whole. */
 | (Standing & {
    readonly kind: 'open';
    readonly open: Unknown | Reference | Text;
});
interface Standing {
    /** Without the marks of secrets. */
    readonly spot: Spot;
    /** How people would find it: `Statement[0].Action`. */
    readonly path: string;
    /** Of a part of a text of JSON: its line in that text. */
    readonly line: number | null;
    readonly isSecret: boolean;
}
export type MapNode = Extract<Node, {
    readonly kind: 'map';
}>;
export type TextNode = Extract<Node, {
    readonly kind: 'text';
}>;
export interface Limits {
    left: number;
}
/** Parts of a document; a policy of the largest size that a service takes has a tenth of them. */
export declare const mostNodes = 20000;
export interface NodeReading {
    readonly world: World;
    readonly limits: Limits;
    /** Of a document that is written as text. */
    readonly text: {
        readonly spot: Spot;
        readonly lines: Lines;
    } | null;
}
/** Reads a value with all that is in it; null where it is larger or deeper than any policy. */
export declare function readNode(spot: Spot, reading: NodeReading): Node | null;
/** The items of a list; what stands alone counts as a list of itself. */
export declare const itemsOf: (node: Node | undefined) => readonly Node[];
export declare const textsOf: (node: Node | undefined) => readonly TextNode[];
/** What people are shown of a value. */
export declare function quote(node: Node): string;
export {};
