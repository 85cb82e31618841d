/** Without the single letters of YAML 1.1, which CloudFormation and PyYAML take for text. */
const WORDS: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ...['yes', 'Yes', 'YES', 'on', 'On', 'ON', 'true', 'True', 'TRUE'].map(
    (word) => [word, true] as const,
  ),
  ...['no', 'No', 'NO', 'off', 'Off', 'OFF', 'false', 'False', 'FALSE'].map(
    (word) => [word, false] as const,
  ),
  ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
])
const LONGEST_WORD = 5

/**
 * YAML 1.1 as PyYAML has it: a number of base 60 begins with no zero, a float has a point, its
 * exponent a sign. The service differs in one thing: `0900` is 900 to it, not text
 * (Kotaimen/awscfncli issue 96, aws/aws-cli issue 3991).
 */
const INTEGER =
  /^[-+]?(?:0b[01_]+|0[0-9_]+|0|[1-9][0-9_]*|0x[0-9a-fA-F_]+|[1-9][0-9_]*(?::[0-5]?[0-9])+)$/
const FLOAT =
  /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*)$/

/** The greatest float takes 309 digits. */
const LONGEST_NUMBER = 400

const ZERO = 0x30
const NINE = 0x39

/**
 * The value of a scalar without quotes or tag. Dates stay text, as CloudFormation takes them; so do
 * infinity, NaN and integers that a number can't hold exactly.
 */
export function resolvePlain(text: string): string | number | boolean | null {
  const first = text.charCodeAt(0)
  if ((first >= ZERO && first <= NINE) || first === 0x2e || first === 0x2d || first === 0x2b) {
    return toNumber(text) ?? text
  }
  if (text.length > LONGEST_WORD) return text
  const word = WORDS.get(text)
  return word === undefined ? text : word
}

export function toBoolean(text: string): boolean | null {
  return WORDS.get(text.toLowerCase()) ?? null
}

export const isNull = (text: string): boolean => WORDS.get(text) === null

/** Null where the text isn't a number that can be held. */
export function toNumber(text: string): number | null {
  if (text.length > LONGEST_NUMBER) return null
  if (INTEGER.test(text)) return toInteger(text.replaceAll('_', ''))
  if (!FLOAT.test(text)) return null
  const float = ofBase60(text.replaceAll('_', ''))
  return Number.isFinite(float) ? float : null
}

function toInteger(text: string): number | null {
  const signed = text.startsWith('-') || text.startsWith('+')
  const digits = signed ? text.slice(1) : text
  const magnitude = magnitudeOf(digits)
  if (!Number.isSafeInteger(magnitude)) return null
  return text.startsWith('-') && magnitude !== 0 ? -magnitude : magnitude
}

function magnitudeOf(digits: string): number {
  if (!digits.startsWith('0') || digits === '0') return ofBase60(digits)
  // `0b` and `0x` without a digit, of underscores only, are no numbers.
  if (digits.length === 2 && /[bx]$/.test(digits)) return Number.NaN
  return Number(/^0[0-7]+$/.test(digits) ? `0o${digits.slice(1)}` : digits)
}

/** `12:30:15` counts in sixties; without a colon it is an ordinary number. */
function ofBase60(text: string): number {
  if (!text.includes(':')) return Number(text)
  const magnitude = text
    .replace(/^[-+]/, '')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0)
  return text.startsWith('-') ? -magnitude : magnitude
}
