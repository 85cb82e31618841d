import { type ValueMap } from '../../model/value.js';
/** Attributes whose tags are all that the resource gets; those written on it keep their place. */
export declare function withAllTags(attributes: ValueMap): ValueMap;
