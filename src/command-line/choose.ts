import { checkSchemas } from '../evaluate/index.ts'
import type { RunError } from '../model/decision.ts'
import { type ChosenPolicies, choosePolicies } from '../policy/index.ts'
import type { Arguments } from './arguments.ts'

/** The policies that a command line names. */
export const choose = (
  args: Arguments,
  policy: readonly string[] = args.policy,
  more: { readonly mayReplace?: boolean } = {},
): Promise<ChosenPolicies> =>
  choosePolicies({
    cwd: process.cwd(),
    pack: args.pack,
    policy,
    folders: args.policies,
    checks: checkSchemas,
    ...more,
  })

export function errorText({ file, line, column, message }: RunError): string {
  const place = [file, line, line === null ? null : column]
    .filter((part) => part !== null)
    .join(':')
  return `${place === '' ? '' : `${place}: `}${message}\n`
}
