import type { NamedCheck } from './named-check.js';
/**
 * A parameter of a database is as asked. It stands in the parameter group that the database names; where it
 * names none, or the group doesn't set it, the default of the group's family holds.
 */
export declare const groupParameter: NamedCheck;
