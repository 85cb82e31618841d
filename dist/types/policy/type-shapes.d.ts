/**
 * What can stand in a property, as CloudFormation's schema has it. `anything`: the schema doesn't say, so
 * that every path into it may select something.
 */
export type Node = {
    readonly kind: 'anything';
} | {
    readonly kind: 'scalar';
} | {
    readonly kind: 'object';
    readonly members: ReadonlyMap<string, Node>;
} | {
    readonly kind: 'list' | 'map';
    readonly of: Node;
};
/** The types of CloudFormation with their properties. */
export interface TypeShapes {
    readonly types: readonly string[];
    /** The properties of a type; null where it is none of CloudFormation's. */
    readonly shapeOf: (type: string) => Node | null;
}
/** Reads the compressed digest of the schemas; shapes are taken apart when they are first asked for. */
export declare function typeShapesFrom(compressed: Uint8Array): TypeShapes;
