import { type Value, type ValueList, type ValueMap } from '../../../model/value.js';
/** Arguments as what a function takes; each refuses where it is something else. */
export declare function textArgument(value: Value | undefined): string;
export declare function numberArgument(value: Value | undefined): number;
export declare function integerArgument(value: Value | undefined): number;
/** Refuses before work of this size, in characters or items, is begun. */
export declare function limitWork(size: number): void;
export declare function listArgument(value: Value | undefined): ValueList;
export declare function mapArgument(value: Value | undefined): ValueMap;
export declare function textsArgument(value: Value | undefined): string[];
