import type { Value } from '../../../model/value.ts'
import { notEvaluated } from '../unknowns.ts'
import { textArgument } from './arguments.ts'
import { type BuiltIn, refuse, strict } from './function-type.ts'

interface Encoding {
  readonly encode: (text: string) => Buffer
  readonly decode: (bytes: Buffer) => string
}

const UTF_16: Encoding = {
  encode: (text) => Buffer.from(text, 'utf16le'),
  decode: (bytes) => bytes.toString('utf16le'),
}

/** By their names at IANA in lower case. */
const ENCODINGS: ReadonlyMap<string, Encoding> = new Map([
  ['utf-8', { encode: (text) => Buffer.from(text), decode: decodeUtf8 }],
  ['utf-16le', UTF_16],
  [
    'utf-16be',
    {
      encode: (text) => UTF_16.encode(text).swap16(),
      decode: (bytes) =>
        bytes.length % 2 === 0
          ? UTF_16.decode(Buffer.from(bytes).swap16())
          : refuse('takes text of its encoding'),
    },
  ],
  ['iso-8859-1', { encode: encodeLatin1, decode: (bytes) => bytes.toString('latin1') }],
])

/** Functions between text and base64 of its bytes in an encoding. */
export const textEncodings: Readonly<Record<string, BuiltIn>> = {
  textencodebase64: strict(2, 2, ([text, name]) =>
    by(textArgument(name), ({ encode }) => encode(textArgument(text)).toString('base64')),
  ),
  textdecodebase64: strict(2, 2, ([text, name]) =>
    by(textArgument(name), ({ decode }) => decode(fromBase64(textArgument(text)))),
  ),
}

function by(name: string, use: (encoding: Encoding) => string): Value {
  const encoding = ENCODINGS.get(name.toLowerCase())
  return encoding === undefined
    ? notEvaluated('an encoding of text is none of those that are evaluated')
    : use(encoding)
}

function encodeLatin1(text: string): Buffer {
  return /^[\0-\xff]*$/.test(text)
    ? Buffer.from(text, 'latin1')
    : refuse('takes text that its encoding has characters for')
}

/** Text that is UTF-8; refuses other bytes, as strings of the language can't hold them. */
export function decodeUtf8(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return refuse('takes bytes that are text in UTF-8')
  }
}

/** The bytes that standard base64 stands for; ends of lines in it are passed over. */
export function fromBase64(text: string): Buffer {
  const written = text.replace(/[\r\n]/g, '')
  if (written.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(written)) {
    return refuse('takes base64')
  }
  return Buffer.from(written, 'base64')
}
