import type { PeerRule } from '../../model/peer-rule.js';
import type { Policy } from '../../model/policy.js';
import type { WaiverSource, WaiverState } from '../../model/waiver.js';
import { type Request } from './request.js';
/** What the names in exceptions stand for. */
export interface RuleNames {
    /** The id of a policy by any of its names. */
    readonly idOf: (name: string) => string | null;
    /** Whether the exception is about the policy, and about what it asks. */
    readonly standsFor: (request: Request, policy: Policy) => boolean;
    /** Whether it names the policy as it must, so that it can be in force. */
    readonly isComplete: (request: Request) => boolean;
    /** What is wrong with the name, whatever is found; null: nothing. */
    readonly knows: (request: Request) => Extract<WaiverState, 'unknown-rule' | 'other-question'> | null;
    /** Whether it is meant for us: a CDK app acknowledges rules of others the same way. */
    readonly isOurs: (source: WaiverSource) => boolean;
    /** What to do about a name that stands for nothing. */
    readonly advice: (source: WaiverSource) => string;
}
export declare function createRuleNames(names: ReadonlyMap<string, string>, peers: ReadonlyMap<string, ReadonlyMap<string, readonly PeerRule[]>>): RuleNames;
