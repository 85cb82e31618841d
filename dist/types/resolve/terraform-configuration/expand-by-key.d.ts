import { type Value } from '../../model/value.js';
import { type Add, type Expansion, type Scope } from './scope.js';
/** `for_each`: one for every key that some value of it has, under the condition that it has it. */
export declare function expandByKey<T>(asked: Value, scope: Scope, add: Add<T>, wholeOf: (item: T) => Value): Expansion<T>;
