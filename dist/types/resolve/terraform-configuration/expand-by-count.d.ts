import type { Value } from '../../model/value.js';
import type { Add, Expansion, Scope } from './scope.js';
/** `count`: as many as its greatest value makes, each under the condition that there are so many. */
export declare function expandByCount<T>(asked: Value, scope: Scope, add: Add<T>, wholeOf: (item: T) => Value): Expansion<T>;
