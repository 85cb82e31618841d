import type { Condition } from './condition.js';
import type { Literal } from './core.js';
import { type World } from './world.js';
/** A world in the making: nobody has seen it yet. */
export interface Draft {
    readonly world: World;
    /** False where it contradicts what stands. */
    readonly settle: (of: Literal | Constant, holds: boolean) => boolean;
}
type Constant = Extract<Condition, {
    kind: 'constant';
}>;
/** @param spend is told of what is copied */
export declare function createDraft({ assume, ...before }: World, spend: (steps: number) => void): Draft;
export {};
