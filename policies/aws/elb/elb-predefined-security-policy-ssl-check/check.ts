import type { Check, Place } from 'stackgate'

/** Each listener with TLS has a policy of the load balancer that refers to the predefined one. */
const check: Check = (balancer, kit, { predefinedPolicyName = null }) => {
  const { all, any, at, each, fail, look, matches, related, some, unknown, when } = kit
  const none = 'no policy of the listener refers to the predefined one'
  const refers = (policy: Place) =>
    matches(policy, {
      required: ['PolicyType', 'Attributes'],
      properties: {
        PolicyType: { const: 'SSLNegotiationPolicyType' },
        Attributes: {
          contains: {
            required: ['Name', 'Value'],
            properties: {
              Name: { const: 'Reference-Security-Policy' },
              Value: { const: predefinedPolicyName },
            },
          },
        },
      },
    })
  const isFor = (policy: Place, listener: Place) =>
    any(
      listener,
      [
        some(
          at(listener, 'PolicyNames'),
          (name) =>
            typeof name.value === 'string'
              ? matches(policy, {
                  required: ['PolicyName'],
                  properties: { PolicyName: { const: name.value } },
                })
              : unknown(name, 'the name of the policy is known only after deployment'),
          none,
        ),
        look(at(listener, 'LoadBalancerPort'), ({ value }) =>
          typeof value === 'string' || typeof value === 'number'
            ? matches(policy, {
                required: ['LoadBalancerPorts'],
                properties: { LoadBalancerPorts: { contains: { const: value } } },
              })
            : fail(listener, none),
        ),
      ],
      none,
    )
  const apart = related(
    'aws_load_balancer_listener_policy',
    { to: balancer, through: ['LoadBalancerName'], name: ['LoadBalancerName'] },
    (policy) => unknown(policy, 'which of the policies it sets for the port is not followed'),
    { none },
  )
  return each(at(balancer, 'Listeners'), (listener) =>
    when(
      matches(listener, { properties: { Protocol: { enum: ['HTTPS', 'SSL', 'https', 'ssl'] } } }),
      any(
        listener,
        [
          some(
            at(balancer, 'Policies'),
            (policy) => all([refers(policy), isFor(policy, listener)]),
            none,
          ),
          apart,
        ],
        none,
      ),
    ),
  )
}

export default check
