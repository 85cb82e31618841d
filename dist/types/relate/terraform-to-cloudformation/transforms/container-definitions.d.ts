import { type Value } from '../../../model/value.js';
import { type Known } from '../map-value.js';
/** ECS's own camel case, in JSON, to the Pascal case that CloudFormation has for the same names. */
export declare function toContainerDefinitions(known: Known): Value | undefined;
