import { type Value, type ValueList, type ValueMap } from '../../model/value.js';
import { type Run } from './scope.js';
/** `of.name` */
export declare function attributeOf(of: Value, name: string, run: Run): Value;
/** `of[key]` */
export declare function indexOf(of: Value, key: Value, run: Run): Value;
/** `of[*]`: what each item becomes; of what is no list, of that alone; of null, nothing. */
export declare function splat(of: Value, run: Run, each: (item: Value) => Value): Value;
/** Items with their keys: numbers of a list, the items themselves of a set, names of a map. */
export declare function keyed(value: ValueList | ValueMap): [Value, Value][];
