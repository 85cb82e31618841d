/** Where progress is told. */
export interface ProgressScreen {
  readonly write: (text: string) => unknown
  /** Whether a line can be written over. */
  readonly isTerminal: boolean
  /** Nanoseconds of a clock that only goes forward. */
  readonly now: () => bigint
}

export interface Progress {
  readonly tell: (read: number, of: number) => void
  /** Takes away what is still on the screen. */
  readonly end: () => void
}

const ms = 1_000_000n
/** A run that ends sooner tells nothing. */
const quiet = 400n * ms
const betweenLooks = 100n * ms
const betweenLines = 10_000n * ms

const CLEAR = '\r\u001b[2K'

/** Tells how many inputs are read: on one line of a terminal, in a log with one line every ten seconds. */
export function createProgress({ write, isTerminal, now }: ProgressScreen): Progress {
  const started = now()
  let told = started
  let isShown = false
  return {
    tell: (read, of) => {
      const time = now()
      const isDue = isTerminal
        ? time - started >= quiet && (!isShown || time - told >= betweenLooks)
        : time - told >= betweenLines
      if (!isDue) return
      told = time
      isShown = isTerminal
      const text = `reading ${read}/${of} ${of === 1 ? 'input' : 'inputs'}`
      write(isTerminal ? `${CLEAR}${text}` : `${text}\n`)
    },
    end: () => {
      if (isShown) write(CLEAR)
      isShown = false
    },
  }
}
