import type { RunError } from '../model/decision.js';
import type { Policy, PolicyPack } from '../model/policy.js';
import type { TypeShapes } from './type-shapes.js';
import { type CheckSchemas } from './validate-policy.js';
export type { CheckSchemas };
/** What a policy is parsed by. */
export interface ParseOptions {
    /** How errors name its file. */
    readonly file: string;
    /** Where its code and examples lie. */
    readonly folder: string;
    readonly checks: CheckSchemas;
    /** What its paths are checked against; null: they aren't. */
    readonly shapes: TypeShapes | null;
}
export declare function parsePolicy(text: string, { file, folder, checks, shapes }: ParseOptions): Policy | readonly RunError[];
export declare function parsePack(text: string, file: string): PolicyPack | readonly RunError[];
