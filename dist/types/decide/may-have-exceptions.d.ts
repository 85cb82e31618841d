import type { Judgement } from '../model/judgement.js';
import type { Rules } from './rules.js';
/**
 * Whether there is anything that could except a finding, or that asks to. A quick look: most runs have
 * neither settings with waivers nor inputs with comments of that kind, and load no more for them.
 */
export declare function mayHaveExceptions({ rules, judgements, sources, textOf, }: {
    readonly rules: readonly Rules[];
    readonly judgements: readonly Judgement[];
    readonly sources: readonly string[];
    readonly textOf: (file: string) => string | null;
}): boolean;
