import type { Truth } from '../../model/truth.ts'
import { iam } from '../iam/index.ts'
import { documentPlaces } from '../iam/validation/document-places.ts'
import { all, inapplicable } from '../truth.ts'
import { identityRefuses } from './identity-refuses.ts'
import type { NamedCheck } from './named-check.ts'
import { everyPolicyAbout } from './policies-about.ts'

const texts = { type: 'array', items: { type: 'string' } }

/** No policy, neither one that somebody holds nor one about a resource, allows what nobody may have. */
export const accessNeverGranted: NamedCheck = {
  parameters: {
    type: 'object',
    additionalProperties: false,
    required: ['actions'],
    properties: {
      actions: { description: 'Patterns of actions.', ...texts },
      resources: { description: 'Patterns of ARNs that it matters for; any if empty.', ...texts },
      principals: {
        description:
          'Whom policies about resources may not let do it: ARNs, account ids, services, `*`; nobody if empty.',
        ...texts,
      },
    },
  },
  judge: (place, given, graph) => {
    const list = (name: string) => (given[name] ?? []) as readonly string[]
    const [actions, resources, principals] = ['actions', 'resources', 'principals'].map(list)
    const type = place.kind === 'spot' ? place.resource.type : ''
    const places = documentPlaces(type)
    const parts: Truth[] = []
    if (places.some(({ kind }) => kind === 'identity')) {
      const asked = resources?.length ? resources : [undefined]
      for (const resource of asked) {
        const question = { ask: 'action', actions: actions ?? [] }
        const more = resource === undefined ? {} : { resource }
        parts.push(identityRefuses.judge(place, { ...question, ...more }, graph))
      }
    }
    if (principals?.length) {
      parts.push(
        everyPolicyAbout(place, graph, (document, subject) =>
          iam.refuses(
            { resource: [document], subject },
            {
              ask: 'grant',
              ...{ actions: actions ?? [], principals },
              ...(resources?.length ? { resources } : {}),
            },
          ),
        ),
      )
    }
    return parts.length === 0 ? inapplicable : all(parts)
  },
}
