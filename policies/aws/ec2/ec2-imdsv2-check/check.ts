import type { Check, SettledSpot, Truth } from 'stackgate'

/**
 * Each option has the value that the instance gives, else its launch template, else the account, else the
 * image (EC2 User Guide, order of precedence for instance metadata options).
 */
const check: Check = (instance, kit) => {
  const { all, at, fail, launchSetting, look, matches, not, ofType, pass, placeOf, when } = kit
  return look(instance, ({ resource: { environment } }) => {
    const answers = () => fail(instance, 'nothing switches the metadata service off')
    const isOff = option('HttpEndpoint', 'disabled', answers)
    const wantsTokens = option('HttpTokens', 'required', byImage)
    return all([pass(), when(not(instance, isOff, 'nobody gets an answer'), wantsTokens)])

    function option(name: string, wanted: string, silent: () => Truth): Truth {
      const judge = (said: SettledSpot) => matches(said, { const: wanted })
      const account = ofType(ACCOUNT).find((one) => one.environment.id === environment.id)
      return launchSetting(instance, ['MetadataOptions', name], judge, () => {
        if (account === undefined) return silent()
        return look(at(placeOf(account), name), (said) =>
          said.value === undefined || said.value === 'no-preference' ? silent() : judge(said),
        )
      })
    }
  })

  function byImage(): Truth {
    return launchSetting(
      instance,
      ['ImageId'],
      ({ value }) => {
        const image = ofType(IMAGE).find(
          ({ id }) =>
            typeof value === 'object' && value && 'target' in value && value.target === id,
        )
        if (image === undefined) return version1()
        return look(at(placeOf(image), 'imds_support'), (support) =>
          support.value === undefined ? version1() : matches(support, { const: 'v2.0' }),
        )
      },
      version1,
    )
  }

  function version1(): Truth {
    const reason = 'nothing sets HttpTokens, and without it version 1 is answered as well'
    const wanted = 'be "required"'
    return look(at(instance, 'MetadataOptions'), (options) =>
      options.value === undefined
        ? fail(instance, reason, { missing: 'MetadataOptions', wanted })
        : fail(options, reason, { missing: 'HttpTokens', wanted }),
    )
  }
}

const ACCOUNT = 'aws_ec2_instance_metadata_defaults'
/** Nothing translates it: its properties are Terraform's attributes. */
const IMAGE = 'aws_ami'

export default check
