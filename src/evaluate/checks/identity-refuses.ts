import type { Truth } from '../../model/truth.ts'
import { isList } from '../../model/value.ts'
import { iam, type Question } from '../iam/index.ts'
import { documentPlaces } from '../iam/validation/document-places.ts'
import { at, look, type Place } from '../place.ts'
import { all, inapplicable, pass } from '../truth.ts'
import type { NamedCheck } from './named-check.ts'

const text = { type: 'string' }

/** The policies that an identity holds, or one of them, allow no request of a kind. */
export const identityRefuses: NamedCheck = {
  parameters: {
    type: 'object',
    additionalProperties: false,
    required: ['ask'],
    properties: {
      ask: { enum: ['escalation', 'action'] },
      actions: { type: 'array', items: text },
      context: {
        description: 'What requests carry, by condition key.',
        type: 'object',
        additionalProperties: text,
      },
      resource: { description: 'A pattern of ARNs, some of which is asked for.', ...text },
    },
  },
  judge: (place, { ask, actions, resource, context }) => {
    const question: Question =
      ask === 'escalation'
        ? { ask }
        : {
            ask: 'action',
            actions: (actions ?? []) as readonly string[],
            ...(typeof resource === 'string' && { resource }),
            ...(context !== undefined && { context: context as Readonly<Record<string, string>> }),
          }
    const type = place.kind === 'spot' ? place.resource.type : ''
    return all(
      documentPlaces(type)
        .filter(({ kind }) => kind === 'identity')
        .map(({ path }) => inDocuments(place, path, question)),
    )
  },
}

/** Documents of one list count together: what one denies, none allows. */
function inDocuments(place: Place, path: readonly string[], question: Question): Truth {
  const star = path.indexOf('*')
  if (star === -1) {
    const document = at(place, ...path)
    return look(document, ({ value }) => (value == null ? inapplicable : pass())).kind ===
      'inapplicable'
      ? inapplicable
      : iam.refuses({ identity: [document] }, question)
  }
  const [before, after] = [path.slice(0, star), path.slice(star + 1)]
  return look(at(place, ...before), (spot) => {
    if (spot.value == null) return inapplicable
    const items = isList(spot.value)
      ? spot.value.map((_, index) => at(spot, index, ...after))
      : [at(spot, ...after)]
    return items.length === 0 ? inapplicable : iam.refuses({ identity: items }, question)
  })
}
