/** Counts the steps that a question costs, so that no document can run away with it. */
export interface Work {
    steps: number;
    boxes: number;
}
export declare const mostSteps = 400000;
export declare const mostBoxes = 4000;
export declare class TooComplex extends Error {
    readonly name = "TooComplex";
}
export declare function spendSteps(work: Work, steps: number): void;
export declare function spendBox(work: Work): void;
