/** The order that a reader expects of control numbers: 1.2 before 1.10, `AC-2` before `AC-2(1)`. */
export function compareNumbers(one: string, other: string): number {
  const [a, b] = [partsOf(one), partsOf(other)]
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const [left, right] = [a[index], b[index]]
    if (left === undefined) return -1
    if (right === undefined) return 1
    if (left === right) continue
    const [leftIsNumber, rightIsNumber] = [left, right].map((part) => /^\d/.test(part))
    if (leftIsNumber && rightIsNumber) return Number(left) - Number(right)
    return leftIsNumber ? -1 : rightIsNumber ? 1 : left < right ? -1 : 1
  }
  return 0
}

const partsOf = (number: string): readonly string[] => number.match(/\d+|[A-Za-z]+/g) ?? []
