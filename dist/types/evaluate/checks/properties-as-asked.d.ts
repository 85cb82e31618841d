import type { NamedCheck } from './named-check.js';
/**
 * Properties have the values that somebody asks for. A value of null asks nothing, so that parameters may
 * be left unset; of a list, one must be met. `absent` holds what AWS takes where a property is left out.
 */
export declare const propertiesAsAsked: NamedCheck;
