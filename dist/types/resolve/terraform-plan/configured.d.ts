import type { Raw, RawMap } from '../../model/document.js';
/** An expression of the configuration: a constant, or what it refers to. Both absent: a call without references. */
export interface PlanExpression {
    readonly constant: Raw | undefined;
    readonly references: readonly string[];
}
/**
 * What the configuration says at one place of a resource.
 * - `no`: nothing, so that the provider decides.
 * - `untold`: it can't be seen: the plan has no configuration, or a `dynamic` block made this one
 *   (a plan leaves those out).
 * - `expressions`: one of these; several where it isn't certain which block an object came from.
 * - `blocks`: the blocks of one type, in the order of the source.
 * - `block`: one block, which is one of `bodies`; `certain` is false where a `dynamic` block may have made it.
 */
export type Configured = {
    readonly kind: 'no';
} | {
    readonly kind: 'untold';
    readonly reason: string;
} | {
    readonly kind: 'expressions';
    readonly of: readonly PlanExpression[];
} | {
    readonly kind: 'blocks';
    readonly bodies: readonly RawMap[];
} | {
    readonly kind: 'block';
    readonly bodies: readonly RawMap[];
    readonly certain: boolean;
};
/** Of a whole resource: its arguments, or undefined where the plan doesn't hold them. */
export declare function configuredBy(expressions: RawMap | undefined): Configured;
/** What is configured for an attribute, or for the blocks of a type. */
export declare function attributeOf(configured: Configured, name: string): Configured;
/** Null where it is no expression but the arguments of a block. */
export declare function expressionOf(raw: Raw | undefined): PlanExpression | null;
/**
 * What is configured for one item of a list: the block it was made from. A plan sorts sets, so that
 * an item's index says nothing; its known values do. `ordered`: the blocks are known to be a list.
 */
export declare function itemOf(configured: Configured, items: readonly Raw[], index: number, ordered: boolean): Configured;
