import type { PolicyPack } from '../model/policy.js';
import type { AuthoredPack } from './authored-policy.js';
/** From what an author wrote, already found valid, to what is run. */
export declare function compilePack(authored: AuthoredPack): PolicyPack;
