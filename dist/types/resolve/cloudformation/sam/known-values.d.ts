import type { Raw } from '../../../model/document.js';
import type { StackContext } from '../stack-context.js';
/** Values of a template's parameters, as far as they are known before it is deployed. */
export type KnownValue = (name: string) => Raw | undefined;
/**
 * What the transform takes a parameter to be: the value given or passed, else the default. A parameter
 * that is read from the Parameter Store has none, and a secret's is none that a shape may depend on.
 *
 * @param assumed is told of each parameter whose default counts, though another value may be given
 */
export declare function knownValues(context: StackContext, assumed: (name: string) => void): KnownValue;
/** Puts known values in the place of each `Ref` and of each hole of an `Fn::Sub`. What has none stays the same object. */
export declare function writeKnown(raw: Raw, known: KnownValue): Raw;
