import { type Answer, type Search } from './search.js';
type Identity = Pick<Search, 'groups' | 'names' | 'work'>;
/**
 * Whether there is a context in which every action on every resource is allowed. Contexts are tried in
 * which as many allowing statements as possible hold, and no denying one.
 */
export declare function findAdmin({ groups, names, work }: Identity, ignoringDenies: boolean): Answer;
/** Whether every published action of some service is allowed, each on some resource, in some context. */
export declare function findFullAccess(identity: Identity, services: readonly string[] | null): Answer;
export {};
