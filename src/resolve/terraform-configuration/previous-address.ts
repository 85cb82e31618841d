import type { Move } from '../../model/configuration.ts'
import type { ModuleInstance } from './scope.ts'

/** Moves that follow one another; more are a circle. */
const MOST_MOVES = 100

/**
 * The address that a resource had before the `moved` blocks of its module and of those around it; null
 * where none of them is about it.
 * https://developer.hashicorp.com/terraform/language/block/moved
 */
export function previousAddress(address: string, module: ModuleInstance): string | null {
  let previous = address
  for (let at: ModuleInstance | null = module; at !== null; at = at.parent) {
    const { moves } = at.node.module
    if (moves.length === 0) continue
    const within = at.address === '' ? 0 : at.address.length + 1
    previous = previous.slice(0, within) + before(previous.slice(within), moves)
  }
  return previous === address ? null : previous
}

function before(address: string, moves: readonly Move[]): string {
  let at = address
  for (let left = MOST_MOVES; left > 0; left -= 1) {
    const move = moves.find(({ to }) => isOf(at, to))
    if (move === undefined) break
    at = move.from + at.slice(move.to.length)
  }
  return at
}

/** An address without a key stands for each of its instances, and a module for what is in it. */
const isOf = (address: string, to: string): boolean =>
  address.startsWith(to) && /^(?:$|[.[])/.test(address.slice(to.length))
