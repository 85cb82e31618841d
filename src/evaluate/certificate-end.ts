/**
 * The end of the first certificate in PEM, which is the one itself and not its chain, in milliseconds.
 * RFC 5280, 4.1: SEQUENCE { SEQUENCE { [0] version, serial, algorithm, issuer, SEQUENCE { from, to } … } … }
 */
export function certificateEnd(pem: string): number | null {
  const [, encoded] = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END/.exec(pem) ?? []
  if (encoded === undefined) return null
  const bytes = Uint8Array.from(Buffer.from(encoded, 'base64'))
  const [content] = childrenOf(bytes, { start: 0, end: bytes.length })
  const parts = childrenOf(bytes, content)
  const validity = parts[bytes[parts[0]?.start ?? 0] === VERSION ? 4 : 3]
  const [, to] = childrenOf(bytes, validity)
  return to === undefined ? null : timeOf(bytes, to)
}

interface Span {
  readonly start: number
  readonly end: number
}

const VERSION = 0xa0
const UTC_TIME = 0x17

/** The elements in a constructed one. Whatever is cut short or longer than what holds it ends the list. */
function childrenOf(bytes: Uint8Array, parent: Span | undefined): readonly Span[] {
  if (parent === undefined) return []
  const children: Span[] = []
  let start = contentOf(bytes, parent).start
  while (start < parent.end && children.length < 16) {
    const child = { start, end: contentOf(bytes, { start, end: parent.end }).end }
    if (child.end > parent.end || child.end <= start) break
    children.push(child)
    start = child.end
  }
  return children
}

/** The content of the element that starts there: a tag, a length of one byte or more, and the content. */
function contentOf(bytes: Uint8Array, { start }: Span): Span {
  const first = bytes[start + 1] ?? 0
  const more = first < 0x80 ? 0 : first - 0x80
  const begin = start + 2 + more
  if (more > 4) return { start: begin, end: Number.POSITIVE_INFINITY }
  let length = more === 0 ? first : 0
  for (let at = start + 2; at < begin; at += 1) length = length * 256 + (bytes[at] ?? 0)
  return { start: begin, end: begin + length }
}

/** YYMMDDhhmmssZ, years from 50 on in the last century; or YYYYMMDDhhmmssZ. */
function timeOf(bytes: Uint8Array, span: Span): number | null {
  const { start, end } = contentOf(bytes, span)
  const written = String.fromCharCode(...bytes.subarray(start, Math.min(end, start + 15)))
  const short = bytes[span.start] === UTC_TIME
  const century = Number(written.slice(0, 2)) >= 50 ? '19' : '20'
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(short ? century + written : written)
  if (parts === null) return null
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
    .slice(1)
    .map(Number)
  return Date.UTC(year, month - 1, day, hour, minute, second)
}
