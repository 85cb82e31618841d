/** One step of a path in a table: a property, and which element of its list. */
export interface Step {
    readonly name: string;
    readonly element: Element | null;
}
export type Element = 
/** A new one, or one for each item of the value. */
{
    readonly kind: 'added';
} | {
    readonly kind: 'index';
    readonly index: number;
} | {
    readonly kind: 'key';
    readonly name: string;
    readonly value: string;
};
/** Splits `A.B[].C`, `A[0].B`, `A[Key=x.y].Value`. */
export declare function parsePath(path: string): readonly Step[];
