/**
 * Texts with wildcards and holes, as policies write actions and ARNs. A pattern is a sequence of
 * single characters, wildcards and holes: parts that can't be known before deployment.
 */
type Token = string | Wildcard | Hole
export type Pattern = readonly Token[]

/** `*`: any text, the empty one too. `?`: one character. */
type Wildcard = typeof anyText | typeof oneCharacter
export const anyText = { kind: 'any' } as const
const oneCharacter = { kind: 'one' } as const

export interface Hole {
  readonly kind: 'hole'
  /** Two holes of the same id are the same text; null: nothing can be said. */
  readonly id: string | null
}

/** Whether a pattern matches all that a subject stands for. */
export type Match = 'yes' | 'no' | 'maybe'

/** Counts the steps of comparisons, so that no document can run away with them. */
export interface Work {
  left: number
}

/** The characters of a text, none of them special. */
export const literal = (text: string): Pattern => [...text]

/** A pattern as the policy language writes it. What stands in `${}` is known only at a request. */
export function wildcards(text: string): Pattern {
  if (!/[*?$]/.test(text)) return literal(text)
  return text.split(/(\$\{[^{}]*\})/).flatMap((part): Token[] => {
    if (part.startsWith('${') && part.endsWith('}')) return [{ kind: 'hole', id: null }]
    return [...part].map((character) => {
      if (character === '*') return anyText
      return character === '?' ? oneCharacter : character
    })
  })
}

/**
 * Compares a pattern with a subject, which may hold wildcards and holes as well and then stands for
 * many texts: `yes` if the pattern matches each of them for certain, `no` if it certainly matches
 * none.
 */
export function compare(pattern: Pattern, subject: Pattern, work: Work): Match {
  work.left -= (pattern.length + 1) * (subject.length + 1)
  if (work.left < 0) return 'maybe'
  const first = sharedBeginning(pattern, subject)
  const [token, other] = [pattern[first], subject[first]]
  if (token === undefined && other === undefined) return 'yes'
  // Where both go on with characters, or one does and the other ends, neither can be the other.
  if (isCharacterOrEnd(token) && isCharacterOrEnd(other)) return 'no'
  const shared = sharedEnding(pattern, subject, first)
  const rest = pattern.slice(first, pattern.length - shared)
  const restOfSubject = subject.slice(first, subject.length - shared)
  if (walk(rest, restOfSubject, contains)) return 'yes'
  return walk(rest, restOfSubject, meets) ? 'maybe' : 'no'
}

/**
 * How many tokens both begin with alike. A hole that the subject has as well is a text without
 * wildcards, such as a bucket's name, so that what follows it decides.
 */
function sharedBeginning(pattern: Pattern, subject: Pattern): number {
  let length = 0
  while (length < pattern.length && isSameText(pattern[length], subject[length])) length += 1
  return length
}

/** How many characters both end with alike, behind a beginning of the given length. */
function sharedEnding(pattern: Pattern, subject: Pattern, beginning: number): number {
  const most = Math.min(pattern.length, subject.length) - beginning
  let length = 0
  while (length < most) {
    const token = pattern[pattern.length - 1 - length]
    if (typeof token !== 'string' || token !== subject[subject.length - 1 - length]) break
    length += 1
  }
  return length
}

const isSameText = (one: Token | undefined, other: Token | undefined) =>
  typeof one === 'string' ? one === other : isSameHole(one, other)

const isCharacterOrEnd = (token: Token | undefined) =>
  token === undefined || typeof token === 'string'

/** Of a pair of tokens: whether the pattern's, the subject's, or both may be stepped over. */
const stepPattern = 1
const stepSubject = 2
const stepBoth = 4
/** The sum of the steps that may be taken. */
type Rule = (pattern: Token | undefined, subject: Token | undefined) => number

/** Every text of the subject is one of the pattern. Only `*` takes in what may have any length. */
const contains: Rule = (pattern, subject) => {
  if (pattern === undefined) return 0
  if (pattern === anyText) {
    if (subject === undefined) return stepPattern
    return stepPattern + stepSubject + (subject === anyText ? stepBoth : 0)
  }
  const isIn =
    pattern === subject ||
    (pattern === oneCharacter && typeof subject === 'string') ||
    isSameHole(pattern, subject)
  return isIn ? stepBoth : 0
}

/** Some text of the subject is one of the pattern, whatever the holes turn out to be. */
const meets: Rule = (pattern, subject) => {
  const [isWide, isSubjectWide] = [isOfAnyLength(pattern), isOfAnyLength(subject)]
  const [isThere, isSubjectThere] = [pattern !== undefined, subject !== undefined]
  const both =
    isThere &&
    isSubjectThere &&
    (pattern === subject || pattern === oneCharacter || subject === oneCharacter)
  return (
    (isWide || (isThere && isSubjectWide) ? stepPattern : 0) +
    (isSubjectWide || (isSubjectThere && isWide) ? stepSubject : 0) +
    (both ? stepBoth : 0)
  )
}

const isOfAnyLength = (token: Token | undefined) =>
  typeof token === 'object' && (token.kind === 'any' || token.kind === 'hole')

const isSameHole = (one: Token | undefined, other: Token | undefined) =>
  isHole(one) && isHole(other) && one.id !== null && one.id === other.id

export const isHole = (token: Token | undefined): token is Hole =>
  typeof token === 'object' && token.kind === 'hole'

/** Whether both ends can be reached together; works back from the ends, row by row. */
function walk(pattern: Pattern, subject: Pattern, rule: Rule): boolean {
  let below: boolean[] = []
  for (let row = pattern.length; row >= 0; row -= 1) {
    const current: boolean[] = new Array(subject.length + 1).fill(false)
    for (let column = subject.length; column >= 0; column -= 1) {
      const steps = rule(pattern[row], subject[column])
      current[column] =
        (row === pattern.length && column === subject.length) ||
        ((steps & stepPattern) !== 0 && below[column] === true) ||
        ((steps & stepSubject) !== 0 && current[column + 1] === true) ||
        ((steps & stepBoth) !== 0 && below[column + 1] === true)
    }
    below = current
  }
  return below[0] === true
}
