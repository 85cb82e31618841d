/**
 * Every way to take `count` steps one after the other, where each step leads from a state to none,
 * one or several: the states after the last. Depth first, and without recursion, so that no number of
 * steps exhausts the stack.
 */
export function* inTurn<State>(
  count: number,
  start: State,
  step: (index: number, state: State) => Iterator<State, unknown>,
): Generator<State> {
  if (count === 0) {
    yield start
    return
  }
  const taken = [step(0, start)]
  for (let last = taken.at(-1); last !== undefined; last = taken.at(-1)) {
    const next = last.next()
    if (next.done === true) taken.pop()
    else if (taken.length === count) yield next.value
    else taken.push(step(taken.length, next.value))
  }
}
