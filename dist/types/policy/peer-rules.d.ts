import type { PeerRule } from '../model/peer-rule.js';
/** Another tool's rules, by the tool and by the rule's id in lower case. */
export type PeerRules = ReadonlyMap<string, ReadonlyMap<string, readonly PeerRule[]>>;
/** What is known of the rules of other tools: which of our policies asks the same. */
export declare function peerRules(): PeerRules;
