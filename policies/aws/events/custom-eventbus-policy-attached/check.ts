import type { Check } from 'stackgate'

/** The bus has a policy of its own, or one is attached to it. */
const check: Check = (bus, { any, matches, pass, related }) =>
  any(
    bus,
    [
      matches(bus, { required: ['Policy'] }),
      related(
        'AWS::Events::EventBusPolicy',
        { to: bus, through: ['EventBusName'], name: ['Name'] },
        pass,
        { none: 'no policy in the input names this bus' },
      ),
    ],
    'no policy in the input names this bus',
  )

export default check
