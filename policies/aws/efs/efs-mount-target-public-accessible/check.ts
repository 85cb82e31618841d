import type { Check } from 'stackgate'

/** The subnet of the mount target gives no public address to what is launched in it. */
const check: Check = (target, { all, at, fail, matches, named, pass, when }) =>
  named(at(target, 'SubnetId'), { type: 'AWS::EC2::Subnet' }, (subnet) => {
    const gives = matches(subnet, {
      required: ['MapPublicIpOnLaunch'],
      properties: { MapPublicIpOnLaunch: { const: true } },
    })
    const given = at(subnet, 'MapPublicIpOnLaunch')
    const reason = 'the subnet gives public addresses to what is launched in it'
    return all([pass(), when(gives, fail(given, reason))])
  })

export default check
