import type { Evidence } from '../../../model/truth.js';
import { type Names } from './compile.js';
import type { PolicyDocument, Statement } from './document.js';
import { type Scenario } from './scenario.js';
/** One request. Texts may hold the characters of symbols. */
export interface Request {
    /** An ARN; `anonymous`; `service:NAME`, `federated:ARN`, `canonical:ID`. */
    readonly principal: string | null;
    readonly action: string;
    readonly resource: string;
    /** By key in lower case. */
    readonly context: ReadonlyMap<string, readonly string[]>;
}
/** The documents that decide, joined as AWS joins them: one of each group must allow, and none deny. */
export type Groups = readonly (readonly PolicyDocument[])[];
export interface Decision {
    readonly decision: 'allowed' | 'denied' | 'unknown';
    /** What it rests on: the statement that allows or denies, or what isn't known; null where none allows. */
    readonly statement: Statement | null;
    readonly doubt: Evidence | null;
}
/**
 * Decides one request, statement by statement as the documentation says it (IAM User Guide, policy
 * evaluation logic). All that the search claims is checked by it.
 */
export declare function decide(groups: Groups, request: Request, scenario: Scenario, names: Names): Decision;
