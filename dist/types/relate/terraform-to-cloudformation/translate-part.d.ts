import { type Value, type ValueMap } from '../../model/value.js';
import type { CompiledPart } from './compile-table.js';
import { type TranslationContext } from './leaf-value.js';
import { type Properties } from './put-value.js';
type Contents = readonly (Value | undefined)[];
/** What the attributes of a resource, or of a block, become, but for what stands for several. */
export declare function translatePart(part: CompiledPart, attributes: ValueMap, context: TranslationContext): Properties;
/**
 * The elements that one map of attributes stands for: Terraform has several CIDRs in one rule of a
 * security group, CloudFormation one. Where it stands for nothing in particular, a single element.
 */
export declare function elementsOf(part: CompiledPart, attributes: ValueMap, context: TranslationContext): Contents;
export {};
