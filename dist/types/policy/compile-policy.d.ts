import type { Policy } from '../model/policy.ts';
import { type AuthoredPolicy } from './authored-policy.ts';
/** From what an author wrote, already found valid, to what is run. `folder`: where its code lies. */
export declare function compilePolicy(authored: AuthoredPolicy, folder: string): Policy;
