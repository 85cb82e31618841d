import { iam, type Question } from '../iam/index.ts'
import type { NamedCheck } from './named-check.ts'
import { everyPolicyAbout } from './policies-about.ts'

const texts = { type: 'array', items: { type: 'string' } }

/** No policy about a resource lets in whom the question is about. */
export const closedToOutsiders: NamedCheck = {
  parameters: {
    type: 'object',
    additionalProperties: false,
    required: ['to'],
    properties: {
      to: {
        description:
          'Strangers; anybody outside the zone of trust; services that act for strangers.',
        enum: ['strangers', 'outsiders', 'deputies'],
      },
      accounts: { description: 'Trusted accounts, by their ids.', ...texts },
      actions: { description: 'Patterns of actions; every one if left out.', ...texts },
      organization: { description: 'The trusted organization.', type: ['string', 'null'] },
    },
  },
  judge: (place, { to, accounts, organization, actions }, graph) => {
    const zone = {
      accounts: (accounts ?? []) as readonly string[],
      ...(typeof organization === 'string' ? { organization } : {}),
    }
    const question: Question =
      to === 'strangers'
        ? { ask: 'public' }
        : to === 'deputies'
          ? { ask: 'confused-deputy' }
          : {
              ask: 'external',
              zone,
              ...(actions !== undefined && { actions: actions as readonly string[] }),
            }
    return everyPolicyAbout(place, graph, (document, subject) =>
      iam.refuses({ resource: [document], subject }, question),
    )
  },
}
