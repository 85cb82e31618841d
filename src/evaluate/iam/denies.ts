import type { Evidence, Truth } from '../../model/truth.ts'
import { isKind, isList, isMap } from '../../model/value.ts'
import { openValue } from '../open-value.ts'
import { at, describePath, evidenceAt, look, type Place, type SettledSpot } from '../place.ts'
import { all, any, fail, pass, unknownTruth } from '../truth.ts'
import { coverage } from './coverage.ts'
import { type Facets, facetsOf } from './facets.ts'
import type { Work } from './pattern.ts'
import { lookIntoDocument } from './policy-document.ts'
import type { Requests } from './requests.ts'
import { everySample } from './samples.ts'
import { targetedPart, withName } from './targets.ts'

/** Steps of comparing patterns for one question. */
const mostWork = 20_000_000
/** S3 takes policies of 20 KB, which hold far fewer. */
const mostStatements = 400

/**
 * Whether a policy document denies each of a set of requests, whoever allows them. True where one
 * statement is shown to cover all of a resource's requests, or two do by halves; false where some
 * request is shown that no statement denies; else it isn't decided.
 */
export function denies(document: Place, requests: Requests): Truth {
  const work: Work = { left: mostWork }
  return lookIntoDocument(document, (spot) => {
    const nothing = evidenceAt(
      { ...spot, value: undefined },
      `no statement of ${requests.words.document} denies ${requests.words.requests}`,
    )
    return overStatements(spot, nothing, (statements) => {
      const facets = statements.map((statement) => facetsOf(statement, requests, work))
      return judge(facets, requests, nothing)
    })
  })
}

function overStatements(
  document: SettledSpot,
  nothing: Evidence,
  judgeAll: (statements: readonly Place[]) => Truth,
): Truth {
  return look(at(document, 'Statement'), (spot) => {
    const value = isKind(spot.value, 'sensitive') ? spot.value.value : spot.value
    if (value == null) return fail(nothing)
    if (isKind(value, 'unknown') || isKind(value, 'text') || isKind(value, 'reference'))
      return openValue(spot, value)
    if (isMap(value)) return judgeAll([spot])
    if (!isList(value)) return fail(nothing)
    const statements = value.flatMap((item, index) => (item === undefined ? [] : [at(spot, index)]))
    if (statements.length <= mostStatements) return judgeAll(statements)
    const reason = `${describePath(spot.path)} holds more than ${mostStatements} statements`
    return unknownTruth(evidenceAt({ ...spot, value: undefined }, reason))
  })
}

function judge(statements: readonly Facets[], requests: Requests, nothing: Evidence): Truth {
  const { bucket, parts } = requests.resources
  return withName(bucket, (named) => {
    const targets = parts.map((part) => targetedPart(named, part))
    const covered = all(targets.map(({ whole }) => coverage(statements, whole, requests, nothing)))
    if (covered.kind === 'pass') return pass()
    const undecided: Evidence = {
      ...nothing,
      reason: `whether the statements of ${requests.words.document} together deny all ${requests.words.requests} is not decided`,
    }
    return all([
      ...targets.flatMap(({ samples }) =>
        samples.map((sample) => everySample(statements, sample, requests, { nothing, undecided })),
      ),
      any([covered, unknownTruth(undecided)], undecided),
    ])
  })
}
