import type { Raw, RawMap } from '../../model/document.js';
import type { Step } from './address.js';
import type { Instance } from './plan-index.js';
/** What a plan knows of an instance's attribute. */
export type AttributeState = {
    readonly known: false;
}
/** Undefined: not set. */
 | {
    readonly known: true;
    readonly value: Raw | undefined;
};
/** `path` empty: the whole object. */
export declare function attributeState(instance: Instance, path: readonly Step[]): AttributeState;
export declare const objectOf: (instance: Instance) => RawMap;
/** The shadow that tells what of an instance isn't known; what was read is known. */
export declare const unknownOf: (instance: Instance) => Raw | undefined;
/** Whether a resource has an attribute of this name; a plan tells all of them, set or not. */
export declare function hasAttribute(instance: Instance, name: string): boolean;
export declare function rawAt(raw: Raw | undefined, path: readonly Step[]): Raw | undefined;
/** Older plans name the data source alone: of a policy document its text is meant. */
export declare function wholeOf(instance: Instance): Raw | undefined;
