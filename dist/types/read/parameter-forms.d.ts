import type { Raw } from '../model/document.js';
export type Pair = readonly [name: string, value: string];
/**
 * The values in a file of parameters, in the forms that tools of AWS take: a list of `ParameterKey` and
 * `ParameterValue`, or of `Key=Value` (`aws cloudformation deploy`); a map under `Parameters`
 * (CodePipeline's template configuration) or `parameters` (the deployment file of Git sync); a plain map.
 *
 * @throws InputError where it is none of them
 */
export declare function pairsIn(content: Raw): Generator<Pair>;
/** Items of a list are separated by commas. */
export declare function textOf(value: Raw): string;
