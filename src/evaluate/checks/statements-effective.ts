import type { Truth } from '../../model/truth.ts'
import { isKind, isList, isMap, propertyOf, type Value } from '../../model/value.ts'
import { iam } from '../iam/index.ts'
import { documentPlaces, eachDocument } from '../iam/validation/index.ts'
import { at, evidenceAt, look, type Place, type SettledSpot } from '../place.ts'
import { all, inapplicable, not, pass, unknownTruth } from '../truth.ts'
import type { NamedCheck } from './named-check.ts'

/** A document with more is not asked statement by statement. */
const mostStatements = 40

/** Each statement of an identity's policy matters: without it, another set of requests would be allowed. */
export const statementsEffective: NamedCheck = {
  parameters: { type: 'object', additionalProperties: false, properties: {} },
  judge: (place) => {
    const type = place.kind === 'spot' ? place.resource.type : ''
    return all(
      documentPlaces(type)
        .filter(({ kind }) => kind === 'identity')
        .map((document) => eachDocument(place, document, judgeDocument)),
    )
  },
}

function judgeDocument(document: SettledSpot): Truth {
  const { value } = document
  if (value === undefined) return inapplicable
  if (!isMap(value)) return pass()
  const statements = propertyOf(value, 'Statement')
  if (!isList(statements) || statements.length < 2) return pass()
  if (statements.length > mostStatements) {
    const reason = `more than ${mostStatements} statements stand in it`
    return unknownTruth(evidenceAt({ ...document, value: undefined }, reason))
  }
  const effects = statements.map((statement) =>
    isMap(statement) ? propertyOf(statement, 'Effect') : undefined,
  )
  const judged = statements.map((_, index) => {
    const effect = effects[index]
    if (effect !== 'Allow' && effect !== 'Deny') return pass()
    const spot = at(document, 'Statement', index)
    return effect === 'Allow' ? allows(document, index, spot) : denies(document, index, spot)
  })
  return all([pass(), ...judged])

  /** The same document with those statements alone; they keep their places. */
  function only(keep: (index: number) => boolean): SettledSpot {
    return {
      ...document,
      value: {
        ...(value as object),
        Statement: (statements as readonly (Value | undefined)[]).map((statement, index) =>
          keep(index) ? statement : undefined,
        ),
      },
    }
  }

  function allows(whole: SettledSpot, index: number, spot: Place): Truth {
    const without = only((other) => other !== index)
    const adds = iam.newAccess({ identity: [without] }, { identity: [whole] })
    if (adds.kind === 'fail') return pass()
    const alone = only((other) => other === index || effects[other] === 'Deny')
    const isDenied =
      iam.refuses({ identity: [alone] }, { ask: 'action', actions: ['*'] }).kind === 'pass'
    const reason = isDenied
      ? 'other statements deny all that it allows'
      : 'other statements allow all that it allows'
    return idle(adds, spot, reason)
  }

  /** Other policies may allow what is denied here, so that a denial is compared with denials. */
  function denies(_: SettledSpot, index: number, spot: Place): Truth {
    const others = (keep: (other: number) => boolean): SettledSpot => {
      const { value: kept } = only((other) => effects[other] === 'Deny' && keep(other))
      const list = (kept as { readonly Statement: readonly Value[] }).Statement
      return { ...document, value: { ...(kept as object), Statement: [...list, allowsAll] } }
    }
    const adds = iam.newAccess(
      { identity: [others(() => true)] },
      { identity: [others((other) => other !== index)] },
    )
    if (adds.kind === 'fail') return pass()
    return idle(adds, spot, 'other statements deny all that it denies')
  }

  function idle(adds: Truth, spot: Place, reason: string): Truth {
    return look(spot, (statement) => {
      const at_ = { ...statement, value: undefined }
      return holdsUnknown(statement.value, 0)
        ? unknownTruth(evidenceAt(at_, 'a part of the statement is not known'))
        : not(adds, evidenceAt(at_, reason))
    })
  }
}

/** What isn't known may be more than the others say. */
function holdsUnknown(value: Value | undefined, depth: number): boolean {
  if (isKind(value, 'unknown') || depth > deepest) return true
  if (isKind(value, 'sensitive')) return holdsUnknown(value.value, depth)
  if (isKind(value, 'text')) return value.parts.some((part) => isKind(part as Value, 'unknown'))
  if (isKind(value, 'choice'))
    return holdsUnknown(value.then, depth + 1) || holdsUnknown(value.otherwise, depth + 1)
  const inner = isList(value) ? value : isMap(value) ? Object.values(value) : []
  return inner.some((part) => holdsUnknown(part, depth + 1))
}

const deepest = 32

const allowsAll = { Effect: 'Allow', Action: '*', Resource: '*' }
