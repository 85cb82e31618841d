import type { Judgement } from '../model/judgement.js';
import type { ChecklistItem } from '../model/policy.js';
/**
 * What only the running account answers, one line each for the whole run: unknown, always. `file`: an
 * input of the run, since a line has to name one.
 */
export declare function checklistJudgements(items: readonly ChecklistItem[], file: string): readonly Judgement[];
