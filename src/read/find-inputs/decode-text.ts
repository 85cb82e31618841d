export interface DecodedText {
  /** Without its byte order mark. */
  readonly text: string
  /** The byte order mark in front of UTF-8. */
  readonly marked: boolean
  /** Whether the text, encoded as UTF-8 again, gives the same bytes. */
  readonly exact: boolean
}

/**
 * Decodes UTF-8 and UTF-16 of both byte orders, with or without a mark. Bytes that are not UTF-8
 * become U+FFFD, so that a comment in another encoding costs nobody a report. Windows PowerShell's
 * `>` writes UTF-16LE, which is how plans come to be encoded so.
 */
export function decodeText(bytes: Buffer): DecodedText {
  const [first, second, third] = bytes
  if (first === 0xff && second === 0xfe) return utf16(bytes.toString('utf16le', 2))
  if (first === 0xfe && second === 0xff) return utf16(swapped(bytes.subarray(2)))
  if (second === 0 && first !== undefined && first !== 0) return utf16(bytes.toString('utf16le'))
  if (first === 0 && second !== undefined && second !== 0) return utf16(swapped(bytes))
  const marked = first === 0xef && second === 0xbb && third === 0xbf
  const text = bytes.toString('utf8', marked ? 3 : 0)
  return { text, marked, exact: !text.includes('\uFFFD') }
}

/** Whether `decodeText` takes bytes for UTF-16. */
export function isUtf16([first, second]: Buffer): boolean {
  if (first === undefined || second === undefined) return false
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  return isMarked || (first === 0) !== (second === 0)
}

/** Whether bytes can't be text in any encoding that `decodeText` knows. */
export function isBinary(bytes: Buffer): boolean {
  const beginning = bytes.subarray(0, 1024)
  if (!beginning.includes(0)) return false
  const { text, exact } = decodeText(beginning)
  return exact || text.includes('\0')
}

function utf16(text: string): DecodedText {
  return { text, marked: false, exact: false }
}

function swapped(bytes: Buffer): string {
  const even = bytes.subarray(0, bytes.length - (bytes.length % 2))
  return Buffer.from(even).swap16().toString('utf16le')
}
