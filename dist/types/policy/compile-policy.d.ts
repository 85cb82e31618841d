import type { Policy } from '../model/policy.js';
import { type AuthoredPolicy } from './authored-policy.js';
/** From what an author wrote, already found valid, to what is run. `folder`: where its code lies. */
export declare function compilePolicy(authored: AuthoredPolicy, folder: string): Policy;
