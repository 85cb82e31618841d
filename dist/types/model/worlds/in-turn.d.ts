/**
 * Every way to take `count` steps one after the other, where each step leads from a state to none,
 * one or several: the states after the last. Depth first, and without recursion, so that no number of
 * steps exhausts the stack.
 */
export declare function inTurn<State>(count: number, start: State, step: (index: number, state: State) => Iterator<State, unknown>): Generator<State>;
