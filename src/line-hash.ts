/** Characters that a hash is made of. */
const block = 100

const [tab, lineFeed, carriageReturn, space] = [9, 10, 13, 32]

/** What code scanning's own hash puts behind the end of a file. */
const end = 65_535

const word = 2 ** 32

/** 37 to the power of `block`, modulo 2 to the power of 64, as two halves. */
const [firstHigh, firstLow] = power()

function power(): readonly [high: number, low: number] {
  let value = 1n
  for (let step = 0; step < block; step++) value = BigInt.asUintN(64, value * 37n)
  return [Number(value >> 32n), Number(value & 0xffff_ffffn)]
}

/** The hash of a line, and the last line that it is made of. */
export interface LineHash {
  readonly hash: string
  readonly lastLine: number
}

/**
 * The hash by which GitHub's code scanning knows a line again, of each line of a text, the first at 0:
 * `primaryLocationLineHash`, as github/codeql-action computes it (`src/fingerprints.ts`). A rolling hash of
 * the line's first hundred characters but spaces and tabs, those of the lines below included, and behind
 * the colon how often it has been met so far. Every end of a line counts as one line feed.
 */
export function lineHashes(text: string): readonly LineHash[] {
  const window = new Uint16Array(block)
  const starts = new Int32Array(block).fill(-1)
  const seen = new Map<string, number>()
  const hashes: LineHash[] = []
  let [high, low, index, line] = [0, 0, 0, 0]
  let isStart = true
  let wasReturn = false

  const tell = () => {
    const hash =
      high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0')
    const times = (seen.get(hash) ?? 0) + 1
    seen.set(hash, times)
    hashes.push({ hash: `${hash}:${times}`, lastLine: line })
    starts[index] = -1
  }
  const take = (code: number) => {
    const left = window[index] ?? 0
    window[index] = code
    // Each product stays below 2 to the power of 53.
    const lows = low * 37 + code
    const lowsOut = firstLow * left
    const highs =
      high * 37 + Math.floor(lows / word) - firstHigh * left - Math.floor(lowsOut / word)
    const rest = (lows % word) - (lowsOut % word)
    low = rest < 0 ? rest + word : rest
    high = modulo(rest < 0 ? highs - 1 : highs)
    index = (index + 1) % block
  }
  const read = (given: number) => {
    if (given === space || given === tab || (wasReturn && given === lineFeed)) {
      wasReturn = false
      return
    }
    wasReturn = given === carriageReturn
    const code = wasReturn ? lineFeed : given
    if (starts[index] !== -1) tell()
    if (isStart) {
      isStart = false
      line++
      starts[index] = line
    }
    if (code === lineFeed) isStart = true
    take(code)
  }

  for (let at = 0; at < text.length; at++) read(text.charCodeAt(at))
  read(end)
  for (let step = 0; step < block; step++) {
    if (starts[index] !== -1) tell()
    take(0)
  }
  return hashes
}

const modulo = (value: number): number => {
  const rest = value % word
  return rest < 0 ? rest + word : rest
}
