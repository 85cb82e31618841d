import { type Unknown, type Value } from '../../model/value.js';
import { type Made, type Run } from './scope.js';
/** Instances that aren't all known, as expressions see them: each by its key, else the one that stands for all. */
export declare function manyOf<T>(instances: readonly Made<T>[], why: Unknown, run: Run, wholeOf: (item: T) => Value): Value;
