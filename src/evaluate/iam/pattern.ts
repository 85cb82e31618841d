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
  const shared = sharedBeginning(pattern, subject)
  const [rest, restOfSubject] = [pattern.slice(shared), subject.slice(shared)]
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

const isSameText = (one: Token | undefined, other: Token | undefined) =>
  typeof one === 'string' ? one === other : isSameHole(one, other)

/** Of a pair of tokens: whether the pattern's, the subject's, or both may be stepped over. */
interface Steps {
  readonly pattern: boolean
  readonly subject: boolean
  readonly both: boolean
}
type Rule = (pattern: Token | undefined, subject: Token | undefined) => Steps

/** Every text of the subject is one of the pattern. Only `*` takes in what may have any length. */
const contains: Rule = (pattern, subject) => ({
  pattern: pattern === anyText,
  subject: pattern === anyText && subject !== undefined,
  both:
    pattern !== undefined &&
    subject !== undefined &&
    (pattern === subject ||
      (pattern === oneCharacter && typeof subject === 'string') ||
      isSameHole(pattern, subject)),
})

/** Some text of the subject is one of the pattern, whatever the holes turn out to be. */
const meets: Rule = (pattern, subject) => ({
  pattern: isOfAnyLength(pattern) || (pattern !== undefined && isOfAnyLength(subject)),
  subject: isOfAnyLength(subject) || (subject !== undefined && isOfAnyLength(pattern)),
  both:
    pattern !== undefined &&
    subject !== undefined &&
    (pattern === subject || pattern === oneCharacter || subject === oneCharacter),
})

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
    const current: boolean[] = []
    for (let column = subject.length; column >= 0; column -= 1) {
      const isEnd = row === pattern.length && column === subject.length
      const steps = rule(pattern[row], subject[column])
      current[column] =
        isEnd ||
        (steps.pattern && below[column] === true) ||
        (steps.subject && current[column + 1] === true) ||
        (steps.both && below[column + 1] === true)
    }
    below = current
  }
  return below[0] === true
}
