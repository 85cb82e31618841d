import type { Truth } from '../../model/truth.js';
import { type Place } from '../place.js';
import { type PatternQuestion } from './lists.js';
/** Whether there is a statement, and it denies rather than allows. */
export declare function isDeny(statement: Place): Truth;
interface ElementQuestion extends Omit<PatternQuestion, 'failure'> {
    /** What is wrong where the statement misses the requests. */
    readonly reason: string;
    readonly wanted: string | null;
}
/** Whether `Action` or `Resource` holds what is asked for, or their negations leave it in. */
export declare function covers(statement: Place, element: 'Action' | 'Resource', question: ElementQuestion): Truth;
export {};
