import { diffLines, type Hunk, linesOf } from './line-diff.ts'

const CONTEXT = 3

/** A unified diff of a file, as `git apply` takes it; empty where nothing differs. */
export function unifiedDiff(
  file: string,
  before: string,
  after: string,
  show: (lines: readonly string[]) => readonly string[] = (lines) => lines,
): readonly string[] {
  const [old, made] = [show(linesOf(before)), show(linesOf(after))]
  const hunks = diffLines(old, made)
  if (hunks.length === 0) return []
  return [
    `--- a/${file}`,
    `+++ b/${file}`,
    ...inGroups(hunks).flatMap((group) => groupLines(group, old)),
  ]
}

/** Those whose surroundings meet. */
function inGroups(hunks: readonly Hunk[]): readonly (readonly Hunk[])[] {
  const groups: Hunk[][] = []
  for (const hunk of hunks) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (
      group !== undefined &&
      last !== undefined &&
      hunk.before - (last.before + last.removed.length) <= 2 * CONTEXT
    )
      group.push(hunk)
    else groups.push([hunk])
  }
  return groups
}

function groupLines(group: readonly Hunk[], old: readonly string[]): readonly string[] {
  const [first] = group
  const last = group.at(-1)
  if (first === undefined || last === undefined) return []
  const start = Math.max(0, first.before - CONTEXT)
  const end = Math.min(old.length, last.before + last.removed.length + CONTEXT)
  const lines: string[] = []
  let at = start
  for (const { before, removed, added } of group) {
    lines.push(...old.slice(at, before).map((line) => ` ${line}`))
    lines.push(...removed.map((line) => `-${line}`), ...added.map((line) => `+${line}`))
    at = before + removed.length
  }
  lines.push(...old.slice(at, end).map((line) => ` ${line}`))
  const count = (sign: string) =>
    lines.filter((line) => line.startsWith(' ') || line.startsWith(sign)).length
  const madeStart = first.after - (first.before - start)
  const range = (from: number, length: number) => `${length === 0 ? from : from + 1},${length}`
  return [`@@ -${range(start, count('-'))} +${range(madeStart, count('+'))} @@`, ...lines]
}
