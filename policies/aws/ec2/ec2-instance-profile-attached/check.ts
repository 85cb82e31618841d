import type { Check, Place } from 'stackgate'

/** By the instance itself, or by its launch template, where the profile is an object. */
const check: Check = (instance, kit, { profiles }) => {
  const { at, fail, launchSetting, look, matches, named, pass, unknown } = kit
  const none = () =>
    fail(instance, 'neither the instance nor a launch template names a profile', {
      missing: 'IamInstanceProfile',
      wanted: 'be set',
    })
  return launchSetting(
    instance,
    ['IamInstanceProfile'],
    (said) => {
      if (said.value === '' || said.value === null) return none()
      if (!Array.isArray(profiles)) return pass()
      return look(at(said, 'Arn'), (arn) =>
        arn.value !== undefined
          ? isOneOf(arn)
          : look(at(said, 'Name'), (name) => isOneOf(name.value === undefined ? said : name)),
      )
    },
    none,
  )

  function isOneOf(profile: Place) {
    const arns = Array.isArray(profiles) ? profiles.map(String) : []
    const accepted = { enum: [...arns, ...arns.map((arn) => arn.split('/').at(-1) ?? arn)] }
    return look(profile, (spot) => {
      if (typeof spot.value === 'string') return matches(spot, accepted)
      return named(spot, PROFILE, (found) =>
        look(at(found, 'InstanceProfileName'), (name) =>
          name.value === undefined
            ? unknown(spot, 'the profile has no name of its own, and gets one at deployment')
            : matches(name, accepted),
        ),
      )
    })
  }
}

const PROFILE = { type: 'AWS::IAM::InstanceProfile', name: ['InstanceProfileName'] }

export default check
