import type { Check, Place, Truth } from 'stackgate'

/**
 * The image decides. Where it isn't in the input, a kernel image says that it is paravirtual, and a type of
 * the current generation that it isn't.
 */
const check: Check = (instance, kit) => {
  const { all, fail, launchSetting, look, matches, ofType, pass, placeOf, unknown } = kit
  const given = (name: string, judge: (said: Place) => Truth, silent: () => Truth) =>
    launchSetting(instance, [name], (said) => (said.value === '' ? silent() : judge(said)), silent)
  const text = (place: Place, judge: (text: string) => Truth, reason: string) =>
    look(place, ({ value }) => (typeof value === 'string' ? judge(value) : unknown(place, reason)))

  return all([given('KernelId', byKernel, pass), given('ImageId', byImage, byType)])

  function byKernel(kernel: Place): Truth {
    const judge = (id: string) =>
      id.startsWith('aki-') ? fail(kernel, 'only paravirtual images have such a kernel') : pass()
    return text(kernel, judge, 'whether its kernel is a paravirtual one is not known')
  }

  function byImage(id: Place): Truth {
    return look(id, ({ value }) => {
      const image = ofType(IMAGE).find(
        (one) => typeof value === 'object' && value && 'target' in value && value.target === one.id,
      )
      if (image === undefined) return byType()
      return matches(placeOf(image), {
        required: ['virtualization_type'],
        properties: { virtualization_type: { const: 'hvm' } },
      })
    })
  }

  function byType(): Truth {
    const reason = 'the image decides whether it is paravirtual, and is not in the input'
    const imageDecides = () => unknown(instance, reason)
    return given(
      'InstanceType',
      (type) =>
        text(
          type,
          (name) => (PARAVIRTUAL.test(name) ? imageDecides() : pass()),
          'its type is not known, and some may be paravirtual',
        ),
      // Without a type EC2 takes m1.small.
      imageDecides,
    )
  }
}

/** Types that support paravirtual images (EC2 User Guide, Linux AMI virtualization types). */
const PARAVIRTUAL = /^(?:c1|c3|hs1|m1|m2|m3|t1)\./

/** Nothing translates it: its properties are Terraform's attributes. Its own default is paravirtual. */
const IMAGE = 'aws_ami'

export default check
