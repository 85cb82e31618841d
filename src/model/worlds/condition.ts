/**
 * Conditions as data. Resolving fills them in (`Conditions` of a template, conditionals of a
 * configuration); evaluation asks the solver in `world.ts` about them.
 */

/** A parameter or variable whose value the input leaves to the deployer. */
export interface Variable {
  /** Unique in the run: the same parameter of two stacks is two variables. */
  readonly id: string
  /** As the author knows it: `Environment`, `var.public`. */
  readonly name: string
  /** The value that was given on the command line or by a parent; null where none was. */
  readonly given: string | null
  /** The default; an assumption that a deployer may override. */
  readonly fallback: string | null
  /** All values that the input admits, or null where it doesn't enumerate them. */
  readonly allowed: readonly string[] | null
  /**
   * Whether a value is possible, where the input doesn't enumerate them but says something of them: a
   * pattern, a length. Absent: any is.
   */
  readonly admits?: (value: string) => boolean
  /** Its value must not be shown. */
  readonly sensitive: boolean
}

export type Condition =
  | { readonly kind: 'constant'; readonly value: boolean }
  /** The variable has this value, compared as text. */
  | {
      readonly kind: 'equals'
      readonly variable: Variable
      readonly value: string
      /** Where nothing in the input tells this value apart, but what is judged does. */
      readonly guess?: Guess
    }
  /** Can't be traced to variables: true in some worlds, false in others. The same id is the same fact. */
  | { readonly kind: 'open'; readonly id: string; readonly reason: string }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'and' | 'or'; readonly of: readonly Condition[] }
  /** A condition that the author gave a name, to be told by it. */
  | { readonly kind: 'named'; readonly name: string; readonly of: Condition }

/** What is said of a value that was left free, where it matters. */
export interface Guess {
  /** Why the value isn't known, as a clause. */
  readonly reason: string
  /** What would make it known, ready to follow "give"; null where nothing would. */
  readonly remedy: string | null
}

export const always: Condition = { kind: 'constant', value: true }
export const never: Condition = { kind: 'constant', value: false }

export function not(of: Condition): Condition {
  if (of.kind === 'constant') return of.value ? never : always
  if (of.kind === 'not') return of.of
  return { kind: 'not', of }
}

export const and = (of: readonly Condition[]): Condition => junction('and', of)
export const or = (of: readonly Condition[]): Condition => junction('or', of)

function junction(kind: 'and' | 'or', of: readonly Condition[]): Condition {
  const absorbing = kind === 'or'
  const rest: Condition[] = []
  for (const part of of) {
    if (part.kind !== 'constant') rest.push(part)
    else if (part.value === absorbing) return part
  }
  const [only] = rest
  if (only === undefined) return absorbing ? never : always
  return rest.length === 1 ? only : { kind, of: rest }
}

export function named(name: string, of: Condition): Condition {
  return { kind: 'named', name, of }
}

export function equals(variable: Variable, value: string): Condition {
  if (!mayBe(variable, value)) return never
  return { kind: 'equals', variable, value }
}

/**
 * Whether a variable has a value that a policy tells apart. Of a variable whose values the input
 * doesn't enumerate, such a value is possible, but nothing says that anybody will give it.
 */
export function guessed(variable: Variable, value: string, guess: Guess): Condition {
  if (variable.allowed !== null || !mayBe(variable, value)) return equals(variable, value)
  return { kind: 'equals', variable, value, guess }
}

const mayBe = ({ allowed, admits }: Variable, value: string): boolean =>
  allowed?.includes(value) ?? admits?.(value) ?? true
