import { type Answer, type Search } from './engine/search.js';
type Identity = Omit<Search, 'scenarios'>;
/**
 * Whether the holder of identity policies can gain more permissions by a path of the catalogue. Where
 * the path needs one's own user, role or policy, or a role worth passing, the policy must reach any;
 * of one that reaches some of a name, whether they are such isn't known.
 */
export declare function findEscalation(identity: Identity): Answer;
export {};
