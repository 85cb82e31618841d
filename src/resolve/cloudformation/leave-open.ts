import { sentenceOf } from './problems.ts'
import type { StackContext } from './stack-context.ts'

/** One would do to leave everything open; a reader may want to know of some more. */
const MOST = 100

/** Says that something was not read which may hold resources of any type. @param clause without a full stop */
export function leaveOpen(clause: string, { tree, problems }: StackContext): void {
  if (tree.open.length >= MOST || tree.open.includes(clause)) return
  tree.open.push(clause)
  problems.note(sentenceOf(clause))
}
