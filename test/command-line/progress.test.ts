import { expect, test } from 'vitest'
import { createProgress } from '../../src/command-line/progress.ts'

/** What is written while inputs are read, one each so many milliseconds. */
function told(isTerminal: boolean, each: number, inputs: number): string {
  let time = 0
  let written = ''
  const progress = createProgress({
    write: (text) => {
      written += text
    },
    isTerminal,
    now: () => BigInt(time) * 1_000_000n,
  })
  for (let read = 1; read <= inputs; read += 1) {
    time += each
    progress.tell(read, inputs)
  }
  progress.end()
  return written
}

const clear = '\r\u001b[2K'

test('a short run tells nothing', () => {
  expect(told(true, 50, 7)).toBe('')
  expect(told(false, 50, 7)).toBe('')
})

test('on a terminal, one line is written over, and taken away at the end', () => {
  expect(told(true, 200, 3)).toBe(`${clear}reading 2/3 inputs${clear}reading 3/3 inputs${clear}`)
})

test('in a log there is a line every ten seconds', () => {
  expect(told(false, 4000, 6)).toBe('reading 3/6 inputs\nreading 6/6 inputs\n')
})
