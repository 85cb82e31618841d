import { type Value, type ValueMap } from '../../model/value.js';
import type { Properties } from './put-value.js';
import type { Reads } from './reads.js';
/**
 * What no table knows, under Terraform's own names: whole attributes, and of blocks that are known
 * the attributes that aren't, each at its place. Of a type without a table, everything.
 */
export declare function untranslatedIn(attributes: ValueMap, reads: ReadonlyMap<string, Reads> | null, refer: (value: Value) => Value): Properties;
/**
 * An attribute that no table knows may be a property that no other attribute is: it isn't absent
 * then, but what it is isn't known. Changes the properties that are being made.
 */
export declare function markUntranslated(properties: Properties, attributes: ValueMap, reads: ReadonlyMap<string, Reads>, mayBe: (property: string) => boolean): void;
/** Attributes that every resource has, and that are no property of what is deployed. */
export declare const ofTerraform: ReadonlySet<string>;
