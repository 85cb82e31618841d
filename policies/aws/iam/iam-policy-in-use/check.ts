import type { Check } from 'stackgate'

/** Who has the policy uses it; a group does so by its members. Nothing is asked of whoever has it not. */
const check: Check = (
  holder,
  { any, at, inapplicable, look, matches, ofType, pass, related, when },
  { policy },
) => {
  const has = matches(holder, {
    required: ['ManagedPolicyArns'],
    properties: { ManagedPolicyArns: { contains: { const: policy ?? null } } },
  })
  // What isn't known of most holders is no reason to speak of each.
  if (has.kind === 'unknown') return inapplicable()
  return when(
    has,
    look(holder, ({ resource }) => (resource.type === GROUP ? isJoined() : pass())),
  )

  function isJoined() {
    const none = 'the group has no member in the input'
    const ofGroup = (through: readonly (string | number)[]) => ({
      ...{ to: holder, through, name: ['GroupName'] },
    })
    const most = Math.min(
      MOST,
      Math.max(1, ...ofType(USER).map(({ properties }) => groupsOf(properties))),
    )
    const places = Array.from({ length: most }, (_, index) => ['Groups', index])
    return any(
      holder,
      [
        related(
          ADDITION,
          ofGroup(['GroupName']),
          (addition) => matches(at(addition, 'Users'), { minItems: 1 }),
          { none },
        ),
        ...places.map((place) => related(USER, ofGroup(place), pass, { none })),
      ],
      none,
    )
  }
}

const GROUP = 'AWS::IAM::Group'
const USER = 'AWS::IAM::User'
const ADDITION = 'AWS::IAM::UserToGroupAddition'

/** Groups of one user; IAM allows ten. */
const MOST = 10

function groupsOf(properties: unknown): number {
  if (typeof properties !== 'object' || properties === null) return 0
  const groups = Object.hasOwn(properties, 'Groups')
    ? (properties as { readonly Groups: unknown }).Groups
    : []
  return Array.isArray(groups) ? groups.length : 1
}

export default check
