import type { Span } from '../../model/configuration.js';
/** A value of a JSON text with its place; members in the order of the text, equal keys included. */
export type JsonNode = (Span & {
    readonly kind: 'scalar';
    readonly value: string | number | boolean | null;
}) | (Span & {
    readonly kind: 'list';
    readonly items: readonly JsonNode[];
}) | (Span & {
    readonly kind: 'map';
    readonly members: readonly JsonMember[];
});
/** From its key to the end of its value. */
export interface JsonMember extends Span {
    readonly key: string;
    readonly keySpan: Span;
    readonly value: JsonNode;
}
/** Reads a text that is known to be JSON, and to nest no deeper than is followed. */
export declare function readJsonNodes(text: string): JsonNode;
