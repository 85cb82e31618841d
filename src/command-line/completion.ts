import type { options } from './arguments.ts'
import { commands } from './arguments.ts'

type OptionName = keyof typeof options
type Taking = {
  [Name in OptionName]: (typeof options)[Name]['type'] extends 'string' ? Name : never
}[OptionName]

/** What may stand behind an option or a command: one of some words, a path, or anything. */
export type Completes =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'path' }
  | { readonly kind: 'anything' }

/** Words that completion knows. */
export interface KnownWords {
  readonly packs: readonly string[]
  readonly policies: readonly string[]
  readonly frameworks: readonly string[]
  readonly formats: readonly string[]
  readonly severities: readonly string[]
}

/** All that is said in one of the shells. */
export interface Vocabulary {
  readonly commands: readonly string[]
  /** With their dashes. */
  readonly options: readonly string[]
  /** What follows an option that takes something. */
  readonly values: readonly (readonly [option: string, completes: Completes])[]
  /** What follows a command first; paths where nothing is said. */
  readonly operands: readonly (readonly [command: string, words: readonly string[]])[]
}

export const shells = ['bash', 'zsh', 'fish', 'pwsh'] as const

const path: Completes = { kind: 'path' }
const anything: Completes = { kind: 'anything' }
const oneOf = (words: readonly string[]): Completes => ({ kind: 'words', words })

/** `names`: of the options that there are. */
export function vocabularyOf(names: readonly OptionName[], known: KnownWords): Vocabulary {
  // An option that takes something and isn't told of here doesn't compile.
  const taking: Readonly<Record<Taking, Completes>> = {
    pack: oneOf(known.packs),
    policy: oneOf(known.policies),
    policies: path,
    framework: oneOf(known.frameworks),
    param: anything,
    'param-file': path,
    assume: oneOf(['given', 'all']),
    format: oneOf(known.formats),
    'output-dir': path,
    config: path,
    base: path,
    inputs: oneOf(['affected', 'all']),
    'changed-files': path,
    shard: anything,
    timeout: anything,
    reason: anything,
    owner: anything,
    until: anything,
    input: path,
    root: path,
    'terraform-root': path,
    'fail-on': oneOf(known.severities),
    'max-input-size': anything,
  }
  return {
    commands,
    options: names.map((name) => `--${name}`),
    values: Object.entries(taking).map(([name, completes]) => [`--${name}`, completes]),
    operands: [
      ['explain', known.policies],
      ['trace', known.policies],
      ['waive', known.policies],
      ['completion', shells],
    ],
  }
}
