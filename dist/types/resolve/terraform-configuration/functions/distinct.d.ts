import { type Value, type ValueList } from '../../../model/value.js';
/** Items without repetitions; sorted as a set is where `sorts`, as far as all of them are known. */
export declare function distinct(items: ValueList, sorts: boolean): Value;
/** JSON with sorted keys. */
export declare function canonical(value: Value | undefined): string;
