import type { Check } from 'stackgate'

/** An instance always has a first interface; what is attached to it later comes on top. */
const check: Check = (instance, { all, fail, launchSetting, matches, pass, related, when }) => {
  const listed = launchSetting(
    instance,
    ['NetworkInterfaces'],
    (interfaces) => matches(interfaces, { maxItems: 1 }),
    pass,
  )
  const relation = { to: instance, through: ['InstanceId'] }
  const none = { none: 'no attachment in the input names this instance' }
  const attached = when(
    related(ATTACHMENT, relation, pass, none),
    related(ATTACHMENT, relation, (one) => fail(one, 'it attaches another interface'), none),
  )
  return all([pass(), listed, attached])
}

const ATTACHMENT = 'AWS::EC2::NetworkInterfaceAttachment'

export default check
