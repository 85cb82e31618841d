import { type Unknown, type Value } from '../../model/value.js';
import { type Made, type Run } from './scope.js';
/**
 * Instances that aren't all known, as expressions see them: each by its key, and the one that stands for
 * all by the key that it has itself. Under any other key may be any of them.
 */
export declare function manyOf<T>({ instances, why, ownKey }: ManyInstances<T>, run: Run, wholeOf: (item: T) => Value): Value;
interface ManyInstances<T> {
    readonly instances: readonly Made<T>[];
    readonly why: Unknown;
    /** Of the one that stands for all; null where none does. */
    readonly ownKey: Value;
}
/** A key, or a number, that nobody knows: the same of the same unknown collection or count. */
export declare const unknownKey: (of: Value, made: string) => Unknown;
export {};
