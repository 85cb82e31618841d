/** Numbers from a first one up to, and without, the one behind the last. */
export interface Span<N extends bigint | number> {
  readonly from: N
  readonly until: N
}

/** Sorted; no two of them overlap or touch, and none is empty. */
export type Spans<N extends bigint | number> = readonly Span<N>[]

/** Makes one set of spans in any order. */
export function joinSpans<N extends bigint | number>(spans: readonly Span<N>[]): Spans<N> {
  const sorted = spans
    .filter(({ from, until }) => from < until)
    .toSorted((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0))
  const joined: Span<N>[] = []
  for (const span of sorted) {
    const last = joined.at(-1)
    if (last === undefined || last.until < span.from) joined.push(span)
    else if (last.until < span.until) joined[joined.length - 1] = { ...last, until: span.until }
  }
  return joined
}

// `Math` knows nothing of bigints.
function lesser<N extends bigint | number>(one: N, other: N): N {
  if (one < other) return one
  return other
}

function greater<N extends bigint | number>(one: N, other: N): N {
  if (one < other) return other
  return one
}

export function commonSpans<N extends bigint | number>(one: Spans<N>, other: Spans<N>): Spans<N> {
  const common: Span<N>[] = []
  let [left, right] = [0, 0]
  for (;;) {
    const [a, b] = [one[left], other[right]]
    if (a === undefined || b === undefined) return common
    const from = greater(a.from, b.from)
    const until = lesser(a.until, b.until)
    if (from < until) common.push({ from, until })
    if (a.until < b.until) left += 1
    else right += 1
  }
}

export function withoutSpans<N extends bigint | number>(from: Spans<N>, less: Spans<N>): Spans<N> {
  const left: Span<N>[] = []
  for (const span of from) {
    let start = span.from
    for (const gap of less) {
      if (gap.until <= start) continue
      if (gap.from >= span.until) break
      if (start < gap.from) left.push({ from: start, until: gap.from })
      start = gap.until
    }
    if (start < span.until) left.push({ from: start, until: span.until })
  }
  return left
}

export const countAddresses = (spans: Spans<bigint>): bigint =>
  spans.reduce((sum, { from, until }) => sum + until - from, 0n)
