import type { Expression } from '../../model/configuration.js';
import { type Value } from '../../model/value.js';
import { type Primitive } from './convert.js';
/** A type constraint of a variable. https://developer.hashicorp.com/terraform/language/expressions/type-constraints */
export type Type = {
    readonly kind: Primitive | 'any';
} | {
    readonly kind: 'list' | 'set' | 'map';
    readonly of: Type;
} | {
    readonly kind: 'tuple';
    readonly of: readonly Type[];
} | {
    readonly kind: 'object';
    readonly members: ReadonlyMap<string, Member>;
};
interface Member {
    readonly type: Type;
    /** Whether it may be left out: it is null then, or `fallback`. */
    readonly isOptional: boolean;
    readonly fallback: Expression | null;
}
/** Reads a constraint; what can't be read is `any`. */
export declare function typeOf(expression: Expression | undefined): Type;
/** Converts a value to a type as Terraform does. What isn't known stays as it is. `evaluate`: of a default. */
export declare function convertTo(value: Value, type: Type, evaluate: (expression: Expression) => Value): Value;
export {};
