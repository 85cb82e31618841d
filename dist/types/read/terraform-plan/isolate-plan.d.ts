/** The JSON of a plan inside a text that may hold lines of a log around it. */
export interface IsolatedPlan {
    readonly json: string;
    /** Lines of the text before it. */
    readonly linesBefore: number;
    readonly linesAfter: number;
    /** False where the text ends before the plan does. */
    readonly ended: boolean;
}
/**
 * Cuts a plan out of a text with other lines before or after it, as CI wrappers and `2>&1` leave
 * them. Null where nothing in the text looks like the beginning of one.
 *
 * @throws InputError where the text holds more than one plan, of which only one would be judged.
 */
export declare function isolatePlan(text: string): IsolatedPlan | null;
export declare const SEVERAL = "This file holds more than one plan. Write each plan to a file of its own.";
/** Where the first line stands that a plan begins with; -1 where none does. */
export declare function startOfPlan(text: string): number;
