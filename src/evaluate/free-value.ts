import type { Json, Schema } from '../model/policy.ts'
import type { Truth } from '../model/truth.ts'
import type { Unknown } from '../model/value.ts'
import { guessed } from '../model/worlds/condition.ts'
import { describePath, describeValue, type SettledSpot, unknownAt } from './place.ts'
import { fork } from './truth.ts'

/** Texts of one schema that are tried. */
const MAX_TEXTS = 64

/**
 * Judges a value that is a parameter's or variable's own, and that nobody has given: by the texts
 * that the schema tells apart. So it can be said which value would fail.
 */
export function overTexts(
  spot: SettledSpot,
  free: Unknown,
  schema: Schema,
  judge: (spot: SettledSpot) => Truth,
): Truth {
  const { variable, reason, remedy } = free
  const texts = [...new Set(textsIn(schema))]
  if (variable === null || texts.length === 0) return unknownAt(spot, free)
  const judgeText = (value: string) => unshown(judge({ ...spot, value }), spot, free)
  const isExhaustive = texts.length <= MAX_TEXTS && tellsTextsApart(schema)
  const rest = isExhaustive ? judgeText(otherThan(texts)) : unknownAt(spot, free)
  return texts
    .slice(0, MAX_TEXTS)
    .reduceRight<Truth>(
      (after, text) => fork(guessed(variable, text, { reason, remedy }), judgeText(text), after),
      rest,
    )
}

/** What is found is still not known, whichever text was tried. */
function unshown(truth: Truth, spot: SettledSpot, free: Unknown): Truth {
  if (truth.kind !== 'pass' && truth.kind !== 'fail') return truth
  if (truth.evidence === null) return truth
  const reason = `${describePath(spot.path)} is ${describeValue(free)}`
  return { kind: truth.kind, evidence: { ...truth.evidence, found: free, reason } }
}

/** What a schema compares a scalar with, and the natural value next to it. */
function* textsIn(schema: Schema): Generator<string> {
  for (const wanted of comparedWith(schema)) {
    if (typeof wanted === 'string') yield wanted
    else if (typeof wanted === 'boolean') yield* [String(wanted), String(!wanted)]
    else if (typeof wanted === 'number') yield* [String(wanted), String(wanted + 1)]
  }
  const { minimum, maximum } = schema
  if (minimum !== undefined) yield* [String(minimum), String(minimum - 1)]
  if (maximum !== undefined) yield* [String(maximum), String(maximum + 1)]
  for (const part of partsOf(schema)) yield* textsIn(part)
}

const comparedWith = (schema: Schema): readonly Json[] => [
  ...(schema.const === undefined ? [] : [schema.const]),
  ...(schema.enum ?? []),
]

const partsOf = (schema: Schema): readonly Schema[] => [
  ...(schema.allOf ?? []),
  ...(schema.anyOf ?? []),
  ...(schema.not === undefined ? [] : [schema.not]),
]

const COMPARING: ReadonlySet<string> = new Set(['const', 'enum', 'allOf', 'anyOf', 'not'])

/** Whether any two texts that a schema doesn't name are the same to it. */
function tellsTextsApart(schema: Schema): boolean {
  return (
    Object.keys(schema).every((keyword) => COMPARING.has(keyword)) &&
    comparedWith(schema).every((wanted) => typeof wanted === 'string') &&
    partsOf(schema).every(tellsTextsApart)
  )
}

const otherThan = (texts: readonly string[]): string => `other than ${texts.join(', ')}`
