import { mapOf } from '../bounds.ts'
import { joinTexts } from '../evaluate-template.ts'
import { textArgument } from './arguments.ts'
import { type BuiltIn, lenient, refuse, strict } from './function-type.ts'

/**
 * Functions of the AWS provider.
 * Source: "arn_parse", "arn_build" and "trim_iam_role_path" in the documentation of the AWS provider 5.100.0.
 */
export const providerFunctions: Readonly<Record<string, BuiltIn>> = {
  'provider::aws::arn_build': lenient(5, 5, (parts) => joinTexts(['arn', ...parts], ':')),
  'provider::aws::arn_parse': strict(1, 1, ([arn]) => {
    const { partition, service, region, account, resource } = partsOf(textArgument(arn))
    return mapOf([
      ['account_id', account],
      ['partition', partition],
      ['region', region],
      ['resource', resource],
      ['service', service],
    ])
  }),
  'provider::aws::trim_iam_role_path': strict(1, 1, ([arn]) => {
    const { partition, service, region, account, resource } = partsOf(textArgument(arn))
    if (service !== 'iam' || region !== '') return refuse('takes the ARN of a role')
    const names = resource.split('/')
    if (names[0] !== 'role' || names.length < 2) return refuse('takes the ARN of a role')
    return `arn:${partition}:iam::${account}:role/${names.at(-1) ?? ''}`
  }),
}

function partsOf(arn: string) {
  const [, partition = '', service = '', region = '', account = '', resource = ''] =
    /^arn:([^:]*):([^:]*):([^:]*):([^:]*):(.*)$/s.exec(arn) ?? refuse('takes an ARN')
  return { partition, service, region, account, resource }
}
