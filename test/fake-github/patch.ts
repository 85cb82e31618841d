/** A patch as GitHub gives it: hunks with three lines around each change. */
export function patchOf(before: string, after: string): string {
  const [old, now] = [linesOf(before), linesOf(after)]
  const steps = stepsBetween(old, now)
  const kept = steps.map((_, index) =>
    steps.slice(Math.max(0, index - 3), index + 4).some(({ sign }) => sign !== ' '),
  )
  const hunks: string[] = []
  for (let index = 0; index < steps.length; index += 1) {
    if (!kept[index]) continue
    let end = index
    while (kept[end]) end += 1
    const part = steps.slice(index, end)
    const earlier = steps.slice(0, index)
    const count = (list: typeof steps, without: string) =>
      list.filter(({ sign }) => sign !== without).length
    const range = (without: string) => {
      const length = count(part, without)
      return `${count(earlier, without) + (length === 0 ? 0 : 1)},${length}`
    }
    hunks.push(`@@ -${range('+')} +${range('-')} @@`, ...part.map(({ sign, text }) => sign + text))
    index = end
  }
  return hunks.join('\n')
}

const linesOf = (text: string) => (text === '' ? [] : text.replace(/\n$/, '').split('\n'))

type Step = { readonly sign: ' ' | '-' | '+'; readonly text: string }

/** By the longest common subsequence. */
function stepsBetween(old: readonly string[], now: readonly string[]): readonly Step[] {
  const table = Array.from({ length: old.length + 1 }, () =>
    new Array<number>(now.length + 1).fill(0),
  )
  const cell = (row: number, column: number) => table[row]?.[column] ?? 0
  for (let row = old.length - 1; row >= 0; row -= 1)
    for (let column = now.length - 1; column >= 0; column -= 1) {
      const value =
        old[row] === now[column]
          ? cell(row + 1, column + 1) + 1
          : Math.max(cell(row + 1, column), cell(row, column + 1))
      const line = table[row]
      if (line !== undefined) line[column] = value
    }
  const steps: Step[] = []
  let [row, column] = [0, 0]
  while (row < old.length || column < now.length) {
    if (row < old.length && column < now.length && old[row] === now[column]) {
      steps.push({ sign: ' ', text: old[row] ?? '' })
      row += 1
      column += 1
    } else if (
      row < old.length &&
      (column >= now.length || cell(row + 1, column) >= cell(row, column + 1))
    ) {
      steps.push({ sign: '-', text: old[row] ?? '' })
      row += 1
    } else {
      steps.push({ sign: '+', text: now[column] ?? '' })
      column += 1
    }
  }
  return steps
}
