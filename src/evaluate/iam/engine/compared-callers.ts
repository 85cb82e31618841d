import type { Names } from './compile.ts'
import { freeRange, type Mentions } from './key-ranges.ts'
import { texts } from './language.ts'
import { type Range, range } from './range.ts'
import { type Caller, createScenario, type Scenario } from './scenario.ts'
import { everybody, holder, targetsOf } from './scenarios.ts'
import type { CarryingResource } from './subject.ts'
import { anyText, literal } from './tokens.ts'

/** All who may call, for documents that are compared: whoever holds them, or everybody there is. */
export function comparedCallers(
  names: Names,
  subject: CarryingResource | null,
  mentions: Mentions,
): readonly Scenario[] {
  if (subject === null) return [holder()]
  const setting = { names, subject, mentions }
  const others: readonly (readonly [Caller, Range])[] = [
    ['federated', prefixed('federated:')],
    ['canonical', prefixed('canonical:')],
  ]
  return [
    ...everybody(setting, [], true),
    ...targetsOf(subject, 'any').flatMap((target) =>
      others.map(([caller, principal]) =>
        createScenario({ ...target, words: 'a caller', caller, principal, keyRange: freeRange }),
      ),
    ),
  ]
}

const prefixed = (prefix: string): Range =>
  range({ within: [texts([[...literal(prefix), anyText]])] })
