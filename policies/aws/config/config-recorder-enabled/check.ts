import type { Check, SettledSpot, Truth } from 'stackgate'

/** The recorder runs, leaves nothing out, and has the role that AWS keeps for it. */
const check: Check = (recorder, kit, { linked }) => {
  const { all, any, at, fail, look, matches, named, pass, unknown } = kit
  return all([runs(), recordsAll(), linked === true ? hasLinkedRole() : pass()])

  /** Terraform starts a recorder by a resource of its own; CloudFormation by itself. */
  function runs(): Truth {
    return look(at(recorder, 'Recording'), (recording) => {
      if (recording.value !== undefined) return matches(recording, { const: true })
      return look(recorder, ({ resource: { writtenType, deployment } }) => {
        if (writtenType !== 'aws_config_configuration_recorder') return pass()
        const none = 'nothing in the input starts it'
        const unread = deployment.open.map((what) => unknown(recorder, `${none}, but ${what}`))
        return any(recorder, [fail(recorder, none), ...unread], none)
      })
    })
  }

  function recordsAll(): Truth {
    return look(at(recorder, 'RecordingGroup'), (group) => {
      if (group.value === undefined) return pass()
      const leavesOut = { properties: { UseOnly: { const: 'EXCLUSION_BY_RESOURCE_TYPES' } } }
      return any(
        group,
        [
          matches(group, {
            required: ['AllSupported'],
            properties: { AllSupported: { const: true } },
          }),
          matches(group, {
            required: ['RecordingStrategy'],
            properties: { RecordingStrategy: { properties: { UseOnly: { const: ALL } } } },
          }),
          kit.when(
            matches(group, {
              required: ['RecordingStrategy'],
              properties: { RecordingStrategy: { required: ['UseOnly'], ...leavesOut } },
            }),
            unknown(group, 'whether what it leaves out matters depends on what else is asked'),
          ),
        ],
        'it records some kinds of resources only',
      )
    })
  }

  function hasLinkedRole(): Truth {
    return look(at(recorder, 'RoleARN'), (role) => {
      const { value } = role
      const end = typeof value === 'string' ? value : endOf(value)
      if (end?.endsWith(LINKED)) return pass()
      if (typeof value === 'string') return fail(role, OWN, { wanted: WANTED })
      return look(role, (spot) => ofReference(spot))
    })
  }

  function ofReference(role: SettledSpot): Truth {
    return typeOf(role.value) === ROLE
      ? fail(role, OWN, { wanted: WANTED })
      : named(role, { type: 'AWS::IAM::ServiceLinkedRole' }, (service) =>
          matches(service, {
            required: ['AWSServiceName'],
            properties: { AWSServiceName: { const: 'config.amazonaws.com' } },
          }),
        )
  }
}

const ALL = 'ALL_SUPPORTED_RESOURCE_TYPES'
const ROLE = 'AWS::IAM::Role'
const LINKED = ':role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig'
const OWN = 'the role is not the one that AWS keeps for Config'
const WANTED = 'be AWSServiceRoleForConfig'

/** The last piece of an ARN that is composed. */
function endOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('parts' in value)) return undefined
  const last: unknown = Array.isArray(value.parts) ? value.parts.at(-1) : undefined
  return typeof last === 'string' ? last : undefined
}

const typeOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'targetType' in value ? value.targetType : null

export default check
