import type { Truth } from '../model/truth.ts'
import { isKind, type Value, type ValueList } from '../model/value.ts'
import { fork } from './truth.ts'

/** Items of one list whose presence conditions decide; of more, the number isn't worked out. */
const MAX_CONDITIONAL = 64

/**
 * Judges the number of items of a list, in every world: items that a condition removes don't count.
 * Judged at once where `judge` says the same of every number that is still possible. Null: too many
 * items depend on conditions.
 */
export function overCount(
  items: ValueList,
  judge: (least: number, most: number) => Truth | null,
): Truth | null {
  const conditional = items.filter((item) => presenceOf(item) === null)
  if (conditional.length > MAX_CONDITIONAL) return null
  const certain = items.filter((item) => presenceOf(item) === true).length
  const known = new Map<string, Truth>()
  return from(0, certain)

  function from(index: number, count: number): Truth {
    const least = count
    const most = count + conditional.length - index
    const before = known.get(`${index} ${count}`)
    if (before !== undefined) return before
    const truth = judge(least, most) ?? decide(conditional[index], index + 1, count)
    known.set(`${index} ${count}`, truth)
    return truth
  }

  function decide(item: Value | undefined, next: number, count: number): Truth {
    if (item === undefined) return from(next, count)
    if (!isKind(item, 'choice')) return from(next, count + 1)
    const { condition, then, otherwise } = item
    return fork(condition, decide(then, next, count), decide(otherwise, next, count))
  }
}

/** Whether an item is there; null where a condition decides. */
function presenceOf(item: Value | undefined): boolean | null {
  if (item === undefined) return false
  if (!isKind(item, 'choice')) return true
  const [then, otherwise] = [presenceOf(item.then), presenceOf(item.otherwise)]
  return then === otherwise ? then : null
}
