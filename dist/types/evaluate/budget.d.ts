/** Counts steps, so that no combination of conditions can run away. */
export interface Budget {
    /** Throws where none is left. */
    readonly spend: (steps?: number) => void;
}
export declare class OutOfBudget extends Error {
}
/** What all verdicts of a run have together. */
export interface RunBudget {
    steps: number;
}
export declare const createRunBudget: () => RunBudget;
/** What one question may take, paid from the run's. */
export declare function budgetFrom(run: RunBudget): Budget;
