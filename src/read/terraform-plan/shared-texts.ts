/** Texts of ASCII in bytes, each made once: names and types stand there again and again. */
export interface SharedTexts {
  /** From the offset after a quote up to the next one; null where that has to be decoded. */
  readonly upToQuote: (start: number) => string | null
  readonly between: (start: number, end: number) => string
}

export function sharedTexts(bytes: Buffer): SharedTexts {
  /** What a place is taken by is replaced by what comes later. */
  const texts: string[] = Array.from({ length: MOST }, () => '')

  function shared(start: number, end: number, hash: number): string {
    const place = hash & (MOST - 1)
    const known = texts[place]
    if (known !== undefined && isTextAt(start, end, known)) return known
    const text = bytes.toString('latin1', start, end)
    if (text.length < LONGEST) texts[place] = text
    return text
  }

  function isTextAt(start: number, end: number, text: string): boolean {
    if (text.length !== end - start) return false
    for (let index = 0; index < text.length; index++) {
      if (text.charCodeAt(index) !== bytes[start + index]) return false
    }
    return true
  }

  return {
    upToQuote(start) {
      let hash = 0
      for (let at = start; ; at++) {
        const code = bytes[at]
        if (code === QUOTE) return shared(start, at, hash)
        if (code === undefined || code === BACKSLASH || code > LAST_ASCII) return null
        hash = hashed(hash, code)
      }
    },
    between(start, end) {
      let hash = 0
      for (let at = start; at < end; at++) {
        const code = bytes[at] ?? 0
        if (code > LAST_ASCII) return bytes.toString('utf8', start, end)
        hash = hashed(hash, code)
      }
      return shared(start, end, hash)
    },
  }
}

const hashed = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0

const MOST = 1024
const LONGEST = 64

const QUOTE = 0x22
const BACKSLASH = 0x5c
const LAST_ASCII = 0x7f
