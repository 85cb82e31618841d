import { certificateEnd } from '../certificate-end.ts'
import { at, evidenceAt, look } from '../place.ts'
import { fail, inapplicable, pass, unknownTruth } from '../truth.ts'
import type { NamedCheck } from './named-check.ts'

/** The certificate that stands in a property, as PEM, is valid for some days more. */
export const certificateValid: NamedCheck = {
  parameters: {
    type: 'object',
    additionalProperties: false,
    required: ['property', 'days'],
    properties: {
      property: { type: 'string', minLength: 1 },
      days: { type: 'number', minimum: 0 },
      today: { description: 'ISO 8601; null is the day of the run.', type: ['string', 'null'] },
    },
  },
  judge: (place, { property, days, today }) =>
    look(at(place, String(property)), (body) => {
      if (body.value === undefined) return inapplicable
      const end = typeof body.value === 'string' ? certificateEnd(body.value) : null
      if (end === null) {
        const reason = "when the certificate ends can't be read from the input"
        return unknownTruth(evidenceAt(body, reason))
      }
      const from = typeof today === 'string' ? Date.parse(today) : Date.now()
      if (end - from > Number(days) * DAY) return pass()
      const ends = `the certificate ends on ${new Date(end).toISOString().slice(0, 10)}`
      const wanted = days === 0 ? 'be valid' : `be valid for more than ${Number(days)} days`
      return fail(evidenceAt(body, ends, { wanted }))
    }),
}

const DAY = 86_400_000
