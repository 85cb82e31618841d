import type { Truth } from '../../model/truth.ts'
import { matches } from '../assert.ts'
import { createNetwork } from '../network/index.ts'
import { at, evidenceAt, look } from '../place.ts'
import { all, fail, pass, unknownTruth, when } from '../truth.ts'
import type { NamedCheck } from './named-check.ts'

/**
 * `PubliclyAccessible` is not true: a failure tells whether the network of the input lets the internet
 * in. What it means that nothing is said differs from service to service.
 */
export const notPubliclyAccessible: NamedCheck = {
  parameters: {
    type: 'object',
    additionalProperties: false,
    required: ['absent', 'because'],
    properties: {
      absent: { enum: ['pass', 'fail', 'unknown'] },
      because: { type: 'string', minLength: 10 },
    },
  },
  judge: (place, { absent, because }, graph) =>
    look(at(place, property), (spot): Truth => {
      if (spot.value == null) {
        if (absent === 'pass') return pass()
        const at_ = { ...spot, path: [], value: spot.resource.properties }
        const evidence = evidenceAt(at_, String(because), { missing: property })
        return absent === 'fail' ? fail(evidence) : unknownTruth(evidence)
      }
      const reason = 'it asks for a public address'
      const wanted = 'be false'
      const isPublic = createNetwork(graph).exposed(spot, reason, { wanted })
      return all([pass(), when(matches(spot, { const: true }), isPublic)])
    }),
}

const property = 'PubliclyAccessible'
