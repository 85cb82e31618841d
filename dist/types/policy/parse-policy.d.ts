import type { RunError } from '../model/decision.js';
import type { Policy, PolicyPack } from '../model/policy.js';
import { type CheckSchemas } from './validate-policy.js';
export type { CheckSchemas };
/** `folder`: where the policy's code and examples lie. `file`: how errors name its file. */
export declare function parsePolicy(text: string, { file, folder, checks }: {
    file: string;
    folder: string;
    checks: CheckSchemas;
}): Policy | readonly RunError[];
export declare function parsePack(text: string, file: string): PolicyPack | readonly RunError[];
