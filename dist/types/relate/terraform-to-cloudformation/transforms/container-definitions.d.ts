import { type Value } from '../../../model/value.ts';
import { type Known } from '../map-value.ts';
/** ECS's own camel case, in JSON, to the Pascal case that CloudFormation has for the same names. */
export declare function toContainerDefinitions(known: Known): Value | undefined;
