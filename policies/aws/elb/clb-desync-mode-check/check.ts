import type { Check, Json } from 'stackgate'

/** The attribute is the API's: CloudFormation can't set it, and the mode is defensive then. */
const check: Check = (balancer, { all, at, each, matches, pass, when }, { modes }) => {
  const mode = { required: ['Key'], properties: { Key: { const: KEY } } }
  const accepted: readonly Json[] = Array.isArray(modes) ? modes : []
  return all([
    pass(),
    each(at(balancer, 'AdditionalAttributes'), (attribute) =>
      when(matches(attribute, mode), matches(at(attribute, 'Value'), { enum: accepted })),
    ),
  ])
}

const KEY = 'elb.http.desyncmitigationmode'

export default check
