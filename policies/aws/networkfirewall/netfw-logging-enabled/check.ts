import type { Check } from 'stackgate'

/** A logging configuration names the firewall, and has a destination. */
const check: Check = (firewall, { any, at, matches, related }) => {
  const none = 'no logging configuration in the input names this firewall'
  const by = (through: string) =>
    related(
      'AWS::NetworkFirewall::LoggingConfiguration',
      { to: firewall, through: [through], ...(through === NAME && { name: [NAME] }) },
      (logging) =>
        matches(at(logging, 'LoggingConfiguration'), {
          required: ['LogDestinationConfigs'],
          properties: { LogDestinationConfigs: { minItems: 1 } },
        }),
      { none },
    )
  return any(firewall, [by('FirewallArn'), by(NAME)], none)
}

const NAME = 'FirewallName'

export default check
