import type { ConditionOperator } from '../condition-operator.ts'

/** How a text of a document is to be read. */
export interface Spelling {
  /** `arn`: wildcards don't cross the first five colons. */
  readonly wildcards: 'none' | 'text' | 'arn'
  readonly hasVariables: boolean
  readonly ignoresCase: boolean
  /** Whether it names somebody or something: then what is known to be ours equals nothing else. */
  readonly isIdentity: boolean
}

export const actionSpelling: Spelling = {
  wildcards: 'text',
  hasVariables: false,
  ignoresCase: true,
  isIdentity: false,
}

export const resourceSpelling = (hasVariables: boolean): Spelling => ({
  wildcards: 'arn',
  hasVariables,
  ignoresCase: false,
  isIdentity: false,
})

export const principalSpelling: Spelling = {
  wildcards: 'none',
  hasVariables: false,
  ignoresCase: false,
  isIdentity: true,
}

/** Of what a condition compares to, where that is text. */
export const valueSpelling = (
  { family, isPattern, ignoresCase }: ConditionOperator,
  hasVariables: boolean,
): Spelling => ({
  wildcards: !isPattern ? 'none' : family === 'arn' ? 'arn' : 'text',
  hasVariables: hasVariables && (family === 'string' || family === 'arn'),
  ignoresCase: ignoresCase || family === 'boolean',
  isIdentity: true,
})
