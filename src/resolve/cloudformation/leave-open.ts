import type { StackContext } from './stack-context.ts'

/** Says that something was not read which may hold resources of any type. @param clause without a full stop */
export function leaveOpen(clause: string, { tree, problems }: StackContext): void {
  if (tree.open.includes(clause)) return
  tree.open.push(clause)
  problems.note(`${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`)
}
