import { type Reference, type Value, type ValueMap } from '../../model/value.js';
import type { Attribute, LeafRule } from './compile-table.js';
import { type TransformContext } from './transforms/index.js';
export interface TranslationContext extends TransformContext {
    /** Whether what the provider takes by default isn't in the attributes. */
    readonly defaultsApply: (attribute: string) => boolean;
    /** The resource itself, as what stands beside it refers to it. */
    readonly owner: Reference;
    /** Makes the references in a value speak of canonical resources. */
    readonly refer: (value: Value) => Value;
}
/** The value of an attribute, or what the provider takes where there is none. */
export declare function attributeValue({ attribute, byDefault }: Attribute, attributes: ValueMap, { defaultsApply }: TranslationContext): Value | undefined;
/** What an attribute's value becomes. */
export declare function leafValue(rule: LeafRule, value: Value, context: TranslationContext): Value | undefined;
