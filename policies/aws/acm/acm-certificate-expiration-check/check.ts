import type { Check, Place, SettledSpot, Truth } from 'stackgate'

/**
 * A certificate of one's own is valid for some days more; one that ACM issues is renewed by ACM, which
 * is certain where it can prove the domain by records in DNS, or has the certificate from a private CA.
 */
const check: Check = (certificate, kit, { days, today }) => {
  const { all, any, at, each, fail, look, matches, pass, related, some, unknown } = kit
  return look(at(certificate, 'CertificateBody'), (body) =>
    body.value === undefined ? issued() : imported(body),
  )

  function imported(body: SettledSpot): Truth {
    const end = typeof body.value === 'string' ? endOf(body.value) : null
    if (end === null) return unknown(body, "when the certificate ends can't be read from the input")
    const from = typeof today === 'string' ? Date.parse(today) : Date.now()
    const ends = `the certificate ends on ${new Date(end).toISOString().slice(0, 10)}`
    return end - from > Number(days) * DAY
      ? pass()
      : fail(body, ends, { wanted: `be valid for more than ${Number(days)} days` })
  }

  function issued(): Truth {
    return look(at(certificate, 'CertificateAuthorityArn'), (authority) =>
      authority.value === undefined ? proven() : pass(),
    )
  }

  function proven(): Truth {
    return look(at(certificate, 'ValidationMethod'), (method) => {
      // Without a method, ACM asks by e-mail.
      if (method.value === undefined || method.value === 'EMAIL') {
        const place = method.value === undefined ? certificate : method
        return unknown(place, 'somebody has to answer an e-mail for each renewal')
      }
      const reason = 'nothing in the input puts the records that prove the domain into a zone'
      return any(
        certificate,
        [
          recorded(),
          related(VALIDATION, { to: certificate, through: ['certificate_arn'] }, pass, {
            none: reason,
          }),
          unknown(method, reason),
        ],
        reason,
      )
    })
  }

  /** Each name has an option that says in which zone its record is made. */
  function recorded(): Truth {
    const options = at(certificate, 'DomainValidationOptions')
    const inZone = (option: Place) => matches(option, { required: ['HostedZoneId'] })
    const named = (name: SettledSpot) => {
      const { value } = name
      if (typeof value !== 'string') return each(options, inZone)
      const isOf = (option: Place) => matches(at(option, 'DomainName'), { const: value })
      return some(options, (option) => all([inZone(option), isOf(option)]), 'it has no zone')
    }
    return all([
      look(at(certificate, 'DomainName'), named),
      each(at(certificate, 'SubjectAlternativeNames'), named),
    ])
  }
}

const DAY = 86_400_000
const VALIDATION = 'aws_acm_certificate_validation'

/**
 * The end of the first certificate in PEM, which is the one itself and not its chain, in milliseconds.
 * RFC 5280, 4.1: SEQUENCE { SEQUENCE { [0] version, serial, algorithm, issuer, SEQUENCE { from, to } … } … }
 */
function endOf(pem: string): number | null {
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

export default check
